import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import { ratingScalesQuery } from './policy.js';
import type { Insight } from './types.js';

/** Of the desk's figures: instants; without them, the 90 days until now. */
export interface PeriodAsked {
  readonly from?: string;
  readonly to?: string;
}

export const insightQuery = (desk: string, period: PeriodAsked) =>
  queryOptions({
    queryKey: keyOf(desk, 'insight', period),
    queryFn: ({ signal }) => ask<Insight>(inDesk(desk, `/insight${queryString({ ...period })}`), { signal }),
    // The figures of another period stay until these are there.
    placeholderData: (before) => before,
  });

/** What the desk calls its ratings, of every version of its scale; in the order of the one in use. */
export const useRatingLabels = (desk: string): ReadonlyMap<string, string> | undefined => {
  const { data } = useQuery(ratingScalesQuery(desk));
  return useMemo(() => {
    const labels = new Map<string, string>();
    for (const { key, label } of data?.data.flatMap(({ values }) => values) ?? [])
      if (!labels.has(key)) labels.set(key, label);
    return data && labels;
  }, [data]);
};
