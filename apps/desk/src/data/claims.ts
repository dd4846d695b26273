import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useDesk } from './desk.js';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { Claim, ClaimMatch, ClaimRow, DisputeRow, Evidence, Page, Review } from './types.js';

/** What a list of the API takes at most, in ids and in rows. */
const AT_ONCE = 100;
const FEW = 5;
/** To choose from. */
const SHOWN = 20;

/** As the list of claims takes them. */
interface ClaimFilters {
  readonly q?: string;
  readonly status?: string;
  readonly disputeState?: string;
  readonly topic?: string;
  readonly language?: string;
  readonly assignee?: string;
  readonly rating?: string;
  readonly source?: string;
  readonly dispute?: string;
}

export const claimsQuery = (desk: string, filters: ClaimFilters) =>
  infiniteQueryOptions({
    queryKey: keyOf(desk, 'claim', 'list', filters),
    queryFn: ({ pageParam, signal }) =>
      ask<Page<ClaimRow>>(
        inDesk(desk, `/claims${queryString({ ...filters, limit: AT_ONCE, cursor: pageParam })}`),
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** Claims by their words, as they are typed. */
export const foundClaimsQuery = (desk: string, q: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'claim', 'found', q),
    queryFn: ({ signal }) =>
      ask<Page<ClaimRow>>(inDesk(desk, `/claims${queryString({ q: q.trim(), limit: SHOWN })}`), { signal }),
    placeholderData: keepPreviousData,
  });

export const claimQuery = (desk: string, id: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'claim', id),
    queryFn: ({ signal }) => ask<Claim>(inDesk(desk, `/claims/${id}`), { signal }),
  });

/** Words are the rarer the longer they are, as a rule. */
const longestWords = (wording: string): readonly string[] =>
  [...new Set(wording.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))].sort((a, b) => b.length - a.length);

/** Claims that have the longest words of a wording in common with it: of three of them, or else of two. */
export const alikeQuery = (desk: string, wording: string) => {
  const words = longestWords(wording);
  return queryOptions({
    queryKey: keyOf(desk, 'claim', 'alike', words.slice(0, 3)),
    queryFn: async ({ signal }): Promise<readonly ClaimRow[]> => {
      for (const count of [3, 2]) {
        const q = words.slice(0, count).join(' ');
        const found = await ask<Page<ClaimRow>>(inDesk(desk, `/claims${queryString({ q, limit: FEW })}`), {
          signal,
        });
        if (found.data.length > 0) return found.data;
      }
      return [];
    },
    enabled: words.length >= 2,
    placeholderData: keepPreviousData,
  });
};

const claimsByIdQuery = (desk: string, ids: readonly string[]) =>
  queryOptions({
    queryKey: keyOf(desk, 'claim', 'ids', ids),
    queryFn: async ({ signal }) => {
      const found: ClaimRow[] = [];
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        const query = queryString({ ids: ids.slice(at, at + AT_ONCE).join(','), limit: AT_ONCE });
        found.push(...(await ask<Page<ClaimRow>>(inDesk(desk, `/claims${query}`), { signal })).data);
      }
      return new Map(found.map((claim) => [claim.id, claim]));
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });

/** Claims by their ids, asked for together; undefined until they are there. */
export const useClaims = (ids: Iterable<string>): ((id: string) => ClaimRow | undefined) => {
  const { desk } = useDesk();
  const { data } = useQuery(claimsByIdQuery(desk.slug, [...new Set(ids)].sort()));
  return (id) => data?.get(id);
};

export const matchesQuery = (desk: string, claimId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'claim', claimId, 'matches'),
    queryFn: ({ signal }) =>
      ask<Page<ClaimMatch>>(inDesk(desk, `/claims/${claimId}/matches${queryString({ limit: 10 })}`), {
        signal,
      }),
  });

export const evidenceOnQuery = (desk: string, claimId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'evidence', 'on', claimId),
    queryFn: ({ signal }) => everyPage<Evidence>(inDesk(desk, `/claims/${claimId}/evidence`), {}, signal),
  });

/** The newest disputes, by which lists name them and from which one is chosen. */
export const newestDisputesQuery = (desk: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'dispute', 'newest'),
    queryFn: ({ signal }) =>
      ask<Page<DisputeRow>>(inDesk(desk, `/disputes${queryString({ limit: AT_ONCE })}`), { signal }),
    staleTime: 60_000,
  });

/** What is sent of a claim; what is taken away is null, in a change alone. */
export interface ClaimBody {
  readonly wording?: string;
  readonly language?: string;
  readonly topics?: readonly string[];
  readonly eventFrom?: string | null;
  readonly eventTo?: string | null;
  readonly place?: {
    readonly name: string;
    readonly lat?: number;
    readonly lon?: number;
    readonly radiusM?: number;
  } | null;
  readonly addressesIds?: readonly string[];
  readonly disputeId?: string | null;
}

/** After a change of one claim: it is shown at once, and what follows from it is asked for. */
const usePutClaim = (desk: string) => {
  const client = useQueryClient();
  return (claim: Claim) => {
    client.setQueryData(claimQuery(desk, claim.id).queryKey, claim);
    void client.invalidateQueries({ queryKey: keyOf(desk, 'claim') });
    void client.invalidateQueries({ queryKey: keyOf(desk, 'history') });
  };
};

export const useRecordClaim = (desk: string) => {
  const put = usePutClaim(desk);
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: { readonly body: ClaimBody; readonly idempotencyKey: string }) =>
      ask<Claim>(inDesk(desk, '/claims'), { method: 'POST', body, idempotencyKey }),
    onSuccess: put,
  });
};

export const useChangeClaim = (desk: string, id: string) => {
  const put = usePutClaim(desk);
  return useMutation({
    mutationFn: ({ body, version }: { readonly body: ClaimBody; readonly version: number }) =>
      ask<Claim>(inDesk(desk, `/claims/${id}`), { method: 'PATCH', body, version }),
    onSuccess: put,
  });
};

export const useVoidClaim = (desk: string, id: string) => {
  const put = usePutClaim(desk);
  return useMutation({
    mutationFn: (reason: string) =>
      ask<Claim>(inDesk(desk, `/claims/${id}/void`), { method: 'POST', body: { reason } }),
    onSuccess: put,
  });
};

/** Puts the claim into the inbox. */
export const useSubmitForReview = (desk: string, id: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask<Review>(inDesk(desk, `/claims/${id}/review`), { method: 'POST', body: {} }),
    onSettled: () =>
      Promise.all(
        (['claim', 'review', 'worklist', 'history'] as const).map((kind) =>
          client.invalidateQueries({ queryKey: keyOf(desk, kind) }),
        ),
      ),
  });
};
