import { Injectable } from '@nestjs/common';
import { type DeskActor, changesOf, stale } from '#kernel';
import type { DeskEvent, Transaction } from '#persistence';
import { ReviewRow } from '../db/rows.js';
import { clockOf } from '../domain/clock.js';
import { type ReviewFacts, requireCan } from '../domain/guards.js';
import { PRIORITIES, type ReviewDeed, type ReviewState, hasClock } from '../domain/workflow.js';
import { ClockSteps } from './clock-steps.js';
import { type ReviewRules, loadRules } from './policies.js';
import { type ReviewRecord, loadFacts, lockReview } from './review-record.js';
import { viewReviews } from './review-views.js';

export interface Begun {
  readonly review: ReviewRecord;
  readonly facts: ReviewFacts;
  readonly rules: ReviewRules;
}

/** What happens to a review: at most the state, and whatever else of its row changes with it. */
export type ReviewChange = Partial<Omit<ReviewRow, 'state' | 'version'>> & { readonly state?: ReviewState };

export interface ReviewEvent extends Pick<DeskEvent, 'payload' | 'bySystem'> {
  readonly type: string;
  /** Members who are told. */
  readonly notify?: readonly (string | null)[];
}

/** How every action begins and ends. */
@Injectable()
export class ReviewSteps {
  constructor(private readonly clocks: ClockSteps) {}

  /** Locks the review, and refuses one that changed since it was seen, or what this person may not do. */
  async begin(
    tx: Transaction,
    actor: DeskActor,
    id: string,
    version: number,
    deed: ReviewDeed,
  ): Promise<Begun> {
    if (deed === 'take') await this.lockMember(tx, actor.deskId, actor.memberId);
    const review = await lockReview(tx, actor.deskId, id);
    const facts = (await loadFacts(tx, actor, [review])).get(id);
    if (facts === undefined) throw new Error(`There are no facts of the review ${id}`);
    if (review.version !== version) throw stale('review', (await viewReviews(tx, actor, [id]))[0]);
    requireCan(deed, facts);
    return { review, facts, rules: await loadRules(tx, actor.deskId, review.policyVersion) };
  }

  /**
   * Two that take work for one member at once take turns, so that together they do not pass the limit. Whatever merely
   * refers to the member (a vote, a draft) does not wait.
   */
  async lockMember(tx: Transaction, deskId: string, memberId: string): Promise<void> {
    await tx.query('SELECT FROM membership WHERE desk_id = $1 AND id = $2 FOR NO KEY UPDATE', [
      deskId,
      memberId,
    ]);
  }

  /** Writes the change and its event. A new state begins its step's clock, and what was planned in the old one is off. */
  async put(
    tx: Transaction,
    deskId: string,
    review: ReviewRecord,
    change: ReviewChange,
    { type, payload, bySystem, notify = [] }: ReviewEvent,
  ): Promise<void> {
    const { id, version, state } = review;
    const next = change.state ?? state;
    const clock = next === state ? {} : await this.clock(tx, deskId, review, next);
    const { affected } = await tx.manager.update(
      ReviewRow,
      { deskId, id, version },
      {
        ...(next === state ? {} : NO_SCHEDULE),
        ...clock,
        ...change,
        version: version + 1,
      },
    );
    if (affected !== 1) throw stale('review', undefined);
    // A clock that begins while something stops clocks does not run: a reply was asked for before, or it is held.
    if (next !== state && hasClock(next) && review.openReplies + review.holds.length > 0)
      await this.clocks.settle(tx, deskId, { ...review, ...clock });
    const told = [...new Set(notify.filter((memberId) => memberId !== null))];
    tx.record({
      type,
      subjectKind: 'review',
      subjectId: id,
      reviewId: id,
      ...(bySystem === undefined ? {} : { bySystem }),
      payload: {
        ...payload,
        ...(told.length === 0 ? {} : { notify: told }),
        from: state,
        to: next,
        changes: changesOfReview(review, change),
      },
    });
  }

  private async clock(tx: Transaction, deskId: string, review: ReviewRecord, state: ReviewState) {
    const { own, hours } = await loadRules(tx, deskId, review.policyVersion);
    return clockOf(state, tx.at, review.clockPausedAt, { policy: own, hours });
  }
}

/** Fields of the history: what people set, not how the machine keeps it. */
const TOLD = [
  'state',
  'round',
  'dueAt',
  'editorId',
  'assigneeId',
  'verdictId',
  'scheduledAt',
  'mergedIntoId',
  'declineReason',
] as const satisfies readonly (keyof ReviewRecord & keyof ReviewChange)[];

const changesOfReview = (review: ReviewRecord, change: ReviewChange) => {
  const names = TOLD.filter((name) => name in change);
  const of = (
    whole: Partial<Record<(typeof TOLD)[number], unknown>> & Pick<ReviewChange, 'priorityRank'>,
  ) => ({
    ...Object.fromEntries(names.map((name) => [name, whole[name]])),
    ...('priorityRank' in change ? { priority: PRIORITIES[whole.priorityRank ?? -1] } : {}),
  });
  return changesOf(of(review), of(change));
};

/** The lease of a review that goes on to somebody else, or back. */
export const NO_LEASE = { leaseMemberId: null, leaseExpiresAt: null } as const;
export const NO_SIGNATURE = { signedBasis: null, signedAt: null } as const;
const NO_SCHEDULE = { scheduledAt: null, scheduledBy: null } as const;
