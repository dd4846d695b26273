import { type Judged, nominalAlpha } from './alpha.js';

/** One row for each observer, one column for each thing; a dot where an observer did not judge it. */
const table = (...rows: string[]): Judged[] => {
  const observers = rows.map((row) => row.trim().split(/\s+/));
  return (observers[0] ?? []).map((_first, thing) => ({
    values: observers.map((values) => values[thing] ?? '.').filter((value) => value !== '.'),
  }));
};

/** From K. Krippendorff, «Computing Krippendorff's Alpha-Reliability» (2011), sections A to C. */
it.each([
  ['A: two observers, two values', 0.095, table('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')],
  ['B: two observers, five values', 0.692, table('a a b b d c c c e d d a', 'b a b b b c c c e d d d')],
  [
    'C: four observers, some of whom did not judge everything',
    0.743,
    table(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ),
  ],
  // From the article «Krippendorff's alpha» of Wikipedia.
  [
    'three coders',
    0.691,
    table('. . . . . 3 4 1 2 1 1 3 3 . 3', '1 . 2 1 3 3 4 3 . . . . . . .', '. . 2 1 3 4 4 . 2 1 1 3 3 . 4'),
  ],
])('%s', (_what, alpha, judged) => expect(nominalAlpha(judged)).toBeCloseTo(alpha, 3));

it('is 1 for agreement, and less than 0 for those who always disagree', () => {
  expect(nominalAlpha(table('a b c', 'a b c'))).toBe(1);
  expect(nominalAlpha(table('a b a b', 'b a b a'))).toBeLessThan(0);
});

it('counts a thing that was judged so many times as so many things', () =>
  expect(
    nominalAlpha([
      { values: ['a', 'a'], times: 3 },
      { values: ['a', 'b'], times: 2 },
    ]),
  ).toBe(nominalAlpha(table('a a a a a', 'a a a b b'))));

it.each([
  ['nothing', []],
  ['one observer alone', table('a b c')],
  ['one value alone', table('a a a', 'a a a')],
])('says nothing of %s', (_what, judged) => expect(nominalAlpha(judged)).toBeUndefined());
