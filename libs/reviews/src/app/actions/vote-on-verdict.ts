import { Injectable } from '@nestjs/common';
import { type DeskActor, conflict, invalid, newId } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { VoteRow } from '../../db/rows.js';
import { clashText } from '../../domain/agreement.js';
import { type BallotResult, approves, ballotResult } from '../../domain/ballot.js';
import { ReviewQueries } from '../review-queries.js';
import { type ReviewRecord, currentBasis } from '../review-record.js';
import { type ReviewChange, type ReviewEvent, ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

export interface Ballot {
  readonly approve: boolean;
  readonly rating: string;
  readonly rationale: string;
  /** Why to go on against a clash of verdicts: it is published. */
  readonly despite?: string | undefined;
}

/** A vote as it was cast, and on what. */
interface CastVote extends Ballot {
  readonly memberId: string;
  readonly basis: string;
}

/**
 * An editor's vote on the verdict as it is, on the evidence and the dispute as they are. Sealed until as many have voted
 * as the desk asks for; the last one decides.
 */
@Injectable()
export class VoteOnVerdict {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, vote: Ballot): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { deskId, memberId } = actor;
      const { review, facts, rules } = await this.steps.begin(tx, actor, id, version, 'vote');
      const rated = await ratingOf(tx, deskId, review, vote.rating);
      if (approves(vote, rated) && facts.clashes.length > 0 && vote.despite === undefined)
        throw conflict('review.verdict_clash', clashText(facts.clashes));

      const basis = await currentBasis(tx, deskId, review);
      const votes = [...(await votesOf(tx, deskId, review)), { ...vote, memberId, basis }];
      await keep(tx, deskId, review, { ...vote, memberId, basis });
      const result = ballotResult(votes, rated, rules.own.signOff);
      await this.steps.put(
        tx,
        deskId,
        review,
        outcome(result, votes, rated, basis, tx.at),
        eventOf(result, review, votes.length),
      );
    });
    return this.queries.one(actor, id);
  }
}

/** The rating of the verdict that is voted on. One's own has to be on the same scale. */
const ratingOf = async (
  tx: Transaction,
  deskId: string,
  { verdictId }: ReviewRecord,
  rating: string,
): Promise<string> => {
  const [row] = await tx.query<{ rating: string; keys: string[] }>(
    `SELECT v.rating, ARRAY(SELECT value ->> 'key' FROM jsonb_array_elements(s."values") AS value) AS keys
     FROM verdict v JOIN rating_scale s ON s.desk_id = v.desk_id AND s.id = v.scale_id
     WHERE v.desk_id = $1 AND v.id = $2`,
    [deskId, verdictId],
  );
  if (row === undefined) throw new Error('There is no verdict to vote on');
  if (!row.keys.includes(rating))
    throw invalid('review.unknown_rating', '/rating', `must be one of: ${row.keys.join(', ')}`);
  return row.rating;
};

const votesOf = (tx: Transaction, deskId: string, { id, ballot }: ReviewRecord): Promise<CastVote[]> =>
  tx.query<CastVote>(
    `SELECT member_id AS "memberId", approve, rating, rationale, basis FROM vote
     WHERE desk_id = $1 AND review_id = $2 AND ballot = $3 ORDER BY id`,
    [deskId, id, ballot],
  );

const keep = async (
  tx: Transaction,
  deskId: string,
  { id, verdictId, ballot }: ReviewRecord,
  { memberId, approve, rating, rationale, despite, basis }: CastVote,
): Promise<void> => {
  await tx.manager.insert(VoteRow, {
    deskId,
    id: newId(),
    reviewId: id,
    verdictId: verdictId ?? '',
    ballot,
    memberId,
    approve,
    rating,
    rationale,
    despite: despite ?? null,
    basis,
    votedAt: tx.at,
  });
};

const outcome = (
  result: BallotResult,
  votes: readonly CastVote[],
  rated: string,
  signedBasis: string,
  at: Date,
): ReviewChange => {
  switch (result) {
    case 'open':
      return {};
    case 'approved':
      return { state: 'approved', signedBasis, signedAt: at, returned: null };
    case 'not_approved':
    case 'rated_otherwise':
      return { state: 'researching', returned: returnedBy(result, votes, rated, at) };
  }
};

/** What those who did not approve it say; the ballot is over, so it is open to all. */
const returnedBy = (reason: BallotResult, votes: readonly CastVote[], rated: string, at: Date): object => {
  const against = votes.filter((vote) => !approves(vote, rated));
  const rating = against.findLast(({ approve }) => approve)?.rating;
  return {
    reason,
    comment: against.map(({ rationale }) => rationale).join('\n\n'),
    ...(rating === undefined ? {} : { rating }),
    by: against.at(-1)?.memberId,
    at,
  };
};

/** Of a ballot that runs, only that somebody voted. */
const eventOf = (
  result: BallotResult,
  { assigneeId, editorId, ballot }: ReviewRecord,
  votes: number,
): ReviewEvent => {
  const payload = { ballot, votes };
  switch (result) {
    case 'open':
      return { type: 'review.vote_cast', payload };
    case 'approved':
      return { type: 'review.approved', payload, notify: [assigneeId, editorId] };
    case 'not_approved':
    case 'rated_otherwise':
      return { type: 'review.returned', payload: { ...payload, reason: result }, notify: [assigneeId] };
  }
};
