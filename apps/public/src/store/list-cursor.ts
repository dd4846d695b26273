import { DomainError, decodeCursor, encodeCursor } from '#kernel';
import type { Place, Span } from './list.sql.js';

/** After every position that there is. */
export const END = Number.MAX_SAFE_INTEGER;

/**
 * The position that a page goes on before. A cursor goes on with the list that it came from; with another it would
 * skip and repeat, so that is a 400.
 */
export const positionBefore = (cursor: string | undefined, question: object): number => {
  if (cursor === undefined) return END;
  const [position = END] = decoded(cursor, question, 1);
  return position;
};

/** Where a page of hits goes on: which of them are ranked was settled by the first page, whatever is published meanwhile. */
export interface RankedPlace {
  readonly ranked: Span;
  /** Without a score, it goes on with the older ones, before the key. */
  readonly after: Place;
}

/** No hit has this score. */
export const UNRANKED = -1;

export const rankedPlace = (cursor: string | undefined, question: object): RankedPlace | undefined => {
  if (cursor === undefined) return undefined;
  const [from = 0, before = END, score = END, key = END] = decoded(cursor, question, 4);
  return { ranked: { from, before }, after: { score, key } };
};

export const rankedCursor = ({ ranked, after }: RankedPlace, question: object): string =>
  encodeCursor([ranked.from, ranked.before, after.score, after.key], question);

const decoded = (cursor: string, question: object, length: number): number[] => {
  try {
    const key = decodeCursor(cursor, question, length);
    if (key.every((part) => Number.isSafeInteger(part))) return key.map(Number);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
  const detail = 'This cursor does not belong to this list with these filters. Start again without a cursor.';
  throw new DomainError('malformed', 'cursor.invalid', detail, { errors: [{ pointer: '/cursor', detail }] });
};
