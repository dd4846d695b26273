import { Injectable } from '@nestjs/common';
import { type JobHandler, JobHandlers, type JobPayloads, type Sweep, Sweeps } from '#jobs';
import { DomainError, type SystemActor } from '#kernel';
import { Transactor } from '#persistence';
import { AssignmentSteps } from '../app/assignment-steps.js';
import { eligible } from '../app/eligibility.js';
import { QUEUE_ORDER } from '../app/next-item.sql.js';
import { WIP_LIMIT, currentPolicy } from '../app/policies.js';
import { lockReview } from '../app/review-record.js';
import { ReviewSteps } from '../app/review-steps.js';

/** So many, of those that somebody could have, at a time. */
const AT_ONCE = 100;

/**
 * In a desk that pushes work, gives what waits to whoever is free, in the order of the queue: when capacity frees, and
 * each minute, since a shift may have begun or an absence be over.
 */
@Injectable()
export class DrainQueue implements JobHandler<'queue.drain'>, Sweep {
  readonly handles = 'queue.drain';
  readonly name = 'reviews.queue';

  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly assignments: AssignmentSteps,
    handlers: JobHandlers,
    sweeps: Sweeps,
  ) {
    handlers.add(this);
    sweeps.add(this);
  }

  async run({ deskId }: JobPayloads['queue.drain'] | SystemActor): Promise<void> {
    const actor: SystemActor = { system: true, deskId };
    const waiting = await this.transactor.read(actor, async (tx) => {
      const { policy } = await currentPolicy(tx, deskId);
      if (policy.assignment !== 'push') return [];
      return tx.query<{ id: string }>(
        `WITH free AS MATERIALIZED (
           SELECT m.* FROM membership m JOIN app_user u ON u.id = m.user_id AND u.suspended_at IS NULL
           WHERE m.desk_id = $1 AND 'fact_checker' = ANY (m.roles) AND m.suspended_at IS NULL
             AND (SELECT count(*) FROM review w
                  WHERE w.desk_id = $1 AND w.assignee_id = m.id AND w.state = 'researching') < ${WIP_LIMIT})
         SELECT r.id FROM review r JOIN claim c ON c.desk_id = r.desk_id AND c.id = r.claim_id
         WHERE r.desk_id = $1 AND r.state = 'queued' AND EXISTS (SELECT FROM free m WHERE ${eligible('$2')})
         ORDER BY ${QUEUE_ORDER[policy.next]} LIMIT ${AT_ONCE}`,
        [deskId, tx.at],
      );
    });
    for (const { id } of waiting) await this.give(actor, id);
  }

  /** Each in a transaction of its own: one that nobody can have keeps no other waiting. */
  private async give(actor: SystemActor, id: string): Promise<void> {
    const { deskId } = actor;
    try {
      await this.transactor.run(actor, async (tx) => {
        const chosen = await this.assignments.choose(tx, deskId, id);
        if (chosen === undefined) return;
        await this.steps.lockMember(tx, deskId, chosen.memberId);
        const review = await lockReview(tx, deskId, id);
        if (review.state !== 'queued') return;
        await this.assignments.requireEligible(tx, deskId, id, chosen.memberId);
        await this.assignments.give(tx, deskId, review, chosen.memberId, chosen.why, true);
      });
    } catch (error) {
      // They took something else in the meantime: the next run chooses anew.
      if (!(error instanceof DomainError && error.kind === 'conflict')) throw error;
    }
  }
}
