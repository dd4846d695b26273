import { invalid } from '#kernel';
import type { ReadTransaction } from '#persistence';
import { requireMember } from './member-steps.js';

const POINTER = '/deputyId';

/** Refuses a deputy who could not stand in, or whose own deputies lead back. Asked under the lock of the members. */
export const requireDeputy = async (
  tx: ReadTransaction,
  deskId: string,
  memberId: string,
  deputyId: string,
): Promise<void> => {
  if (deputyId === memberId) throw invalid('deputy.oneself', POINTER, 'is the member: name somebody else');
  const { active } = await requireMember(tx, deskId, deputyId, POINTER);
  if (!active) throw invalid('deputy.suspended', POINTER, 'is suspended and could not stand in');
  const [back] = await tx.query(
    `WITH RECURSIVE line AS (
       SELECT id, deputy_id FROM membership WHERE desk_id = $1 AND id = $2
       UNION SELECT m.id, m.deputy_id FROM membership m JOIN line l ON m.desk_id = $1 AND m.id = l.deputy_id)
     SELECT FROM line WHERE deputy_id = $3`,
    [deskId, deputyId, memberId],
  );
  if (back !== undefined)
    throw invalid('deputy.cycle', POINTER, 'has deputies that lead back to this member: name somebody else');
};

/**
 * Who stands in for a member at a moment: they themselves while they are there, else their deputy, else that one's, and
 * so on; `undefined` where nobody is there. Somebody suspended is not there, nor is somebody away; one who can finish
 * is. One query, however long the line.
 */
export const deputyFor = async (
  tx: ReadTransaction,
  deskId: string,
  memberId: string,
  at: Date,
): Promise<string | undefined> => {
  const [found] = await tx.query<{ id: string }>(
    `WITH RECURSIVE line AS (
       SELECT $2::uuid AS id, 0 AS step
       UNION ALL
       SELECT m.deputy_id, l.step + 1 FROM line l JOIN membership m ON m.desk_id = $1 AND m.id = l.id
       WHERE m.deputy_id IS NOT NULL)
     CYCLE id SET again USING path
     SELECT l.id FROM line l JOIN membership m ON m.desk_id = $1 AND m.id = l.id JOIN app_user u ON u.id = m.user_id
     WHERE m.suspended_at IS NULL AND u.suspended_at IS NULL AND NOT EXISTS (
       SELECT FROM absence a WHERE a.desk_id = $1 AND a.member_id = m.id AND a.kind = 'away' AND a.cancelled_at IS NULL
         AND a.starts_at <= $3 AND (a.ends_at IS NULL OR a.ends_at > $3))
     ORDER BY l.step LIMIT 1`,
    [deskId, memberId, at],
  );
  return found?.id;
};
