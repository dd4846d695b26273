import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDesk } from '../../../data/desk.js';
import { type Clocks, disputeQuery } from '../../../data/disputes.js';
import { countUpTo } from '../../../lib/axis.js';
import type { Moments } from './moments.js';

const route = getRouteApi('/desks/$desk/disputes/$id');

export type ClockName = 'asOf' | 'knownAt';

export interface SetClocks {
  readonly clocks: Clocks;
  /** Whether moving one moves both. */
  readonly together: boolean;
  readonly set: (clock: ClockName, at: number | undefined) => void;
  readonly setTogether: (together: boolean) => void;
  readonly now: () => void;
}

const written = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString();

/** The two clocks, which the address holds. */
export const useClocks = (): SetClocks => {
  const { asOf, knownAt, apart = false } = route.useSearch();
  const navigate = route.useNavigate();
  const together = !apart && asOf === knownAt;
  const change = useCallback(
    (clocks: Clocks & { readonly apart?: boolean }) =>
      void navigate({ search: (before) => ({ ...before, ...clocks }), replace: true, resetScroll: false }),
    [navigate],
  );
  return useMemo(
    () => ({
      clocks: { ...(asOf && { asOf }), ...(knownAt && { knownAt }) },
      together,
      set: (clock, at) => {
        const time = written(at);
        change(together ? { asOf: time, knownAt: time } : { [clock]: time });
      },
      setTogether: (on) => change(on ? { apart: undefined, knownAt: asOf } : { apart: true }),
      now: () => change({ asOf: undefined, knownAt: undefined }),
    }),
    [asOf, knownAt, together, change],
  );
};

/**
 * The clocks as they are set, at once: the address follows behind the frame that shows it, and what is drawn from the
 * address behind that. Of steps that come faster than frames, the address takes the last.
 */
export const useSwiftClocks = (slow: SetClocks): SetClocks => {
  const [ahead, setAhead] = useState<Clocks>();
  const pending = useRef<symbol>(undefined);
  const { together, set, now } = slow;
  const address = slow.clocks;
  // Once the address has changed, it is what counts; unless the next step is already on its way there.
  useEffect(() => {
    if (pending.current === undefined) setAhead(undefined);
  }, [address]);
  useEffect(
    () => () => {
      pending.current = undefined;
    },
    [],
  );
  const clocks = ahead ?? address;
  return useMemo(() => {
    const behindFrame = (follow: () => void): void => {
      const step = Symbol();
      pending.current = step;
      const go = (): void => {
        if (pending.current !== step) return;
        pending.current = undefined;
        follow();
      };
      requestAnimationFrame(() => setTimeout(go));
    };
    return {
      ...slow,
      clocks,
      set: (clock, at) => {
        const time = written(at);
        setAhead(together ? { asOf: time, knownAt: time } : { ...clocks, [clock]: time });
        behindFrame(() => set(clock, at));
      },
      now: () => {
        setAhead({});
        behindFrame(now);
      },
    };
  }, [slow, clocks, together, set, now]);
};

/** The stops beside a time, for stepping there without waiting. */
const beside = (stops: readonly number[], value: string | undefined): readonly (number | undefined)[] => {
  if (value === undefined) return [stops.at(-1)];
  const at = Date.parse(value);
  return [stops[countUpTo(stops, at - 1) - 1] ?? stops[0], stops[countUpTo(stops, at)]];
};

/** Asks for the states at the next stops of each clock before they are stepped to. */
export const usePrefetch = (
  id: string,
  { clocks, together }: SetClocks,
  moments: Moments | undefined,
  settled: boolean,
): void => {
  const { desk } = useDesk();
  const client = useQueryClient();
  useEffect(() => {
    if (!settled || moments === undefined) return;
    const { asOf, knownAt } = clocks;
    const next: Clocks[] = together
      ? beside(moments.both, asOf).map((at) => ({ asOf: written(at), knownAt: written(at) }))
      : [
          ...beside(moments.said, asOf).map((at) => ({ asOf: written(at), knownAt })),
          ...beside(moments.known, knownAt).map((at) => ({ asOf, knownAt: written(at) })),
        ];
    for (const one of next) void client.prefetchQuery(disputeQuery(desk.slug, id, one));
  }, [client, desk.slug, id, clocks, together, moments, settled]);
};
