import { DomainError, decodeCursor, isId } from '#kernel';

/** After every position that there is. */
const END = Number.MAX_SAFE_INTEGER;

interface Parts {
  readonly position: number;
  /** Milliseconds since 1970, in a year that PostgreSQL and RFC 3339 both have. */
  readonly time: number;
  readonly id: string;
}

const FITS: Readonly<Record<keyof Parts, (part: unknown) => boolean>> = {
  position: Number.isSafeInteger,
  time: (part) =>
    Number.isSafeInteger(part) &&
    Number(part) >= Date.parse('0001-01-01T00:00:00Z') &&
    Number(part) <= Date.parse('9999-12-31T23:59:59Z'),
  id: (part) => typeof part === 'string' && isId(part),
};

/**
 * The position that a page goes on before. A cursor goes on with the list that it came from; with another it would
 * skip and repeat, so that is a 400.
 */
export const positionBefore = (cursor: string | undefined, question: object): number =>
  cursor === undefined ? END : keyBefore(cursor, question, 'position')[0];

/** The key that a page goes on before, of these parts. */
export const keyBefore = <Kinds extends (keyof Parts)[]>(
  cursor: string,
  question: object,
  ...kinds: Kinds
): { [Index in keyof Kinds]: Parts[Kinds[Index]] } => {
  const key = decoded(cursor, question, kinds.length);
  if (!kinds.every((kind, index) => FITS[kind](key[index]))) throw refused();
  return key as { [Index in keyof Kinds]: Parts[Kinds[Index]] };
};

const decoded = (cursor: string, question: object, length: number): readonly (string | number)[] => {
  try {
    return decodeCursor(cursor, question, length);
  } catch (error) {
    throw error instanceof DomainError ? refused() : error;
  }
};

const refused = (): DomainError => {
  const detail = 'This cursor does not belong to this list with these filters. Start again without a cursor.';
  return new DomainError('malformed', 'cursor.invalid', detail, { errors: [{ pointer: '/cursor', detail }] });
};
