import { Injectable } from '@nestjs/common';
import { deputyFor } from '#identity';
import type { DeskActor } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { AssignmentSteps } from '../assignment-steps.js';
import { ReviewQueries } from '../review-queries.js';
import type { ReviewRecord } from '../review-record.js';
import { NO_LEASE, NO_SIGNATURE, ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

/**
 * Another look at a published verdict, in the next round. What is public stays public until the next is published. It
 * goes to who knows the case, or who stands in for them; where nobody may have it, into the queue.
 */
@Injectable()
export class ReopenReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly assignments: AssignmentSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, reason: string): Promise<ReviewView> {
    const { deskId, memberId } = actor;
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'reopen');
      const assigneeId = await this.whoKnows(tx, deskId, review);
      await this.steps.put(
        tx,
        deskId,
        review,
        {
          ...(assigneeId === null
            ? { state: 'queued', assignedHow: null, queuedAt: tx.at }
            : { state: 'researching', assignedHow: 'assign' }),
          assigneeId,
          assignedWhy: null,
          turnBefore: null,
          round: review.round + 1,
          suggestion: null,
          withdrawal: null,
          // A tab that is still open from the round before writes no more.
          fence: review.fence + 1,
          returned: { reason: 'reopened', comment: reason, by: memberId, at: tx.at },
          ...NO_LEASE,
          ...NO_SIGNATURE,
        },
        { type: 'review.reopened', payload: { reason }, notify: [assigneeId] },
      );
    });
    return this.queries.one(actor, id);
  }

  private async whoKnows(
    tx: Transaction,
    deskId: string,
    { id, verdictId }: ReviewRecord,
  ): Promise<string | null> {
    const [verdict] = await tx.query<{ proposedBy: string }>(
      'SELECT proposed_by AS "proposedBy" FROM verdict WHERE desk_id = $1 AND id = $2',
      [deskId, verdictId],
    );
    const memberId = verdict && (await deputyFor(tx, deskId, verdict.proposedBy, tx.at));
    if (memberId === undefined || !(await this.assignments.mayHave(tx, deskId, id, memberId))) return null;
    return memberId;
  }
}
