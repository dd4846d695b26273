/** One vote on a verdict. */
export interface Vote {
  readonly approve: boolean;
  readonly rating: string;
}

export interface Panel {
  /** How many vote. */
  readonly votes: number;
  /** How many of them have to approve. */
  readonly majority: number;
}

/** `open`: others are still to vote, and nobody sees how those who did have voted. */
export type BallotResult = 'open' | 'approved' | 'not_approved' | 'rated_otherwise';

/** Whoever approves a verdict but rates it otherwise approves another one. */
export const approves = ({ approve, rating }: Vote, rated: string): boolean => approve && rating === rated;

/** What a ballot on a verdict with this rating has come to. A tie approves nothing. */
export const ballotResult = (votes: readonly Vote[], rated: string, panel: Panel): BallotResult => {
  if (votes.length < panel.votes) return 'open';
  if (votes.filter((vote) => approves(vote, rated)).length >= panel.majority) return 'approved';
  return votes.some(({ approve, rating }) => approve && rating !== rated)
    ? 'rated_otherwise'
    : 'not_approved';
};
