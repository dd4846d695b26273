import { Injectable } from '@nestjs/common';
import { type DeskActor, changesOf } from '#kernel';
import { type DeskEvent, type ReadTransaction, type Transaction, Transactor } from '#persistence';
import { ReviewRow } from '../db/rows.js';
import { clockOf } from '../domain/clock.js';
import type { DeskPolicy } from '../domain/desk-policy.js';
import { limitText } from '../domain/guards.js';
import { type CountedReason, countWaiting } from './eligibility.js';
import { LapseSteps } from './lapse-steps.js';
import { leaseEnd } from './lease-end.js';
import { nextItem } from './next-item.sql.js';
import { countQueued, deskRules, loadRules } from './policies.js';
import { workload } from './review-record.js';
import { ReviewSteps } from './review-steps.js';
import { type LeaseView, type ReviewView, viewReviews } from './review-views.js';

export type NextAnswer =
  { readonly review: ReviewView; readonly lease: LeaseView } | ({ readonly review: null } & NothingToDo);

/** Which kind of empty. */
export type NothingToDo =
  | { readonly reason: 'empty' }
  /** When the first lease runs out, if its holder does not renew it. */
  | { readonly reason: 'all_leased'; readonly nextFreeAt: Date }
  | {
      readonly reason: 'none_eligible';
      readonly waiting: number;
      readonly reasons: readonly CountedReason[];
    };

/** «Take next»: the item that comes first in the queue, with a lease on it. */
@Injectable()
export class TakeNext {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly lapses: LapseSteps,
  ) {}

  run(actor: DeskActor): Promise<NextAnswer> {
    const { deskId, memberId } = actor;
    return this.transactor.run(actor, async (tx): Promise<NextAnswer> => {
      await this.steps.lockMember(tx, deskId, memberId);
      await this.lapses.putBack(tx, deskId);
      const { version, policy, hours } = await deskRules(tx, deskId);
      const clock = clockOf('researching', tx.at, null, { policy, hours });
      const [item] = await tx.query<Item>(nextItem(policy.next), [
        deskId,
        memberId,
        tx.at,
        leaseEnd(tx.at, policy),
        clock.stepDueAt,
        clock.nextNudgeAt,
      ]);
      if (item === undefined) return { review: null, ...(await whyEmpty(tx, actor, policy)) };
      const { id, fence, expiresAt, isNew } = item;
      if (isNew) {
        // It goes by the policy that it started under, and its clock may stand still.
        if (item.policyVersion !== version || item.clockPausedAt !== null)
          await correctClock(tx, deskId, item);
        tx.record(takenBy(memberId, id));
      }
      // Shown in the same transaction: what it was taken with is what is answered, at the cost of one transaction.
      const [review] = await viewReviews(tx, actor, [id]);
      if (review === undefined) throw new Error(`The review ${id} was taken and is gone`);
      return { review, lease: { fence, expiresAt } };
    });
  }
}

interface Item extends LeaseView {
  readonly id: string;
  readonly isNew: boolean;
  readonly policyVersion: number;
  readonly clockPausedAt: Date | null;
}

const correctClock = async (
  tx: Transaction,
  deskId: string,
  { id, policyVersion, clockPausedAt }: Item,
): Promise<void> => {
  const { own, hours } = await loadRules(tx, deskId, policyVersion);
  const clock = clockOf('researching', tx.at, clockPausedAt, { policy: own, hours });
  await tx.manager.update(ReviewRow, { deskId, id }, clock);
};

const takenBy = (memberId: string, id: string): DeskEvent => ({
  type: 'review.taken',
  subjectKind: 'review',
  subjectId: id,
  reviewId: id,
  payload: {
    how: 'pull',
    from: 'queued',
    to: 'researching',
    changes: changesOf({ state: 'queued' }, { state: 'researching', assigneeId: memberId }),
  },
});

const whyEmpty = async (
  tx: ReadTransaction,
  { deskId, memberId }: DeskActor,
  policy: DeskPolicy,
): Promise<NothingToDo> => {
  const [free] = await tx.query<{ nextFreeAt: Date | null }>(
    `SELECT min(lease_expires_at) AS "nextFreeAt" FROM review
     WHERE desk_id = $1 AND state = 'researching' AND assigned_how = 'pull'`,
    [deskId],
  );
  const nextFreeAt = free?.nextFreeAt ?? null;
  const waiting = await countQueued(tx, deskId);
  if (waiting === 0) return nextFreeAt === null ? { reason: 'empty' } : { reason: 'all_leased', nextFreeAt };
  const { held, limit } = await workload(tx, deskId, memberId);
  if (held >= limit)
    return {
      reason: 'none_eligible',
      waiting,
      reasons: [{ code: 'review.wip_limit', text: limitText(held), count: waiting }],
    };
  const { eligible, reasons } = await countWaiting(tx, deskId, memberId);
  if (eligible === 0) return { reason: 'none_eligible', waiting, reasons };
  // What is for them and yet was skipped is being handed out at this very moment, under leases as long as this one.
  return { reason: 'all_leased', nextFreeAt: nextFreeAt ?? leaseEnd(tx.at, policy) };
};
