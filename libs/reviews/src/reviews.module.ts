import { Module } from '@nestjs/common';
import { AssignReview, ReleaseReview, TakeReview } from './app/actions/assignment.js';
import { PassReview, ReturnReview, VoteOnVerdict } from './app/actions/judgement.js';
import { ProposeVerdict } from './app/actions/propose-verdict.js';
import { PublishReview, ReopenReview } from './app/actions/publication.js';
import { AcceptReview, DeclineReview } from './app/actions/triage.js';
import { AddEvidence, EvidenceQueries } from './app/add-evidence.js';
import { DraftSteps } from './app/draft-steps.js';
import { GiveScale } from './app/give-scale.js';
import { EndLease, OpenLease } from './app/leases.js';
import { LookAgain } from './app/look-again.js';
import { ReviewQueries } from './app/review-queries.js';
import { ReviewSteps } from './app/review-steps.js';
import { SaveDraft } from './app/save-draft.js';
import { SignedVerdicts } from './app/signed-verdicts.js';
import { SubmitReview } from './app/submit-review.js';
import { TakeNext } from './app/take-next.js';
import { UnsignSteps } from './app/unsign-steps.js';

const providers = [
  AcceptReview,
  AddEvidence,
  AssignReview,
  DeclineReview,
  DraftSteps,
  EndLease,
  EvidenceQueries,
  GiveScale,
  LookAgain,
  OpenLease,
  PassReview,
  ProposeVerdict,
  PublishReview,
  ReleaseReview,
  ReopenReview,
  ReturnReview,
  ReviewQueries,
  ReviewSteps,
  SaveDraft,
  SignedVerdicts,
  SubmitReview,
  TakeNext,
  TakeReview,
  UnsignSteps,
  VoteOnVerdict,
];

@Module({ providers, exports: providers })
export class ReviewsModule {}
