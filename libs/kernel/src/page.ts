import { invalid } from './domain-error.js';

/** A list's answer: the rows, and the opaque cursor of the next page where there is one. */
export interface Page<T> {
  readonly data: readonly T[];
  readonly nextCursor?: string;
  readonly count?: number;
}

export interface PageRequest {
  /** 1 to 100. */
  readonly limit: number;
  readonly cursor?: string;
}

/** Where a page ends: the sort key of its last row (ending in the id), and the filters that it belongs to. */
export type CursorKey = readonly (string | number)[];

/**
 * An opaque cursor, bound to the filters of its list, so that a page of one question is never continued as a
 * page of another.
 */
export const encodeCursor = (key: CursorKey, filters: object): string =>
  Buffer.from(JSON.stringify([key, fingerprint(filters)])).toString('base64url');

/** Throws `cursor.invalid` where the cursor was not made by this list with these filters. */
export const decodeCursor = (cursor: string, filters: object, length: number): CursorKey => {
  const parsed = parse(cursor);
  if (!Array.isArray(parsed) || !Array.isArray(parsed[0]) || parsed[0].length !== length) throw cursorError();
  const [key, seal] = parsed as [CursorKey, unknown];
  if (
    seal !== fingerprint(filters) ||
    !key.every((part) => typeof part === 'string' || typeof part === 'number')
  )
    throw cursorError();
  return key;
};

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

const cursorError = () =>
  invalid(
    'cursor.invalid',
    '/cursor',
    'This cursor does not belong to this list with these filters. Start again without a cursor.',
  );

/** Filters in a fixed order, so that the same question always reads the same. */
const fingerprint = (filters: object): string =>
  JSON.stringify(
    Object.entries(filters)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Cuts the row too many that a query reads to learn whether there is a next page. */
export const pageOf = <T>(
  rows: readonly T[],
  limit: number,
  key: (row: T) => CursorKey,
  filters: object,
): Page<T> => {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return rows.length > limit && last !== undefined
    ? { data, nextCursor: encodeCursor(key(last), filters) }
    : { data };
};
