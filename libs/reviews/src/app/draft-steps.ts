import { Injectable } from '@nestjs/common';
import { type DeskActor, DomainError, newId } from '#kernel';
import type { ReadTransaction, Transaction } from '#persistence';
import { DraftRevisionRow } from '../db/rows.js';
import type { ReviewRecord } from './review-record.js';
import { viewReviews } from './review-views.js';

export interface DraftText {
  readonly rating?: string | undefined;
  readonly summary?: string | undefined;
  readonly explanation?: string | undefined;
}

@Injectable()
export class DraftSteps {
  /**
   * Whether this person writes under the lease that is the latest. An older fence is a tab whose lease was taken over;
   * a lease that ran out and that nobody took over is still the latest.
   */
  isCurrent({ memberId }: DeskActor, review: ReviewRecord, fence: number): boolean {
    return review.state === 'researching' && review.assigneeId === memberId && review.fence === fence;
  }

  /** Kept as a revision of its own, whether it came in time or not: nothing typed is lost. */
  async keep(
    tx: Transaction,
    { deskId, memberId }: DeskActor,
    review: ReviewRecord,
    fence: number,
    text: DraftText,
    stale: boolean,
  ): Promise<void> {
    // What a save leaves out stays as it was.
    const before = stale ? undefined : await this.latest(tx, deskId, review.id);
    await tx.manager.insert(DraftRevisionRow, {
      deskId,
      id: newId(),
      reviewId: review.id,
      round: review.round,
      memberId,
      fence,
      stale,
      rating: text.rating ?? before?.rating ?? null,
      summary: text.summary ?? before?.summary ?? null,
      explanation: text.explanation ?? before?.explanation ?? null,
      savedAt: tx.at,
    });
    tx.record({
      type: stale ? 'review.draft_came_late' : 'review.draft_saved',
      subjectKind: 'review',
      subjectId: review.id,
      reviewId: review.id,
      payload: { fence },
    });
  }

  /** The refusal of a write that came too late, with the review as it is, so that a person can compare. */
  async staleFence(tx: ReadTransaction, actor: DeskActor, review: ReviewRecord): Promise<DomainError> {
    const [current] = await viewReviews(tx, actor, [review.id]);
    return new DomainError(
      'conflict',
      'review.stale_fence',
      'Your lease is over: somebody, or another tab of yours, has the review now. What you sent is kept as a revision.',
      { current },
    );
  }

  private async latest(
    tx: ReadTransaction,
    deskId: string,
    reviewId: string,
  ): Promise<Nulls<DraftText> | undefined> {
    const [draft] = await tx.query<Nulls<DraftText>>(
      `SELECT rating, summary, explanation FROM draft_revision
       WHERE desk_id = $1 AND review_id = $2 AND NOT stale ORDER BY id DESC LIMIT 1`,
      [deskId, reviewId],
    );
    return draft;
  }
}

type Nulls<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> | null };
