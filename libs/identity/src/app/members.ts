import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Nullable,
  type Page,
  type PageRequest,
  type Role,
  conflict,
  decodeCursor,
  invalid,
  newId,
  notFound,
  pageOf,
  stale,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, type Transaction, Transactor, violates } from '#persistence';
import { MembershipRow, UserRow } from '../db/rows.js';

export interface MemberView {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly version: number;
  readonly suspendedAt?: Date;
}

const SELECT = `SELECT m.id, m.user_id AS "userId", u.name, u.email, m.roles, m.version, m.suspended_at AS "suspendedAt"
  FROM membership m JOIN app_user u ON u.id = m.user_id`;

const load = async (tx: ReadTransaction, deskId: string, id: string): Promise<MemberView> => {
  const [member] = await tx.query<Nullable<MemberView>>(`${SELECT} WHERE m.desk_id = $1 AND m.id = $2`, [
    deskId,
    id,
  ]);
  if (member === undefined) throw notFound('member');
  return withoutNulls(member);
};

@Injectable()
export class ListMembers {
  constructor(private readonly transactor: Transactor) {}

  run(actor: Actor, { limit, cursor }: PageRequest): Promise<Page<MemberView>> {
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, {}, 1);
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<Nullable<MemberView>>(
        `${SELECT} WHERE m.desk_id = $1 AND ($2::uuid IS NULL OR m.id > $2) ORDER BY m.id LIMIT $3`,
        [actor.deskId, after, limit + 1],
      );
      return pageOf(rows.map(withoutNulls), limit, ({ id }) => [id], {});
    });
  }
}

/** Makes an existing user a member. */
@Injectable()
export class AddMember {
  constructor(private readonly transactor: Transactor) {}

  async run(actor: Actor, input: { email: string; roles: readonly Role[] }): Promise<MemberView> {
    try {
      return await this.transactor.run(actor, async (tx) => {
        const user = await tx.manager.findOneBy(UserRow, { email: input.email.toLowerCase() });
        if (user === null)
          throw invalid(
            'member.no_such_user',
            '/email',
            'nobody has an account with this email; make one first: counterclaim user add',
          );
        const id = newId();
        await tx.manager.insert(MembershipRow, {
          deskId: actor.deskId,
          id,
          userId: user.id,
          roles: [...input.roles],
          createdAt: tx.at,
          suspendedAt: null,
        });
        tx.record({
          type: 'member.added',
          subjectKind: 'member',
          subjectId: id,
          payload: { roles: input.roles },
        });
        return load(tx, actor.deskId, id);
      });
    } catch (error) {
      if (violates(error, 'membership_desk_id_user_id_key'))
        throw conflict('member.exists', 'This person is a member already.');
      throw error;
    }
  }
}

export interface MemberChange {
  readonly roles?: readonly Role[] | undefined;
  readonly suspended?: boolean | undefined;
}

@Injectable()
export class ChangeMember {
  constructor(private readonly transactor: Transactor) {}

  run(actor: Actor, id: string, version: number, change: MemberChange): Promise<MemberView> {
    return this.transactor.run(actor, async (tx) => {
      const member = await load(tx, actor.deskId, id);
      const { affected } = await tx.manager.update(
        MembershipRow,
        { deskId: actor.deskId, id, version },
        {
          version: version + 1,
          ...(change.roles === undefined ? {} : { roles: [...change.roles] }),
          ...(change.suspended === undefined ? {} : { suspendedAt: change.suspended ? tx.at : null }),
        },
      );
      if (affected !== 1) throw stale('member', member);
      await requireAdmin(tx, actor.deskId);
      tx.record({
        type: 'member.changed',
        subjectKind: 'member',
        subjectId: id,
        payload: { ...change, before: member.roles },
      });
      return load(tx, actor.deskId, id);
    });
  }
}

/** A desk without an admin could never get one again. */
const requireAdmin = async (tx: Transaction, deskId: string): Promise<void> => {
  const rows = await tx.query(
    `SELECT FROM membership WHERE desk_id = $1 AND 'admin' = ANY (roles) AND suspended_at IS NULL`,
    [deskId],
  );
  if (rows.length === 0)
    throw conflict(
      'member.last_admin',
      'This is the only admin of the desk. Make someone else an admin first.',
    );
};
