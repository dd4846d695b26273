import { Injectable } from '@nestjs/common';
import { type DeskActor, conflict, newId, notFound } from '#kernel';
import { Transactor, violates } from '#persistence';
import { ReviewRow } from '../db/rows.js';
import { clockOf } from '../domain/clock.js';
import { deskRules } from './policies.js';
import { ClockSteps } from './clock-steps.js';
import { ReviewQueries } from './review-queries.js';
import { loadReviews } from './review-record.js';
import type { ReviewView } from './review-views.js';

/** Puts a claim into the inbox. One open review for each claim. */
@Injectable()
export class SubmitReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly clocks: ClockSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, claimId: string): Promise<ReviewView> {
    const { deskId, memberId } = actor;
    try {
      const id = await this.transactor.run(actor, async (tx) => {
        const [claim] = await tx.query<{ voided: boolean }>(
          'SELECT voided_at IS NOT NULL AS voided FROM claim WHERE desk_id = $1 AND id = $2',
          [deskId, claimId],
        );
        if (claim === undefined) throw notFound('claim');
        if (claim.voided)
          throw conflict('claim.voided', 'This claim was voided: there is nothing to review.');
        const { version: policyVersion, policy, hours } = await deskRules(tx, deskId);
        const row = {
          deskId,
          id: newId(),
          claimId,
          state: 'inbox',
          submittedBy: memberId,
          submittedAt: tx.at,
          policyVersion,
          ...clockOf('inbox', tx.at, null, { policy, hours }),
        };
        await tx.manager.insert(ReviewRow, row);
        const [review] = await loadReviews(tx, deskId, [row.id]);
        // A source may have been asked before anybody thought of a review.
        if (review !== undefined && review.openReplies > 0) await this.clocks.settle(tx, deskId, review);
        tx.record({
          type: 'review.submitted',
          subjectKind: 'review',
          subjectId: row.id,
          reviewId: row.id,
          payload: { claimId, to: 'inbox' },
        });
        return row.id;
      });
      return await this.queries.one(actor, id);
    } catch (error) {
      if (violates(error, 'review_one_open'))
        throw conflict('review.open_already', 'This claim has an open review already: go on with that one.');
      throw error;
    }
  }
}
