import { COLUMNS, type ColumnName } from '../../data/board.js';
import { oneOf } from '../../lib/search.js';

/** What the address holds of this screen. */
export interface BoardSearch {
  readonly view?: 'insight';
  /** Days such as 2026-11-28, of the insight: the first of the period, and the last. */
  readonly from?: string;
  readonly to?: string;
  /** The one that is shown where there is room for one. */
  readonly column?: ColumnName;
}

const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;

export const boardSearch = ({ view, from, to, column }: Record<string, unknown>): BoardSearch => ({
  view: view === 'insight' ? view : undefined,
  from: dayOf(from),
  to: dayOf(to),
  column: oneOf(COLUMNS)(column),
});
