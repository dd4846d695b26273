import { useMemo } from 'react';
import type { Permission } from '../../../../libs/identity/src/domain/permissions.js';
import { useDesk, useMay } from '../data/desk.js';
import type { Allowed } from '../data/types.js';
import { roleNeeded } from '../messages/roles.js';

/** Whether my roles open this door, and where not, whose do: for `CanButton`. */
export const useCan = (permission: Permission): Allowed => {
  const { desk } = useDesk();
  const may = useMay(permission);
  return useMemo(
    () => ({
      allowed: may,
      reasons: may ? [] : [{ code: 'access.role', text: roleNeeded(permission, desk.roles) }],
    }),
    [may, permission, desk.roles],
  );
};
