import { Injectable } from '@nestjs/common';
import { type Actor, type Role, changesOf, conflict, stale } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { MemberTopicRow } from '../db/member-rows.js';
import { MembershipRow } from '../db/rows.js';
import { requireMayAdminister, requireMayKeep } from '../domain/member-policy.js';
import { type KnownTopic, type Languages, type OptOuts, checkTopics } from '../domain/profile.js';
import { requireDeputy } from './deputies.js';
import { lockMember, lockMembers } from './member-steps.js';
import { type MemberView, loadMember } from './member-views.js';

type Parts<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What a member, or whoever keeps their profile, may change. What can be taken away is null. */
export interface ProfileChange {
  /** Of the two lists, the one that is left out stays as it is; so with the opt-outs. */
  readonly languages?: Parts<Languages> | undefined;
  readonly topics?: readonly KnownTopic[] | undefined;
  readonly wipLimit?: number | null | undefined;
  readonly deputyId?: string | null | undefined;
  readonly optOuts?: Parts<OptOuts> | undefined;
}

export interface MemberChange extends ProfileChange {
  readonly roles?: readonly Role[] | undefined;
  readonly suspended?: boolean | undefined;
}

/** Admins change roles and suspend; the profile is the member's own, and the editors' and admins'. */
@Injectable()
export class ChangeMember {
  constructor(private readonly transactor: Transactor) {}

  run(actor: Actor, id: string, version: number, change: MemberChange): Promise<MemberView> {
    const { deskId } = actor;
    const { roles, suspended, ...profile } = change;
    const standing = roles !== undefined || suspended !== undefined;
    return this.transactor.run(actor, async (tx) => {
      if (standing || typeof profile.deputyId === 'string') await lockMembers(tx, deskId);
      await lockMember(tx, deskId, id);
      if (standing) requireMayAdminister(actor);
      if (!standing || Object.values(profile).some((field) => field !== undefined)) requireMayKeep(actor, id);
      const before = await loadMember(tx, deskId, id);
      if (before.version !== version) throw stale('member', before);

      if (typeof profile.deputyId === 'string') await requireDeputy(tx, deskId, id, profile.deputyId);
      await tx.manager.update(
        MembershipRow,
        { deskId, id },
        { version: version + 1, ...standingColumns(tx, before, change), ...profileColumns(profile) },
      );
      if (profile.topics !== undefined) await setTopics(tx, deskId, id, profile.topics);
      if (standing) await requireAdmin(tx, deskId);

      const after = await loadMember(tx, deskId, id);
      tx.record({
        type: 'member.changed',
        subjectKind: 'member',
        subjectId: id,
        payload: { changes: changesOf(changeable(before), changeable(after)) },
      });
      return after;
    });
  }
}

const standingColumns = (
  { at }: Transaction,
  { suspendedAt = at }: MemberView,
  { roles, suspended }: MemberChange,
): Partial<MembershipRow> => ({
  ...(roles && { roles: [...roles] }),
  ...(suspended === undefined ? {} : { suspendedAt: suspended ? suspendedAt : null }),
});

const profileColumns = ({
  languages,
  wipLimit,
  deputyId,
  optOuts,
}: ProfileChange): Partial<MembershipRow> => ({
  ...(languages?.native && { nativeLanguages: [...new Set(languages.native)] }),
  ...(languages?.working && { workingLanguages: [...new Set(languages.working)] }),
  ...(wipLimit === undefined ? {} : { wipLimit }),
  ...(deputyId === undefined ? {} : { deputyId }),
  ...(optOuts?.topics && { optOutTopics: [...new Set(optOuts.topics)] }),
  ...(optOuts?.media && { optOutMedia: [...new Set(optOuts.media)] }),
});

const setTopics = async (
  tx: Transaction,
  deskId: string,
  memberId: string,
  topics: readonly KnownTopic[],
): Promise<void> => {
  checkTopics(topics);
  await tx.manager.delete(MemberTopicRow, { deskId, memberId });
  if (topics.length > 0)
    await tx.manager.insert(
      MemberTopicRow,
      topics.map(({ topic, level }) => ({ deskId, memberId, topic, level })),
    );
};

/** What a change can touch; the rest of the view follows from elsewhere. */
const changeable = ({ roles, suspendedAt, languages, topics, wipLimit, deputyId, optOuts }: MemberView) => ({
  roles,
  suspendedAt,
  languages,
  topics,
  wipLimit,
  deputyId,
  optOuts,
});

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
