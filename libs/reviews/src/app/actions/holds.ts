import { Injectable } from '@nestjs/common';
import { type DeskActor, conflict, newId } from '#kernel';
import { Transactor } from '#persistence';
import { ReviewHoldRow } from '../../db/workflow-rows.js';
import type { HoldKind } from '../../domain/workflow.js';
import { ClockSteps } from '../clock-steps.js';
import { ReviewQueries } from '../review-queries.js';
import { ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

/** Nobody is given it, its clock stands still, and nothing of it is published or corrected. Work in hand may go on. */
@Injectable()
export class HoldReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly clocks: ClockSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(
    actor: DeskActor,
    id: string,
    version: number,
    { kind, reason }: { kind: HoldKind; reason: string },
  ): Promise<ReviewView> {
    const { deskId, memberId } = actor;
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'hold');
      if (review.holds.some((hold) => hold.kind === kind))
        throw conflict('review.held_already', `There is a hold of this kind (${kind}) on it already.`);
      await tx.manager.insert(ReviewHoldRow, {
        deskId,
        id: newId(),
        reviewId: id,
        kind,
        reason,
        placedBy: memberId,
        placedAt: tx.at,
        liftedBy: null,
        liftedAt: null,
      });
      await this.clocks.settle(tx, deskId, review);
      await this.steps.put(
        tx,
        deskId,
        review,
        {},
        { type: 'review.held', payload: { kind, reason }, notify: [review.assigneeId, review.editorId] },
      );
    });
    return this.queries.one(actor, id);
  }
}

/** Takes one hold off. The clock goes on when it was the last. */
@Injectable()
export class LiftHold {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly clocks: ClockSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, kind: HoldKind): Promise<ReviewView> {
    const { deskId, memberId } = actor;
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'lift');
      if (!review.holds.some((hold) => hold.kind === kind))
        throw conflict(
          'review.not_held',
          `There is no hold of this kind on it; there is: ${review.holds.map((hold) => hold.kind).join(', ')}.`,
        );
      await tx.query(
        `UPDATE review_hold SET lifted_by = $4, lifted_at = $5
         WHERE desk_id = $1 AND review_id = $2 AND kind = $3 AND lifted_at IS NULL`,
        [deskId, id, kind, memberId, tx.at],
      );
      await this.clocks.settle(tx, deskId, review);
      await this.steps.put(
        tx,
        deskId,
        review,
        {},
        { type: 'review.lifted', payload: { kind }, notify: [review.assigneeId, review.editorId] },
      );
    });
    return this.queries.one(actor, id);
  }
}
