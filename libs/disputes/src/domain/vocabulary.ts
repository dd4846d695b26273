/** Words that the API, the database and the screen share (domain.md). Each list is the closed set of its column. */

/** What one statement says of one claim, as a person recorded it. */
export const STANCES = ['asserts', 'qualifies', 'denies', 'doubts', 'declines'] as const;
export type Stance = (typeof STANCES)[number];

/** How strongly a stance is put. */
export const HEDGES = ['none', 'for_now', 'reported', 'possible', 'likely', 'certain'] as const;
export type Hedge = (typeof HEDGES)[number];

/** What a stance says it rests on. */
export const BASES = [
  'witnessed',
  'own_institution',
  'cites_other',
  'evidence_shown',
  'evidence_claimed',
  'none',
] as const;
export type Basis = (typeof BASES)[number];

/** A stance after the closure. `counters` is never recorded: it follows from affirming what contradicts the claim. */
export type EffectiveStance = Stance | 'counters';

/** Where a principal stands on a claim. One without a position is absent from the answer. */
export const POSITIONS = [
  'asserts',
  'qualifies',
  'counters',
  'denies',
  'doubts',
  'declines',
  'split',
] as const;
export type Position = (typeof POSITIONS)[number];

/** The states of a claim, the most severe first: a dispute's headline is the first of them that a claim is in. */
export const DISPUTE_STATES = [
  'split',
  'contested',
  'denied',
  'partly_conceded',
  'questioned',
  'unanswered',
  'withdrawn',
  'pre_empted',
  'conceded',
  'uncontested',
  'no_position',
] as const;
export type DisputeState = (typeof DISPUTE_STATES)[number];

/** How a principal's position moved from one moment at which it spoke to the next. */
export const TRANSITION_KINDS = [
  'holds',
  'hardens',
  'softens',
  'concedes_in_part',
  'concedes',
  'reverses',
  'retracts',
  'splits',
] as const;
export type TransitionKind = (typeof TRANSITION_KINDS)[number];

type Side = 'affirms' | 'opposes' | 'withholds' | 'both';

const SIDES: Readonly<Record<Position, Side>> = {
  asserts: 'affirms',
  qualifies: 'affirms',
  counters: 'opposes',
  denies: 'opposes',
  doubts: 'withholds',
  declines: 'withholds',
  split: 'both',
};

/** A split position neither affirms nor opposes: it is answered for by its own row of the state table. */
export const affirms = (stance: Position): boolean => SIDES[stance] === 'affirms';
export const opposes = (stance: Position): boolean => SIDES[stance] === 'opposes';
export const withholds = (stance: Position): boolean => SIDES[stance] === 'withholds';
