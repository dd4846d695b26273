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
  pageOf,
  withoutNulls,
} from '#kernel';
import { Transactor, violates } from '#persistence';
import { MembershipRow, UserRow } from '../db/rows.js';
import { type MemberView, SELECT_MEMBERS, loadMember } from './member-views.js';

@Injectable()
export class MemberQueries {
  constructor(private readonly transactor: Transactor) {}

  one(actor: Actor, id: string): Promise<MemberView> {
    return this.transactor.read(actor, (tx) => loadMember(tx, actor.deskId, id));
  }

  list(actor: Actor, { limit, cursor }: PageRequest): Promise<Page<MemberView>> {
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, {}, 1);
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<Nullable<MemberView>>(
        `${SELECT_MEMBERS} AND ($3::uuid IS NULL OR m.id > $3) ORDER BY m.id LIMIT $4`,
        [actor.deskId, tx.at, after, limit + 1],
      );
      return pageOf(rows.map(withoutNulls<MemberView>), limit, ({ id }) => [id], {});
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
        return loadMember(tx, actor.deskId, id);
      });
    } catch (error) {
      if (violates(error, 'membership_desk_id_user_id_key'))
        throw conflict('member.exists', 'This person is a member already.');
      throw error;
    }
  }
}
