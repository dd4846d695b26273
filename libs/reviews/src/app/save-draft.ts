import { Injectable } from '@nestjs/common';
import { type DeskActor, DomainError } from '#kernel';
import { Transactor } from '#persistence';
import { ReviewRow } from '../db/rows.js';
import { DraftSteps, type DraftText } from './draft-steps.js';
import { leaseEnd } from './lease-end.js';
import { currentPolicy } from './policies.js';
import { ReviewQueries } from './review-queries.js';
import { lockReview } from './review-record.js';
import type { ReviewView } from './review-views.js';

/** Saves what the assignee has written so far, under the lease, which it renews. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly transactor: Transactor,
    private readonly drafts: DraftSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, fence: number, text: DraftText): Promise<ReviewView> {
    // The refusal is thrown after the commit: a rollback would lose the very text that it promises to keep.
    const refusal = await this.transactor.run(actor, async (tx): Promise<DomainError | undefined> => {
      const review = await lockReview(tx, actor.deskId, id);
      this.drafts.requireHolder(actor, review, fence);
      if (!this.drafts.isCurrent(actor, review, fence))
        return this.drafts.keepLate(tx, actor, review, fence, text);
      await this.drafts.save(tx, actor, review, fence, text);
      const { policy } = await currentPolicy(tx, actor.deskId);
      await tx.manager.update(
        ReviewRow,
        { deskId: actor.deskId, id },
        { leaseMemberId: actor.memberId, leaseExpiresAt: leaseEnd(tx.at, policy) },
      );
      return undefined;
    });
    if (refusal !== undefined) throw refusal;
    return this.queries.one(actor, id);
  }
}
