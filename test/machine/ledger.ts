import { REVIEW_STATES, type ReviewAction, type ReviewState, WORKFLOW } from '#reviews';
import type { Person } from './staff.js';

export interface EventJson {
  readonly seq: number;
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly reviewId?: string;
  readonly actor?: { readonly id: string };
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Policy {
  readonly secondRead: boolean;
  readonly searchLog: boolean;
  readonly signOff: { readonly votes: number; readonly majority: number };
  readonly wipLimit: number;
  readonly assignment: 'pull' | 'push';
}

/** A vote as it was sent, for which the answer was 200. */
export interface SentVote {
  readonly reviewId: string;
  readonly userId: string;
  readonly approve: boolean;
  readonly rating: string;
}

/** What the events say a review is. */
export interface Told {
  readonly id: string;
  readonly claimId: string;
  state: ReviewState;
  version: number;
  fence: number;
  assigneeId: string | undefined;
  rating: string | undefined;
  /** What came after the verdict was signed, until somebody is told to look again. */
  toLookAt: string | undefined;
  readonly votes: Map<number, Map<string, SentVote | undefined>>;
}

/** Which action an event is of; what none is of, the system does. */
const ACTIONS: Readonly<Record<string, readonly ReviewAction[]>> = {
  'review.accepted': ['accept'],
  'review.declined': ['decline'],
  'review.merged': ['merge'],
  'review.taken': ['take'],
  'review.assigned': ['assign'],
  'review.released': ['release'],
  'review.proposed': ['propose'],
  'review.returned': ['return', 'vote'],
  'review.passed': ['pass'],
  'review.vote_cast': ['vote'],
  'review.approved': ['vote'],
  'review.published': ['publish'],
  'review.publication_scheduled': ['schedule'],
  'review.reopened': ['reopen'],
  'review.corrected': ['correct'],
  'review.correction_proposed': ['correct'],
  'review.withdrawal_proposed': ['withdraw'],
  'review.withdrawn': ['withdraw'],
  'review.held': ['hold'],
  'review.lifted': ['lift'],
};

/** Moves that no action is needed for. */
const OF_THE_SYSTEM: Readonly<Record<string, readonly [ReviewState, ReviewState]>> = {
  'review.unsigned': ['approved', 'second_read'],
  'review.requeued': ['researching', 'queued'],
  'review.schedule_failed': ['approved', 'approved'],
  'review.reopen_suggested': ['published', 'published'],
  'review.ballot_broken_off': ['sign_off', 'sign_off'],
};

/** What changes the ground of a signature. A dispute may change back to what was signed; evidence does not. */
const LOOK_AGAIN: Readonly<Partial<Record<ReviewState, readonly string[]>>> = {
  approved: ['evidence.added', 'claim.dispute_changed'],
  published: ['evidence.added'],
};

/** Whoever did one of these has contributed. Written down a second time, from the rules. */
const CONTRIBUTES = [
  'review.draft_saved',
  'review.proposed',
  'review.corrected',
  'review.correction_proposed',
];
const JUDGES = ['review.passed', 'review.vote_cast', 'review.approved', 'review.correction_proposed'];

const isVote = ({ type, payload }: EventJson): boolean =>
  ['review.vote_cast', 'review.approved'].includes(type) ||
  (type === 'review.returned' && 'ballot' in payload);

/**
 * The model: reviews as their events tell them, replayed in order. Every rule that can be told from events alone is
 * checked here, whoever did it and however many did it at once.
 */
export class Ledger {
  readonly reviews = new Map<string, Told>();
  /** Claims with a verdict that the public can read. */
  readonly public = new Set<string>();
  readonly seen: EventJson[] = [];
  private readonly contributors = new Map<string, Set<string>>();
  private readonly onClaim = new Map<string, Set<string>>();

  constructor(
    private readonly people: readonly Person[],
    private readonly policy: Policy,
    private readonly reached: (state: ReviewState) => void,
  ) {}

  get lastSeq(): number {
    return this.seen.at(-1)?.seq ?? 0;
  }

  review(id: string): Told {
    const review = this.reviews.get(id);
    if (review === undefined) throw new Error(`There is an event of a review that was not submitted: ${id}`);
    return review;
  }

  held(memberId: string | undefined): number {
    return [...this.reviews.values()].filter(
      ({ state, assigneeId }) => state === 'researching' && assigneeId === memberId,
    ).length;
  }

  openReviewOf(claimId: string): Told | undefined {
    return [...this.reviews.values()].find(
      (review) => review.claimId === claimId && !['declined', 'merged', 'withdrawn'].includes(review.state),
    );
  }

  /** Takes what happened since the last time, oldest first. `votes`: those that were answered 200 since. */
  apply(events: readonly EventJson[], votes: readonly SentVote[]): void {
    for (const event of events) {
      this.seen.push(event);
      this.take(event, votes);
    }
    for (const review of this.reviews.values())
      if (review.toLookAt !== undefined)
        throw new Error(
          `${review.toLookAt} on a verdict that is ${review.state}, and nobody has to look again`,
        );
  }

