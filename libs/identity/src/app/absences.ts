import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Nullable,
  type Page,
  type PageRequest,
  changesOf,
  conflict,
  decodeCursor,
  newId,
  notFound,
  pageOf,
  userIdOf,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, Transactor, violates } from '#persistence';
import { AbsenceRow } from '../db/member-rows.js';
import { type AbsenceKind, type AbsenceSpan, checkSpan, stopped } from '../domain/absence.js';
import { mayKeep, requireMayKeep } from '../domain/member-policy.js';
import { lockMember } from './member-steps.js';
import { loadMember } from './member-views.js';

export interface AbsenceView extends AbsenceSpan {
  readonly id: string;
  readonly memberId: string;
  readonly kind: AbsenceKind;
  /** For the member, editors and admins alone: why somebody is away is nobody else's business. */
  readonly note?: string;
  readonly createdAt: Date;
  /** It was called off before it began. */
  readonly cancelledAt?: Date;
}

export interface NewAbsence extends AbsenceSpan {
  readonly kind: AbsenceKind;
  readonly note?: string | undefined;
}

const ABSENCE = `id, member_id AS "memberId", kind, starts_at AS "startsAt", ends_at AS "endsAt", note,
  created_at AS "createdAt", cancelled_at AS "cancelledAt"`;

const loadAbsence = async (
  tx: ReadTransaction,
  deskId: string,
  memberId: string,
  id: string,
): Promise<AbsenceView> => {
  const [absence] = await tx.query<Nullable<AbsenceView>>(
    `SELECT ${ABSENCE} FROM absence WHERE desk_id = $1 AND member_id = $2 AND id = $3`,
    [deskId, memberId, id],
  );
  if (absence === undefined) throw notFound('absence');
  return withoutNulls<AbsenceView>(absence);
};

@Injectable()
export class AbsenceQueries {
  constructor(private readonly transactor: Transactor) {}

  /** Newest first, with those that are over or were cancelled. */
  list(actor: Actor, memberId: string, { limit, cursor }: PageRequest): Promise<Page<AbsenceView>> {
    const [before] = cursor === undefined ? [null] : decodeCursor(cursor, { memberId }, 1);
    return this.transactor.read(actor, async (tx) => {
      await loadMember(tx, actor.deskId, memberId);
      const rows = await tx.query<Nullable<AbsenceView>>(
        `SELECT ${ABSENCE} FROM absence
         WHERE desk_id = $1 AND member_id = $2 AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
        [actor.deskId, memberId, before, limit + 1],
      );
      const shown = rows.map((row) => withoutNulls<AbsenceView>(row)).map(seenBy(actor));
      return pageOf(shown, limit, ({ id }) => [id], { memberId });
    });
  }
}

const seenBy =
  (actor: Actor) =>
  (absence: AbsenceView): AbsenceView => {
    const { note: _, ...rest } = absence;
    return mayKeep(actor, absence.memberId) ? absence : rest;
  };

@Injectable()
export class RecordAbsence {
  constructor(private readonly transactor: Transactor) {}

  async run(actor: Actor, memberId: string, input: NewAbsence): Promise<AbsenceView> {
    const { deskId } = actor;
    const { kind, startsAt, endsAt } = input;
    try {
      return await this.transactor.run(actor, async (tx) => {
        await lockMember(tx, deskId, memberId);
        requireMayKeep(actor, memberId);
        checkSpan(input);
        const id = newId();
        await tx.manager.insert(AbsenceRow, {
          deskId,
          id,
          memberId,
          kind,
          startsAt,
          endsAt: endsAt ?? null,
          note: input.note ?? null,
          createdBy: userIdOf(actor) ?? null,
          createdAt: tx.at,
          cancelledAt: null,
        });
        // Events are read by everybody in the desk, so the note is not among them.
        tx.record({
          type: 'absence.recorded',
          subjectKind: 'member',
          subjectId: memberId,
          payload: { absenceId: id, changes: changesOf({}, { kind, startsAt, endsAt }) },
        });
        return loadAbsence(tx, deskId, memberId, id);
      });
    } catch (error) {
      if (violates(error, 'absence_one_at_a_time'))
        throw conflict(
          'absence.overlaps',
          'This member has an absence recorded in that time: end it first, or choose other times.',
        );
      throw error;
    }
  }
}

/** Calls an absence off, or ends now what has begun. */
@Injectable()
export class EndAbsence {
  constructor(private readonly transactor: Transactor) {}

  run(actor: Actor, memberId: string, id: string): Promise<void> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await lockMember(tx, deskId, memberId);
      requireMayKeep(actor, memberId);
      const before = await loadAbsence(tx, deskId, memberId, id);
      const change = stopped(before, tx.at);
      await tx.manager.update(AbsenceRow, { deskId, id }, change);
      tx.record({
        type: 'absence.ended',
        subjectKind: 'member',
        subjectId: memberId,
        payload: {
          absenceId: id,
          kind: before.kind,
          changes: changesOf(timesOf(before), timesOf({ ...before, ...change })),
        },
      });
    });
  }
}

const timesOf = ({ endsAt, cancelledAt }: AbsenceView) => ({ endsAt, cancelledAt });
