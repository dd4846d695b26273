import { Injectable } from '@nestjs/common';
import { type JobHandler, JobHandlers, type JobPayloads } from '#jobs';
import { DomainError } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { canOn } from '../domain/policy.js';
import { PublicationSteps } from '../app/publication-steps.js';
import { type ReviewRecord, loadFacts, lockReview } from '../app/review-record.js';
import { ReviewSteps } from '../app/review-steps.js';

/**
 * Publishes at the time that was set, on behalf of the editor who set it. Of two workers the second finds it published;
 * a schedule that was moved or dropped since is none of this job's. What stands in the way then is told to the editor.
 */
@Injectable()
export class PublishScheduled implements JobHandler<'review.publish_scheduled'> {
  readonly handles = 'review.publish_scheduled';

  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly publication: PublicationSteps,
    handlers: JobHandlers,
  ) {
    handlers.add(this);
  }

  run({ deskId, reviewId, at }: JobPayloads['review.publish_scheduled']): Promise<void> {
    return this.transactor.run({ system: true, deskId }, async (tx) => {
      const review = await lockReview(tx, deskId, reviewId);
      const { state, scheduledAt, scheduledBy } = review;
      if (state !== 'approved' || scheduledBy === null || scheduledAt?.toISOString() !== at) return;
      const reasons = await this.refused(tx, deskId, review, scheduledBy);
      if (reasons.length === 0) await this.publication.publish(tx, deskId, review, true);
      else
        await this.steps.put(
          tx,
          deskId,
          review,
          { scheduledAt: null, scheduledBy: null },
          {
            type: 'review.schedule_failed',
            payload: { at, reasons },
            notify: [scheduledBy, review.editorId],
            bySystem: true,
          },
        );
    });
  }

  /** Under the very guards of publish, for an editor. */
  private async refused(tx: Transaction, deskId: string, review: ReviewRecord, memberId: string) {
    const editor = { deskId, memberId, userId: memberId, roles: ['editor'] } as const;
    const facts = (await loadFacts(tx, editor, [review])).get(review.id);
    if (facts === undefined) throw new DomainError('not_found', 'review.not_found', 'It is gone.');
    return canOn(facts).publish.reasons;
  }
}
