import { newId } from '#kernel';
import { CORRECTION_CLASSES, type ReviewAction } from '#reviews';
import type { ReviewJson } from '../support/factories.js';
import type { Person } from './staff.js';

const DECLINES = ['not_checkable', 'opinion', 'not_significant', 'out_of_scope', 'already_checked'];
const RELEASES = ['Away', 'conflict', 'language', 'expertise', 'busy', 'distress', 'unclear', 'duplicate'];
const PRIORITIES = ['normal', 'urgent', 'low', 'high'];
const HOLDS = ['legal', 'safety', 'embargo'];
const RATINGS = ['true', 'false', 'half_true', 'unproven'];
const NO_RATING = 'sort_of';
const HOUR = 3_600_000;

/** What a body is made from: the review as it is shown, and the desk about it. */
export interface Scene {
  readonly review: ReviewJson;
  readonly fence: number;
  readonly people: readonly Person[];
  /** Claims of the run, each with whether a review of it goes on. */
  readonly claims: readonly { readonly id: string; readonly isOpen: boolean }[];
  readonly now: Date;
}

/** Something to send, and the code with which its sense is refused where the action itself is allowed. */
export interface Sent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly refusedAs?: string;
  /** For `assign`: whose own `can.take` says whether they can be given it; all of them for `auto`. */
  readonly recipients?: readonly Person[];
}

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

interface Shown {
  readonly verdict?: { readonly rating: string; readonly summary: string };
  readonly holds: readonly { readonly kind: string }[];
  readonly clashes: readonly object[];
  readonly contributors: readonly string[];
}

const shown = (review: ReviewJson): Shown => review as unknown as Shown;

/** The body of an action, from a number: with 0 one that has all that it needs. */
export const bodyOf = (action: ReviewAction, n: number, by: Person, scene: Scene): Sent =>
  BODIES[action](n, scene, by);

const BODIES: Readonly<Record<ReviewAction, (n: number, scene: Scene, by: Person) => Sent>> = {
  accept: (n) => ({ body: { priority: at(PRIORITIES, n) } }),
  decline: (n) => ({ body: { reason: at(DECLINES, n) } }),
  merge: (n, { review, claims }) => {
    const others = claims.filter(({ id }) => id !== review.claimId);
    if (n % 5 === 4) return { body: { intoClaimId: newId() }, refusedAs: 'claim.unknown' };
    const into = n % 5 === 3 ? undefined : at(others, n);
    if (into === undefined)
      return { body: { intoClaimId: review.claimId }, refusedAs: 'review.merge_into_itself' };
    const body = { intoClaimId: into.id };
    return into.isOpen ? { body } : { body, refusedAs: 'review.merge_needs_open' };
  },
  take: () => ({ body: {} }),
  assign: (n, { people }) => {
    if (n % 4 === 3) return { body: { auto: true }, recipients: people };
    const to = at(people, n);
    return { body: { memberId: to.client.memberId }, recipients: [to] };
  },
  release: (n) => ({ body: { reason: at(RELEASES, n) } }),
  propose: (n, { fence }) => {
    const wrong = n % 7 === 6;
    const body = {
      fence: n % 5 === 4 ? Math.max(0, fence - 1) : fence,
      rating: wrong ? NO_RATING : at(RATINGS, n % 3 === 2 ? n : 0),
      summary: `Proposed with ${n}.`,
    };
    if (body.fence !== fence || fence === 0) return { body, refusedAs: 'review.stale_fence' };
    return wrong ? { body, refusedAs: 'review.unknown_rating' } : { body };
  },
  return: (n) => ({ body: { comment: `Something is missing: ${n}.` } }),
  pass: () => ({ body: {} }),
  vote: (n, { review }) => {
    const { verdict, clashes } = shown(review);
    const wrong = n % 9 === 8;
    const rating = wrong ? NO_RATING : n % 5 === 4 ? 'mostly_false' : (verdict?.rating ?? 'true');
    const approve = n % 4 !== 3;
    const body = {
      approve,
      rating,
      rationale: `canary-${newId()}`,
      ...(n % 2 === 1 ? { despite: 'It is to be seen.' } : {}),
    };
    if (wrong) return { body, refusedAs: 'review.unknown_rating' };
    return approve && rating === verdict?.rating && clashes.length > 0 && n % 2 === 0
      ? { body, refusedAs: 'review.verdict_clash' }
      : { body };
  },
  publish: () => ({ body: {} }),
  schedule: (n, { now }) => {
    const past = n % 4 === 3;
    const body = { at: new Date(now.getTime() + (past ? -1 : 1 + (n % 20)) * HOUR).toISOString() };
    return past ? { body, refusedAs: 'review.schedule_past' } : { body };
  },
  reopen: (n) => ({ body: { reason: `Look again: ${n}.` } }),
  correct: (n, { review }, by) => correction(n, shown(review), by),
  withdraw: (n) => ({ body: { reason: `It does not hold: ${n}.` } }),
  hold: (n, { review }) => {
    const kind = at(HOLDS, n);
    const body = { kind, reason: 'Counsel reads it first.' };
    return shown(review).holds.some((hold) => hold.kind === kind)
      ? { body, refusedAs: 'review.held_already' }
      : { body };
  },
  lift: (n, { review }) => {
    const { holds } = shown(review);
    const kind = n % 3 === 2 ? at(HOLDS, n) : (holds[0]?.kind ?? 'legal');
    return holds.some((hold) => hold.kind === kind)
      ? { body: { kind } }
      : { body: { kind }, refusedAs: 'review.not_held' };
  },
};

const correction = (n: number, { verdict, contributors }: Shown, by: Person): Sent => {
  const other = verdict?.rating === 'true' ? 'mostly_true' : 'true';
  const note = 'What was wrong.';
  switch (n % 8) {
    case 0:
      return { body: { class: 'clarification', note, summary: `Clearer: ${newId()}.` } };
    case 1:
      return { body: { class: 'typo', explanation: `Spelt right: ${newId()}.` } };
    case 2:
      return { body: { class: 'update', note } };
    case 3:
      return {
        body: { class: 'rating_changed', note, rating: other },
        ...(contributors.includes(by.client.memberId) ? { refusedAs: 'review.four_eyes' } : {}),
      };
    case 4:
      return { body: { class: 'typo', summary: verdict?.summary }, refusedAs: 'review.nothing_corrected' };
    case 5:
      return {
        body: { class: at(CORRECTION_CLASSES.slice(1, -1), n), summary: 'x' },
        refusedAs: 'review.correction_note',
      };
    case 6:
      return { body: { class: 'substantive', note, rating: other }, refusedAs: 'review.correction_class' };
    default:
      return { body: { class: 'rating_changed', note }, refusedAs: 'review.correction_class' };
  }
};
