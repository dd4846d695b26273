import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, createContext, useContext, useEffect, useState } from 'react';
import { type Kind, keyOf } from '../data/keys.js';
import { type LiveStatus, followDesk } from '../data/live.js';
import { kindsTouchedBy } from '../data/touched.js';

/** Events of one change come together: what they make old is asked for once. */
const GATHER_MS = 150;

const Status = createContext<LiveStatus>('connecting');
export const useLiveStatus = (): LiveStatus => useContext(Status);

interface LiveProviderProps {
  readonly desk: string;
  readonly children: ReactNode;
}

/** Asks anew for what others change, as they change it. */
export const LiveProvider = ({ desk, children }: LiveProviderProps) => {
  const client = useQueryClient();
  const [status, setStatus] = useState<LiveStatus>('connecting');
  useEffect(() => {
    const touched = new Set<Kind>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = (): void => {
      timer = undefined;
      for (const kind of touched) void client.invalidateQueries({ queryKey: keyOf(desk, kind) });
      touched.clear();
    };
    const stop = followDesk(desk, {
      status: setStatus,
      event: ({ type }) => {
        for (const kind of kindsTouchedBy(type)) touched.add(kind);
        if (touched.size > 0) timer ??= setTimeout(refresh, GATHER_MS);
      },
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client, desk]);
  return <Status value={status}>{children}</Status>;
};
