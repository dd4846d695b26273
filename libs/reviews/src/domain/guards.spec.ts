import { type ReviewFacts, canOn, requireCan } from './guards.js';
import { REVIEW_ACTIONS, REVIEW_STATES, type ReviewAction, type ReviewState, WORKFLOW } from './workflow.js';

const asker = (...roles: ReviewFacts['asker']['roles']): ReviewFacts['asker'] => ({
  memberId: 'me',
  roles,
  workInProgress: 0,
  wipLimit: 10,
  ineligible: [],
  conflicted: false,
  hasVoted: false,
});

const facts = (change: Partial<ReviewFacts> = {}): ReviewFacts => ({
  state: 'inbox',
  assigneeId: 'me',
  contributors: [],
  evidenceLines: 1,
  searches: 0,
  searchNeeded: false,
  openReplies: 0,
  isPublic: false,
  holds: [],
  clashes: [],
  clashAccepted: false,
  asker: asker('fact_checker', 'editor'),
  ...change,
});

const OPEN: readonly ReviewState[] = REVIEW_STATES.filter(
  (state) => !['declined', 'merged', 'withdrawn'].includes(state),
);

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
  merge: ['inbox', 'queued'],
  schedule: ['approved'],
  correct: ['published'],
  // Whatever the work on it has come to: while something of it is public.
  withdraw: OPEN,
  hold: OPEN,
  lift: OPEN,
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

describe('setting the priority, which is no action', () => {
  it.each(REVIEW_STATES)('is for an editor on one that is %s, unless that is over', (state) => {
    const allowed = OPEN.includes(state);
    expect(canOn(facts({ state })).prioritise.allowed).toBe(allowed);
    expect(canOn(facts({ state, asker: asker('fact_checker') })).prioritise.allowed).toBe(false);
  });
});

describe('every action in every state', () => {
  const pairs = REVIEW_STATES.flatMap((state) =>
    REVIEW_ACTIONS.map((action): [ReviewState, ReviewAction] => [state, action]),
  );

  it.each(pairs)('%s: %s', (state, action) => {
    const allowed = FROM[action].includes(state);
    // There has to be a hold to lift, and something public to withdraw.
    const given = facts({
      state,
      holds: action === 'lift' ? ['legal'] : [],
      isPublic: action === 'withdraw',
    });
    expect(refusal(action, given)).toEqual(allowed ? {} : { kind: 'conflict', code: 'review.wrong_state' });
    expect(canOn(given)[action].allowed).toBe(allowed);
  });

  const moves = REVIEW_ACTIONS.flatMap((action) => {
    const { from, to } = WORKFLOW[action];
    return to === 'same' ? [] : from.flatMap((state) => to.map((next) => [state, next] as const));
  });

  it('can be left, unless the review is over', () => {
    const stuck = REVIEW_STATES.filter(
      (state) => !moves.some(([from, to]) => from === state && to !== state),
    );
    expect(stuck).toEqual(['declined', 'merged', 'withdrawn']);
  });

  it('can be reached from the inbox', () => {
    const reached = new Set<ReviewState>(['inbox']);
    for (const _step of REVIEW_STATES) for (const [from, to] of moves) if (reached.has(from)) reached.add(to);
    expect(REVIEW_STATES.filter((state) => !reached.has(state))).toEqual([]);
  });
});

