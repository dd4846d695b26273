import { queryOptions } from '@tanstack/react-query';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import type { Insight, Page, RatingScale } from './types.js';

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

/** What the desk calls its ratings, of every version of its scale. */
export const ratingLabelsQuery = (desk: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'policy', 'scales'),
    queryFn: ({ signal }) => ask<Page<RatingScale>>(inDesk(desk, '/rating-scales'), { signal }),
    select: ({ data }) =>
      new Map(
        data.toReversed().flatMap(({ values }) => values.map(({ key, label }) => [key, label] as const)),
      ),
    staleTime: 5 * 60_000,
  });
