import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, createContext, useContext, useEffect, useState } from 'react';
import { type LiveStatus, followDesk } from '../data/live.js';
import { olderThan } from '../data/touched.js';
import type { DeskEvent } from '../data/types.js';

/**
 * Events of one change come together: what they make old is asked for once. Where many changes come one after the other,
 * what the last of them made old is not asked for anew before this pause is over.
 */
const GATHER_MS = 150;
const PAUSE_MS = 600;

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
    // Those that say the same once: a tab may be in the background for days.
    const events = new Map<string, DeskEvent>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = -PAUSE_MS;
    const refresh = (): void => {
      timer = undefined;
      last = performance.now();
      const isOld = olderThan(events.values());
      events.clear();
      void client.invalidateQueries({ queryKey: [desk], predicate: ({ queryKey }) => isOld(queryKey) });
    };
    /** Nobody sees a tab in the background: it asks when somebody comes back to it. */
    const plan = (): void => {
      if (events.size === 0 || document.visibilityState === 'hidden') return;
      timer ??= setTimeout(refresh, Math.max(GATHER_MS, last + PAUSE_MS - performance.now()));
    };
    const stop = followDesk(desk, {
      status: setStatus,
      event: (event) => {
        events.set(`${event.type} ${event.reviewId}`, event);
        plan();
      },
    });
    document.addEventListener('visibilitychange', plan);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', plan);
      clearTimeout(timer);
    };
  }, [client, desk]);
  return <Status value={status}>{children}</Status>;
};
