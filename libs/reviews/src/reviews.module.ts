import { Module } from '@nestjs/common';
import { ClaimsModule } from '#claims';
import { IdentityModule } from '#identity';
import { AssignReview, TakeReview } from './app/actions/assignment.js';
import { CorrectVerdict } from './app/actions/correct-verdict.js';
import { HoldReview, LiftHold } from './app/actions/holds.js';
import { PassReview, ReturnReview } from './app/actions/judgement.js';
import { ProposeVerdict } from './app/actions/propose-verdict.js';
import { PublishReview, SchedulePublication } from './app/actions/publication.js';
import { ReleaseReview } from './app/actions/release-review.js';
import { ReopenReview } from './app/actions/reopen-review.js';
import { AcceptReview, DeclineReview, MergeReview } from './app/actions/triage.js';
import { VoteOnVerdict } from './app/actions/vote-on-verdict.js';
import { WithdrawVerdict } from './app/actions/withdraw-verdict.js';
import { AddEvidence, EvidenceQueries } from './app/add-evidence.js';
import { AssignmentSteps } from './app/assignment-steps.js';
import { ClockSteps } from './app/clock-steps.js';
import { AddComment, CommentQueries, VoidComment } from './app/comments.js';
import {
  ConfirmConflictOverride,
  ConflictOverrideQueries,
  ProposeConflictOverride,
} from './app/conflict-overrides.js';
import { ChangePolicy, PolicyQueries } from './app/desk-policies.js';
import { DraftSteps } from './app/draft-steps.js';
import { FurnishDesk } from './app/furnish-desk.js';
import { LapseSteps } from './app/lapse-steps.js';
import { EndLease, OpenLease } from './app/leases.js';
import { LookAgain } from './app/look-again.js';
import { AddRatingScale, RatingScaleQueries } from './app/rating-scales.js';
import { CloseReplyRequest, ReplyRequestQueries, ReplySteps, RequestReply } from './app/reply-requests.js';
import { PublicationSteps } from './app/publication-steps.js';
import { MarkSeen } from './app/mark-seen.js';
import { PrioritiseReview } from './app/prioritise-review.js';
import { ReviewQueries } from './app/review-queries.js';
import { ReviewSteps } from './app/review-steps.js';
import { SaveDraft } from './app/save-draft.js';
import { LogSearch, SearchQueries } from './app/search-log.js';
import { ChangeView, DeleteView, SaveView, ViewQueries } from './app/saved-views.js';
import { SignedVerdicts } from './app/signed-verdicts.js';
import { SubmitReview } from './app/submit-review.js';
import { TakeNext } from './app/take-next.js';
import { UnsignSteps } from './app/unsign-steps.js';
import { VerdictSteps } from './app/verdict-steps.js';
import { WorklistQueries } from './app/worklist-queries.js';
import { AskForDrain } from './jobs/ask-for-drain.js';
import { DrainQueue } from './jobs/drain-queue.js';
import { LapseLeases } from './jobs/lapse-leases.js';
import { LapseReplies } from './jobs/lapse-replies.js';
import { NudgeLate } from './jobs/nudge-late.js';
import { PublishScheduled } from './jobs/publish-scheduled.js';

const providers = [
  AcceptReview,
  AddComment,
  AddEvidence,
  AddRatingScale,
  AssignReview,
  AssignmentSteps,
  ChangePolicy,
  ChangeView,
  ClockSteps,
  CloseReplyRequest,
  CommentQueries,
  ConfirmConflictOverride,
  ConflictOverrideQueries,
  CorrectVerdict,
  DeclineReview,
  DeleteView,
  DraftSteps,
  EndLease,
  EvidenceQueries,
  FurnishDesk,
  HoldReview,
  LapseSteps,
  LiftHold,
  LogSearch,
  LookAgain,
  MarkSeen,
  MergeReview,
  OpenLease,
  PassReview,
  PolicyQueries,
  PrioritiseReview,
  ProposeConflictOverride,
  ProposeVerdict,
  PublicationSteps,
  PublishReview,
  RatingScaleQueries,
  ReleaseReview,
  ReopenReview,
  ReplyRequestQueries,
  ReplySteps,
  RequestReply,
  ReturnReview,
  ReviewQueries,
  ReviewSteps,
  SaveDraft,
  SaveView,
  SchedulePublication,
  SearchQueries,
  SignedVerdicts,
  SubmitReview,
  TakeNext,
  TakeReview,
  UnsignSteps,
  VerdictSteps,
  ViewQueries,
  VoidComment,
  VoteOnVerdict,
  WithdrawVerdict,
  WorklistQueries,
];

/** What is done later, and what follows from events. */
const atWork = [AskForDrain, DrainQueue, LapseLeases, LapseReplies, NudgeLate, PublishScheduled];

@Module({
  imports: [ClaimsModule, IdentityModule],
  providers: [...providers, ...atWork],
  exports: providers,
})
export class ReviewsModule {}
