import { Injectable } from '@nestjs/common';
import { requireMember } from '#identity';
import { type DeskActor, type Nullable, conflict, forbidden, newId, notFound, withoutNulls } from '#kernel';
import { type ReadTransaction, Transactor, violates } from '#persistence';
import { ConflictOverrideRow } from '../db/assignment-rows.js';
import { editorsOf } from './editors.js';
import { loadIneligible } from './eligibility.js';
import { lockReview } from './review-record.js';

export interface ConflictOverrideView {
  readonly id: string;
  readonly reviewId: string;
  /** Who may work on it in spite of a conflict of interest. */
  readonly memberId: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly confirmedBy?: string;
  readonly confirmedAt?: Date;
}

const SELECT = `SELECT id, review_id AS "reviewId", member_id AS "memberId", reason, proposed_by AS "proposedBy",
  proposed_at AS "proposedAt", confirmed_by AS "confirmedBy", confirmed_at AS "confirmedAt" FROM conflict_override`;

const load = async (
  tx: ReadTransaction,
  deskId: string,
  reviewId: string,
  id: string,
): Promise<ConflictOverrideView> => {
  const [row] = await tx.query<Nullable<ConflictOverrideView>>(
    `${SELECT} WHERE desk_id = $1 AND review_id = $2 AND id = $3`,
    [deskId, reviewId, id],
  );
  if (row === undefined) throw notFound('conflict override');
  return withoutNulls<ConflictOverrideView>(row);
};

@Injectable()
export class ConflictOverrideQueries {
  constructor(private readonly transactor: Transactor) {}

  /** On one review: there are never many. */
  list(actor: DeskActor, reviewId: string): Promise<{ data: ConflictOverrideView[] }> {
    return this.transactor.read(actor, async (tx) => {
      const known = await tx.query('SELECT FROM review WHERE desk_id = $1 AND id = $2', [
        actor.deskId,
        reviewId,
      ]);
      if (known.length === 0) throw notFound('review');
      const rows = await tx.query<Nullable<ConflictOverrideView>>(
        `${SELECT} WHERE desk_id = $1 AND review_id = $2 ORDER BY id`,
        [actor.deskId, reviewId],
      );
      return { data: rows.map(withoutNulls<ConflictOverrideView>) };
    });
  }
}

/** One editor proposes that a member works on a review in spite of a conflict of interest. */
@Injectable()
export class ProposeConflictOverride {
  constructor(private readonly transactor: Transactor) {}

  async run(
    actor: DeskActor,
    reviewId: string,
    { memberId, reason }: { memberId: string; reason: string },
  ): Promise<ConflictOverrideView> {
    const { deskId } = actor;
    if (memberId === actor.memberId)
      throw forbidden('conflict.own', 'You cannot override a conflict of interest of your own.');
    try {
      return await this.transactor.run(actor, async (tx) => {
        await lockReview(tx, deskId, reviewId);
        await requireMember(tx, deskId, memberId, '/memberId');
        const reasons = (await loadIneligible(tx, deskId, memberId, [reviewId])).get(reviewId) ?? [];
        if (!reasons.some(({ code }) => code === 'review.conflict'))
          throw conflict('conflict.none', 'This member has no conflict of interest on this review.');
        const editors = await editorsOf(tx, deskId, [actor.memberId, memberId]);
        const id = newId();
        await tx.manager.insert(ConflictOverrideRow, {
          deskId,
          id,
          reviewId,
          memberId,
          reason,
          proposedBy: actor.memberId,
          proposedAt: tx.at,
          confirmedBy: null,
          confirmedAt: null,
        });
        tx.record({
          type: 'conflict.override_proposed',
          subjectKind: 'review',
          subjectId: reviewId,
          reviewId,
          payload: { overrideId: id, memberId, reason, notify: editors },
        });
        return load(tx, deskId, reviewId, id);
      });
    } catch (error) {
      if (violates(error, 'conflict_override_one_open'))
        throw conflict(
          'conflict.override_exists',
          'This is proposed already: a second editor confirms that.',
        );
      throw error;
    }
  }
}

/** A second editor agrees. How many overrides there are on a review is public. */
@Injectable()
export class ConfirmConflictOverride {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, reviewId: string, id: string): Promise<ConflictOverrideView> {
    const { deskId, memberId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await lockReview(tx, deskId, reviewId);
      const before = await load(tx, deskId, reviewId, id);
      if (before.confirmedAt !== undefined)
        throw conflict('conflict.override_confirmed', 'This was confirmed already.');
      if (before.proposedBy === memberId)
        throw forbidden('conflict.second_editor', 'You proposed it: a second editor has to confirm it.');
      if (before.memberId === memberId)
        throw forbidden('conflict.own', 'You cannot override a conflict of interest of your own.');
      await tx.manager.update(
        ConflictOverrideRow,
        { deskId, id },
        { confirmedBy: memberId, confirmedAt: tx.at },
      );
      tx.record({
        type: 'conflict.overridden',
        subjectKind: 'review',
        subjectId: reviewId,
        reviewId,
        payload: { overrideId: id, memberId: before.memberId, notify: [before.memberId] },
      });
      return load(tx, deskId, reviewId, id);
    });
  }
}