describe('refusals', () => {
  const clash = { claimId: 'c', wording: 'Not so.', rating: 'true', link: 'contradicts' as const };

  it.each<[string, ReviewAction, Partial<ReviewFacts>, string, string]>([
    // Whoever has no part in reviews is stopped at the route: the code is the one that they get there.
    ['a reader accepting', 'accept', { asker: asker('reader') }, 'forbidden', 'access.role'],
    ['an admin accepting', 'accept', { asker: asker('admin') }, 'forbidden', 'access.role'],
    [
      'a fact-checker voting',
      'vote',
      { state: 'sign_off', asker: asker('fact_checker') },
      'forbidden',
      'review.role',
    ],
    ['an editor taking', 'take', { state: 'queued', asker: asker('editor') }, 'forbidden', 'review.role'],
    [
      'the role before the state',
      'vote',
      { state: 'inbox', asker: asker('fact_checker') },
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
      { state: 'researching', assigneeId: 'you', asker: asker('fact_checker') },
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
      { state: 'queued', asker: { ...asker('fact_checker'), workInProgress: 10 } },
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
      { state: 'sign_off', contributors: ['you', 'me'], asker: asker('fact_checker') },
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
    [
      'scheduling against a clash',
      'schedule',
      { state: 'approved', clashes: [clash] },
      'conflict',
      'review.verdict_clash',
    ],
    [
      'publishing what is held',
      'publish',
      { state: 'approved', holds: ['embargo'] },
      'conflict',
      'review.held',
    ],
    ['lifting what is not held', 'lift', { state: 'approved' }, 'conflict', 'review.not_held'],
    [
      'a proposal without a search where the desk asks for one',
      'propose',
      { state: 'researching', searchNeeded: true },
      'conflict',
      'review.no_search',
    ],
    [
      'a proposal while a source may still reply',
      'propose',
      { state: 'researching', openReplies: 1 },
      'conflict',
      'review.reply_open',
    ],
    [
      'passing while a source may still reply',
      'pass',
      { state: 'second_read', openReplies: 2 },
      'conflict',
      'review.reply_open',
    ],
    [
      'voting twice',
      'vote',
      { state: 'sign_off', asker: { ...asker('editor'), hasVoted: true } },
      'conflict',
      'review.voted_already',
    ],
    [
      'confirming one’s own withdrawal',
      'withdraw',
      { state: 'published', isPublic: true, withdrawalBy: 'me' },
      'forbidden',
      'review.second_editor',
    ],
    [
      'withdrawing what was never public',
      'withdraw',
      { state: 'approved' },
      'conflict',
      'review.wrong_state',
    ],
    ['declining what is public', 'decline', { state: 'queued', isPublic: true }, 'conflict', 'review.public'],
    ['merging what is public', 'merge', { state: 'queued', isPublic: true }, 'conflict', 'review.public'],
    [
      'passing with a conflict of interest',
      'pass',
      { state: 'second_read', asker: { ...asker('fact_checker'), conflicted: true } },
      'forbidden',
      'review.conflict',
    ],
    [
      'voting with a conflict of interest',
      'vote',
      { state: 'sign_off', asker: { ...asker('editor'), conflicted: true } },
      'forbidden',
      'review.conflict',
    ],
    [
      'correcting what is held',
      'correct',
      { state: 'published', isPublic: true, holds: ['legal'] },
      'conflict',
      'review.held',
    ],
    [
      'taking what is not for oneself',
      'take',
      {
        state: 'queued',
        asker: { ...asker('fact_checker'), ineligible: [{ code: 'review.conflict', text: 'You have one.' }] },
      },
      'conflict',
      'review.conflict',
    ],
  ])('%s', (_case, action, change, kind, code) => {
    expect(refusal(action, facts(change))).toEqual({ kind, code });
  });

  it.each<[string, ReviewAction, Partial<ReviewFacts>]>([
    [
      'an editor returning what they contributed to',
      'return',
      { state: 'second_read', contributors: ['me'], asker: asker('editor') },
    ],
    [
      'a release by an editor',
      'release',
      { state: 'researching', assigneeId: 'you', asker: asker('editor') },
    ],
    [
      'publishing against a clash that was accepted',
      'publish',
      { state: 'approved', clashes: [clash], clashAccepted: true },
    ],
    [
      'confirming what another proposed to withdraw',
      'withdraw',
      { state: 'published', isPublic: true, withdrawalBy: 'you' },
    ],
    [
      'scheduling what is held: it may be lifted by then',
      'schedule',
      { state: 'approved', holds: ['embargo'] },
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
