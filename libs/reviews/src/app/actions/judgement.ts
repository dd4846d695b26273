import { Injectable } from '@nestjs/common';
import type { DeskActor } from '#kernel';
import { Transactor } from '#persistence';
import { ReviewQueries } from '../review-queries.js';
import { ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

/** Back to its assignee, with what is missing. */
@Injectable()
export class ReturnReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, comment: string): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'return');
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        { state: 'researching', returned: { reason: 'returned', comment, by: actor.memberId, at: tx.at } },
        { type: 'review.returned', payload: { comment }, notify: [review.assigneeId] },
      );
    });
    return this.queries.one(actor, id);
  }
}

/** The second reader finds that it holds. */
@Injectable()
export class PassReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, note?: string): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'pass');
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        { state: 'sign_off', ballot: review.ballot + 1, returned: null },
        { type: 'review.passed', payload: { note } },
      );
    });
    return this.queries.one(actor, id);
  }
}
