import { Injectable } from '@nestjs/common';
import { type DeskEvent, type Reaction, Reactions, type Transaction } from '#persistence';
import { IndexFactCheck } from './index-fact-check.js';
import { PublicationChanges } from './publication-changes.js';

/**
 * Leaves a tombstone with the public reason where a verdict was, in the transaction that withdraws it. Its versions stay
 * readable, each at its own address; nothing finds it any more.
 */
@Injectable()
export class WithdrawPublication implements Reaction {
  readonly follows = ['review.withdrawn'];

  constructor(
    private readonly changes: PublicationChanges,
    private readonly indexing: IndexFactCheck,
    reactions: Reactions,
  ) {
    reactions.add(this);
  }

  async react(tx: Transaction, events: readonly DeskEvent[]): Promise<void> {
    if (!('deskId' in tx.scope)) return;
    const { deskId } = tx.scope;
    for (const { subjectId, payload } of events) {
      const reason = String(payload?.['reason']);
      const { position, at } = await this.changes.next(tx);
      const [claim] = await tx.query<{ claimId: string; slug: string; version: number; live: string }>(
        `UPDATE published.claim c
         SET withdrawn_at = $3, withdrawn_reason = $4, words = '', changed_at_position = $5, updated_at = $3
         FROM review r
         WHERE r.desk_id = $1 AND r.id = $2 AND c.desk_id = $1 AND c.claim_id = r.claim_id
         RETURNING c.claim_id AS "claimId", c.slug, c.live_version AS version, c.live`,
        [deskId, subjectId, at, reason, position],
      );
      if (claim === undefined) throw new Error(`Nothing is published of the review ${subjectId}`);
      await this.indexing.clear(tx, deskId, claim.claimId);
      await this.changes.record(tx, { position, at, deskId, type: 'withdrawn', reason, ...claim });
    }
  }
}
