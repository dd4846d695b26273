import fc from 'fast-check';
import type { DomainError, Role } from '#kernel';
import { approves, ballotResult } from './ballot.js';
import { type ReviewFacts, canOn, requireCan } from './guards.js';
import {
  ENDED,
  HOLD_KINDS,
  REVIEW_ACTIONS,
  REVIEW_STATES,
  type ReviewAction,
  WORKFLOW,
  hasClock,
} from './workflow.js';

/** Rules that hold for all facts there could be, whatever the table says. */
const RUNS = 10_000;
const SEED = Number(process.env['GUARDS_SEED'] ?? Date.now() % 2 ** 31);
const holds = <Given>(given: fc.Arbitrary<Given>, rule: (given: Given) => void): void =>
  fc.assert(fc.property(given, rule), { numRuns: RUNS, seed: SEED });

const ME = 'me';
const member = fc.constantFrom(ME, 'you', 'they');
const roles = fc.uniqueArray(fc.constantFrom<Role>('reader', 'fact_checker', 'editor', 'admin'), {
  minLength: 1,
});
const reason = fc.constantFrom('review.conflict', 'review.language', 'review.absent', 'review.held');

const facts: fc.Arbitrary<ReviewFacts> = fc.record({
  state: fc.constantFrom(...REVIEW_STATES),
  assigneeId: fc.option(member, { nil: undefined }),
  contributors: fc.uniqueArray(member),
  evidenceLines: fc.nat(2),
  searches: fc.nat(2),
  searchNeeded: fc.boolean(),
  openReplies: fc.nat(2),
  isPublic: fc.boolean(),
  holds: fc.uniqueArray(fc.constantFrom(...HOLD_KINDS)),
  withdrawalBy: fc.option(member, { nil: undefined }),
  clashes: fc.array(
    fc.record({
      claimId: fc.constant('c'),
      wording: fc.constant('Not so.'),
      rating: fc.constant('true'),
      link: fc.constantFrom('contradicts' as const, 'entails' as const, 'entailed_by' as const),
    }),
    { maxLength: 2 },
  ),
  clashAccepted: fc.boolean(),
  asker: fc.record({
    memberId: fc.constant(ME),
    roles,
    workInProgress: fc.nat(3),
    wipLimit: fc.integer({ min: 1, max: 3 }),
    ineligible: fc.array(
      reason.map((code) => ({ code, text: 'It is not.' })),
      { maxLength: 2 },
    ),
    conflicted: fc.boolean(),
    hasVoted: fc.boolean(),
  }),
});

const allowed = (given: ReviewFacts): ReviewAction[] => {
  const can = canOn(given);
  return REVIEW_ACTIONS.filter((action) => can[action].allowed);
};

const refusal = (action: ReviewAction, given: ReviewFacts): DomainError | undefined => {
  try {
    requireCan(action, given);
    return undefined;
  } catch (error) {
    return error as DomainError;
  }
};

/** As somebody else asks, with nothing against them. */
const as = (given: ReviewFacts, memberId: string, ...some: Role[]): ReviewFacts => ({
  ...given,
  asker: {
    memberId,
    roles: some,
    workInProgress: 0,
    wipLimit: 1,
    ineligible: [],
    conflicted: false,
    hasVoted: false,
  },
});

