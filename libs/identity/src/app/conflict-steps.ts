import { Injectable } from '@nestjs/common';
import { type Actor, changesOf, invalid, newId, userIdOf } from '#kernel';
import type { ReadTransaction, Transaction } from '#persistence';
import { type ConflictTarget, checkTarget } from '../domain/conflict-of-interest.js';

export interface NewConflict extends ConflictTarget {
  readonly reason: string;
}

/** What commands of this and other rooms do to conflicts of interest, inside their own transaction. */
@Injectable()
export class ConflictSteps {
  /**
   * Declares it for a member of the desk, unless it stands already: then nothing changes, and `fresh` is false. Who may
   * is for the command to say.
   */
  async declare(
    tx: Transaction,
    actor: Actor,
    memberId: string,
    input: NewConflict,
  ): Promise<{ id: string; fresh: boolean }> {
    const { deskId } = actor;
    const { kind, sourceId, topic, claimId, reason } = input;
    checkTarget(input);
    if (sourceId !== undefined) await requireSource(tx, deskId, sourceId);
    if (claimId !== undefined) await requireClaim(tx, deskId, claimId);
    const id = newId();
    // Of two at once, the second waits and gets the first one's. The update changes nothing: it answers with the id.
    const [standing] = await tx.query<{ id: string }>(
      `INSERT INTO conflict_of_interest AS standing
         (desk_id, id, member_id, kind, source_id, topic, claim_id, reason, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (desk_id, member_id, source_id, topic, claim_id) WHERE ended_at IS NULL
       DO UPDATE SET reason = standing.reason RETURNING id`,
      [
        deskId,
        id,
        memberId,
        kind,
        sourceId ?? null,
        topic ?? null,
        claimId ?? null,
        reason,
        userIdOf(actor) ?? null,
        tx.at,
      ],
    );
    if (standing === undefined || standing.id !== id) return { id: standing?.id ?? id, fresh: false };
    tx.record({
      type: 'conflict.declared',
      subjectKind: 'member',
      subjectId: memberId,
      payload: { conflictId: id, changes: changesOf({}, { kind, sourceId, topic, claimId, reason }) },
    });
    return { id, fresh: true };
  }
}

/** A source that was merged is refused with the id of the one it is now, as everywhere. */
const requireSource = async (tx: ReadTransaction, deskId: string, id: string): Promise<void> => {
  const [source] = await tx.query<{ mergedIntoId: string | null }>(
    'SELECT merged_into_id AS "mergedIntoId" FROM source WHERE desk_id = $1 AND id = $2',
    [deskId, id],
  );
  if (source === undefined) throw invalid('source.unknown', '/sourceId', 'is no source of this desk');
  if (source.mergedIntoId !== null)
    throw invalid('source.merged', '/sourceId', `was merged: use ${source.mergedIntoId} in its stead`);
};

const requireClaim = async (tx: ReadTransaction, deskId: string, id: string): Promise<void> => {
  const found = await tx.query('SELECT FROM claim WHERE desk_id = $1 AND id = $2', [deskId, id]);
  if (found.length === 0) throw invalid('claim.unknown', '/claimId', 'is no claim of this desk');
};
