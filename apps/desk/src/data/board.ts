import {
  type InfiniteData,
  type QueryClient,
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useDesk } from './desk.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import { reviewQuery } from './reviews.js';
import type { Review, WorkCount, WorkRow } from './types.js';
import { type WorkFilters, type WorkPage, askWorklist, rowAfter, workCountsQuery } from './worklist.js';

/** Of the board: one for each work state that somebody has to do something about, and published ones to look at again. */
export const COLUMNS = [
  'inbox',
  'queued',
  'researching',
  'second_read',
  'sign_off',
  'approved',
  'another_look',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

const AGAIN: WorkFilters = { state: 'published', suggested: true };
const filtersOf = (column: ColumnName): WorkFilters =>
  column === 'another_look' ? AGAIN : { state: column };

export type ColumnPages = InfiniteData<WorkPage>;

const FIRST = 100;
const NEXT = 250;
/** A page and the one behind it, which is the most that the API gives at once. */
const LOOKED_AT = 500;

/** What is due first, of the review or of its step, stands first. An event asks for what is looked at, not for all. */
export const columnQuery = (desk: string, column: ColumnName) =>
  infiniteQueryOptions({
    queryKey: keyOf(desk, 'worklist', 'board', column),
    queryFn: ({ pageParam, signal }) =>
      askWorklist(desk, filtersOf(column), {
        cursor: pageParam,
        limit: pageParam === undefined ? FIRST : NEXT,
        count: false,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: WorkPage) => page.nextCursor,
    staleTime: 'static',
    structuralSharing: false,
  });

/** Of what is looked at: invalidated by events, which the rows themselves are not. */
export const lookKey = (desk: string, column: ColumnName, cursor: string | undefined) =>
  keyOf(desk, 'worklist', 'board-look', column, cursor);

/** The rows from the beginning of a page on, as they are by now. */
export const askLook = (
  desk: string,
  column: ColumnName,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<WorkPage> =>
  askWorklist(desk, filtersOf(column), { cursor, limit: LOOKED_AT, count: false, signal });

export const againCountsQuery = (desk: string) => workCountsQuery(desk, AGAIN);

/** All that is being researched: who holds how much follows from it. */
export const heldQuery = (desk: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'worklist', 'held'),
    queryFn: async ({ signal }) => {
      const rows: WorkRow[] = [];
      let cursor: string | undefined;
      do {
        const page = await askWorklist(
          desk,
          { state: 'researching' },
          { cursor, limit: LOOKED_AT, count: false, signal },
        );
        rows.push(...page.data);
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      return rows;
    },
  });

export const rowsIn = (pages: ColumnPages | undefined): readonly WorkRow[] => {
  const byId = new Map<string, WorkRow>();
  // One that moved down while pages were fetched comes twice.
  for (const { data } of pages?.pages ?? [])
    for (const row of data) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()];
};

/** The same pages with what was looked at in place of the page that it begins with and all behind it. */
export const withLook = (pages: ColumnPages, cursor: string | undefined, look: WorkPage): ColumnPages => {
  const at = pages.pageParams.indexOf(cursor);
  if (at === -1) return pages;
  return { pages: [...pages.pages.slice(0, at), look], pageParams: pages.pageParams.slice(0, at + 1) };
};

const idsOf = (rows: readonly WorkRow[]): string => rows.map(({ id }) => id).join();

/** Whether a look has the very cards that are shown from there on, as far as it goes. */
export const isSameOrder = (
  { pages, pageParams }: ColumnPages,
  cursor: string | undefined,
  look: WorkPage,
): boolean => {
  const shown = pages.slice(pageParams.indexOf(cursor)).flatMap(({ data }) => data);
  const isAll = look.nextCursor !== undefined || shown.length <= look.data.length;
  return isAll && idsOf(look.data.slice(0, shown.length)) === idsOf(shown.slice(0, look.data.length));
};

/** Every card in its place, as a look has it. */
export const patchedFrom = (pages: ColumnPages, look: WorkPage): ColumnPages => {
  const fresh = new Map(look.data.map((row) => [row.id, row]));
  return {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, data: page.data.map((row) => fresh.get(row.id) ?? row) })),
  };
};

const NEVER = Number.POSITIVE_INFINITY;
const dueTime = ({ dueAt, stepDueAt }: WorkRow): number =>
  Math.min(
    dueAt === undefined ? NEVER : Date.parse(dueAt),
    stepDueAt === undefined ? NEVER : Date.parse(stepDueAt),
  );

