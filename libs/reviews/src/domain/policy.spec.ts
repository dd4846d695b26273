import { type ReviewFacts, canOn, requireCan } from './policy.js';
import { REVIEW_ACTIONS, REVIEW_STATES, type ReviewAction, type ReviewState, WORKFLOW } from './workflow.js';

const facts = (change: Partial<ReviewFacts> = {}): ReviewFacts => ({
  state: 'inbox',
  assigneeId: 'me',
  contributors: [],
  evidenceLines: 1,
  clashes: [],
  clashAccepted: false,
  asker: { memberId: 'me', roles: ['fact_checker', 'editor'], workInProgress: 0 },
  ...change,
});

/** As workflow.ts should have it, written down a second time: from which states each action is allowed. */
const FROM: Readonly<Record<ReviewAction, readonly ReviewState[]>> = {
  accept: ['inbox'],
  decline: ['inbox', 'queued'],
  take: ['queued'],
  assign: ['queued'],
  release: ['researching'],
  propose: ['researching'],
  return: ['second_read', 'sign_off'],
  pass: ['second_read'],
  vote: ['sign_off'],
  publish: ['approved'],
  reopen: ['published'],
};

const refusal = (action: ReviewAction, given: ReviewFacts): { kind?: string; code?: string } => {
  try {
    requireCan(action, given);
    return {};
  } catch (error) {
    const { kind, code } = error as { kind: string; code: string };
    return { kind, code };
  }
};

describe('every action in every state', () => {
  const pairs = REVIEW_STATES.flatMap((state) =>
    REVIEW_ACTIONS.map((action): [ReviewState, ReviewAction] => [state, action]),
  );

  it.each(pairs)('%s: %s', (state, action) => {
    const allowed = FROM[action].includes(state);
    expect(refusal(action, facts({ state }))).toEqual(
      allowed ? {} : { kind: 'conflict', code: 'review.wrong_state' },
    );
    expect(canOn(facts({ state }))[action].allowed).toBe(allowed);
  });

  it('is left by some action, unless the review is over or waits for an action of a later day', () => {
    const left = new Set(REVIEW_ACTIONS.flatMap((action) => WORKFLOW[action].from));
    expect(REVIEW_STATES.filter((state) => !left.has(state))).toEqual(['declined', 'merged', 'withdrawn']);
  });
});

describe('refusals', () => {
  const as = (...roles: ReviewFacts['asker']['roles']) => ({ memberId: 'me', roles, workInProgress: 0 });
  const clash = { claimId: 'c', wording: 'Not so.', rating: 'true', link: 'contradicts' as const };

  it.each<[string, ReviewAction, Partial<ReviewFacts>, string, string]>([
    // Whoever has no part in reviews is stopped at the route: the code is the one that they get there.
    ['a reader accepting', 'accept', { asker: as('reader') }, 'forbidden', 'access.role'],
    ['an admin accepting', 'accept', { asker: as('admin') }, 'forbidden', 'access.role'],
    [
      'a fact-checker voting',
      'vote',
      { state: 'sign_off', asker: as('fact_checker') },
      'forbidden',
      'review.role',
    ],
    ['an editor taking', 'take', { state: 'queued', asker: as('editor') }, 'forbidden', 'review.role'],
    [
      'the role before the state',
      'vote',
      { state: 'inbox', asker: as('fact_checker') },
      'forbidden',
      'review.role',
    ],
    [
      'a proposal by another',
      'propose',
      { state: 'researching', assigneeId: 'you' },
      'forbidden',
      'review.not_assignee',
    ],
    [
      'a release by another',
      'release',
      { state: 'researching', assigneeId: 'you', asker: as('fact_checker') },
      'forbidden',
      'review.not_assignee',
    ],
    [
      'a proposal without evidence',
      'propose',
      { state: 'researching', evidenceLines: 0 },
      'conflict',
      'review.no_evidence',
    ],
    [
      'one item too many',
      'take',
      { state: 'queued', asker: { ...as('fact_checker'), workInProgress: 10 } },
      'conflict',
      'review.wip_limit',
    ],
    [
      'passing one’s own',
      'pass',
      { state: 'second_read', contributors: ['me'] },
      'forbidden',
      'review.four_eyes',
    ],
    [
      'voting on one’s own',
      'vote',
      { state: 'sign_off', contributors: ['me'] },
      'forbidden',
      'review.four_eyes',
    ],
    [
      'returning one’s own',
      'return',
      { state: 'sign_off', contributors: ['you', 'me'], asker: as('fact_checker') },
      'forbidden',
      'review.four_eyes',
    ],
    [
      'publishing against a clash',
      'publish',
      { state: 'approved', clashes: [clash] },
      'conflict',
      'review.verdict_clash',
    ],
  ])('%s', (_case, action, change, kind, code) => {
    expect(refusal(action, facts(change))).toEqual({ kind, code });
  });

  it.each<[string, ReviewAction, Partial<ReviewFacts>]>([
    [
      'an editor returning what they contributed to',
      'return',
      { state: 'second_read', contributors: ['me'], asker: as('editor') },
    ],
    ['a release by an editor', 'release', { state: 'researching', assigneeId: 'you', asker: as('editor') }],
    [
      'publishing against a clash that was accepted',
      'publish',
      { state: 'approved', clashes: [clash], clashAccepted: true },
    ],
    ['judging what others contributed to', 'vote', { state: 'sign_off', contributors: ['you'] }],
  ])('but not %s', (_case, action, change) => {
    expect(refusal(action, facts(change))).toEqual({});
  });

  it('at publication say what to do about a clash, since publish takes no reason', () => {
    const { reasons } = canOn(facts({ state: 'approved', clashes: [clash] })).publish;
    expect(reasons[0]?.text).toMatch(/«Not so\.».*record .* as evidence/);
  });

  it('come with every reason, in words', () => {
    const { reasons } = canOn(facts({ state: 'researching', assigneeId: 'you', evidenceLines: 0 })).propose;
    expect(reasons.map(({ code }) => code)).toEqual(['review.not_assignee', 'review.no_evidence']);
    expect(reasons.every(({ text }) => text.endsWith('.'))).toBe(true);
  });
});
