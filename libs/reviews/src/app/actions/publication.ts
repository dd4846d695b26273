import { Injectable } from '@nestjs/common';
import { deputyFor } from '#identity';
import { Jobs } from '#jobs';
import { type DeskActor, invalid } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { PublicationSteps } from '../publication-steps.js';
import { ReviewQueries } from '../review-queries.js';
import type { ReviewRecord } from '../review-record.js';
import { NO_SIGNATURE, ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

/** Makes the signed verdict public, unless anything that was signed is another thing by now. */
@Injectable()
export class PublishReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly publication: PublicationSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'publish');
      await this.publication.publish(tx, actor.deskId, review);
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
    private readonly jobs: Jobs,
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
      await this.jobs.send(
        tx,
        'review.publish_scheduled',
        { deskId: actor.deskId, reviewId: id, at: at.toISOString() },
        { startAfter: at, key: `${id} ${at.toISOString()}` },
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

/** Who knows the case, or who stands in for them. Where nobody does, an editor releases it to the queue. */
const lastProposer = async (
  tx: Transaction,
  deskId: string,
  { verdictId }: ReviewRecord,
): Promise<string | null> => {
  const [row] = await tx.query<{ proposedBy: string }>(
    'SELECT proposed_by AS "proposedBy" FROM verdict WHERE desk_id = $1 AND id = $2',
    [deskId, verdictId],
  );
  if (row === undefined) return null;
  return (await deputyFor(tx, deskId, row.proposedBy, tx.at)) ?? row.proposedBy;
};
