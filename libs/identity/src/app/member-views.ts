import { type Nullable, type Role, notFound, withoutNulls } from '#kernel';
import type { ReadTransaction } from '#persistence';
import type { AbsenceKind } from '../domain/absence.js';
import type { KnownTopic, Languages, OptOuts } from '../domain/profile.js';

export interface MemberView {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly version: number;
  readonly suspendedAt?: Date;
  readonly languages: Languages;
  readonly topics: readonly KnownTopic[];
  /** How many reviews they research at once, where it is not as many as the desk allows. */
  readonly wipLimit?: number;
  /** The member who stands in for them. */
  readonly deputyId?: string;
  readonly optOuts: OptOuts;
  /** Until then they are given no work. */
  readonly pausedUntil?: Date;
  /** Of the absence that covers this moment, if one does; without `absentUntil` its end is open. */
  readonly absenceKind?: AbsenceKind;
  readonly absentUntil?: Date;
}

/** Members as they are at $2 in the desk $1. At most one absence covers a moment. */
export const SELECT_MEMBERS = `SELECT m.id, m.user_id AS "userId", u.name, u.email, m.roles, m.version,
    m.suspended_at AS "suspendedAt",
    json_build_object('native', m.native_languages, 'working', m.working_languages) AS languages,
    (SELECT coalesce(json_agg(json_build_object('topic', t.topic, 'level', t.level) ORDER BY t.topic), '[]')
     FROM member_topic t WHERE t.desk_id = m.desk_id AND t.member_id = m.id) AS topics,
    m.wip_limit AS "wipLimit", m.deputy_id AS "deputyId",
    json_build_object('topics', m.opt_out_topics, 'media', m.opt_out_media) AS "optOuts",
    CASE WHEN m.paused_until > $2 THEN m.paused_until END AS "pausedUntil",
    a.kind AS "absenceKind", a.ends_at AS "absentUntil"
  FROM membership m JOIN app_user u ON u.id = m.user_id
  LEFT JOIN absence a ON a.desk_id = m.desk_id AND a.member_id = m.id AND a.cancelled_at IS NULL
    AND a.starts_at <= $2 AND (a.ends_at IS NULL OR a.ends_at > $2)
  WHERE m.desk_id = $1`;

export const loadMember = async (tx: ReadTransaction, deskId: string, id: string): Promise<MemberView> => {
  const [member] = await tx.query<Nullable<MemberView>>(`${SELECT_MEMBERS} AND m.id = $3`, [
    deskId,
    tx.at,
    id,
  ]);
  if (member === undefined) throw notFound('member');
  return withoutNulls(member);
};
