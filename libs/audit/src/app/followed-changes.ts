import { Injectable } from '@nestjs/common';
import {
  type DeskActor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  pageOf,
  withoutNulls,
} from '#kernel';
import { Transactor } from '#persistence';
import { EVENT_COLUMNS, type EventView } from './event-queries.js';
import { type HistoryEntry, entryOf } from './history-queries.js';

/** What happened in a dispute that somebody follows. */
export interface FollowedChange extends HistoryEntry {
  readonly dispute: { readonly id: string; readonly question: string };
}

/**
 * The same that the history of each followed dispute tells. $1 the desk, $2 the member, $3 whose own changes are left
 * out, $4 and $5 behind which. What concerns two disputes is told of each.
 */
const CHANGES = `
  WITH followed AS (
    SELECT d.id, d.question FROM dispute_follow f JOIN dispute d ON d.desk_id = f.desk_id AND d.id = f.dispute_id
    WHERE f.desk_id = $1 AND f.member_id = $2 AND f.following),
  claims AS (SELECT c.id, c.dispute_id FROM followed d JOIN claim c ON c.desk_id = $1 AND c.dispute_id = d.id),
  subjects AS (
    SELECT id, id AS dispute_id FROM followed
    UNION SELECT id, dispute_id FROM claims
    UNION SELECT l.id, c.dispute_id FROM claims c JOIN claim_link l ON l.desk_id = $1 AND l.from_id = c.id
    UNION SELECT l.id, c.dispute_id FROM claims c JOIN claim_link l ON l.desk_id = $1 AND l.to_id = c.id
    UNION SELECT n.statement_id, c.dispute_id FROM claims c JOIN stance n ON n.desk_id = $1 AND n.claim_id = c.id),
  told AS (
    SELECT e.seq, s.dispute_id FROM subjects s JOIN event e ON e.desk_id = $1 AND e.subject_id = s.id
    UNION
    SELECT e.seq, c.dispute_id FROM claims c JOIN review r ON r.desk_id = $1 AND r.claim_id = c.id
    JOIN event e ON e.desk_id = $1 AND e.review_id = r.id)
  SELECT ${EVENT_COLUMNS}, json_build_object('id', d.id, 'question', d.question) AS dispute
  FROM told t JOIN followed d ON d.id = t.dispute_id JOIN event e ON e.desk_id = $1 AND e.seq = t.seq
  LEFT JOIN app_user u ON u.id = e.actor_id
  WHERE e.actor_id IS DISTINCT FROM $3::uuid AND ($4::bigint IS NULL OR (e.seq, d.id) < ($4, $5::uuid))
  ORDER BY e.seq DESC, d.id DESC LIMIT $6`;

type Found = Nullable<EventView> & Pick<FollowedChange, 'dispute'>;

@Injectable()
export class FollowedChanges {
  constructor(private readonly transactor: Transactor) {}

  /** What others did in the disputes that this member follows, newest first. */
  list(actor: DeskActor, { limit, cursor }: PageRequest): Promise<Page<FollowedChange>> {
    const of = { member: actor.memberId };
    const [seq, disputeId] = cursor === undefined ? [null, null] : decodeCursor(cursor, of, 2);
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<Found>(CHANGES, [
        actor.deskId,
        actor.memberId,
        actor.userId,
        seq,
        disputeId,
        limit + 1,
      ]);
      const entries = rows.map(({ dispute, ...event }) => ({
        ...entryOf(withoutNulls<EventView>(event)),
        dispute,
      }));
      return pageOf(entries, limit, (entry) => [entry.seq, entry.dispute.id], of);
    });
  }
}
