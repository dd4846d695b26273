import type {
  Basis,
  Hedge,
  Position,
  TransitionKind,
} from '../../../../libs/disputes/src/domain/vocabulary.js';
import type { HoldKind, Priority, ReviewState } from '../../../../libs/reviews/src/domain/workflow.js';

/** The domain's words as people read them. Of the dispute states the domain itself has the labels. */
export const positions: Readonly<Record<Position, string>> = {
  asserts: 'Asserts',
  qualifies: 'Qualifies',
  counters: 'Counters',
  denies: 'Denies',
  doubts: 'Doubts',
  declines: 'Declines to say',
  split: 'Split',
};

export const hedges: Readonly<Record<Hedge, string>> = {
  none: 'without a hedge',
  for_now: 'for now',
  reported: 'reportedly',
  possible: 'possibly',
  likely: 'likely',
  certain: 'for certain',
};

export const bases: Readonly<Record<Basis, string>> = {
  witnessed: 'witnessed',
  own_institution: 'of its own institution',
  cites_other: 'cites another',
  evidence_shown: 'evidence shown',
  evidence_claimed: 'evidence claimed',
  none: 'no basis given',
};

export const transitions: Readonly<Record<TransitionKind, string>> = {
  holds: 'Holds',
  hardens: 'Hardens',
  softens: 'Softens',
  concedes_in_part: 'Concedes in part',
  concedes: 'Concedes',
  reverses: 'Reverses',
  retracts: 'Retracts',
  splits: 'Splits',
};

export const reviewStates: Readonly<Record<ReviewState, string>> = {
  inbox: 'Inbox',
  queued: 'Queued',
  researching: 'Researching',
  second_read: 'Second read',
  sign_off: 'Sign-off',
  approved: 'Approved',
  published: 'Published',
  declined: 'Declined',
  merged: 'Merged',
  withdrawn: 'Withdrawn',
};

export const priorities: Readonly<Record<Priority, string>> = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
  urgent: 'Urgent',
};

export const holdKinds: Readonly<Record<HoldKind, string>> = {
  legal: 'Legal hold',
  safety: 'Safety hold',
  embargo: 'Embargo',
};

/** Such as `sign_off` to «sign off», for words of the API that no table has. */
export const inWords = (word: string): string => word.replaceAll('_', ' ');
