import { REVIEW_ACTIONS } from '../../../../../../libs/reviews/src/domain/workflow.js';
import type { Deed } from '../../../data/reviews.js';
import type { Review } from '../../../data/types.js';

const DEEDS: readonly Deed[] = [...REVIEW_ACTIONS, 'prioritise'];

/** `p` brings it a step further, whichever step that is; what judges it has a key of its own. */
export const DEED_KEYS: Readonly<Partial<Record<Deed, string>>> = {
  accept: 'a',
  decline: 'd',
  merge: 'm',
  take: 't',
  assign: 'a',
  release: 'l',
  propose: 'p',
  return: 'r',
  pass: 'p',
  vote: 'v',
  publish: 'p',
  reopen: 'o',
  hold: 'h',
};

/** Refusals that tell of another state or another role: nothing that this person waits for here and now. */
const NOT_FOR_NOW: ReadonlySet<string> = new Set([
  'review.wrong_state',
  'review.role',
  'access.role',
  'review.not_held',
]);

const isForNow = ({ can }: Review, deed: Deed): boolean =>
  can[deed].allowed || can[deed].reasons.every(({ code }) => !NOT_FOR_NOW.has(code));

/** What brings it on, in the order in which it is the one to do. */
const FORWARD: readonly Deed[] = ['propose', 'pass', 'vote', 'publish', 'take', 'accept', 'assign', 'reopen'];
/** What stands beside it as a button, and not in the menu. */
const BESIDE: readonly Deed[] = ['return', 'decline', 'correct', 'assign', 'release'];

export interface DeedsNow {
  /** The one that brings it on. */
  readonly main?: Deed;
  readonly beside: readonly Deed[];
  readonly menu: readonly Deed[];
}

/** What there is to do on a review, for whoever looks at it. */
export const deedsNow = (review: Review): DeedsNow => {
  const forNow = DEEDS.filter((deed) => isForNow(review, deed));
  const main =
    FORWARD.find((deed) => forNow.includes(deed) && review.can[deed].allowed) ??
    FORWARD.find((deed) => forNow.includes(deed));
  const beside = BESIDE.filter((deed) => deed !== main && forNow.includes(deed));
  return {
    ...(main === undefined ? {} : { main }),
    beside,
    menu: forNow.filter((deed) => deed !== main && !beside.includes(deed)),
  };
};
