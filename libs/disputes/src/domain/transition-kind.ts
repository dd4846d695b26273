import type { Position, TransitionKind } from './vocabulary.js';

/** A position, or that a principal has none (any more). */
export type Held = Position | 'none';

/**
 * How a move from one position to the next is called. `beforeSplit` is what was held before it split; it matters only
 * when `from` is `split`: who leaves a split is judged by where it stood before it contradicted itself.
 */
export const transitionKind = (from: Position, to: Held, beforeSplit: Held): TransitionKind => {
  const leavesSplit = from === 'split' && to !== 'split' && beforeSplit !== 'none';
  return KINDS[leavesSplit ? beforeSplit : from][to];
};

type Row = Readonly<Record<Held, TransitionKind>>;

// The closure decides between denies and counters, not the speaker, and neither doubt nor refusal is the stronger: a
// move between those is none, and each pair shares its row.
const opposing: Row = {
  asserts: 'concedes',
  qualifies: 'concedes_in_part',
  counters: 'holds',
  denies: 'holds',
  doubts: 'softens',
  declines: 'softens',
  split: 'splits',
  none: 'retracts',
};

const withholding: Row = {
  asserts: 'hardens',
  qualifies: 'hardens',
  counters: 'hardens',
  denies: 'hardens',
  doubts: 'holds',
  declines: 'holds',
  split: 'splits',
  none: 'retracts',
};

const KINDS: Readonly<Record<Position, Row>> = {
  asserts: {
    asserts: 'holds',
    qualifies: 'softens',
    counters: 'reverses',
    denies: 'reverses',
    doubts: 'softens',
    declines: 'softens',
    split: 'splits',
    none: 'retracts',
  },
  qualifies: {
    asserts: 'hardens',
    qualifies: 'holds',
    counters: 'reverses',
    denies: 'reverses',
    doubts: 'softens',
    declines: 'softens',
    split: 'splits',
    none: 'retracts',
  },
  counters: opposing,
  denies: opposing,
  doubts: withholding,
  declines: withholding,
  // A split that was the first position of all: nothing before it to be judged by, so by how firm the way out is.
  split: {
    asserts: 'hardens',
    qualifies: 'softens',
    counters: 'hardens',
    denies: 'hardens',
    doubts: 'softens',
    declines: 'softens',
    split: 'holds',
    none: 'retracts',
  },
};
