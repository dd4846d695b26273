import { COMMON, type Word, shareOf, telling, weightOf } from './words.js';

const word = (claims: number): Word => ({ lexeme: `in${claims}`, query: `in${claims}`, claims });

it('a word tells the more, the fewer claims have it', () => {
  const weights = [1, 10, 1_000, COMMON, COMMON + 1].map((claims) => weightOf(word(claims), 100_000));
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(weights.every((weight) => weight > 0)).toBe(true);
});

it('looks for the rarest words first, for no common ones, and for no more than can be looked at', () => {
  const asked = telling([word(COMMON + 1), word(4_000), word(3), word(4_500), word(2_000), word(4_999)]);
  expect(asked.map(({ claims }) => claims)).toEqual([3, 2_000, 4_000]);
  expect(telling([word(COMMON + 1)])).toEqual([]);
});

describe('the share of two claims', () => {
  const own = { weights: [3, 2, 1], lexemes: 3 };

  it('is whole where both have the same words, and nothing where they share none', () => {
    expect(shareOf(own, [3, 2, 1], 3)).toBe(1);
    expect(shareOf(own, [], 3)).toBe(0);
    expect(shareOf({ weights: [], lexemes: 0 }, [], 3)).toBe(0);
  });

  it('grows with what the shared words tell, and shrinks with how much more the other says', () => {
    expect(shareOf(own, [3], 3)).toBeGreaterThan(shareOf(own, [1], 3));
    expect(shareOf(own, [3, 2], 3)).toBeGreaterThan(shareOf(own, [3, 2], 12));
  });
});
