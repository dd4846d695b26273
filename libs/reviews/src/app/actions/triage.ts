import { Injectable } from '@nestjs/common';
import { ClaimLinkSteps } from '#claims';
import { type DeskActor, conflict, invalid } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { addWorkingHours, deskDay } from '../../domain/desk-hours.js';
import { type DeclineReason, ENDED, PRIORITIES, type Priority } from '../../domain/workflow.js';
import { ReviewQueries } from '../review-queries.js';
import type { ReviewRecord } from '../review-record.js';
import { ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

/** From the inbox into the queue. */
@Injectable()
export class AcceptReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(
    actor: DeskActor,
    id: string,
    version: number,
    { priority, dueAt }: { priority: Priority; dueAt?: Date | undefined },
  ): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review, rules } = await this.steps.begin(tx, actor, id, version, 'accept');
      // A queue is worked by topic, so a claim has one from here on: «general» where nobody has named any.
      await tx.query(
        `INSERT INTO claim_topic (desk_id, claim_id, topic) SELECT $1, $2, 'general'
         WHERE NOT EXISTS (SELECT FROM claim_topic WHERE desk_id = $1 AND claim_id = $2)`,
        [actor.deskId, review.claimId],
      );
      const due = dueAt ?? addWorkingHours(tx.at, rules.own.dueHours[priority], rules.hours);
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        {
          state: 'queued',
          editorId: actor.memberId,
          priorityRank: PRIORITIES.indexOf(priority),
          dueAt: due,
          dueDay: deskDay(due, rules.hours),
          queuedAt: review.queuedAt ?? tx.at,
        },
        { type: 'review.accepted', payload: { priority, dueAt: due } },
      );
    });
    return this.queries.one(actor, id);
  }
}

/** The desk does not check this claim, and says why. */
@Injectable()
export class DeclineReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(
    actor: DeskActor,
    id: string,
    version: number,
    { reason, note }: { reason: DeclineReason; note?: string | undefined },
  ): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'decline');
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        { state: 'declined', declineReason: reason, declineNote: note ?? null },
        { type: 'review.declined', payload: { reason, note } },
      );
    });
    return this.queries.one(actor, id);
  }
}

/** The claim is the same as another one, whose review goes on: the two are linked, and this review is over. */
@Injectable()
export class MergeReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly links: ClaimLinkSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, intoClaimId: string): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      await lockBoth(tx, actor.deskId, id, intoClaimId);
      const { review } = await this.steps.begin(tx, actor, id, version, 'merge');
      const into = await this.reviewOf(tx, actor.deskId, review, intoClaimId);
      await this.links.unite(tx, actor, review.claimId, intoClaimId);
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        { state: 'merged', mergedIntoId: into },
        { type: 'review.merged', payload: { intoClaimId, intoReviewId: into } },
      );
    });
    return this.queries.one(actor, id);
  }

  private async reviewOf(
    tx: Transaction,
    deskId: string,
    { claimId }: ReviewRecord,
    intoClaimId: string,
  ): Promise<string> {
    if (claimId === intoClaimId)
      throw invalid('review.merge_into_itself', '/intoClaimId', 'is the very claim of this review');
    const [claim] = await tx.query('SELECT FROM claim WHERE desk_id = $1 AND id = $2 AND voided_at IS NULL', [
      deskId,
      intoClaimId,
    ]);
    if (claim === undefined) throw invalid('claim.unknown', '/intoClaimId', 'is no claim of this desk');
    const [open] = await tx.query<{ id: string }>(
      'SELECT id FROM review WHERE desk_id = $1 AND claim_id = $2 AND NOT state = ANY ($3)',
      [deskId, intoClaimId, ENDED],
    );
    if (open === undefined)
      throw conflict(
        'review.merge_needs_open',
        'The other claim has no review that goes on: submit it first, or decline this one as already checked.',
      );
    return open.id;
  }
}

/** In the order of the ids, so that two that are merged into each other at once take turns. */
const lockBoth = (tx: Transaction, deskId: string, id: string, intoClaimId: string): Promise<unknown> =>
  tx.query(
    `SELECT FROM review WHERE desk_id = $1 AND (id = $2 OR (claim_id = $3 AND NOT state = ANY ($4)))
     ORDER BY id FOR NO KEY UPDATE`,
    [deskId, id, intoClaimId, ENDED],
  );
