import { Injectable } from '@nestjs/common';
import { Jobs } from '#jobs';
import { type DeskActor, invalid } from '#kernel';
import { Transactor } from '#persistence';
import { PublicationSteps } from '../publication-steps.js';
import { ReviewQueries } from '../review-queries.js';
import { ReviewSteps } from '../review-steps.js';
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
