import { Injectable } from '@nestjs/common';
import { Jobs } from '#jobs';
import {
  type Changes,
  type DeskActor,
  type Nullable,
  type Page,
  type PageRequest,
  changesOf,
  conflict,
  decodeCursor,
  forbidden,
  invalid,
  newId,
  notFound,
  pageOf,
  stale,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, type Transaction, Transactor } from '#persistence';
import { ReplyRequestRow } from '../db/workflow-rows.js';
import { addWorkingHours } from '../domain/desk-hours.js';
import { type Channel, type Outcome, type SettableOutcome, isSettled } from '../domain/reply-request.js';
import { ClockSteps } from './clock-steps.js';
import { lockOpenReview } from './open-review.js';
import { deskRules, loadRules } from './policies.js';
import type { ReviewRecord } from './review-record.js';
import { requireClaim } from './reviewable-claim.js';

export interface NewReplyRequest {
  readonly sourceId: string;
  readonly channel: Channel;
  readonly question?: string | undefined;
  /** Without it, now. */
  readonly sentAt?: Date | undefined;
  /** Without it, the desk's reply window from then on. */
  readonly dueAt?: Date | undefined;
}

export interface ReplyOutcome {
  readonly outcome: SettableOutcome;
  /** The answer, as a statement: for `answered`. */
  readonly statementId?: string | undefined;
  /** For `waived`. */
  readonly reason?: string | undefined;
}

export interface ReplyRequestView {
  readonly id: string;
  readonly claimId: string;
  readonly sourceId: string;
  readonly channel: Channel;
  readonly question?: string;
  readonly sentAt: Date;
  readonly dueAt: Date;
  readonly outcome: Outcome;
  readonly statementId?: string;
  readonly reason?: string;
  readonly closedAt?: Date;
  readonly version: number;
  readonly recordedAt: Date;
}

const SELECT = `SELECT id, claim_id AS "claimId", source_id AS "sourceId", channel, question, sent_at AS "sentAt",
  due_at AS "dueAt", outcome, statement_id AS "statementId", reason, closed_at AS "closedAt", version,
  recorded_at AS "recordedAt" FROM reply_request`;

const load = async (tx: ReadTransaction, deskId: string, id: string): Promise<ReplyRequestView> => {
  const [row] = await tx.query<Nullable<ReplyRequestView>>(`${SELECT} WHERE desk_id = $1 AND id = $2`, [
    deskId,
    id,
  ]);
  if (row === undefined) throw notFound('reply request');
  return withoutNulls<ReplyRequestView>(row);
};

/**
 * One request, locked: where the claim has no open review that is waited for, two who close it at once, or two workers
 * for whom its time is over, wait here, and the second sees what the first did.
 */
const lock = async (tx: Transaction, deskId: string, id: string): Promise<ReplyRequestView> => {
  await tx.query('SELECT FROM reply_request WHERE desk_id = $1 AND id = $2 FOR NO KEY UPDATE', [deskId, id]);
  return load(tx, deskId, id);
};

const record = (
  tx: Transaction,
  type: string,
  request: ReplyRequestView,
  review: ReviewRecord | undefined,
  changes: Changes,
): void =>
  tx.record({
    type,
    subjectKind: 'claim',
    subjectId: request.claimId,
    ...(review === undefined ? {} : { reviewId: review.id }),
    payload: {
      replyRequestId: request.id,
      sourceId: request.sourceId,
      changes,
      ...(review === undefined
        ? {}
        : { notify: [review.assigneeId, review.editorId].filter((id) => id !== null) }),
    },
  });

/** The review's clock stands still for so long at most. */
const MAX_WINDOW_DAYS = 60;

/** A source was asked to comment. Until the reply is in, or the time for it is over, its review's clock stands still. */
@Injectable()
export class RequestReply {
  constructor(
    private readonly transactor: Transactor,
    private readonly clocks: ClockSteps,
    private readonly jobs: Jobs,
  ) {}

  run(actor: DeskActor, claimId: string, input: NewReplyRequest): Promise<ReplyRequestView> {
    const { deskId, userId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await requireClaim(tx, deskId, claimId);
      const review = await lockOpenReview(tx, deskId, claimId);
      const known = await tx.query('SELECT FROM source WHERE desk_id = $1 AND id = $2', [
        deskId,
        input.sourceId,
      ]);
      if (known.length === 0) throw invalid('source.unknown', '/sourceId', 'is no source of this desk');
      const sentAt = input.sentAt ?? tx.at;
      if (sentAt > tx.at) throw invalid('reply_request.not_sent', '/sentAt', 'is in the future');
      const dueAt = input.dueAt ?? (await windowEnd(tx, deskId, review, sentAt));
      if (dueAt <= sentAt) throw invalid('reply_request.due', '/dueAt', 'must be later than sentAt');
      if (dueAt.getTime() - sentAt.getTime() > MAX_WINDOW_DAYS * 86_400_000)
        throw invalid('reply_request.due', '/dueAt', `must be within ${MAX_WINDOW_DAYS} days of sentAt`);
      const id = newId();
      await tx.manager.insert(ReplyRequestRow, {
        deskId,
        id,
        claimId,
        sourceId: input.sourceId,
        channel: input.channel,
        question: input.question ?? null,
        sentAt,
        dueAt,
        statementId: null,
        reason: null,
        closedAt: null,
        authorId: userId,
        recordedAt: tx.at,
      });
      const request = await load(tx, deskId, id);
      await this.jobs.send(tx, 'reply_request.lapse', { deskId, replyRequestId: id }, { startAfter: dueAt });
      if (review !== undefined) await this.clocks.settle(tx, deskId, review);
      record(tx, 'reply_request.sent', request, review, changesOf({}, request));
      return request;
    });
  }
}

