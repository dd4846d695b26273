import { encodeCursor } from '#kernel';
import { positionBefore } from './list-cursor.js';

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
