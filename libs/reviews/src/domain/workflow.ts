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
  'take',
  'assign',
  'release',
  'propose',
  'return',
  'pass',
  'vote',
  'publish',
  'reopen',
] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** What has to hold beside the state, by name: `policy.ts` says how each is checked and what it tells a person. */
export type Guard = 'four_eyes' | 'reader_or_editor' | 'limit' | 'evidence' | 'agreement';

/** Whose review it has to be: the roles open the door, this says for which review. */
export type Relation = 'anyone' | 'assignee' | 'assignee_or_editor';

export interface Transition {
  readonly from: readonly ReviewState[];
  /** The first is where it leads; the others where it may lead instead. */
  readonly to: readonly [ReviewState, ...ReviewState[]];
  readonly roles: readonly Role[];
  readonly relation: Relation;
  readonly guards: readonly Guard[];
}

/**
 * The workflow, whole: the refusals and their codes, `can` on every review, and the diagram in the README are made
 * from this table.
 */
export const WORKFLOW: Readonly<Record<ReviewAction, Transition>> = {
  accept: { from: ['inbox'], to: ['queued'], roles: ['editor'], relation: 'anyone', guards: [] },
  decline: { from: ['inbox', 'queued'], to: ['declined'], roles: ['editor'], relation: 'anyone', guards: [] },
  take: {
    from: ['queued'],
    to: ['researching'],
    roles: ['fact_checker'],
    relation: 'anyone',
    guards: ['limit'],
  },
  assign: { from: ['queued'], to: ['researching'], roles: ['editor'], relation: 'anyone', guards: [] },
  release: {
    from: ['researching'],
    to: ['queued'],
    roles: ['fact_checker', 'editor'],
    relation: 'assignee_or_editor',
    guards: [],
  },
  propose: {
    from: ['researching'],
    to: ['second_read', 'sign_off'],
    roles: ['fact_checker'],
    relation: 'assignee',
    guards: ['evidence'],
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
    guards: ['four_eyes'],
  },
  vote: {
    from: ['sign_off'],
    to: ['approved', 'sign_off', 'researching'],
    roles: ['editor'],
    relation: 'anyone',
    guards: ['four_eyes'],
  },
  publish: {
    from: ['approved'],
    to: ['published', 'second_read'],
    roles: ['editor'],
    relation: 'anyone',
    guards: ['agreement'],
  },
  reopen: { from: ['published'], to: ['researching'], roles: ['editor'], relation: 'anyone', guards: [] },
};

/** Somebody has the ball, and a due time runs. */
export const UNDER_WAY: readonly ReviewState[] = [
  'queued',
  'researching',
  'second_read',
  'sign_off',
  'approved',
];

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
