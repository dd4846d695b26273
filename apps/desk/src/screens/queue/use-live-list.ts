import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { keyOf } from '../../data/keys.js';
import { type Problem, problemOf } from '../../data/problem.js';
import type { WorkRow } from '../../data/types.js';
import {
  type WorkFilters,
  type WorkPage,
  type WorkPages,
  askWorklist,
  worklistQuery,
} from '../../data/worklist.js';
import { type Difference, SAME, differenceOf, pageAt, patched, rowsOf } from '../../data/worklist-order.js';

/** Enough for a page and the one behind it. */
const LOOKED_AT = 350;
/** A list that is just there is not asked for again. */
const FRESH_MS = 2000;
const NO_PAGES: readonly WorkPage[] = [];

export interface Look {
  /** The first row that is seen. */
  readonly first: number;
  /** Nobody reads, points at or has selected anything: the order may change under nobody's eyes. */
  readonly calm: boolean;
}

export interface LiveList {
  readonly isLoaded: boolean;
  /** The rows are those of the list before, until those of this one are there. */
  readonly isBefore: boolean;
  readonly problem?: Problem;
  readonly retry: () => void;
  readonly rows: readonly WorkRow[];
  /** How many there are, those that are not loaded too. */
  readonly total: number;
  readonly difference: Difference;
  readonly fetchMore: () => void;
  readonly isFetchingMore: boolean;
  /** Loads all that is left. */
  readonly fetchAll: () => Promise<readonly WorkRow[]>;
  /** Puts other rows in the places of those with their ids. */
  readonly patch: (rows: ReadonlyMap<string, WorkRow>) => void;
  /** Asks for all anew, as far down as a row or to where it was loaded. */
  readonly renew: (through?: string) => Promise<readonly WorkRow[]>;
}

const countOf = (pages: readonly WorkPage[]): number => pages[0]?.count ?? 0;

const withCount = (pages: WorkPages, count: number | undefined): WorkPages => ({
  ...pages,
  pages: pages.pages.map((page, i) => (i === 0 && count !== undefined ? { ...page, count } : page)),
});

/**
 * The list as it is read. What others change is asked for where one looks: cells change in their places at once; the
 * order changes when nobody is looking, or when asked to.
 */
export const useLiveList = (desk: string, filters: WorkFilters, look: () => Look): LiveList => {
  const client = useQueryClient();
  const options = useMemo(() => worklistQuery(desk, filters), [desk, filters]);
  const list = useInfiniteQuery({ ...options, placeholderData: (before) => before });
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage, isPlaceholderData } = list;
  const isThere = list.isSuccess && !isPlaceholderData;
  const pages = data?.pages ?? NO_PAGES;
  const rows = useMemo(() => rowsOf(pages), [pages]);
  const renewing = useRef<Promise<readonly WorkRow[]>>(undefined);

  const lookKey = useMemo(() => keyOf(desk, 'worklist', 'look', filters), [desk, filters]);
  const shownNow = useCallback(() => client.getQueryData<WorkPages>(options.queryKey), [client, options]);
  const put = useCallback(
    (change: (pages: WorkPages) => WorkPages) =>
      client.setQueryData<WorkPages>(options.queryKey, (before) => before && change(before)),
    [client, options],
  );

  const looked = useQuery<Difference>({
    queryKey: isThere ? lookKey : [...lookKey, 'waits'],
    enabled: isThere,
    queryFn: async ({ signal }) => {
      const now = shownNow();
      if (now === undefined || renewing.current !== undefined) return SAME;
      const { page, start } = pageAt(now.pages, look().first);
      const cursor = now.pageParams[page];
      const fresh = await askWorklist(desk, filters, { cursor, limit: LOOKED_AT, count: true, signal });
      const before = shownNow() ?? now;
      const behind = before.pages.flatMap((one) => one.data).slice(start);
      const difference = differenceOf(
        {
          rows: behind.slice(0, LOOKED_AT),
          isLast: behind.length <= LOOKED_AT && before.pages.at(-1)?.nextCursor === undefined,
        },
        { rows: fresh.data, isLast: fresh.nextCursor === undefined },
      );
      if (difference.changes > 0 && start === 0 && look().calm) {
        client.setQueryData<WorkPages>(options.queryKey, { pages: [fresh], pageParams: [undefined] });
        return SAME;
      }
      const byId = new Map(fresh.data.map((row) => [row.id, row]));
      // What is not shown yet is counted when it is.
      put((pages) => withCount(patched(pages, byId), difference.changes === 0 ? fresh.count : undefined));
      return difference;
    },
    initialData: SAME,
    initialDataUpdatedAt: list.dataUpdatedAt,
    staleTime: FRESH_MS,
    gcTime: 0,
    structuralSharing: false,
  });

  const renew = useCallback(
    (through?: string): Promise<readonly WorkRow[]> => {
      const all = async (): Promise<readonly WorkRow[]> => {
        const before = shownNow();
        const loaded = before?.pages.reduce((sum, page) => sum + page.data.length, 0) ?? 0;
        const pages: WorkPage[] = [];
        const pageParams: (string | undefined)[] = [];
        let cursor: string | undefined;
        let length = 0;
        let found = through === undefined;
        do {
          const page = await askWorklist(desk, filters, { cursor, limit: LOOKED_AT });
          pages.push(page);
          pageParams.push(cursor);
          length += page.data.length;
          found ||= page.data.some(({ id }) => id === through);
          cursor = page.nextCursor;
        } while (cursor !== undefined && length < loaded && !(found && through !== undefined));
        client.setQueryData<WorkPages>(options.queryKey, { pages, pageParams });
        client.setQueryData(lookKey, SAME);
        return rowsOf(pages);
      };
      renewing.current ??= all().finally(() => {
        renewing.current = undefined;
      });
      return renewing.current;
    },
    [client, desk, filters, options, lookKey, shownNow],
  );

  const fetchAll = useCallback(async () => {
    let result = await fetchNextPage({ cancelRefetch: false });
    while (result.hasNextPage && !result.isError) result = await fetchNextPage({ cancelRefetch: false });
    return rowsOf(result.data?.pages ?? NO_PAGES);
  }, [fetchNextPage]);

  return {
    isLoaded: data !== undefined,
    isBefore: isPlaceholderData,
    problem: list.error === null ? undefined : problemOf(list.error),
    retry: () => void (list.isFetchNextPageError ? fetchNextPage() : list.refetch()),
    rows,
    total: hasNextPage ? Math.max(countOf(pages), rows.length + 1) : rows.length,
    difference: looked.data,
    fetchMore: useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]),
    isFetchingMore: isFetchingNextPage,
    fetchAll,
    patch: useCallback((byId) => put((pages) => patched(pages, byId)), [put]),
    renew,
  };
};
