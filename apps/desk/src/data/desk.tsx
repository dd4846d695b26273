import { type ReactNode, createContext, useContext } from 'react';
import type { Permission } from '../../../../libs/identity/src/domain/permissions.js';
import type { DeskOfMine, Me } from './types.js';

interface DeskContext {
  readonly desk: DeskOfMine;
  readonly user: Me['user'];
}

const Context = createContext<DeskContext | undefined>(undefined);

export const DeskProvider = ({
  value,
  children,
}: {
  readonly value: DeskContext;
  readonly children: ReactNode;
}) => <Context value={value}>{children}</Context>;

/** The desk of the address, and who I am in it. */
export const useDesk = (): DeskContext => {
  const value = useContext(Context);
  if (value === undefined) throw new Error('There is no desk here');
  return value;
};

/** Whether my roles open the routes that need a permission, as the server says. */
export const useMay = (permission: Permission): boolean => {
  const { desk } = useDesk();
  return desk.may.includes(permission);
};
