import type { Role } from '#kernel';

export const REVIEW_STATES = [
  'inbox',
  'queued',
  'researching',
  'second_read',
  'sign_off',
  'approved',
  'published',
  'declined',
  'merged',
  'withdrawn',
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const REVIEW_ACTIONS = [
  'accept',
  'decline',
  'merge',
  'take',
  'assign',
  'release',
  'propose',
  'return',
  'pass',
  'vote',
  'publish',
  'schedule',
  'reopen',
  'correct',
  'withdraw',
  'hold',
  'lift',
] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** What has to hold beside the state, by name: `guards.ts` says how each is checked and what it tells a person. */
export type Guard =
  | 'four_eyes'
  | 'reader_or_editor'
  | 'eligible'
  | 'limit'
  | 'evidence'
  | 'searches'
  | 'replies'
  | 'one_vote'
  | 'agreement'
  | 'no_hold'
  | 'not_public'
  | 'public'
  | 'conflict'
  | 'second_editor'
  | 'held';

/** Whose review it has to be: the roles open the door, this says for which review. */
export type Relation = 'anyone' | 'assignee' | 'assignee_or_editor';

export interface Transition {
  readonly from: readonly ReviewState[];
  /** The first is where it leads; the others where it may lead instead. `same`: it leads nowhere. */
  readonly to: readonly [ReviewState, ...ReviewState[]] | 'same';
  readonly roles: readonly Role[];
  readonly relation: Relation;
  readonly guards: readonly Guard[];
}

/** Whatever is not over. */
const OPEN: readonly ReviewState[] = [
  'inbox',
  'queued',
  'researching',
  'second_read',
  'sign_off',
  'approved',
  'published',
];

/**
 * The workflow, whole: the refusals and their codes, `can` on every review, and the diagram in the README are made
 * from this table.
 */
export const WORKFLOW: Readonly<Record<ReviewAction, Transition>> = {
  accept: { from: ['inbox'], to: ['queued'], roles: ['editor'], relation: 'anyone', guards: [] },
  decline: {
    from: ['inbox', 'queued'],
    to: ['declined'],
    roles: ['editor'],
    relation: 'anyone',
    guards: ['not_public'],
  },
  merge: {
    from: ['inbox', 'queued'],
    to: ['merged'],
    roles: ['editor'],
    relation: 'anyone',
    guards: ['not_public'],
  },
  take: {
    from: ['queued'],
    to: ['researching'],
    roles: ['fact_checker'],
    relation: 'anyone',
    guards: ['eligible', 'limit'],
  },
  assign: {
    from: ['queued'],
    to: ['researching'],
    roles: ['editor'],
    relation: 'anyone',
    guards: ['no_hold'],
  },
  release: {
    from: ['researching'],
    to: ['queued', 'inbox'],
    roles: ['fact_checker', 'editor'],
    relation: 'assignee_or_editor',
    guards: [],
  },
  propose: {
    from: ['researching'],
    to: ['second_read', 'sign_off'],
    roles: ['fact_checker'],
    relation: 'assignee',
    guards: ['conflict', 'evidence', 'searches', 'replies'],
  },
  return: {
    from: ['second_read', 'sign_off'],
    to: ['researching'],
    roles: ['fact_checker', 'editor'],
    relation: 'anyone',
    guards: ['reader_or_editor'],
  },
  pass: {
    from: ['second_read'],
    to: ['sign_off'],
    roles: ['fact_checker', 'editor'],
    relation: 'anyone',
    guards: ['four_eyes', 'conflict', 'replies'],
  },
  vote: {
    from: ['sign_off'],
    to: ['approved', 'sign_off', 'researching'],
    roles: ['editor'],
    relation: 'anyone',
    guards: ['four_eyes', 'conflict', 'one_vote'],
  },
  publish: {
    from: ['approved'],
    to: ['published', 'second_read'],
    roles: ['editor'],
    relation: 'anyone',
    guards: ['no_hold', 'agreement'],
  },
  // A job publishes at the time that was set, under the guards of publish.
  schedule: {
    from: ['approved'],
    to: ['approved'],
    roles: ['editor'],
    relation: 'anyone',
    guards: ['agreement'],
  },
  reopen: {
    from: ['published'],
    to: ['researching', 'queued'],
    roles: ['editor'],
    relation: 'anyone',
    guards: [],
  },
  // A changed rating goes through sign-off again.
  correct: {
    from: ['published'],
    to: ['published', 'sign_off'],
    roles: ['editor'],
    relation: 'anyone',
    guards: ['no_hold'],
  },
  // Proposed by one editor, which leads nowhere, and done when a second one says so too. Whatever the work on it has
  // come to since: while a verdict is public, it can be taken back.
  withdraw: {
    from: OPEN,
    to: ['withdrawn'],
    roles: ['editor'],
    relation: 'anyone',
    guards: ['public', 'second_editor'],
  },
  hold: { from: OPEN, to: 'same', roles: ['editor'], relation: 'anyone', guards: [] },
  lift: { from: OPEN, to: 'same', roles: ['editor'], relation: 'anyone', guards: ['held'] },
};

/** What an editor sets beside the workflow: `prioritise` is no action, since it moves nothing. */
export type ReviewDeed = ReviewAction | 'prioritise';

/** By whom and when each of them may be done. */
export const RULES: Readonly<Record<ReviewDeed, Transition>> = {
  ...WORKFLOW,
  prioritise: { from: OPEN, to: 'same', roles: ['editor'], relation: 'anyone', guards: [] },
};

/** Somebody has the ball, and a due time runs. */
export const WITH_CLOCK = [
  'inbox',
  'queued',
  'researching',
  'second_read',
  'sign_off',
  'approved',
] as const satisfies readonly ReviewState[];

export const hasClock = (state: ReviewState): state is (typeof WITH_CLOCK)[number] =>
  (WITH_CLOCK as readonly ReviewState[]).includes(state);

export const HOLD_KINDS = ['legal', 'safety', 'embargo'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

export const CORRECTION_CLASSES = [
  'rating_changed',
  'substantive',
  'clarification',
  'update',
  'source_lost',
  'typo',
] as const;
export type CorrectionClass = (typeof CORRECTION_CLASSES)[number];

/** A review in one of these is over: a claim may be submitted again. */
export const ENDED: readonly ReviewState[] = ['declined', 'merged', 'withdrawn'];

export const DECLINE_REASONS = [
  'not_checkable',
  'opinion',
  'not_significant',
  'out_of_scope',
  'already_checked',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];
