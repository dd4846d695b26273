export { TakeReview } from './app/actions/assignment.js';
export { PassReview } from './app/actions/judgement.js';
export { ProposeVerdict } from './app/actions/propose-verdict.js';
export { PublishReview } from './app/actions/publication.js';
export { AcceptReview, DeclineReview } from './app/actions/triage.js';
export { VoteOnVerdict } from './app/actions/vote-on-verdict.js';
export { AddEvidence } from './app/add-evidence.js';
export { nextItem } from './app/next-item.sql.js';
export type { ReviewView } from './app/review-views.js';
export { type SignedVerdict, SignedVerdicts } from './app/signed-verdicts.js';
export { SubmitReview } from './app/submit-review.js';
export { workflowDiagram } from './domain/diagram.js';
export type { DeskHours } from './domain/desk-hours.js';
export { DEFAULT_POLICY, type DeskPolicy } from './domain/desk-policy.js';
export { DIRECTIONS, EVIDENCE_KINDS } from './domain/evidence.js';
export {
  DEFAULT_SCALE,
  MEANINGS,
  NORMALISED,
  type Normalised,
  type RatingScale,
} from './domain/rating-scale.js';
export { CHANNELS, OUTCOMES } from './domain/reply-request.js';
export {
  CORRECTION_CLASSES,
  type CorrectionClass,
  PRIORITIES,
  type Priority,
  REVIEW_ACTIONS,
  REVIEW_STATES,
  type ReviewAction,
  type ReviewState,
  WORKFLOW,
} from './domain/workflow.js';
export { ReviewsModule } from './reviews.module.js';
