import { reviewStates } from './words.js';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const reviews = (n: number): string => count(n, 'review', 'reviews');
const verdicts = (n: number): string => count(n, 'verdict', 'verdicts');
const ballots = (n: number): string => count(n, 'ballot', 'ballots');
export const stateName = (state: string): string => (reviewStates as Record<string, string>)[state] ?? state;

/** What an alpha is worth, by the bounds that Krippendorff gives. */
const worth = (alpha: number | undefined): string => {
  if (alpha === undefined) return 'too few to say';
  if (alpha >= 0.8) return 'reliable';
  return alpha >= 0.667 ? 'tentative' : 'too low to rely on';
};

export const insight = {
  period: 'Period',
  days: (days: number) => (days === 365 ? 'A year' : `${days} days`),
  from: 'From',
  to: 'Through',
  now: 'Now',
  inPeriod: 'In the period',
  total: 'All',

  waiting: {
    title: 'What waits',
    state: 'State',
    count: 'Reviews',
    overdue: 'Overdue',
    median: 'Median wait',
    oldest: 'Oldest',
    nothing: 'Nothing waits.',
    says: (all: number, overdue: number, oldest?: { state: string; time: string }) =>
      `${reviews(all)} ${all === 1 ? 'waits' : 'wait'}, ${overdue === 0 ? 'none' : overdue} overdue.${
        oldest === undefined ? '' : ` The oldest has been in «${stateName(oldest.state)}» for ${oldest.time}.`
      }`,
  },
  cycle: {
    title: 'How long each step takes',
    count: 'Ended',
    median: 'Half end within',
    p90: 'Nine in ten within',
    nothing: 'No step ended in this period.',
    says: (state: string, median: string, p90: string) =>
      `«${stateName(state)}» takes the longest: half end within ${median}, nine in ten within ${p90}.`,
  },
  members: {
    title: 'Who carries what',
    name: 'Member',
    held: 'Holds now',
    of: (held: number, limit: number) => `${held} of ${limit}`,
    full: 'full',
    nothing: 'Nobody researches or signs here yet.',
    says: (held: number, free: number, full: readonly string[]) =>
      `${reviews(held)} ${held === 1 ? 'is' : 'are'} held, and there is room for ${free} more. ${
        full.length === 0
          ? 'Nobody is full.'
          : `${list.format(full)} ${full.length === 1 ? 'is' : 'are'} full.`
      }`,
  },
  output: {
    title: 'Who did what',
    all: 'All',
    proposed: 'Proposed',
    passed: 'Passed',
    signed: 'Signed',
    nothing: 'Nobody proposed, passed or signed a verdict in this period.',
    says: (proposed: number, passed: number, signed: number) =>
      `${verdicts(proposed)} proposed, ${passed} passed by a second reader, ${count(signed, 'vote', 'votes')} for one.`,
  },
  declines: {
    title: 'What is turned down, and why',
    what: 'What',
    reason: 'Reason',
    count: 'Times',
    kinds: { reviews: 'Claim declined', releases: 'Work given back', assignments: 'Assignment declined' },
    nothing: 'Nothing was declined or given back in this period.',
    says: (all: number, most: { kind: string; reason: string; count: number }) =>
      `${count(all, 'time', 'times')} in all; most often: ${most.kind.toLowerCase()}, «${most.reason}» (${most.count}).`,
    distress: 'Who declined for distress is counted nowhere.',
  },
  sides: {
    title: 'How verdicts spread over the sides',
    principal: 'What they affirm was found',
    spread: 'Spread',
    leanings: { true: 'true', other: 'neither', false: 'false' },
    disputes: 'The disputes behind it',
    claim: 'Claim',
    affirmedBy: 'Affirmed by',
    nobody: 'nobody today',
    verdict: 'Verdict',
    noVerdict: 'none yet',
    nothing: 'No verdict on a claim in a dispute was signed in this period.',
    says: (name: string, of: number, all: number) =>
      `What ${name} affirms was checked most: ${of} of ${all} found true. A spread is no bias by itself; look for sides that are never checked.`,
  },
  weeks: {
    title: 'Verdicts by week',
    week: 'Week of',
    nothing: 'No verdict was signed in this period.',
    says: (all: number, weeks: number, best: { week: string; count: number }) =>
      `${verdicts(all)} signed in ${count(weeks, 'week', 'weeks')}; the most in the week of ${best.week} (${best.count}).`,
  },
  agreement: {
    title: 'How far votes agree',
    what: 'Topic or pair',
    ballots: 'Ballots',
    alpha: 'Alpha',
    worth: 'Which is',
    words: worth,
    pair: (names: readonly string[]) => list.format(names),
    meaning:
      'Krippendorff’s alpha: 1 is full agreement on the rating, 0 what chance would give, below 0 less than chance. From 0.8 it is reliable, from 0.667 tentative.',
    nothing:
      'There is no ballot yet in which two or more voted. Agreement shows once the desk’s policy asks for a panel.',
    says: (name: string, alpha: number | undefined, n: number) =>
      `Lowest for ${name}: ${alpha?.toFixed(2)} over ${ballots(n)}, which is ${worth(alpha)}.`,
    tooFew: 'There are too few ballots to say how far votes agree.',
  },
} as const;
