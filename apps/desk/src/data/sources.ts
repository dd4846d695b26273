import { queryOptions, useQuery } from '@tanstack/react-query';
import { useDesk } from './desk.js';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { Page, Source, Tenure } from './types.js';

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

const sourcesByIdQuery = (desk: string, ids: readonly string[]) =>
  queryOptions({
    queryKey: keyOf(desk, 'source', 'ids', ids),
    queryFn: async ({ signal }) => {
      const found: Source[] = [];
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        const query = queryString({ ids: ids.slice(at, at + AT_ONCE).join(','), limit: AT_ONCE });
        found.push(...(await ask<Page<Source>>(inDesk(desk, `/sources${query}`), { signal })).data);
      }
      return new Map(found.map((source) => [source.id, source]));
    },
    enabled: ids.length > 0,
    staleTime: 5 * 60_000,
    placeholderData: (before) => before,
  });

/** Sources by their ids, asked for together; undefined until they are there. */
export const useSources = (ids: Iterable<string>): ((id: string) => Source | undefined) => {
  const { desk } = useDesk();
  const { data } = useQuery(sourcesByIdQuery(desk.slug, [...new Set(ids)].sort()));
  return (id) => data?.get(id);
};
