import { Injectable } from '@nestjs/common';
import type { DeskActor } from '#kernel';
import { Transactor } from '#persistence';
import { editorsOf } from '../editors.js';
import { ReviewQueries } from '../review-queries.js';
import { NO_LEASE, ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

/**
 * Takes a published verdict back, with a public reason. One editor proposes it, and a second one confirms it by the same
 * action; the reason that is published is that of the first. Correcting or reopening it drops the proposal.
 */
@Injectable()
export class WithdrawVerdict {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, reason: string): Promise<ReviewView> {
    const { deskId, memberId } = actor;
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'withdraw');
      if (review.withdrawal === null) {
        await this.steps.put(
          tx,
          deskId,
          review,
          { withdrawal: { reason, by: memberId, at: tx.at } },
          {
            type: 'review.withdrawal_proposed',
            payload: { reason },
            notify: await editorsOf(tx, deskId, [memberId]),
          },
        );
        return;
      }
      await this.steps.put(
        tx,
        deskId,
        review,
        {
          state: 'withdrawn',
          suggestion: null,
          liveVerdictId: null,
          ...NO_LEASE,
          withdrawal: { ...review.withdrawal, confirmedBy: memberId, confirmedReason: reason },
        },
        {
          type: 'review.withdrawn',
          payload: { reason: review.withdrawal.reason, proposedBy: review.withdrawal.by },
          notify: [review.assigneeId, review.editorId, review.withdrawal.by],
        },
      );
    });
    return this.queries.one(actor, id);
  }
}
