import { Injectable } from '@nestjs/common';
import { ConflictSteps } from '#identity';
import { type DeskActor, newId } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { AssignmentDeclineRow } from '../../db/assignment-rows.js';
import { BUSY_PAUSE_HOURS, type Decline, isDecline, keepsTurn } from '../../domain/assignment.js';
import { ITS_MEDIA } from '../eligibility.js';
import { ReviewQueries } from '../review-queries.js';
import type { ReviewRecord } from '../review-record.js';
import { NO_LEASE, ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

export interface Release {
  readonly reason: string;
  readonly note?: string | undefined;
}

/**
 * Back into the queue, with its draft and its place in it. An assignee who names one of the reasons for declining is
 * spared the like of it, as far as the reason goes; what is unclear goes back to the inbox.
 */
@Injectable()
export class ReleaseReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly conflicts: ConflictSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, { reason, note }: Release): Promise<ReviewView> {
    const { deskId, memberId } = actor;
    await this.transactor.run(actor, async (tx) => {
      await this.steps.lockMember(tx, deskId, memberId);
      const { review } = await this.steps.begin(tx, actor, id, version, 'release');
      const decline = review.assigneeId === memberId && isDecline(reason) ? reason : undefined;
      if (decline !== undefined) await this.decline(tx, actor, review, decline, note);
      await this.steps.put(
        tx,
        deskId,
        review,
        {
          state: decline === 'unclear' ? 'inbox' : 'queued',
          queuedAt: review.queuedAt ?? tx.at,
          assigneeId: null,
          assignedHow: null,
          assignedWhy: null,
          turnBefore: null,
          ...NO_LEASE,
          ...(decline === 'unclear' || decline === 'duplicate'
            ? { returned: { reason: decline, comment: note, by: memberId, at: tx.at } }
            : {}),
        },
        {
          type: 'review.released',
          payload: { reason, note, memberId: review.assigneeId, declined: decline !== undefined },
          notify: decline === undefined ? [review.assigneeId] : [review.editorId],
        },
      );
    });
    return this.queries.one(actor, id);
  }

  /** What declining costs, and what it spares. */
  private async decline(
    tx: Transaction,
    actor: DeskActor,
    review: ReviewRecord,
    reason: Decline,
    note: string | undefined,
  ): Promise<void> {
    const { deskId, memberId } = actor;
    await tx.manager.insert(AssignmentDeclineRow, {
      deskId,
      id: newId(),
      reviewId: review.id,
      memberId,
      reason,
      note: note ?? null,
      declinedAt: tx.at,
    });
    if (keepsTurn(reason))
      // Unless they were given something else since: that was a turn.
      await tx.query(
        `UPDATE membership SET last_assigned_at = $3 WHERE desk_id = $1 AND id = $2 AND last_assigned_at = $4`,
        [deskId, memberId, review.turnBefore, review.stepEnteredAt],
      );
    if (reason === 'busy')
      await tx.query('UPDATE membership SET paused_until = $3 WHERE desk_id = $1 AND id = $2', [
        deskId,
        memberId,
        new Date(tx.at.getTime() + BUSY_PAUSE_HOURS * 3_600_000),
      ]);
    // Of what distresses, no more: never asked about, and in no statistics.
    if (reason === 'distress')
      await tx.query(
        `UPDATE membership m SET opt_out_media = ARRAY(
           SELECT DISTINCT kind FROM unnest(m.opt_out_media || ARRAY(${ITS_MEDIA})) AS kind
           WHERE kind IN ('image', 'video', 'audio') ORDER BY kind)
         FROM claim c WHERE m.desk_id = $1 AND m.id = $2 AND c.desk_id = $1 AND c.id = $3`,
        [deskId, memberId, review.claimId],
      );
    if (reason === 'conflict') await this.declare(tx, actor, review, note);
  }

  /** With the claim, and with those who speak on it. */
  private async declare(
    tx: Transaction,
    actor: DeskActor,
    { claimId }: ReviewRecord,
    note: string | undefined,
  ): Promise<void> {
    const { deskId, memberId } = actor;
    const reason = note ?? 'Declined an assignment for a conflict of interest';
    await this.conflicts.declare(tx, actor, memberId, { kind: 'claim', claimId, reason });
    const speakers = await tx.query<{ id: string }>(
      `SELECT DISTINCT coalesce(o.merged_into_id, o.id) AS id
       FROM stance t
       JOIN statement u ON u.desk_id = t.desk_id AND u.id = t.statement_id AND u.revision = t.revision AND u.voided_at IS NULL
       JOIN statement_revision v ON v.desk_id = t.desk_id AND v.statement_id = t.statement_id AND v.revision = t.revision
       JOIN source o ON o.desk_id = t.desk_id AND o.id = v.speaker_id
       WHERE t.desk_id = $1 AND t.claim_id = $2 ORDER BY 1`,
      [deskId, claimId],
    );
    for (const { id: sourceId } of speakers)
      await this.conflicts.declare(tx, actor, memberId, { kind: 'source', sourceId, reason });
  }
}
