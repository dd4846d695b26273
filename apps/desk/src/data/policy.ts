import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { PolicyChange } from '../../../../libs/reviews/src/domain/desk-policy.js';
import type { RatingValue } from '../../../../libs/reviews/src/domain/rating-scale.js';
import type { PolicyController } from '../../../../libs/reviews/src/http/policy.controller.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import type { AnswerOf, Page, Policy, RatingScale } from './types.js';

export type PolicyPreview = AnswerOf<PolicyController, 'preview'>;

export const policyQuery = (desk: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'policy', 'current'),
    queryFn: ({ signal }) => ask<Policy>(inDesk(desk, '/policy'), { signal }),
  });

/** Changes nothing, so nothing becomes old. */
export const usePreviewPolicy = (desk: string) =>
  useMutation({
    mutationFn: (body: PolicyChange) =>
      ask<PolicyPreview>(inDesk(desk, '/policy/preview'), { method: 'POST', body }),
  });

export const useChangePolicy = (desk: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: { readonly version: number; readonly body: PolicyChange }) =>
      ask<Policy>(inDesk(desk, '/policy'), { method: 'PATCH', ...sent }),
    onSuccess: (policy) => {
      client.setQueryData(policyQuery(desk).queryKey, policy);
      return client.invalidateQueries({ queryKey: keyOf(desk, 'review') });
    },
  });
};

/** The newest first: that one is in use. */
export const ratingScalesQuery = (desk: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'policy', 'scales'),
    queryFn: ({ signal }) => ask<Page<RatingScale>>(inDesk(desk, '/rating-scales'), { signal }),
    staleTime: 5 * 60_000,
  });

export const useAddRatingScale = (desk: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly name: string; readonly values: readonly RatingValue[] }) =>
      ask<RatingScale>(inDesk(desk, '/rating-scales'), { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(desk, 'policy') }),
  });
};
