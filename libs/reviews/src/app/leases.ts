import { Injectable } from '@nestjs/common';
import { type DeskActor, conflict, forbidden } from '#kernel';
import { Transactor } from '#persistence';
import { ReviewRow } from '../db/rows.js';
import { DraftSteps } from './draft-steps.js';
import { leaseEnd } from './lease-end.js';
import { currentPolicy } from './policies.js';
import { lockReview } from './review-record.js';
import { NO_LEASE } from './review-steps.js';
import type { LeaseView } from './review-views.js';

/**
 * With the fence of the lease that runs: a heartbeat, which renews it. Without one: the assignee opens a lease, in
 * another tab perhaps, whose fence is higher, so that the tab before can write no more.
 */
@Injectable()
export class OpenLease {
  constructor(
    private readonly transactor: Transactor,
    private readonly drafts: DraftSteps,
  ) {}

  run(actor: DeskActor, id: string, fence?: number): Promise<LeaseView> {
    const { deskId, memberId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const review = await lockReview(tx, deskId, id);
      if (review.assigneeId !== memberId)
        throw forbidden('review.not_assignee', 'This review is assigned to somebody else, or to nobody.');
      if (review.state !== 'researching')
        throw conflict(
          'review.wrong_state',
          `The review is in «${review.state}»: there is nothing to edit now.`,
        );
      if (fence !== undefined && !this.drafts.isCurrent(actor, review, fence)) throw leaseIsOver();
      const { policy } = await currentPolicy(tx, deskId);
      const lease = { fence: fence ?? review.fence + 1, expiresAt: leaseEnd(tx.at, policy) };
      await tx.manager.update(
        ReviewRow,
        { deskId, id },
        { fence: lease.fence, leaseMemberId: memberId, leaseExpiresAt: lease.expiresAt },
      );
      if (fence === undefined)
        tx.record({
          type: 'review.lease_opened',
          subjectKind: 'review',
          subjectId: id,
          reviewId: id,
          payload: { fence: lease.fence },
        });
      return lease;
    });
  }
}

const leaseIsOver = () =>
  conflict(
    'review.stale_fence',
    'This lease is over: another tab of yours has opened one since. Open one here to go on.',
  );

/**
 * The holder is done for now, as if the lease had run out: what was pulled goes back to the queue when somebody next
 * asks for work, what was taken or given by name stays with them.
 */
@Injectable()
export class EndLease {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, id: string): Promise<void> {
    const { deskId, memberId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const review = await lockReview(tx, deskId, id);
      if (review.leaseMemberId === null) return;
      if (review.leaseMemberId !== memberId)
        throw forbidden('review.not_holder', 'Somebody else holds this lease.');
      const over = review.assignedHow === 'pull' ? { leaseExpiresAt: tx.at } : NO_LEASE;
      await tx.manager.update(ReviewRow, { deskId, id }, over);
      tx.record({ type: 'review.lease_ended', subjectKind: 'review', subjectId: id, reviewId: id });
    });
  }
}
