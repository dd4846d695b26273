import type { Jsonify } from 'type-fest';
import type { EventsController } from '../../../../libs/audit/src/http/events.controller.js';
import type { HistoryController } from '../../../../libs/audit/src/http/history.controller.js';
import type { CapturesController } from '../../../../libs/captures/src/http/captures.controller.js';
import type { StatementCapturesController } from '../../../../libs/captures/src/http/statement-captures.controller.js';
import type { ClaimLinksController } from '../../../../libs/claims/src/http/claim-links.controller.js';
import type { ClaimsController } from '../../../../libs/claims/src/http/claims.controller.js';
import type { DisputesController } from '../../../../libs/disputes/src/http/disputes.controller.js';
import type { StatementsController } from '../../../../libs/disputes/src/http/statements.controller.js';
import type { AbsencesController } from '../../../../libs/identity/src/http/absences.controller.js';
import type { ApiKeysController } from '../../../../libs/identity/src/http/api-keys.controller.js';
import type { ConflictsController } from '../../../../libs/identity/src/http/conflicts.controller.js';
import type { MembersController } from '../../../../libs/identity/src/http/members.controller.js';
import type { SessionController } from '../../../../libs/identity/src/http/session.controller.js';
import type { TranslationsController } from '../../../../libs/disputes/src/http/translations.controller.js';
import type { InsightController } from '../../../../libs/insight/src/http/insight.controller.js';
import type { SourceRecordController } from '../../../../libs/insight/src/http/source-record.controller.js';
import type { ImportsController } from '../../../../libs/intake/src/http/imports.controller.js';
import type { MatchesController } from '../../../../libs/matching/src/http/matches.controller.js';
import type { NotificationsController } from '../../../../libs/notifications/src/http/notifications.controller.js';
import type { CommentsController } from '../../../../libs/reviews/src/http/comments.controller.js';
import type { ConflictOverridesController } from '../../../../libs/reviews/src/http/conflict-overrides.controller.js';
import type { EvidenceController } from '../../../../libs/reviews/src/http/evidence.controller.js';
import type { PolicyController } from '../../../../libs/reviews/src/http/policy.controller.js';
import type { ResearchController } from '../../../../libs/reviews/src/http/research.controller.js';
import type { ReviewsController } from '../../../../libs/reviews/src/http/reviews.controller.js';
import type { ViewsController } from '../../../../libs/reviews/src/http/views.controller.js';
import type { WorklistController } from '../../../../libs/reviews/src/http/worklist.controller.js';
import type { SourcesController } from '../../../../libs/sources/src/http/sources.controller.js';
import type { DeliveriesController } from '../../../../libs/webhooks/src/http/deliveries.controller.js';
import type { WebhooksController } from '../../../../libs/webhooks/src/http/webhooks.controller.js';

/**
 * What a route answers, as JSON has it. Taken from the controllers themselves, so that an answer that changes does not
 * compile here; only types, none of their code.
 */
export type AnswerOf<Controller, Route extends keyof Controller> = Controller[Route] extends (
  ...asked: never[]
) => infer Result
  ? Jsonify<Awaited<Result>>
  : never;

export type ItemOf<List> = List extends { data: readonly (infer Item)[] } ? Item : never;

export interface Page<Item> {
  readonly data: readonly Item[];
  readonly nextCursor?: string;
  readonly count?: number;
}

export type Me = AnswerOf<SessionController, 'read'>;
export type DeskOfMine = Me['desks'][number];
export type Token = ItemOf<AnswerOf<SessionController, 'tokens'>>;
export type Member = ItemOf<AnswerOf<MembersController, 'list'>>;
export type Absence = ItemOf<AnswerOf<AbsencesController, 'list'>>;
export type Conflict = ItemOf<AnswerOf<ConflictsController, 'list'>>;
export type ApiKey = ItemOf<AnswerOf<ApiKeysController, 'list'>>;

export type Source = AnswerOf<SourcesController, 'read'>;
export type SourceRecord = AnswerOf<SourceRecordController, 'read'>;
export type Tenure = ItemOf<AnswerOf<SourcesController, 'tenures'>>;

export type Claim = AnswerOf<ClaimsController, 'read'>;
export type ClaimRow = ItemOf<AnswerOf<ClaimsController, 'list'>>;
export type ClaimLink = ItemOf<AnswerOf<ClaimLinksController, 'list'>>;
export type ClaimMatch = ItemOf<AnswerOf<MatchesController, 'list'>>;

export type Dispute = AnswerOf<DisputesController, 'read'>;
export type DisputeRow = ItemOf<AnswerOf<DisputesController, 'list'>>;
export type Transition = ItemOf<AnswerOf<DisputesController, 'transitions'>>;
export type DisputeLinks = AnswerOf<DisputesController, 'links'>;
export type FollowedChange = ItemOf<AnswerOf<HistoryController, 'changes'>>;
export type Statement = ItemOf<AnswerOf<StatementsController, 'list'>>;
export type StatementDetail = AnswerOf<StatementsController, 'read'>;

export type Import = AnswerOf<ImportsController, 'create'>;

export type Translation = ItemOf<AnswerOf<TranslationsController, 'list'>>;

export type Capture = AnswerOf<CapturesController, 'read'>;
export type StatementCaptures = AnswerOf<StatementCapturesController, 'list'>;

export type Review = AnswerOf<ReviewsController, 'read'>;
export type ReviewActionName = keyof Review['can'];
export type Allowed = Review['can'][ReviewActionName];
export type NextItem = AnswerOf<ReviewsController, 'next'>;
export type WorkRow = ItemOf<AnswerOf<WorklistController, 'list'>>;
export type WorkCount = ItemOf<AnswerOf<WorklistController, 'counts'>>;
export type SavedView = ItemOf<AnswerOf<ViewsController, 'list'>>;
export type Comment = ItemOf<AnswerOf<CommentsController, 'list'>>;
export type ConflictOverride = ItemOf<AnswerOf<ConflictOverridesController, 'list'>>;
export type Evidence = ItemOf<AnswerOf<EvidenceController, 'list'>>;
export type Search = ItemOf<AnswerOf<ResearchController, 'listSearches'>>;
export type ReplyRequest = ItemOf<AnswerOf<ResearchController, 'listRequests'>>;
export type Policy = AnswerOf<PolicyController, 'read'>;
export type RatingScale = ItemOf<AnswerOf<PolicyController, 'listScales'>>;

export type DeskEvent = ItemOf<AnswerOf<EventsController, 'list'>>;
export type HistoryEntry = ItemOf<AnswerOf<HistoryController, 'review'>>;
export type Notification = ItemOf<AnswerOf<NotificationsController, 'list'>>;
export type Insight = AnswerOf<InsightController, 'read'>;

export type Webhook = ItemOf<AnswerOf<WebhooksController, 'list'>>;
export type Delivery = ItemOf<AnswerOf<DeliveriesController, 'list'>>;