  private take(event: EventJson, sent: readonly SentVote[]): void {
    const { type, subject, actor, payload, reviewId } = event;
    if (type === 'evidence.added') add(this.onClaim, subject.id, actor?.id);
    const signed = subject.kind === 'claim' ? this.openReviewOf(subject.id) : undefined;
    if (signed && LOOK_AGAIN[signed.state]?.includes(type)) signed.toLookAt = type;
    if (type === 'review.submitted') this.submit(subject.id, String(payload['claimId']));
    if (subject.kind !== 'review' || reviewId === undefined) return;
    if (reviewId !== subject.id) throw new Error(`${type} is of another review than its subject`);
    const review = this.review(subject.id);
    if (JUDGES.includes(type) || isVote(event)) this.checkFourEyes(event, review);
    if (CONTRIBUTES.includes(type)) add(this.contributors, review.id, actor?.id);
    if (isVote(event)) this.vote(event, review, sent);
    if (type === 'review.lease_opened') this.raiseFence(review, Number(payload['fence']));
    if (type === 'review.withdrawn' && payload['proposedBy'] === this.memberOf(actor?.id))
      throw new Error('Whoever proposed the withdrawal confirmed it');
    if ('from' in payload && type in { ...ACTIONS, ...OF_THE_SYSTEM }) this.move(event, review);
  }

  private submit(id: string, claimId: string): void {
    if (this.openReviewOf(claimId) !== undefined) throw new Error('A claim has two open reviews');
    this.reviews.set(id, {
      id,
      claimId,
      state: 'inbox',
      version: 1,
      fence: 0,
      assigneeId: undefined,
      rating: undefined,
      toLookAt: undefined,
      votes: new Map(),
    });
    this.reached('inbox');
  }

  private move(event: EventJson, review: Told): void {
    const { type, payload, actor } = event;
    const [from, to] = [payload['from'], payload['to']] as [ReviewState, ReviewState];
    if (!REVIEW_STATES.includes(to)) throw new Error(`${type} leads to no state: ${to}`);
    if (from !== review.state)
      throw new Error(`${type} says that it was ${from}, and it was ${review.state}`);
    if (!isLegal(event, from, to)) throw new Error(`${type} leads from ${from} to ${to}`);
    if (type === 'review.proposed' && to !== (this.policy.secondRead ? 'second_read' : 'sign_off'))
      throw new Error(`${type} leads to ${to} in spite of the policy`);
    if (type === 'review.taken' || type === 'review.assigned') {
      const memberId = type === 'review.taken' ? this.memberOf(actor?.id) : String(payload['memberId']);
      if (this.held(memberId) >= this.policy.wipLimit)
        throw new Error(`${type}: somebody holds more than the limit of ${this.policy.wipLimit}`);
      this.raiseFence(review, review.fence + 1);
      review.assigneeId = memberId;
    }
    if (type === 'review.reopened') {
      this.raiseFence(review, review.fence + 1);
      review.assigneeId = (payload['notify'] as string[] | undefined)?.[0];
    }
    if (to === 'queued' || to === 'inbox') review.assigneeId = undefined;
    const rating = payload['rating'];
    if (typeof rating === 'string') review.rating = rating;
    if (type === 'review.published') this.public.add(review.claimId);
    if (type === 'review.withdrawn') this.public.delete(review.claimId);
    if (type === 'review.unsigned' || type === 'review.reopen_suggested') review.toLookAt = undefined;
    review.state = to;
    review.version += 1;
    if (from !== to) this.reached(to);
  }

  private raiseFence(review: Told, fence: number): void {
    if (fence <= review.fence) throw new Error(`A lease has the fence ${fence} after ${review.fence}`);
    review.fence = fence;
  }

  private checkFourEyes({ type, actor }: EventJson, { id, claimId }: Told): void {
    const who = actor?.id ?? '';
    if (this.contributors.get(id)?.has(who) || this.onClaim.get(claimId)?.has(who))
      throw new Error(`Four eyes: ${this.nameOf(who)} contributed, and did ${type}`);
  }

  /** What a ballot came to is what its votes say, and each was cast once. */
  private vote({ type, actor, payload }: EventJson, review: Told, sent: readonly SentVote[]): void {
    const ballot = Number(payload['ballot']);
    const votes = review.votes.get(ballot) ?? new Map<string, SentVote | undefined>();
    review.votes.set(ballot, votes);
    const who = actor?.id ?? '';
    if (votes.has(who)) throw new Error(`${this.nameOf(who)} voted twice in ballot ${ballot}`);
    votes.set(
      who,
      sent.find(({ reviewId, userId }) => reviewId === review.id && userId === who),
    );
    const approvals = [...votes.values()].filter((vote) => vote?.approve && vote.rating === review.rating);
    const { votes: needed, majority } = this.policy.signOff;
    const due =
      votes.size < needed
        ? 'review.vote_cast'
        : approvals.length >= majority
          ? 'review.approved'
          : 'review.returned';
    if (type !== due)
      throw new Error(
        `${type} after ${votes.size} of ${needed} votes, ${approvals.length} of ${majority} for it`,
      );
  }

  private memberOf(userId: string | undefined): string | undefined {
    return this.people.find(({ client }) => client.userId === userId)?.client.memberId;
  }

  private nameOf(userId: string): string {
    return this.people.find(({ client }) => client.userId === userId)?.name ?? 'the system';
  }
}

const isLegal = ({ type, actor, payload }: EventJson, from: ReviewState, to: ReviewState): boolean => {
  const own = OF_THE_SYSTEM[type];
  if (own !== undefined) return own[0] === from && own[1] === to;
  // A lease that lapsed: no person's action, and the work is back where it was.
  if (type === 'review.released' && actor === undefined)
    return payload['reason'] === 'lease_expired' && from === 'researching' && to === 'queued';
  // A proposal alone leads nowhere.
  if (type === 'review.withdrawal_proposed') return from === to;
  return (ACTIONS[type] ?? []).some((action) => {
    const { from: allowed, to: ends } = WORKFLOW[action];
    return allowed.includes(from) && (ends === 'same' ? from === to : ends.includes(to));
  });
};

const add = (sets: Map<string, Set<string>>, key: string, value: string | undefined): void => {
  if (value === undefined) return;
  const set = sets.get(key) ?? new Set<string>();
  sets.set(key, set.add(value));
};
