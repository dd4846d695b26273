import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { DisputeState } from '../../../../libs/disputes/src/domain/vocabulary.js';
import { useDesk } from './desk.js';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { ClaimRow, Dispute, DisputeLinks, DisputeRow, Page, Transition } from './types.js';

const PAGE = 50;
/** To choose from. */
const SHOWN = 20;

/** The world's clock and the desk's; either left out is now. */
export interface Clocks {
  readonly asOf?: string;
  readonly knownAt?: string;
}

export interface DisputeFilters {
  readonly headline?: DisputeState;
  readonly followed?: boolean;
  /** Words of the question, or beginnings of words. */
  readonly q?: string;
}

/** Newest first, a page at a time. */
export const disputesQuery = (desk: string, filters: DisputeFilters) =>
  infiniteQueryOptions({
    queryKey: keyOf(desk, 'dispute', 'list', filters),
    queryFn: ({ pageParam, signal }) =>
      ask<Page<DisputeRow>>(
        inDesk(desk, `/disputes${queryString({ ...filters, limit: PAGE, cursor: pageParam })}`),
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** Disputes by words of their questions, as they are typed. */
export const foundDisputesQuery = (desk: string, q: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'dispute', 'found', q),
    queryFn: ({ signal }) =>
      ask<Page<DisputeRow>>(inDesk(desk, `/disputes${queryString({ q: q.trim(), limit: SHOWN })}`), {
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/**
 * A dispute as it stood at two clocks. What is shown stays while another moment is asked for, of the same dispute
 * alone: the key has its id as the fourth.
 */
const atClocks = <Answer>(desk: string, id: string, what: string, path: string, clocks: Clocks) =>
  queryOptions({
    queryKey: keyOf(desk, 'dispute', what, id, clocks.asOf, clocks.knownAt),
    queryFn: ({ signal }) =>
      ask<Answer>(inDesk(desk, `/disputes/${id}${path}${queryString({ ...clocks })}`), { signal }),
    placeholderData: (before: Answer | undefined, query) =>
      query?.queryKey[3] === id ? (before as never) : undefined,
  });

export const disputeQuery = (desk: string, id: string, clocks: Clocks = {}) =>
  atClocks<Dispute>(desk, id, 'at', '', clocks);

/** As it stands now, where there is one. */
export const useDisputeNow = (id: string | undefined): Dispute | undefined => {
  const { desk } = useDesk();
  return useQuery({ ...disputeQuery(desk.slug, id ?? ''), enabled: id !== undefined }).data;
};

export const transitionsQuery = (desk: string, id: string, clocks: Clocks) =>
  atClocks<{ readonly data: readonly Transition[] }>(desk, id, 'moves', '/transitions', clocks);

export const disputeLinksQuery = (desk: string, id: string, clocks: Clocks) =>
  atClocks<DisputeLinks>(desk, id, 'links', '/links', clocks);

/** Its claims with their places, topics and addressees, as they are now. */
export const disputeClaimsQuery = (desk: string, id: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'claim', 'of-dispute', id),
    queryFn: ({ signal }) => everyPage<ClaimRow>(inDesk(desk, '/claims'), { dispute: id }, signal),
  });

export const useOpenDispute = (desk: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: {
      readonly body: { readonly question: string; readonly language: string };
      readonly idempotencyKey: string;
    }) => ask<DisputeRow>(inDesk(desk, '/disputes'), { method: 'POST', ...sent }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(desk, 'dispute', 'list') }),
  });
};

export const useRewordDispute = (desk: string, id: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: { readonly version: number; readonly body: { readonly question: string } }) =>
      ask<DisputeRow>(inDesk(desk, `/disputes/${id}`), { method: 'PATCH', ...sent }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keyOf(desk, 'dispute') }),
        client.invalidateQueries({ queryKey: keyOf(desk, 'history', 'disputes', id) }),
      ]),
  });
};

/** Shown at once, and taken back if it is refused. */
export const useFollowDispute = (desk: string) => {
  const client = useQueryClient();
  const show = (id: string, followed: boolean): void => {
    client.setQueriesData<{ pages: readonly Page<DisputeRow>[] }>(
      { queryKey: keyOf(desk, 'dispute', 'list') },
      (list) =>
        list && {
          ...list,
          pages: list.pages.map((page) => ({
            ...page,
            data: page.data.map((row) => (row.id === id ? { ...row, followed } : row)),
          })),
        },
    );
    client.setQueriesData<Dispute>(
      { queryKey: keyOf(desk, 'dispute', 'at', id) },
      (dispute) => dispute && { ...dispute, followed },
    );
  };
  return useMutation({
    mutationFn: ({ id, followed }: { readonly id: string; readonly followed: boolean }) =>
      ask<void>(inDesk(desk, `/disputes/${id}/follow`), { method: followed ? 'PUT' : 'DELETE' }),
    onMutate: ({ id, followed }) => show(id, followed),
    onError: (_error, { id, followed }) => show(id, !followed),
  });
};