const comesBefore = (a: WorkRow, b: WorkRow): boolean => {
  const [one, other] = [dueTime(a), dueTime(b)];
  return one === other ? a.id < b.id : one < other;
};

const without = (pages: ColumnPages, id: string): ColumnPages => ({
  ...pages,
  pages: pages.pages.map((page) =>
    page.data.some((row) => row.id === id)
      ? { ...page, data: page.data.filter((row) => row.id !== id) }
      : page,
  ),
});

/** Where it belongs by what is due; nowhere if that is further down than was loaded. */
const withRow = (before: ColumnPages, row: WorkRow): ColumnPages => {
  const pages = without(before, row.id);
  const at = pages.pages.findIndex(
    ({ data, nextCursor }) => nextCursor === undefined || data.some((other) => comesBefore(row, other)),
  );
  return {
    ...pages,
    pages: pages.pages.map((page, index) => {
      if (index !== at) return page;
      const place = page.data.findIndex((other) => comesBefore(row, other));
      return { ...page, data: page.data.toSpliced(place === -1 ? page.data.length : place, 0, row) };
    }),
  };
};

const columnOf = ({ state, suggested }: WorkRow): ColumnName | undefined =>
  state === 'published' && suggested ? 'another_look' : COLUMNS.find((column) => column === state);

const counted = (counts: readonly WorkCount[], row: WorkRow, step: 1 | -1): readonly WorkCount[] => {
  const known = counts.some(({ state }) => state === row.state)
    ? counts
    : [...counts, { state: row.state, count: 0, overdue: 0 }];
  return known.map((one) =>
    one.state === row.state
      ? { ...one, count: one.count + step, overdue: one.overdue + (row.overdue ? step : 0) }
      : one,
  );
};

/** Shows a card as it is now, wherever it was before. */
const show = (client: QueryClient, desk: string, from: WorkRow, to: WorkRow): void => {
  const [left, entered] = [columnOf(from), columnOf(to)];
  if (left !== undefined && left !== entered)
    client.setQueryData(columnQuery(desk, left).queryKey, (pages) => pages && without(pages, from.id));
  if (entered !== undefined)
    client.setQueryData(columnQuery(desk, entered).queryKey, (pages) => pages && withRow(pages, to));
  client.setQueryData(
    workCountsQuery(desk).queryKey,
    (counts) => counts && [...counted(counted(counts, from, -1), to, 1)],
  );
  client.setQueryData(heldQuery(desk).queryKey, (held) => {
    const others = held?.filter(({ id }) => id !== from.id);
    return others && to.state === 'researching' ? [...others, to] : others;
  });
};

/** Parts of the board that follow events. */
const LIVE = ['board-look', 'held', 'counts'] as const;

export interface CardDeed {
  readonly row: WorkRow;
  /** What will be different of it, as far as that is known before the server has said so. */
  readonly expected: Partial<WorkRow>;
  readonly send: () => Promise<Review>;
}

/** Does something to a card: shown at once, and taken back if it is refused. */
export const useCardDeed = () => {
  const { desk } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ send }: CardDeed) => send(),
    onMutate: async ({ row, expected }) => {
      // An answer from before would put the card back. What was never there yet goes on being asked for.
      await Promise.all(
        LIVE.map((part) => client.cancelQueries({ queryKey: keyOf(desk.slug, 'worklist', part) })),
      );
      client.setQueriesData({ queryKey: keyOf(desk.slug, 'worklist', 'board-look') }, null);
      show(client, desk.slug, row, { ...row, ...expected });
    },
    onSuccess: (review, { row, expected }) => {
      show(client, desk.slug, { ...row, ...expected }, rowAfter(row, review));
      client.setQueryData(reviewQuery(desk.slug, row.id).queryKey, review);
    },
    onError: (_error, { row, expected }) => {
      show(client, desk.slug, { ...row, ...expected }, row);
    },
    onSettled: (_review, _error, { row }) => {
      void client.invalidateQueries({ queryKey: keyOf(desk.slug, 'worklist') });
      void client.invalidateQueries({ queryKey: keyOf(desk.slug, 'review', row.id) });
    },
  });
};

export const acceptReview = (
  desk: string,
  { id, version, priority = 'normal' }: Pick<WorkRow, 'id' | 'version' | 'priority'>,
): Promise<Review> =>
  ask<Review>(inDesk(desk, `/reviews/${id}/actions/accept`), { method: 'POST', body: { priority }, version });
