import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReviewState } from '../../../../libs/reviews/src/domain/workflow.js';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import type { FollowedChange, NextItem, Page, Review } from './types.js';

const REVIEWS = 100;
const CHANGES = 15;

interface ReviewFilters {
  readonly state?: ReviewState;
  readonly assignee?: 'me';
  readonly suggested?: true;
}

/** Whole reviews, with what I may do on each. */
export const reviewsQuery = (desk: string, filters: ReviewFilters, enabled = true) =>
  queryOptions({
    queryKey: keyOf(desk, 'review', 'list', filters),
    queryFn: async ({ signal }) =>
      (
        await ask<Page<Review>>(inDesk(desk, `/reviews${queryString({ ...filters, limit: REVIEWS })}`), {
          signal,
        })
      ).data,
    enabled,
  });

/** What others did in the disputes that I follow, newest first. */
export const followedChangesQuery = (desk: string) =>
  infiniteQueryOptions({
    queryKey: keyOf(desk, 'history', 'followed'),
    queryFn: ({ pageParam, signal }) =>
      ask<Page<FollowedChange>>(
        inDesk(desk, `/disputes/followed/changes${queryString({ limit: CHANGES, cursor: pageParam })}`),
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  });

export type NothingNext = Exclude<NextItem, { review: object }>;

/** Takes what comes first in the queue, or learns which kind of empty it is. */
export const useTakeNext = (desk: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask<NextItem>(inDesk(desk, '/queue/next'), { method: 'POST', body: {} }),
    onSuccess: () =>
      Promise.all(
        (['review', 'worklist'] as const).map((kind) =>
          client.invalidateQueries({ queryKey: keyOf(desk, kind) }),
        ),
      ),
  });
};
