import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueries,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { useDesk } from './desk.js';
import { Gatherer } from './gatherer.js';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { Page, Source, SourceRecord, Tenure } from './types.js';

/** What a list of the API takes at most, in ids and in rows. */
const AT_ONCE = 100;

export const sourceQuery = (desk: string, id: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'source', id),
    queryFn: ({ signal }) => ask<Source>(inDesk(desk, `/sources/${id}`), { signal }),
  });

export const tenuresQuery = (desk: string, personId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'source', personId, 'tenures'),
    queryFn: ({ signal }) => everyPage<Tenure>(inDesk(desk, `/sources/${personId}/tenures`), {}, signal),
  });

const namedQuery = (desk: string, id: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'source_name', id),
    queryFn: () => gathered(desk).load(id),
    staleTime: 5 * 60_000,
  });

const gatherers = new Map<string, Gatherer<Source>>();
const gathered = (desk: string): Gatherer<Source> => {
  const known = gatherers.get(desk);
  if (known !== undefined) return known;
  const gatherer = new Gatherer(AT_ONCE, async (ids) => {
    const query = queryString({ ids: ids.join(','), limit: AT_ONCE });
    const { data } = await ask<Page<Source>>(inDesk(desk, `/sources${query}`));
    return new Map(data.map((source) => [source.id, source]));
  });
  gatherers.set(desk, gatherer);
  return gatherer;
};

const byId = (results: readonly { readonly data?: Source | null }[]): ReadonlyMap<string, Source> =>
  new Map(results.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));

/**
 * Sources by their ids; undefined until they are there. Those that many parts of a screen ask for come in one request,
 * and what one part knows all of them know.
 */
export const useSources = (ids: Iterable<string>): ((id: string) => Source | undefined) => {
  const { desk } = useDesk();
  const known = useQueries({
    queries: [...new Set(ids)].map((id) => namedQuery(desk.slug, id)),
    combine: byId,
  });
  return useCallback((id) => known.get(id), [known]);
};

export interface SourceFilters {
  readonly q?: string;
  readonly kind?: string;
}

/** By name. */
export const sourcesQuery = (desk: string, filters: SourceFilters) =>
  infiniteQueryOptions({
    queryKey: keyOf(desk, 'source', 'list', filters),
    queryFn: ({ pageParam, signal }) =>
      ask<Page<Source>>(
        inDesk(desk, `/sources${queryString({ ...filters, limit: AT_ONCE, cursor: pageParam })}`),
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const sourceRecordQuery = (desk: string, id: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'source', id, 'record'),
    queryFn: ({ signal }) => ask<SourceRecord>(inDesk(desk, `/sources/${id}/record`), { signal }),
  });

/** What is sent of a source; what is taken away is null, in a change alone. */
export interface SourceBody {
  readonly kind?: string;
  readonly name?: string;
  readonly aliases?: readonly { readonly language: string; readonly name: string }[];
  readonly partOfId?: string | null;
  readonly country?: string | null;
  readonly externalIds?: { readonly wikidata?: string };
}

export interface TenureBody {
  readonly office: string;
  readonly institutionId: string;
  readonly speaksForId: string;
  readonly from: string;
  readonly to?: string;
}

const useTouchSources = (desk: string) => {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: keyOf(desk, 'source') });
    void client.invalidateQueries({ queryKey: keyOf(desk, 'source_name') });
    void client.invalidateQueries({ queryKey: keyOf(desk, 'history') });
  };
};

export const useRecordSource = (desk: string) =>
  useMutation({
    mutationFn: ({ body, idempotencyKey }: { readonly body: SourceBody; readonly idempotencyKey: string }) =>
      ask<Source>(inDesk(desk, '/sources'), { method: 'POST', body, idempotencyKey }),
    onSuccess: useTouchSources(desk),
  });

export const useChangeSource = (desk: string, id: string) => {
  const client = useQueryClient();
  const touch = useTouchSources(desk);
  return useMutation({
    mutationFn: ({ body, version }: { readonly body: SourceBody; readonly version: number }) =>
      ask<Source>(inDesk(desk, `/sources/${id}`), { method: 'PATCH', body, version }),
    onSuccess: (source) => {
      client.setQueryData(sourceQuery(desk, id).queryKey, source);
      touch();
    },
  });
};

/** Answers the source that remains. What was said by either is now said by that one, in disputes too. */
export const useMergeSource = (desk: string, id: string) => {
  const client = useQueryClient();
  const touch = useTouchSources(desk);
  return useMutation({
    mutationFn: ({ intoId, version }: { readonly intoId: string; readonly version: number }) =>
      ask<Source>(inDesk(desk, `/sources/${id}/merge`), { method: 'POST', body: { intoId }, version }),
    onSuccess: () => {
      touch();
      void client.invalidateQueries({ queryKey: keyOf(desk, 'dispute') });
      void client.invalidateQueries({ queryKey: keyOf(desk, 'claim') });
    },
  });
};

export const useRecordTenure = (desk: string, personId: string) =>
  useMutation({
    mutationFn: ({ body, idempotencyKey }: { readonly body: TenureBody; readonly idempotencyKey: string }) =>
      ask<Tenure>(inDesk(desk, `/sources/${personId}/tenures`), { method: 'POST', body, idempotencyKey }),
    onSuccess: useTouchSources(desk),
  });
