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
      : resumedClock(
          review,
          await this.resumedAt(tx, deskId, review),
          (await loadRules(tx, deskId, review.policyVersion)).hours,
        );
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

  /**
   * Now, where somebody ended what had stopped it; the end of the window, where the time for a reply ran out and nobody
   * was there to see it.
   */
  private async resumedAt(tx: Transaction, deskId: string, review: ReviewRecord): Promise<Date> {
    const { id, claimId, clockPausedAt } = review;
    const [row] = await tx.query<{ lapsed: Date | null; ended: Date | null }>(
      `SELECT (SELECT max(due_at) FROM reply_request WHERE desk_id = $1 AND claim_id = $2 AND due_at > $4 AND due_at <= $5
                 AND outcome IN ('awaiting', 'no_response')) AS lapsed,
         greatest((SELECT max(lifted_at) FROM review_hold WHERE desk_id = $1 AND review_id = $3 AND lifted_at > $4),
           (SELECT max(closed_at) FROM reply_request WHERE desk_id = $1 AND claim_id = $2 AND closed_at > $4
              AND outcome <> 'no_response')) AS ended`,
      [deskId, claimId, id, clockPausedAt, tx.at],
    );
    const { lapsed = null, ended = null } = row ?? {};
    if (lapsed === null || (ended !== null && ended > lapsed)) return tx.at;
    return lapsed;
  }
}
