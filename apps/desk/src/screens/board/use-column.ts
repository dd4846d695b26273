import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLatest } from '../../actions/registry.js';
import {
  type ColumnName,
  type ColumnPages,
  askLook,
  columnQuery,
  isSameOrder,
  lookKey,
  patchedFrom,
  rowsIn,
  withLook,
} from '../../data/board.js';
import { useDesk } from '../../data/desk.js';
import { type Problem, problemOf } from '../../data/problem.js';
import type { WorkPage } from '../../data/worklist.js';
import type { WorkRow } from '../../data/types.js';

export interface ColumnList {
  readonly rows: readonly WorkRow[];
  readonly isLoaded: boolean;
  readonly problem?: Problem;
  readonly retry: () => void;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  /** Others changed which cards are here, or their order; not shown yet, since somebody points at them. */
  readonly isWaiting: boolean;
  /** Cards that are shown, and are not here any more. */
  readonly gone: ReadonlySet<string>;
  readonly showChanges: () => void;
}

const NONE: ReadonlySet<string> = new Set();
/** What has just come is not asked for again. */
const FRESH_MS = 1000;

/** The cursor that the page begins with on which a row is. */
const cursorAt = ({ pages, pageParams }: ColumnPages, index: number): string | undefined => {
  let end = 0;
  const at = pages.findIndex(({ data }) => index < (end += data.length));
  return pageParams.at(at) as string | undefined;
};

/**
 * One column as it is looked at. What others change is asked for around the first row that is seen: cards change in
 * their places at once; where somebody points at them, they come, go and move only when that is over.
 */
export const useColumn = (column: ColumnName, firstSeen: number, isHeld: boolean): ColumnList => {
  const { desk } = useDesk();
  const client = useQueryClient();
  const options = useMemo(() => columnQuery(desk.slug, column), [desk.slug, column]);
  const list = useInfiniteQuery(options);
  const { data: pages, fetchNextPage, dataUpdatedAt } = list;
  const cursor = pages && cursorAt(pages, firstSeen);
  const held = useLatest(isHeld);
  const key = useMemo(() => lookKey(desk.slug, column, cursor), [desk.slug, column, cursor]);

  const { data: waiting } = useQuery<WorkPage | null>({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const look = await askLook(desk.slug, column, cursor, signal);
      const before = client.getQueryData(options.queryKey);
      if (before === undefined) return null;
      const isQuiet = !held.current || isSameOrder(before, cursor, look);
      client.setQueryData(
        options.queryKey,
        isQuiet ? withLook(before, cursor, look) : patchedFrom(before, look),
      );
      return isQuiet ? null : look;
    },
    enabled: pages !== undefined,
    initialData: null,
    initialDataUpdatedAt: dataUpdatedAt,
    staleTime: FRESH_MS,
    gcTime: 0,
    structuralSharing: false,
  });

  const showChanges = useCallback(() => {
    if (waiting === null) return;
    client.setQueryData(options.queryKey, (before) => before && withLook(before, cursor, waiting));
    client.setQueryData(key, null);
  }, [client, options, key, cursor, waiting]);
  useEffect(() => {
    if (!isHeld) showChanges();
  }, [isHeld, showChanges]);

  const rows = useMemo(() => rowsIn(pages), [pages]);
  const gone = useMemo(() => {
    if (waiting === null || pages === undefined) return NONE;
    const there = new Set(waiting.data.map(({ id }) => id));
    const from = pages.pageParams.indexOf(cursor);
    const compared = pages.pages.slice(from).flatMap(({ data }) => data);
    // Where the look ends sooner, what is behind it is not known.
    const known = waiting.nextCursor === undefined ? compared : compared.slice(0, waiting.data.length);
    return new Set(known.filter(({ id }) => !there.has(id)).map(({ id }) => id));
  }, [waiting, pages, cursor]);

  return {
    rows,
    isLoaded: pages !== undefined,
    problem: list.error === null ? undefined : problemOf(list.error),
    retry: () => void list.refetch(),
    hasMore: list.hasNextPage,
    loadMore: useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]),
    isWaiting: waiting !== null,
    gone,
    showChanges,
  };
};

interface Place {
  readonly id: string;
  readonly start: number;
}

/** Keeps what is seen where it is when cards come or go above it. */
export const useKeptPlace = (
  scroller: HTMLElement | null,
  rows: readonly WorkRow[],
  startOf: (index: number) => number | undefined,
  firstSeen: number,
): void => {
  const place = useRef<Place>(undefined);
  const shown = useRef(rows);
  useEffect(() => {
    const before = place.current;
    if (scroller !== null && before !== undefined && shown.current !== rows && scroller.scrollTop > 0) {
      const start = startOf(rows.findIndex(({ id }) => id === before.id));
      if (start !== undefined && start !== before.start)
        scroller.scrollBy({ top: start - before.start, behavior: 'instant' });
    }
    shown.current = rows;
    const first = rows[firstSeen];
    const start = startOf(firstSeen);
    place.current = first && start !== undefined ? { id: first.id, start } : undefined;
  });
};
