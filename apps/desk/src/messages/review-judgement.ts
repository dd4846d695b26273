const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The verdict as it was proposed, and those who judge it. */
export const judgement = {
  by: (name: string, number: number) => `Proposed by ${name} · verdict ${number}`,
  correction: 'Correction',
  explanation: 'Explanation',
  compare: 'Show what changed since the verdict before',
  before: 'Rated before',
  cites: 'Rests on',
  ballot: (cast: number, votes: number) => `${cast} of ${plural(votes, 'vote', 'votes')} cast`,
  sealed: 'How the others voted is shown when all have voted.',
  mine: 'You voted',
  approved: 'Approved',
  rejected: 'Did not approve',
  otherwise: (label: string) => `rated it ${label}`,
  despite: 'In spite of the clash',
  clash: (wording: string, rating: string) => `It can’t stand beside «${wording}», which is rated ${rating}.`,
  clashes: 'Clash of verdicts',
  earlier: (number: number, round: number) => `Verdict ${number}, round ${round}`,
  none: 'Nothing is proposed yet.',
} as const;
