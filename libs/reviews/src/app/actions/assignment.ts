import { Injectable } from '@nestjs/common';
import { type DeskActor, type Role, conflict, invalid } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { leaseEnd } from '../lease-end.js';
import { workload } from '../review-record.js';
import { ReviewQueries } from '../review-queries.js';
import { NO_LEASE, ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

/** A fact-checker picks one from the queue, and begins on it: it comes with a lease. */
@Injectable()
export class TakeReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review, rules } = await this.steps.begin(tx, actor, id, version, 'take');
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        {
          state: 'researching',
          assigneeId: actor.memberId,
          assignedHow: 'take',
          fence: review.fence + 1,
          leaseMemberId: actor.memberId,
          leaseExpiresAt: leaseEnd(tx.at, rules.desk),
        },
        { type: 'review.taken' },
      );
    });
    return this.queries.one(actor, id);
  }
}

/** An editor gives it to a fact-checker, who opens a lease on beginning. */
@Injectable()
export class AssignReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, memberId: string): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      await this.steps.lockMember(tx, actor.deskId, memberId);
      const { review } = await this.steps.begin(tx, actor, id, version, 'assign');
      await requireEligible(tx, actor.deskId, memberId);
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        // Opens no lease, and ends every earlier one for good: a tab from before the assignment writes no more.
        { state: 'researching', assigneeId: memberId, assignedHow: 'assign', fence: review.fence + 1 },
        { type: 'review.assigned', payload: { memberId }, notify: [memberId] },
      );
    });
    return this.queries.one(actor, id);
  }
}

const requireEligible = async (tx: Transaction, deskId: string, memberId: string): Promise<void> => {
  const [member] = await tx.query<{ roles: Role[]; suspended: boolean }>(
    'SELECT roles, suspended_at IS NOT NULL AS suspended FROM membership WHERE desk_id = $1 AND id = $2',
    [deskId, memberId],
  );
  if (member === undefined) throw invalid('member.unknown', '/memberId', 'is no member of this desk');
  if (member.suspended || !member.roles.includes('fact_checker'))
    throw conflict('review.not_eligible', 'This member is not a fact-checker in good standing.');
  const { held, limit } = await workload(tx, deskId, memberId);
  if (held >= limit)
    throw conflict(
      'review.wip_limit',
      `This member is researching ${held} reviews, as many as the desk allows.`,
    );
};

/** Back into the queue, with its draft and its place in it. */
@Injectable()
export class ReleaseReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(
    actor: DeskActor,
    id: string,
    version: number,
    { reason, note }: { reason: string; note?: string | undefined },
  ): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'release');
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        {
          state: 'queued',
          queuedAt: review.queuedAt ?? tx.at,
          assigneeId: null,
          assignedHow: null,
          ...NO_LEASE,
        },
        { type: 'review.released', payload: { reason, note } },
      );
    });
    return this.queries.one(actor, id);
  }
}
