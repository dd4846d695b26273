import { Injectable } from '@nestjs/common';
import { type DeskActor, conflict } from '#kernel';
import { Transactor } from '#persistence';
import type { Why } from '../../domain/assignment.js';
import { AssignmentSteps } from '../assignment-steps.js';
import { leaseEnd } from '../lease-end.js';
import { ReviewQueries } from '../review-queries.js';
import { ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

/** A fact-checker picks one from the queue, and begins on it: it comes with a lease. */
@Injectable()
export class TakeReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly assignments: AssignmentSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number): Promise<ReviewView> {
    const { deskId, memberId } = actor;
    await this.transactor.run(actor, async (tx) => {
      const { review, rules } = await this.steps.begin(tx, actor, id, version, 'take');
      await this.steps.put(
        tx,
        deskId,
        review,
        {
          state: 'researching',
          assigneeId: memberId,
          assignedHow: 'take',
          assignedWhy: null,
          fence: review.fence + 1,
          leaseMemberId: memberId,
          leaseExpiresAt: leaseEnd(tx.at, rules.desk),
          turnBefore: await this.assignments.takeTurn(tx, deskId, memberId),
        },
        { type: 'review.taken', payload: { how: 'take' } },
      );
    });
    return this.queries.one(actor, id);
  }
}

/**
 * An editor gives it to a fact-checker, who opens a lease on beginning; or has the desk choose one (`auto`), by the same
 * rules by which it is given out where the desk pushes work.
 */
@Injectable()
export class AssignReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly assignments: AssignmentSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(
    actor: DeskActor,
    id: string,
    version: number,
    to: { memberId: string } | { auto: true },
  ): Promise<ReviewView> {
    const { deskId } = actor;
    await this.transactor.run(actor, async (tx) => {
      // Members are locked before reviews, here as everywhere.
      const chosen: { memberId: string; why?: Why } | undefined =
        'auto' in to ? await this.assignments.choose(tx, deskId, id) : to;
      if (chosen !== undefined) await this.steps.lockMember(tx, deskId, chosen.memberId);
      const { review } = await this.steps.begin(tx, actor, id, version, 'assign');
      if (chosen === undefined)
        throw conflict(
          'review.nobody_eligible',
          'There is nobody whom it could be given to now: all have their hands full, are away, or it is not for them.',
        );
      await this.assignments.requireEligible(tx, deskId, id, chosen.memberId);
      await this.assignments.give(tx, deskId, review, chosen.memberId, chosen.why);
    });
    return this.queries.one(actor, id);
  }
}
