import { Injectable } from '@nestjs/common';
import { type DeskActor, DomainError, forbidden, newId } from '#kernel';
import type { ReadTransaction, Transaction } from '#persistence';
import { DraftRevisionRow } from '../db/rows.js';
import type { ReviewRecord } from './review-record.js';
import { viewReviews } from './review-views.js';

export interface DraftText {
  readonly rating?: string | undefined;
  readonly summary?: string | undefined;
  readonly explanation?: string | undefined;
  /** Statements that the text cites. */
  readonly cites?: readonly string[] | undefined;
}

@Injectable()
export class DraftSteps {
  /**
   * Whether this person writes under the lease that is the latest. An older fence is a tab whose lease was taken over;
   * a lease that ran out and that nobody took over is still the latest. Fences count from 1.
   */
  isCurrent({ memberId }: DeskActor, review: ReviewRecord, fence: number): boolean {
    return (
      review.state === 'researching' && review.assigneeId === memberId && review.fence === fence && fence > 0
    );
  }

  /**
   * Whether a fence was once the latest and is no more: another lease or assignment followed it, or the review is
   * nobody's again. Whoever never had a lease has no such fence.
   */
  isOutdated(review: ReviewRecord, fence: number): boolean {
    return fence > 0 && (fence < review.fence || (fence === review.fence && review.assigneeId === null));
  }

  /**
   * Refuses whoever neither has the review nor can have had it: no lease of theirs is over, and nothing that they
   * typed under one could be lost.
   */
  requireHolder({ memberId }: DeskActor, review: ReviewRecord, fence: number): void {
    if (review.assigneeId !== memberId && !this.isOutdated(review, fence))
      throw forbidden('review.not_assignee', 'This review is assigned to somebody else, or to nobody.');
  }

  async save(
    tx: Transaction,
    actor: DeskActor,
    review: ReviewRecord,
    fence: number,
    text: DraftText,
  ): Promise<void> {
    // What a save leaves out stays as it was.
    const before = await this.latest(tx, actor.deskId, review.id);
    const whole = {
      rating: text.rating ?? before?.rating ?? undefined,
      summary: text.summary ?? before?.summary ?? undefined,
      explanation: text.explanation ?? before?.explanation ?? undefined,
      cites: text.cites ?? before?.cites ?? undefined,
    };
    await insert(tx, actor, review, { fence, stale: false, ...whole });
    record(tx, 'review.draft_saved', review, fence);
  }

  /**
   * Keeps what came too late as a revision of its own, so that nothing typed is lost, and answers with the refusal:
   * it has the review as it is, so that a person can compare. Throw it after the commit.
   */
  async keepLate(
    tx: Transaction,
    actor: DeskActor,
    review: ReviewRecord,
    fence: number,
    text: DraftText,
  ): Promise<DomainError> {
    await insert(tx, actor, review, { fence, stale: true, ...text });
    record(tx, 'review.draft_came_late', review, fence);
    const [current] = await viewReviews(tx, actor, [review.id]);
    return new DomainError(
      'conflict',
      'review.stale_fence',
      'Your lease is over: somebody, or another tab of yours, has the review now, or it is back in the queue. What you sent is kept as a revision.',
      { current, kept: true },
    );
  }

  private async latest(
    tx: ReadTransaction,
    deskId: string,
    reviewId: string,
  ): Promise<Nulls<DraftText> | undefined> {
    const [draft] = await tx.query<Nulls<DraftText>>(
      `SELECT rating, summary, explanation, cites FROM draft_revision
       WHERE desk_id = $1 AND review_id = $2 AND NOT stale ORDER BY id DESC LIMIT 1`,
      [deskId, reviewId],
    );
    return draft;
  }
}

type Nulls<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> | null };

const insert = async (
  tx: Transaction,
  { deskId, memberId }: DeskActor,
  { id, round }: ReviewRecord,
  { fence, stale, rating, summary, explanation, cites }: DraftText & { fence: number; stale: boolean },
): Promise<void> => {
  await tx.manager.insert(DraftRevisionRow, {
    deskId,
    id: newId(),
    reviewId: id,
    round,
    memberId,
    fence,
    stale,
    rating: rating ?? null,
    summary: summary ?? null,
    explanation: explanation ?? null,
    cites: cites === undefined ? null : [...cites],
    savedAt: tx.at,
  });
};

const record = (tx: Transaction, type: string, { id }: ReviewRecord, fence: number): void =>
  tx.record({ type, subjectKind: 'review', subjectId: id, reviewId: id, payload: { fence } });
