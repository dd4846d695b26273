import fc from 'fast-check';
import { REVIEW_ACTIONS, type ReviewAction } from '#reviews';
import type { Policy } from './ledger.js';

/**
 * One command of a run, as data: who, on which of the run's reviews, and a number from which the rest is made. It is
 * read against the run as it stands, so any part of a sequence is a sequence, and one that fails can be cut down.
 */
export type Step =
  /** The right action of the right person: leads the review on. */
  | { readonly do: 'onward'; readonly review: number; readonly n: number }
  | {
      readonly do: 'act';
      readonly who: number;
      readonly review: number;
      /** `fitting`: one that the table has for the state it is in. */
      readonly action: ReviewAction | 'fitting';
      readonly n: number;
      readonly version: 'seen' | 'stale' | 'none';
      readonly shape: 'right' | 'wrong';
    }
  | { readonly do: 'submit'; readonly who: number; readonly n: number }
  | { readonly do: 'next'; readonly who: number }
  | {
      readonly do: 'lease';
      readonly who: number;
      readonly review: number;
      readonly how: 'open' | 'beat' | 'old' | 'end';
      /** By whoever has it, if somebody does. */
      readonly mine: boolean;
    }
  | {
      readonly do: 'draft';
      readonly who: number;
      readonly review: number;
      readonly fence: 'right' | 'old' | 'never';
      readonly mine: boolean;
    }
  | { readonly do: Recording; readonly who: number; readonly review: number; readonly n: number }
  | { readonly do: 'clock'; readonly minutes: number }
  | { readonly do: 'race'; readonly review: number; readonly racers: readonly Racer[] }
  /** One person gets hold of all that waits, in all ways, at once. */
  | { readonly do: 'grab'; readonly who: number; readonly n: number };

export const RECORDINGS = ['evidence', 'search', 'statement', 'ask', 'answer', 'link'] as const;
export type Recording = (typeof RECORDINGS)[number];

/** One of those who act at once. `onward`: what leads on from where the review is, whoever they are. */
export interface Racer {
  readonly who: number;
  readonly does:
    ReviewAction | 'onward' | 'next' | 'draft' | 'lease' | 'evidence' | 'statement' | 'ask' | 'answer';
  readonly n: number;
}

const n = fc.nat(999);
/** The numbers of the staff in `STAFF`; those who can do something more often than those who can't. */
const who = fc.oneof({ weight: 8, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(8) });
const review = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) });
const mine = fc.oneof(
  { weight: 3, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
);
const action = fc.constantFrom(...REVIEW_ACTIONS);

const racer: fc.Arbitrary<Racer> = fc.record({
  who,
  does: fc.oneof(
    { weight: 4, arbitrary: fc.constant('onward' as const) },
    { weight: 3, arbitrary: action },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'next' as const,
        'draft' as const,
        'lease' as const,
        'evidence' as const,
        'statement' as const,
        'ask' as const,
        'answer' as const,
      ),
    },
  ),
  n,
});

const onward: fc.Arbitrary<Step> = fc.record({ do: fc.constant('onward' as const), review, n });

const any: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: onward },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('act' as const),
      who,
      review,
      action: fc.oneof(
        { weight: 2, arbitrary: fc.constant('fitting' as const) },
        { weight: 1, arbitrary: action },
      ),
      n,
      version: fc.oneof(
        { weight: 12, arbitrary: fc.constant('seen' as const) },
        { weight: 2, arbitrary: fc.constant('stale' as const) },
        { weight: 1, arbitrary: fc.constant('none' as const) },
      ),
      shape: fc.oneof(
        { weight: 12, arbitrary: fc.constant('right' as const) },
        { weight: 1, arbitrary: fc.constant('wrong' as const) },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('submit' as const), who, n }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('next' as const), who }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('lease' as const),
      who,
      review,
      how: fc.constantFrom('open' as const, 'beat' as const, 'old' as const, 'end' as const),
      mine,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('draft' as const),
      who,
      review,
      fence: fc.constantFrom('right' as const, 'old' as const, 'never' as const),
      mine,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom(...RECORDINGS), who, review, n }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      minutes: fc.constantFrom(16, 5 * 60, 26 * 60, 110 * 60),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('grab' as const), who, n }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('race' as const),
      review,
      racers: fc.array(racer, { minLength: 2, maxLength: 20, size: 'max' }),
    }),
  },
);

export const policies: fc.Arbitrary<Policy> = fc.record({
  secondRead: fc.boolean(),
  searchLog: fc.oneof(
    { weight: 3, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  signOff: fc.constantFrom({ votes: 1, majority: 1 }, { votes: 3, majority: 2 }, { votes: 2, majority: 2 }),
  wipLimit: fc.constantFrom(1, 2),
  assignment: fc.constantFrom('pull' as const, 'push' as const),
});

/** Led on for a while first, so that what comes last in a review's life is met as often as what comes first. */
export const runs: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.array(onward, { maxLength: 12, size: 'max' }),
    fc.array(any, { minLength: 3, maxLength: 14, size: 'max' }),
  )
  .map(([first, then]) => [...first, ...then]);
