import { DISPUTE_STATES, type DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { REVIEW_STATES, type ReviewState } from '../../../../../libs/reviews/src/domain/workflow.js';
import { oneOf, textOf } from '../../lib/search.js';

/** What the address holds of the list. */
export interface ClaimsSearch {
  readonly q?: string;
  readonly status?: ReviewState;
  readonly disputeState?: DisputeState;
  readonly topic?: string;
  readonly language?: string;
  readonly assignee?: string;
  readonly rating?: string;
  readonly source?: string;
  readonly dispute?: string;
}

const statusOf = oneOf(REVIEW_STATES);
const disputeStateOf = oneOf(DISPUTE_STATES);

export const claimsSearch = (given: Record<string, unknown>): ClaimsSearch => ({
  q: textOf(given.q),
  status: statusOf(given.status),
  disputeState: disputeStateOf(given.disputeState),
  topic: textOf(given.topic),
  language: textOf(given.language),
  assignee: textOf(given.assignee),
  rating: textOf(given.rating),
  source: textOf(given.source),
  dispute: textOf(given.dispute),
});

export const claimSearch = (): Record<string, never> => ({});
