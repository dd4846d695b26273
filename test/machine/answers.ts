import type { ReviewAction } from '#reviews';
import type { EventJson } from './ledger.js';

/** The one event that a change has of its own: which it may be. */
export const OWN: Readonly<Record<ReviewAction, readonly string[]>> = {
  accept: ['review.accepted'],
  decline: ['review.declined'],
  merge: ['review.merged'],
  take: ['review.taken'],
  assign: ['review.assigned'],
  release: ['review.released'],
  propose: ['review.proposed'],
  return: ['review.returned'],
  pass: ['review.passed'],
  vote: ['review.vote_cast', 'review.approved', 'review.returned'],
  publish: ['review.published', 'review.unsigned'],
  schedule: ['review.publication_scheduled'],
  reopen: ['review.reopened'],
  correct: ['review.corrected', 'review.correction_proposed'],
  withdraw: ['review.withdrawal_proposed', 'review.withdrawn'],
  hold: ['review.held'],
  lift: ['review.lifted'],
};

/** What may follow from a change, in its transaction, beside the event of its own. */
const REACTIONS = [
  'claim.dispute_changed',
  'dispute.headline_changed',
  'review.reopen_suggested',
  'review.unsigned',
  'review.ballot_broken_off',
  // Of a merge, and of declining an assignment for a conflict of interest.
  'claim_link.created',
  'claim_link.confirmed',
  'conflict.declared',
];

/** Whether an event is one that a person's change has of its own; a publication that un-signs has that. */
export const isOwn = ({ type, actor }: EventJson, expected: readonly string[] = []): boolean =>
  actor !== undefined && (expected.includes(type) || !REACTIONS.includes(type));
