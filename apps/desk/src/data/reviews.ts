import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReviewDeed } from '../../../../libs/reviews/src/domain/workflow.js';
import { useDesk } from './desk.js';
import { ask, inDesk } from './http.js';
import { type Kind, keyOf } from './keys.js';
import { problemOf } from './problem.js';
import type { ConflictOverride, Page, Review } from './types.js';

export const reviewQuery = (desk: string, id: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'review', id),
    queryFn: ({ signal }) => ask<Review>(inDesk(desk, `/reviews/${id}`), { signal }),
  });

/** What a person did on a review touches the lists of them, and the claim, as the event of it will say too. */
const TOUCHED: readonly Kind[] = ['worklist', 'claim', 'history', 'view'];

/** Keeps an answer that is a review, and asks anew for what lists it. */
const useKeepReview = (id: string): ((review: Review) => void) => {
  const { desk } = useDesk();
  const client = useQueryClient();
  return (review) => {
    client.setQueryData(reviewQuery(desk.slug, id).queryKey, review);
    for (const kind of TOUCHED) void client.invalidateQueries({ queryKey: keyOf(desk.slug, kind) });
  };
};

/** What can be done with a review; `prioritise` is no step of the workflow. */
export type Deed = ReviewDeed;

interface SentDeed {
  readonly deed: Deed;
  readonly version: number;
  readonly body: object;
}

/** Does something on a review. A refusal for a stale version brings the review as it is now, and keeps that. */
export const useReviewDeed = (id: string) => {
  const { desk } = useDesk();
  const keep = useKeepReview(id);
  return useMutation({
    mutationFn: ({ deed, version, body }: SentDeed) =>
      deed === 'prioritise'
        ? ask<Review>(inDesk(desk.slug, `/reviews/${id}`), { method: 'PATCH', version, body })
        : ask<Review>(inDesk(desk.slug, `/reviews/${id}/actions/${deed}`), { method: 'POST', version, body }),
    onSuccess: keep,
    onError: (error) => {
      const { current } = problemOf(error);
      if (current !== undefined) keep(current as Review);
    },
  });
};

/** Marks that I look now, once for a visit, and answers when I did before. No event tells of it. */
export const seenQuery = (desk: string, id: string, visit: string) =>
  queryOptions({
    queryKey: ['seen', desk, id, visit],
    queryFn: () =>
      ask<{ readonly before?: string }>(inDesk(desk, `/reviews/${id}/seen`), { method: 'POST', body: {} }),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const conflictOverridesQuery = (desk: string, id: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'review', id, 'conflict-overrides'),
    queryFn: ({ signal }) =>
      ask<Page<ConflictOverride>>(inDesk(desk, `/reviews/${id}/conflict-overrides`), { signal }),
    select: ({ data }) => data,
  });

/** Proposes that a member works on it in spite of a conflict of interest, or confirms that as a second editor. */
export const useConflictOverride = (id: string) => {
  const { desk } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (
      sent: { readonly memberId: string; readonly reason: string } | { readonly confirm: string },
    ) => {
      const path = inDesk(desk.slug, `/reviews/${id}/conflict-overrides`);
      return 'confirm' in sent
        ? ask(`${path}/${sent.confirm}/confirm`, { method: 'POST', body: {} })
        : ask(path, { method: 'POST', body: sent });
    },
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(desk.slug, 'review') }),
  });
};
