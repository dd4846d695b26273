import { Injectable } from '@nestjs/common';
import type { Transaction } from '#persistence';
import { loadReviews } from './review-record.js';
import { NO_LEASE, ReviewSteps } from './review-steps.js';

/** So many at a time: who asks for work does not wait for a whole desk that went home. */
const AT_ONCE = 20;

/**
 * What was pulled and then left goes back to its place in the queue. Its draft stays, and so does its age. Whatever was
 * given to somebody by name stays with them: there only the lease runs out.
 */
@Injectable()
export class LapseSteps {
  constructor(private readonly steps: ReviewSteps) {}

  async putBack(tx: Transaction, deskId: string): Promise<void> {
    const lapsed = await tx.query<{ id: string }>(
      `SELECT id FROM review
       WHERE desk_id = $1 AND state = 'researching' AND assigned_how = 'pull' AND lease_expires_at <= $2
       ORDER BY lease_expires_at, id LIMIT ${AT_ONCE} FOR NO KEY UPDATE SKIP LOCKED`,
      [deskId, tx.at],
    );
    if (lapsed.length === 0) return;
    const reviews = await loadReviews(
      tx,
      deskId,
      lapsed.map(({ id }) => id),
    );
    for (const review of reviews)
      await this.steps.put(
        tx,
        deskId,
        review,
        { state: 'queued', assigneeId: null, assignedHow: null, ...NO_LEASE },
        { type: 'review.released', bySystem: true, payload: { reason: 'lease_expired' } },
      );
  }
}
