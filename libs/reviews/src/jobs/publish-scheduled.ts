import { Injectable } from '@nestjs/common';
import { type JobHandler, JobHandlers, type JobPayloads, Sweeps } from '#jobs';
import { type DeskActor, DomainError, type SystemActor } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { canOn } from '../domain/guards.js';
import { PublicationSteps } from '../app/publication-steps.js';
import { editorsOf } from '../app/editors.js';
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
    sweeps: Sweeps,
  ) {
    handlers.add(this);
    sweeps.add({ name: 'reviews.scheduled', run: (actor) => this.runMissed(actor) });
  }

  /** What no job came to: it failed too often, or was lost with a database that was brought back. */
  private async runMissed(actor: SystemActor): Promise<void> {
    const { deskId } = actor;
    const missed = await this.transactor.read(actor, (tx) =>
      tx.query<{ id: string; at: Date }>(
        `SELECT id, scheduled_at AS at FROM review WHERE desk_id = $1 AND state = 'approved' AND scheduled_at <= $2`,
        [deskId, tx.at],
      ),
    );
    for (const { id, at } of missed) await this.run({ deskId, reviewId: id, at: at.toISOString() });
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
            notify: [scheduledBy, ...(await editorsOf(tx, deskId))],
            bySystem: true,
          },
        );
    });
  }

  /** Under the very guards of publish, for whoever set the time, as what they are by now. */
  private async refused(tx: Transaction, deskId: string, review: ReviewRecord, memberId: string) {
    const [member] = await tx.query<Pick<DeskActor, 'userId' | 'roles'>>(
      `SELECT user_id AS "userId", CASE WHEN suspended_at IS NULL THEN roles ELSE '{}' END AS roles
       FROM membership WHERE desk_id = $1 AND id = $2`,
      [deskId, memberId],
    );
    if (member === undefined) throw new Error(`There is no member ${memberId}`);
    const facts = (await loadFacts(tx, { deskId, memberId, ...member }, [review])).get(review.id);
    if (facts === undefined) throw new DomainError('not_found', 'review.not_found', 'It is gone.');
    return canOn(facts).publish.reasons;
  }
}
