import { queryOptions } from '@tanstack/react-query';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import type { Claim, ClaimRow, Page } from './types.js';

const SHOWN = 20;

/** Claims by their words, as they are typed. */
export const foundClaimsQuery = (desk: string, q: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'claim', 'found', q),
    queryFn: ({ signal }) =>
      ask<Page<ClaimRow>>(inDesk(desk, `/claims${queryString({ q: q.trim(), limit: SHOWN })}`), { signal }),
    placeholderData: (before) => before,
  });

export const claimNamedQuery = (desk: string, id: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'claim', id),
    queryFn: ({ signal }) => ask<Claim>(inDesk(desk, `/claims/${id}`), { signal }),
  });
