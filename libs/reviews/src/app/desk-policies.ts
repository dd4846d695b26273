import { Injectable } from '@nestjs/common';
import { type Changes, type DeskActor, changesOf, conflict, invalid, stale } from '#kernel';
import { type ReadTransaction, type Transaction, Transactor, violates } from '#persistence';
import { DeskPolicyRow } from '../db/workflow-rows.js';
import { type DeskPolicy, type PolicyChange, changedPolicy } from '../domain/desk-policy.js';
import { WITH_CLOCK } from '../domain/workflow.js';
import { editorsOf } from './editors.js';
import { countQueued, currentPolicy } from './policies.js';

export interface PolicyView extends DeskPolicy {
  readonly version: number;
}

/** What a change would do, before it is made. */
export interface PolicyPreview {
  readonly policy: PolicyView;
  readonly changes: Changes;
  readonly affects: {
    /** Settings that hold for everything at once. */
    readonly atOnce: readonly string[];
    /** Settings that hold for reviews which are submitted from then on. */
    readonly fromNowOn: readonly string[];
    /** Reviews that go on by the version they started under, by version. */
    readonly underWay: readonly { readonly version: number; readonly reviews: number }[];
    /** Members who hold more than they then may: they keep it, and get no more. */
    readonly overLimit: readonly { readonly memberId: string; readonly held: number }[];
    /** Reviews in the queue, if its order is another one. */
    readonly reordered: number;
  };
}

/** These are about people, the queue, the desk's day, its readers and what it publishes next; all else is about a review, which keeps its own. */
const AT_ONCE: readonly string[] = [
  'workingHours',
  'wipLimit',
  'leaseMinutes',
  'next',
  'assignment',
  'showSigners',
  'contact',
] satisfies (keyof DeskPolicy)[];

@Injectable()
export class PolicyQueries {
  constructor(private readonly transactor: Transactor) {}

  current(actor: DeskActor): Promise<PolicyView> {
    return this.transactor.read(actor, async (tx) => viewOf(await currentPolicy(tx, actor.deskId)));
  }

  /** What a change would affect. Nothing is saved. */
  preview(actor: DeskActor, change: PolicyChange): Promise<PolicyPreview> {
    const { deskId } = actor;
    return this.transactor.read(actor, async (tx) => {
      const { version, policy: before } = await currentPolicy(tx, deskId);
      const policy = changedPolicy(before, change);
      const changes = changesOf(before, policy);
      const names = Object.keys(changes);
      if ('signOff' in changes) await requireEditors(tx, deskId, policy);
      return {
        policy: { version: names.length === 0 ? version : version + 1, ...policy },
        changes,
        affects: {
          atOnce: names.filter((name) => AT_ONCE.includes(name)),
          fromNowOn: names.filter((name) => !AT_ONCE.includes(name)),
          underWay: await underWay(tx, deskId),
          overLimit: await overLimit(tx, deskId, policy.wipLimit),
          reordered: 'next' in changes ? await countQueued(tx, deskId) : 0,
        },
      };
    });
  }
}

/** Settles the desk on something else, as the next version. */
@Injectable()
export class ChangePolicy {
  constructor(private readonly transactor: Transactor) {}

  async run(actor: DeskActor, version: number, change: PolicyChange): Promise<PolicyView> {
    try {
      return await this.transactor.run(actor, (tx) => this.change(tx, actor, version, change));
    } catch (error) {
      if (violates(error, 'desk_policy_pkey'))
        throw conflict(
          'policy.changed_at_once',
          'Somebody changed the policy at the same moment. Look at it again.',
        );
      throw error;
    }
  }

  private async change(
    tx: Transaction,
    { deskId, userId }: DeskActor,
    version: number,
    change: PolicyChange,
  ): Promise<PolicyView> {
    const before = await currentPolicy(tx, deskId);
    if (before.version !== version) throw stale('policy', viewOf(before));
    const policy = changedPolicy(before.policy, change);
    const changes = changesOf(before.policy, policy);
    if (Object.keys(changes).length === 0) return viewOf(before);
    if ('signOff' in changes) await requireEditors(tx, deskId, policy);
    const next = { version: version + 1, policy };
    await tx.manager.insert(DeskPolicyRow, {
      deskId,
      version: next.version,
      body: policy,
      authorId: userId,
      createdAt: tx.at,
    });
    tx.record({
      type: 'policy.changed',
      subjectKind: 'desk',
      subjectId: deskId,
      payload: { version: next.version, changes },
    });
    return viewOf(next);
  }
}

/** A panel that the desk has not the editors for would never sign anything. */
const requireEditors = async (
  tx: ReadTransaction,
  deskId: string,
  { signOff }: DeskPolicy,
): Promise<void> => {
  const editors = (await editorsOf(tx, deskId)).length;
  if (signOff.votes > 1 && signOff.votes > editors)
    throw invalid(
      'policy.too_few_editors',
      '/signOff/votes',
      `must not be more than the desk has editors, which is ${editors}`,
    );
};

const viewOf = ({ version, policy }: { version: number; policy: DeskPolicy }): PolicyView => ({
  version,
  ...policy,
});

const underWay = (tx: ReadTransaction, deskId: string) =>
  tx.query<{ version: number; reviews: number }>(
    `SELECT policy_version AS version, count(*)::int AS reviews FROM review
     WHERE desk_id = $1 AND state = ANY ($2) GROUP BY policy_version ORDER BY policy_version`,
    [deskId, WITH_CLOCK],
  );

const overLimit = (tx: ReadTransaction, deskId: string, limit: number) =>
  tx.query<{ memberId: string; held: number }>(
    `SELECT assignee_id AS "memberId", count(*)::int AS held FROM review
     WHERE desk_id = $1 AND state = 'researching' AND assignee_id IS NOT NULL
     GROUP BY assignee_id HAVING count(*) > $2 ORDER BY count(*) DESC, assignee_id`,
    [deskId, limit],
  );
