import { encodeCursor } from '#kernel';
import { UNRANKED, positionBefore, rankedCursor, rankedPlace } from './list-cursor.js';

const question = { rating: 'true', sort: 'published' };

it('without a cursor the page begins at the newest', () => {
  expect(positionBefore(undefined, question)).toBe(Number.MAX_SAFE_INTEGER);
});

it('goes on where the page before ended, however the filters were ordered', () => {
  const cursor = encodeCursor([42], question);
  expect(positionBefore(cursor, { sort: 'published', rating: 'true', q: undefined })).toBe(42);
});

it.each([
  ['of other filters', encodeCursor([42], { ...question, language: 'en' })],
  ['of another order', encodeCursor([42], { ...question, sort: 'updated' })],
  ['of another list', encodeCursor([42, 'id'], question)],
  ['with a position that is none', encodeCursor([1e300], question)],
  ['with a text for a position', encodeCursor(['42; DROP'], question)],
  ['that is no cursor', 'nonsense'],
])('refuses a cursor %s', (_case, cursor) => {
  expect(() => positionBefore(cursor, question)).toThrow(
    expect.objectContaining({ kind: 'malformed', code: 'cursor.invalid' }),
  );
});

describe('of hits that are ranked', () => {
  const place = { ranked: { from: 7, before: 42 }, after: { score: UNRANKED, key: 5 } };

  it('says what is ranked, and where the page before ended', () => {
    expect(rankedPlace(undefined, question)).toBeUndefined();
    expect(rankedPlace(rankedCursor(place, question), question)).toEqual(place);
  });

  it('belongs to its own list', () => {
    for (const ask of [
      () => rankedPlace(encodeCursor([42], question), question),
      () => rankedPlace(rankedCursor(place, question), { ...question, q: 'x' }),
      () => positionBefore(rankedCursor(place, question), question),
    ])
      expect(ask).toThrow(expect.objectContaining({ code: 'cursor.invalid' }));
  });
});
