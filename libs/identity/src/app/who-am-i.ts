import { Injectable } from '@nestjs/common';
import { DomainError, type Role } from '#kernel';
import { Transactor } from '#persistence';
import { type Permission, permissionsOf } from '../domain/permissions.js';

export interface Me {
  readonly user: { readonly id: string; readonly email: string; readonly name: string };
  readonly desks: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly memberId: string;
    readonly roles: readonly Role[];
    /** What these roles open: the finer rules come with each thing, as `can`. */
    readonly may: readonly Permission[];
  }[];
}

/** The signed-in person, and what they are in which desks. */
@Injectable()
export class WhoAmI {
  constructor(private readonly transactor: Transactor) {}

  run(userId: string): Promise<Me> {
    return this.transactor.read({ userId }, async (tx) => {
      const [user] = await tx.query<Me['user']>('SELECT id, email, name FROM app_user WHERE id = $1', [
        userId,
      ]);
      if (user === undefined) throw new DomainError('unauthenticated', 'session.missing', 'Sign in first.');
      const desks = await tx.query<Omit<Me['desks'][number], 'may'>>(
        `SELECT d.id, d.slug, d.name, m.id AS "memberId", m.roles
         FROM membership m JOIN desk d ON d.id = m.desk_id
         WHERE m.user_id = $1 AND m.suspended_at IS NULL ORDER BY d.slug`,
        [userId],
      );
      return { user, desks: desks.map((desk) => ({ ...desk, may: permissionsOf(desk.roles) })) };
    });
  }
}
