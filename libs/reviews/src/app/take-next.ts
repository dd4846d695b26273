import { Injectable } from '@nestjs/common';
import type { DeskActor, Reason } from '#kernel';
import { type ReadTransaction, type Transaction, Transactor } from '#persistence';
import { DEFAULT_POLICY } from '../domain/policy.js';
import { leaseEnd } from './lease-end.js';
import { NEXT_ITEM } from './next-item.sql.js';
import { countWorkInProgress } from './review-record.js';
import { ReviewSteps } from './review-steps.js';
import { type LeaseView, type ReviewView, viewReviews } from './review-views.js';

export type NextAnswer =
  { readonly review: ReviewView; readonly lease: LeaseView } | ({ readonly review: null } & NothingToDo);

/** Which kind of empty. */
export type NothingToDo =
  | { readonly reason: 'empty' }
  /** When the first lease runs out, if its holder does not renew it. */
  | { readonly reason: 'all_leased'; readonly nextFreeAt: Date }
  | { readonly reason: 'none_eligible'; readonly waiting: number; readonly reasons: readonly Reason[] };

/** «Take next»: the item that comes first in the queue, with a lease on it. */
@Injectable()
export class TakeNext {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
  ) {}

  run(actor: DeskActor): Promise<NextAnswer> {
    const { deskId, memberId } = actor;
    return this.transactor.run(actor, async (tx): Promise<NextAnswer> => {
      await this.steps.lockMember(tx, deskId, memberId);
      await putBackLapsed(tx, deskId);
      const [item] = await tx.query<LeaseView & { id: string; step: number }>(NEXT_ITEM, [
        deskId,
        memberId,
        tx.at,
        leaseEnd(tx.at),
        DEFAULT_POLICY.wipLimit,
      ]);
      if (item === undefined) return { review: null, ...(await whyEmpty(tx, actor)) };
      const { id, fence, expiresAt, step } = item;
      if (step === 1)
        tx.record({
          type: 'review.taken',
          subjectKind: 'review',
          subjectId: id,
          reviewId: id,
          payload: { how: 'pull', from: 'queued', to: 'researching' },
        });
      // Shown in the same transaction: what it was taken with is what is answered, at the cost of one transaction.
      const [review] = await viewReviews(tx, actor, [id]);
      if (review === undefined) throw new Error(`The review ${id} was taken and is gone`);
      return { review, lease: { fence, expiresAt } };
    });
  }
}

/**
 * What was pulled and then left goes back to its place in the queue. Its draft stays, and so does its age. Whatever was
 * given to somebody by name stays with them: there only the lease runs out.
 */
const putBackLapsed = async (tx: Transaction, deskId: string): Promise<void> => {
  const lapsed = await tx.query<{ id: string }>(
    `UPDATE review SET state = 'queued', assignee_id = NULL, assigned_how = NULL, lease_member_id = NULL,
       lease_expires_at = NULL, version = version + 1
     WHERE desk_id = $1 AND id IN (
       SELECT id FROM review
       WHERE desk_id = $1 AND state = 'researching' AND assigned_how = 'pull' AND lease_expires_at <= $2
       FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [deskId, tx.at],
  );
  for (const { id } of lapsed)
    tx.record({
      type: 'review.released',
      subjectKind: 'review',
      subjectId: id,
      reviewId: id,
      bySystem: true,
      payload: { reason: 'lease_expired', from: 'researching', to: 'queued' },
    });
};

const whyEmpty = async (tx: ReadTransaction, { deskId, memberId }: DeskActor): Promise<NothingToDo> => {
  const [queue] = await tx.query<{ waiting: number; nextFreeAt: Date | null }>(
    `SELECT (SELECT count(*)::int FROM review WHERE desk_id = $1 AND state = 'queued') AS waiting,
       (SELECT min(lease_expires_at) FROM review
        WHERE desk_id = $1 AND state = 'researching' AND assigned_how = 'pull') AS "nextFreeAt"`,
    [deskId],
  );
  const { waiting = 0, nextFreeAt = null } = queue ?? {};
  const held = await countWorkInProgress(tx, deskId, memberId);
  if (waiting > 0 && held >= DEFAULT_POLICY.wipLimit)
    return {
      reason: 'none_eligible',
      waiting,
      reasons: [
        {
          code: 'review.wip_limit',
          text: `You are researching ${held} reviews, as many as the desk allows. Propose or release one first.`,
        },
      ],
    };
  // What waits and yet was skipped is being handed out at this very moment, under leases as long as this one would be.
  if (waiting > 0) return { reason: 'all_leased', nextFreeAt: nextFreeAt ?? leaseEnd(tx.at) };
  return nextFreeAt === null ? { reason: 'empty' } : { reason: 'all_leased', nextFreeAt };
};
