import { Injectable } from '@nestjs/common';
import type { DeskActor } from '#kernel';
import { Transactor } from '#persistence';
import { DEFAULT_POLICY } from '../../domain/policy.js';
import { type DeclineReason, PRIORITIES, type Priority } from '../../domain/workflow.js';
import { ReviewQueries } from '../review-queries.js';
import { ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

const HOUR_MS = 3_600_000;

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
      const { review } = await this.steps.begin(tx, actor, id, version, 'accept');
      // A queue is worked by topic, so a claim has one from here on: «general» where nobody has named any.
      await tx.query(
        `INSERT INTO claim_topic (desk_id, claim_id, topic) SELECT $1, $2, 'general'
         WHERE NOT EXISTS (SELECT FROM claim_topic WHERE desk_id = $1 AND claim_id = $2)`,
        [actor.deskId, review.claimId],
      );
      const due = dueAt ?? new Date(tx.at.getTime() + DEFAULT_POLICY.dueHours[priority] * HOUR_MS);
      await this.steps.put(
        tx,
        actor,
        review,
        {
          state: 'queued',
          editorId: actor.memberId,
          priorityRank: PRIORITIES.indexOf(priority),
          dueAt: due,
          queuedAt: tx.at,
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
        actor,
        review,
        { state: 'declined', declineReason: reason, declineNote: note ?? null },
        { type: 'review.declined', payload: { reason, note } },
      );
    });
    return this.queries.one(actor, id);
  }
}
