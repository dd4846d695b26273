import { Injectable } from '@nestjs/common';
import type { DeskActor } from '#kernel';
import { type DeskEvent, type Reaction, Reactions, type Transaction, Transactor } from '#persistence';
import { loadDispute } from './dispute-queries.js';

/*
 * What somebody follows is their own state, and no change of the desk's record: it makes no event.
 */

/** Follows a dispute, or stops: either holds until it is said otherwise. */
@Injectable()
export class FollowDispute {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, disputeId: string, following: boolean): Promise<void> {
    return this.transactor.run(actor, async (tx) => {
      await loadDispute(tx, actor, disputeId);
      await tx.query(
        `INSERT INTO dispute_follow (desk_id, member_id, dispute_id, following, changed_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (desk_id, member_id, dispute_id)
         DO UPDATE SET following = excluded.following, changed_at = excluded.changed_at
         WHERE dispute_follow.following <> excluded.following`,
        [actor.deskId, actor.memberId, disputeId, following, tx.at],
      );
    });
  }
}

/** Whoever opens a dispute, or records what was said in it, follows it from then on, unless they stopped. */
@Injectable()
export class FollowOwnWork implements Reaction {
  readonly follows = ['dispute.created', 'statement.recorded'];

  constructor(reactions: Reactions) {
    reactions.add(this);
  }

  async react(tx: Transaction, events: readonly DeskEvent[]): Promise<void> {
    if (!('memberId' in tx.scope)) return;
    const { deskId, memberId } = tx.scope;
    const subjects = (kind: string) =>
      events.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId);
    await tx.query(
      `INSERT INTO dispute_follow (desk_id, member_id, dispute_id, following, changed_at)
       SELECT $1, $2, d.id, true, $3 FROM (
         SELECT unnest($4::uuid[]) AS id
         UNION SELECT c.dispute_id FROM stance n JOIN claim c ON c.desk_id = n.desk_id AND c.id = n.claim_id
               WHERE n.desk_id = $1 AND n.statement_id = ANY ($5::uuid[]) AND c.dispute_id IS NOT NULL) d
       ORDER BY d.id
       ON CONFLICT (desk_id, member_id, dispute_id) DO NOTHING`,
      [deskId, memberId, tx.at, subjects('dispute'), subjects('statement')],
    );
  }
}
