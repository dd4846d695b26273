import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Nullable,
  type Page,
  type PageRequest,
  changesOf,
  conflict,
  decodeCursor,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, Transactor } from '#persistence';
import { ConflictOfInterestRow } from '../db/member-rows.js';
import type { ConflictTarget } from '../domain/conflict-of-interest.js';
import { requireMayEndConflict, requireMayKeep } from '../domain/member-policy.js';
import { ConflictSteps, type NewConflict } from './conflict-steps.js';
import { lockMember } from './member-steps.js';
import { loadMember } from './member-views.js';

/** Why a member must not work on something. Everybody in the desk sees it. */
export interface ConflictView extends ConflictTarget {
  readonly id: string;
  readonly memberId: string;
  readonly reason: string;
  readonly createdAt: Date;
  readonly endedAt?: Date;
}

const CONFLICT = `id, member_id AS "memberId", kind, source_id AS "sourceId", topic, claim_id AS "claimId", reason,
  created_at AS "createdAt", ended_at AS "endedAt"`;

const loadConflict = async (
  tx: ReadTransaction,
  deskId: string,
  memberId: string,
  id: string,
): Promise<ConflictView> => {
  const [row] = await tx.query<Nullable<ConflictView>>(
    `SELECT ${CONFLICT} FROM conflict_of_interest WHERE desk_id = $1 AND member_id = $2 AND id = $3`,
    [deskId, memberId, id],
  );
  if (row === undefined) throw notFound('conflict');
  return withoutNulls<ConflictView>(row);
};

@Injectable()
export class ConflictQueries {
  constructor(private readonly transactor: Transactor) {}

  /** Newest first, with those that were ended. */
  list(actor: Actor, memberId: string, { limit, cursor }: PageRequest): Promise<Page<ConflictView>> {
    const [before] = cursor === undefined ? [null] : decodeCursor(cursor, { memberId }, 1);
    return this.transactor.read(actor, async (tx) => {
      await loadMember(tx, actor.deskId, memberId);
      const rows = await tx.query<Nullable<ConflictView>>(
        `SELECT ${CONFLICT} FROM conflict_of_interest
         WHERE desk_id = $1 AND member_id = $2 AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
        [actor.deskId, memberId, before, limit + 1],
      );
      return pageOf(rows.map(withoutNulls<ConflictView>), limit, ({ id }) => [id], { memberId });
    });
  }
}

@Injectable()
export class DeclareConflict {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ConflictSteps,
  ) {}

  run(actor: Actor, memberId: string, input: NewConflict): Promise<ConflictView> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await loadMember(tx, deskId, memberId);
      requireMayKeep(actor, memberId);
      const { id, fresh } = await this.steps.declare(tx, actor, memberId, input);
      if (!fresh)
        throw conflict('conflict.exists', `This conflict of interest is declared already, as ${id}.`);
      return loadConflict(tx, deskId, memberId, id);
    });
  }
}

@Injectable()
export class EndConflict {
  constructor(private readonly transactor: Transactor) {}

  run(actor: Actor, memberId: string, id: string, reason: string): Promise<void> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await lockMember(tx, deskId, memberId);
      requireMayEndConflict(actor, memberId);
      const { kind, endedAt } = await loadConflict(tx, deskId, memberId, id);
      if (endedAt !== undefined)
        throw conflict('conflict.over', 'This conflict of interest was ended already.');
      await tx.manager.update(ConflictOfInterestRow, { deskId, id }, { endedAt: tx.at });
      tx.record({
        type: 'conflict.ended',
        subjectKind: 'member',
        subjectId: memberId,
        payload: { conflictId: id, kind, reason, changes: changesOf({}, { endedAt: tx.at }) },
      });
    });
  }
}
