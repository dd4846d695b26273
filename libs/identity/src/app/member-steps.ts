import { type Role, invalid, notFound } from '#kernel';
import type { ReadTransaction, Transaction } from '#persistence';

/** A member that a request refers to. */
export interface ReferredMember {
  readonly id: string;
  readonly userId: string;
  readonly roles: readonly Role[];
  /** Neither suspended in the desk nor everywhere. */
  readonly active: boolean;
}

/** 422 at this pointer for what is no member of this desk; one that is suspended is answered as not active. */
export const requireMember = async (
  tx: ReadTransaction,
  deskId: string,
  id: string,
  pointer: string,
): Promise<ReferredMember> => {
  const [member] = await tx.query<ReferredMember>(
    `SELECT m.id, m.user_id AS "userId", m.roles, m.suspended_at IS NULL AND u.suspended_at IS NULL AS active
     FROM membership m JOIN app_user u ON u.id = m.user_id WHERE m.desk_id = $1 AND m.id = $2`,
    [deskId, id],
  );
  if (member === undefined) throw invalid('member.unknown', pointer, 'is no member of this desk');
  return member;
};

/** Two that change what belongs to one member take turns. 404 where there is no such member. */
export const lockMember = async (tx: Transaction, deskId: string, id: string): Promise<void> => {
  const found = await tx.query('SELECT FROM membership WHERE desk_id = $1 AND id = $2 FOR NO KEY UPDATE', [
    deskId,
    id,
  ]);
  if (found.length === 0) throw notFound('member');
};

/**
 * Two changes that have to be right together (who is deputy for whom, who is still an admin) take turns in the whole
 * desk: each sees what the one before it did. Asked for before any member is locked.
 */
export const lockMembers = async (tx: Transaction, deskId: string): Promise<void> => {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7))', [deskId]);
};
