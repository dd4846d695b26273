import { transitionKind, type Held } from './transition-kind.js';
import { POSITIONS, type Position, type TransitionKind } from './vocabulary.js';

/** Every cell, in the order of `COLUMNS`: from the row, to the column, with nothing held before. */
const COLUMNS = [
  'asserts',
  'qualifies',
  'counters',
  'denies',
  'doubts',
  'declines',
  'split',
  'none',
] as const;
const TABLE: Readonly<Record<Position, string>> = {
  asserts: 'holds softens reverses reverses softens softens splits retracts',
  qualifies: 'hardens holds reverses reverses softens softens splits retracts',
  counters: 'concedes concedes_in_part holds holds softens softens splits retracts',
  denies: 'concedes concedes_in_part holds holds softens softens splits retracts',
  doubts: 'hardens hardens hardens hardens holds holds splits retracts',
  declines: 'hardens hardens hardens hardens holds holds splits retracts',
  split: 'hardens softens hardens hardens softens softens holds retracts',
};

const cells = POSITIONS.flatMap((from) =>
  TABLE[from].split(' ').map((kind, i) => [from, COLUMNS[i] ?? 'none', kind as TransitionKind] as const),
);

it.each<readonly [Position, Held, TransitionKind]>(cells)('from %s to %s is: %s', (from, to, kind) => {
  expect(transitionKind(from, to, 'none')).toBe(kind);
});

// Out of a split, the move is the one from what was held before it.
it.each<readonly [Position, Held, TransitionKind]>(
  cells.filter(([from, to]) => from !== 'split' && to !== 'split'),
)('from a split that %s went into, to %s is: %s', (before, to, kind) => {
  expect(transitionKind('split', to, before)).toBe(kind);
});

it.each(POSITIONS)('to stay split is to hold, whatever was held before (%s)', (before) => {
  expect(transitionKind('split', 'split', before)).toBe('holds');
});