describe(`for ${RUNS} facts of reviews (GUARDS_SEED=${SEED})`, () => {
  it('`can` and the refusal say the same, with the first reason for the code', () => {
    holds(facts, (given) => {
      const can = canOn(given);
      const differing = REVIEW_ACTIONS.filter((action) => {
        const refused = refusal(action, given);
        const [first] = can[action].reasons;
        return (
          can[action].allowed !== (refused === undefined) ||
          refused?.code !== first?.code ||
          refused?.extras.reasons?.length !== (refused && can[action].reasons.length) ||
          !['forbidden', 'conflict', undefined].includes(refused?.kind)
        );
      });
      expect(differing).toEqual([]);
    });
  });

  it('a contributor neither passes nor votes, whatever their roles', () => {
    holds(facts, (given) => {
      const mine = { ...given, contributors: [...given.contributors, ME] };
      expect(allowed(mine)).not.toContain('pass');
      expect(allowed(mine)).not.toContain('vote');
    });
  });

  it('nobody does anything to a review that is over', () => {
    holds(facts, (given) => {
      for (const state of ENDED) expect(allowed({ ...given, state })).toEqual([]);
    });
  });

  it('an action is for a state and a role that the table names', () => {
    holds(facts, (given) => {
      for (const action of allowed(given)) {
        const { from, roles: needed } = WORKFLOW[action];
        expect(from).toContain(given.state);
        expect(needed.some((role) => given.asker.roles.includes(role))).toBe(true);
      }
    });
  });

  it('a reader or an admin does nothing, and may do no more by being one beside', () => {
    holds(facts, (given) => {
      const { asker } = given;
      const working = asker.roles.filter((role) => role === 'fact_checker' || role === 'editor');
      expect(allowed(given)).toEqual(allowed({ ...given, asker: { ...asker, roles: working } }));
    });
  });

  it('a further role takes nothing away', () => {
    holds(fc.tuple(facts, roles), ([given, more]) => {
      const { asker } = given;
      const both = [...new Set([...asker.roles, ...more])];
      expect(allowed({ ...given, asker: { ...asker, roles: both } })).toEqual(
        expect.arrayContaining(allowed(given)),
      );
    });
  });

  it('a hold allows nothing but to lift it', () => {
    holds(facts, (given) => {
      const free = allowed({ ...given, holds: [] });
      const held = allowed({ ...given, holds: ['legal'] });
      expect(held.filter((action) => action !== 'lift' && !free.includes(action))).toEqual([]);
      expect(held).not.toContain('publish');
    });
  });

  it('nobody confirms what they proposed to withdraw, nor takes what is not for them or too much', () => {
    holds(facts, (given) => {
      expect(allowed({ ...given, withdrawalBy: ME })).not.toContain('withdraw');
      const { ineligible, workInProgress, wipLimit } = given.asker;
      if (ineligible.length > 0 || workInProgress >= wipLimit) expect(allowed(given)).not.toContain('take');
    });
  });

  it('only the assignee proposes, on evidence, with no reply open', () => {
    holds(facts, (given) => {
      if (!allowed(given).includes('propose')) return;
      expect(given).toMatchObject({ assigneeId: ME, openReplies: 0 });
      expect(given.evidenceLines).toBeGreaterThan(0);
      if (given.searchNeeded) expect(given.searches).toBeGreaterThan(0);
    });
  });

  it('what goes on can be led on by somebody, unless it waits for a hold or a clash', () => {
    const stays: readonly ReviewAction[] = ['hold', 'lift', 'schedule'];
    holds(facts, (given) => {
      const waits = given.holds.length > 0 || (given.clashes.length > 0 && !given.clashAccepted);
      if (ENDED.includes(given.state) || (given.state === 'approved' && waits)) return;
      const ways = [as(given, 'a stranger', 'editor'), as(given, 'a stranger', 'fact_checker')].flatMap(
        allowed,
      );
      expect(ways.filter((action) => !stays.includes(action))).not.toEqual([]);
    });
  });

  it('a clock runs where somebody has the ball: in what is neither public nor over', () => {
    holds(facts, ({ state }) =>
      expect(hasClock(state)).toBe(state !== 'published' && !ENDED.includes(state)),
    );
  });
});

describe(`for ${RUNS} ballots (GUARDS_SEED=${SEED})`, () => {
  const rating = fc.constantFrom('true', 'false', 'half_true');
  const ballots = fc.integer({ min: 1, max: 9 }).chain((votes) =>
    fc.record({
      cast: fc.array(fc.record({ approve: fc.boolean(), rating }), { maxLength: votes }),
      panel: fc
        .integer({ min: Math.floor(votes / 2) + 1, max: votes })
        .map((majority) => ({ votes, majority })),
      rated: rating,
    }),
  );

  it('none is over before all have voted, and none is approved without its majority', () => {
    holds(ballots, ({ cast, panel, rated }) => {
      const result = ballotResult(cast, rated, panel);
      const approvals = cast.filter((vote) => approves(vote, rated)).length;
      expect(result === 'open').toBe(cast.length < panel.votes);
      if (result !== 'open') expect(result === 'approved').toBe(approvals >= panel.majority);
    });
  });

  it('the order of votes makes no difference', () => {
    holds(ballots, ({ cast, panel, rated }) =>
      expect(ballotResult([...cast].reverse(), rated, panel)).toBe(ballotResult(cast, rated, panel)),
    );
  });
});
