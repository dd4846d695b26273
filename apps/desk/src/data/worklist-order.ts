import type { WorkPage, WorkPages } from './worklist.js';
import type { WorkRow } from './types.js';

/** All rows that are there, each once: one that moved down while pages were fetched comes twice. */
export const rowsOf = (pages: readonly WorkPage[]): readonly WorkRow[] => {
  const byId = new Map<string, WorkRow>();
  for (const { data } of pages) for (const row of data) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()];
};

/** The page that a row is on, and how many rows come before it. */
export const pageAt = (pages: readonly WorkPage[], index: number): { page: number; start: number } => {
  let start = 0;
  for (const [page, { data }] of pages.entries()) {
    if (index < start + data.length || page === pages.length - 1) return { page, start };
    start += data.length;
  }
  return { page: 0, start: 0 };
};

/** The same pages with other rows in the places of those with their ids. Pages and rows that are the same stay. */
export const patched = (pages: WorkPages, rows: ReadonlyMap<string, WorkRow>): WorkPages => ({
  ...pages,
  pages: pages.pages.map((page) => {
    const data = page.data.map((row) => {
      const fresh = rows.get(row.id);
      return fresh === undefined || JSON.stringify(fresh) === JSON.stringify(row) ? row : fresh;
    });
    return data.every((row, i) => row === page.data[i]) ? page : { ...page, data };
  }),
});

export interface Difference {
  /** How many rows are new, gone or elsewhere. */
  readonly changes: number;
  /** Those that are shown, and are not there any more. */
  readonly gone: ReadonlySet<string>;
}

export const SAME: Difference = { changes: 0, gone: new Set() };

/** Rows from a place on, and whether there are none behind them. */
interface Stretch {
  readonly rows: readonly WorkRow[];
  readonly isLast: boolean;
}

/** What has changed in the order, between what is shown from a place on and what is there by now. */
export const differenceOf = (shown: Stretch, fresh: Stretch): Difference => {
  // Where one of them merely ends sooner, the other is compared as far as the last row that both have.
  const ids = upToCommon(shown, fresh);
  const freshIds = upToCommon(fresh, shown);
  const place = new Map(freshIds.map((id, i) => [id, i]));
  const known = new Set(ids);
  const gone = new Set(ids.filter((id) => !place.has(id)));
  const places = ids.flatMap((id) => place.get(id) ?? []);
  const added = freshIds.filter((id) => !known.has(id)).length;
  return { changes: gone.size + added + (places.length - longestRising(places)), gone };
};

const upToCommon = ({ rows }: Stretch, other: Stretch): readonly string[] => {
  const ids = rows.map(({ id }) => id);
  if (other.isLast) return ids;
  const others = new Set(other.rows.map(({ id }) => id));
  return ids.slice(0, ids.findLastIndex((id) => others.has(id)) + 1);
};

/** How long the longest rising subsequence is: whatever is not in it has moved. */
const longestRising = (numbers: readonly number[]): number => {
  const tails: number[] = [];
  for (const number of numbers) {
    const at = tails.findIndex((tail) => tail >= number);
    // Mostly the order is as it was, and the next is behind all.
    if (at === -1) tails.push(number);
    else tails[at] = number;
  }
  return tails.length;
};
