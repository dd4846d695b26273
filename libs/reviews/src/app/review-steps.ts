import { Injectable } from '@nestjs/common';
import { type Actor, type DeskActor, stale } from '#kernel';
import type { DeskEvent, Transaction } from '#persistence';
import { ReviewRow } from '../db/rows.js';
import { type ReviewFacts, requireCan } from '../domain/policy.js';
import type { ReviewAction } from '../domain/workflow.js';
import { type ReviewRecord, loadFacts, lockReview } from './review-record.js';
import { viewReviews } from './review-views.js';

export interface Begun {
  readonly review: ReviewRecord;
  readonly facts: ReviewFacts;
}

/** How every action begins and ends. */
@Injectable()
export class ReviewSteps {
  /** Locks the review, and refuses one that changed since it was seen, or an action that this person may not do. */
  async begin(
    tx: Transaction,
    actor: DeskActor,
    id: string,
    version: number,
    action: ReviewAction,
  ): Promise<Begun> {
    if (action === 'take') await this.lockMember(tx, actor.deskId, actor.memberId);
    const review = await lockReview(tx, actor.deskId, id);
    const facts = (await loadFacts(tx, actor, [review])).get(id);
    if (facts === undefined) throw new Error(`There are no facts of the review ${id}`);
    if (review.version !== version) throw stale('review', (await viewReviews(tx, actor, [id]))[0]);
    requireCan(action, facts);
    return { review, facts };
  }

  /**
   * Two that take work for one member at once take turns, so that together they do not pass the limit. Whatever merely
   * refers to the member (a vote, a draft) does not wait.
   */
  async lockMember(tx: Transaction, deskId: string, memberId: string): Promise<void> {
    await tx.query('SELECT FROM membership WHERE desk_id = $1 AND id = $2 FOR NO KEY UPDATE', [
      deskId,
      memberId,
    ]);
  }

  /** Writes the new state and its event. */
  async put(
    tx: Transaction,
    { deskId }: Actor,
    review: ReviewRecord,
    change: Partial<ReviewRow>,
    event: { type: string; payload?: DeskEvent['payload'] },
  ): Promise<void> {
    const { id, version, state } = review;
    const { affected } = await tx.manager.update(
      ReviewRow,
      { deskId, id, version },
      { ...change, version: version + 1 },
    );
    if (affected !== 1) throw stale('review', undefined);
    tx.record({
      type: event.type,
      subjectKind: 'review',
      subjectId: id,
      reviewId: id,
      payload: { ...event.payload, from: state, to: change.state ?? state },
    });
  }
}

/** The lease of a review that goes on to somebody else, or back. */
export const NO_LEASE = { leaseMemberId: null, leaseExpiresAt: null } as const;
export const NO_SIGNATURE = { signedBasis: null, signedAt: null } as const;