const windowEnd = async (
  tx: Transaction,
  deskId: string,
  review: ReviewRecord | undefined,
  sentAt: Date,
): Promise<Date> => {
  if (review === undefined) {
    const { policy, hours } = await deskRules(tx, deskId);
    return addWorkingHours(sentAt, policy.replyWindowHours, hours);
  }
  const { own, hours } = await loadRules(tx, deskId, review.policyVersion);
  return addWorkingHours(sentAt, own.replyWindowHours, hours);
};

/** What came of it. An answer is a statement; to waive one needs an editor and a reason. */
@Injectable()
export class CloseReplyRequest {
  constructor(
    private readonly transactor: Transactor,
    private readonly clocks: ClockSteps,
  ) {}

  run(actor: DeskActor, id: string, version: number, outcome: ReplyOutcome): Promise<ReplyRequestView> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const { claimId } = await load(tx, deskId, id);
      const review = await lockOpenReview(tx, deskId, claimId);
      const before = await lock(tx, deskId, id);
      if (before.version !== version) throw stale('reply request', before);
      if (isSettled(before.outcome))
        throw conflict('reply_request.settled', `This request is settled: ${before.outcome}.`);
      await checkOutcome(tx, actor, outcome);
      await tx.manager.update(
        ReplyRequestRow,
        { deskId, id, version },
        {
          outcome: outcome.outcome,
          statementId: outcome.statementId ?? null,
          reason: outcome.reason ?? null,
          closedAt: tx.at,
          version: version + 1,
        },
      );
      const request = await load(tx, deskId, id);
      if (review !== undefined) await this.clocks.settle(tx, deskId, review);
      record(tx, `reply_request.${request.outcome}`, request, review, changesOf(before, request));
      return request;
    });
  }
}

const checkOutcome = async (
  tx: Transaction,
  { deskId, roles }: DeskActor,
  { outcome, statementId, reason }: ReplyOutcome,
): Promise<void> => {
  if (outcome === 'waived') {
    if (!roles.includes('editor'))
      throw forbidden('reply_request.waiver', 'Only an editor can waive a request for comment.');
    if (reason === undefined) throw invalid('reply_request.reason', '/reason', 'is needed to waive it');
  }
  if ((outcome === 'answered') !== (statementId !== undefined))
    throw invalid(
      'reply_request.answer',
      '/statementId',
      outcome === 'answered'
        ? 'is needed: record the answer as a statement, and name that'
        : `must be left out for ${outcome}`,
    );
  if (statementId === undefined) return;
  const known = await tx.query('SELECT FROM statement WHERE desk_id = $1 AND id = $2 AND voided_at IS NULL', [
    deskId,
    statementId,
  ]);
  if (known.length === 0) throw invalid('statement.unknown', '/statementId', 'is no statement of this desk');
};

/** What was not answered in time: `no_response`. An answer may still come. */
@Injectable()
export class ReplySteps {
  constructor(private readonly clocks: ClockSteps) {}

  async lapse(tx: Transaction, deskId: string): Promise<void> {
    const due = await tx.query<{ id: string; claimId: string }>(
      `SELECT id, claim_id AS "claimId" FROM reply_request
       WHERE desk_id = $1 AND outcome = 'awaiting' AND due_at <= $2 ORDER BY claim_id, id LIMIT 200`,
      [deskId, tx.at],
    );
    for (const { id, claimId } of due) {
      const review = await lockOpenReview(tx, deskId, claimId);
      const before = await lock(tx, deskId, id);
      // Somebody closed it, or another worker did this, while it was waited for.
      if (before.outcome !== 'awaiting') continue;
      await tx.manager.update(
        ReplyRequestRow,
        { deskId, id, outcome: 'awaiting' },
        { outcome: 'no_response', closedAt: tx.at, version: before.version + 1 },
      );
      const request = await load(tx, deskId, id);
      if (review !== undefined) await this.clocks.settle(tx, deskId, review);
      record(tx, 'reply_request.lapsed', request, review, changesOf(before, request));
    }
  }
}

@Injectable()
export class ReplyRequestQueries {
  constructor(private readonly transactor: Transactor) {}

  one(actor: DeskActor, id: string): Promise<ReplyRequestView> {
    return this.transactor.read(actor, (tx) => load(tx, actor.deskId, id));
  }

  /** In the order in which they were recorded. */
  list(actor: DeskActor, claimId: string, { limit, cursor }: PageRequest): Promise<Page<ReplyRequestView>> {
    const { deskId } = actor;
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, { claimId }, 1);
    return this.transactor.read(actor, async (tx) => {
      const known = await tx.query('SELECT FROM claim WHERE desk_id = $1 AND id = $2', [deskId, claimId]);
      if (known.length === 0) throw notFound('claim');
      const rows = await tx.query<Nullable<ReplyRequestView>>(
        `${SELECT} WHERE desk_id = $1 AND claim_id = $2 AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT $4`,
        [deskId, claimId, after, limit + 1],
      );
      return pageOf(rows.map(withoutNulls<ReplyRequestView>), limit, ({ id }) => [id], { claimId });
    });
  }
}
