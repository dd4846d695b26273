import { DomainError, decodeCursor } from '#kernel';

/** After every position that there is. */
const END = Number.MAX_SAFE_INTEGER;

/**
 * The position that a page goes on before. A cursor goes on with the list that it came from; with another it would
 * skip and repeat, so that is a 400.
 */
export const positionBefore = (cursor: string | undefined, question: object): number => {
  if (cursor === undefined) return END;
  const [position] = decoded(cursor, question);
  if (!Number.isSafeInteger(position)) throw refused();
  return Number(position);
};

const decoded = (cursor: string, question: object): readonly (string | number)[] => {
  try {
    return decodeCursor(cursor, question, 1);
  } catch (error) {
    throw error instanceof DomainError ? refused() : error;
  }
};

const refused = (): DomainError => {
  const detail = 'This cursor does not belong to this list with these filters. Start again without a cursor.';
  return new DomainError('malformed', 'cursor.invalid', detail, { errors: [{ pointer: '/cursor', detail }] });
};
