import { Injectable } from '@nestjs/common';
import { type DeskActor, invalid } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { ReviewQueries } from '../review-queries.js';
import type { ReviewRecord } from '../review-record.js';
import { NO_SIGNATURE, ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';
import { UnsignSteps } from '../unsign-steps.js';

/** Makes the signed verdict public, unless anything that was signed is another thing by now. */
@Injectable()
export class PublishReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly unsign: UnsignSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'publish');
      if (await this.unsign.ifChanged(tx, review, { reason: 'changed_since_sign_off' })) return;
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        { state: 'published', suggestion: null },
        { type: 'review.published', payload: { verdictId: review.verdictId, round: review.round } },
      );
    });
    return this.queries.one(actor, id);
  }
}

/** Sets the time at which a job publishes it, or another one than before. */
@Injectable()
export class SchedulePublication {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, at: Date): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'schedule');
      if (at <= tx.at)
        throw invalid('review.schedule_past', '/at', 'must be in the future: publish it now instead');
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        { scheduledAt: at, scheduledBy: actor.memberId },
        { type: 'review.publication_scheduled', payload: { at } },
      );
    });
    return this.queries.one(actor, id);
  }
}

/** Another look at a published verdict, in the next round. What is public stays public until the next is published. */
@Injectable()
export class ReopenReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, reason: string): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'reopen');
      const assigneeId = await lastProposer(tx, actor.deskId, review);
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        {
          state: 'researching',
          round: review.round + 1,
          suggestion: null,
          withdrawal: null,
          assigneeId,
          assignedHow: 'assign',
          // A tab that is still open from the round before writes no more.
          fence: review.fence + 1,
          returned: { reason: 'reopened', comment: reason, by: actor.memberId, at: tx.at },
          ...NO_SIGNATURE,
        },
        { type: 'review.reopened', payload: { reason }, notify: [assigneeId] },
      );
    });
    return this.queries.one(actor, id);
  }
}

/** Who knows the case. They may have left the desk since: then an editor releases it to the queue. */
const lastProposer = async (
  tx: Transaction,
  deskId: string,
  { verdictId }: ReviewRecord,
): Promise<string | null> => {
  const [row] = await tx.query<{ proposedBy: string }>(
    'SELECT proposed_by AS "proposedBy" FROM verdict WHERE desk_id = $1 AND id = $2',
    [deskId, verdictId],
  );
  return row?.proposedBy ?? null;
};
