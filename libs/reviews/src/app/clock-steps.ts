import { Injectable } from '@nestjs/common';
import type { Transaction } from '#persistence';
import { ReviewRow } from '../db/rows.js';
import { resumedClock } from '../domain/clock.js';
import { loadRules } from './policies.js';
import type { ReviewRecord } from './review-record.js';

/** A review's clock stands still during a hold, and while a source has time to reply. */
@Injectable()
export class ClockSteps {
  /** Stops or starts the clock of a review, which is locked, as what stops clocks is now. */
  async settle(tx: Transaction, deskId: string, review: ReviewRecord): Promise<void> {
    const stopped = await this.isStopped(tx, deskId, review);
    if (stopped === (review.clockPausedAt !== null)) return;
    const change = stopped
      ? { clockPausedAt: tx.at }
      : resumedClock(review, tx.at, (await loadRules(tx, deskId, review.policyVersion)).hours);
    await tx.manager.update(ReviewRow, { deskId, id: review.id }, change);
  }

  private async isStopped(tx: Transaction, deskId: string, { id, claimId }: ReviewRecord): Promise<boolean> {
    const [row] = await tx.query<{ stopped: boolean }>(
      `SELECT EXISTS (SELECT FROM review_hold WHERE desk_id = $1 AND review_id = $2 AND lifted_at IS NULL)
         OR EXISTS (SELECT FROM reply_request WHERE desk_id = $1 AND claim_id = $3 AND outcome = 'awaiting' AND due_at > $4)
         AS stopped`,
      [deskId, id, claimId, tx.at],
    );
    return row?.stopped ?? false;
  }
}
