import { deputyFor } from '#identity';
import type { ReadTransaction } from '#persistence';
import { DEFAULT_PREFERENCE, type MailPreference } from '../domain/mail-preference.js';

export interface Recipient {
  readonly memberId: string;
  readonly userId: string;
  readonly mail: MailPreference;
}

/** Who is told in place of these members: themselves, and whoever stands in for those who are away. */
export const recipientsOf = async (
  tx: ReadTransaction,
  deskId: string,
  memberIds: readonly string[],
): Promise<Recipient[]> => {
  const deputies: string[] = [];
  for (const id of memberIds) {
    const deputy = await deputyFor(tx, deskId, id, tx.at);
    if (deputy !== undefined) deputies.push(deputy);
  }
  return tx.query<Recipient>(
    `SELECT m.id AS "memberId", m.user_id AS "userId", coalesce(p.mail, $3) AS mail
     FROM membership m JOIN app_user u ON u.id = m.user_id
     LEFT JOIN notification_preference p ON p.desk_id = m.desk_id AND p.member_id = m.id
     WHERE m.desk_id = $1 AND m.id = ANY ($2::uuid[]) AND m.suspended_at IS NULL AND u.suspended_at IS NULL
     ORDER BY m.id`,
    [deskId, [...memberIds, ...deputies], DEFAULT_PREFERENCE],
  );
};
