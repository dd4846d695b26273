import { Injectable } from '@nestjs/common';
import { type DeskActor, conflict, invalid, newId } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { ReviewRow, VoteRow } from '../../db/rows.js';
import { clashText } from '../../domain/agreement.js';
import { type ReviewRecord, currentBasis } from '../review-record.js';
import { ReviewQueries } from '../review-queries.js';
import { ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

/** Back to its assignee, with what is missing. */
@Injectable()
export class ReturnReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, comment: string): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'return');
      await this.steps.put(
        tx,
        actor,
        review,
        { state: 'researching', returned: { reason: 'returned', comment, by: actor.memberId, at: tx.at } },
        { type: 'review.returned', payload: { comment } },
      );
    });
    return this.queries.one(actor, id);
  }
}

/** The second reader finds that it holds. */
@Injectable()
export class PassReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, note?: string): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'pass');
      await this.steps.put(
        tx,
        actor,
        review,
        { state: 'sign_off', ballot: review.ballot + 1, returned: null },
        { type: 'review.passed', payload: { note } },
      );
    });
    return this.queries.one(actor, id);
  }
}

export interface Ballot {
  readonly approve: boolean;
  readonly rating: string;
  readonly rationale: string;
  /** Why to go on against a clash of verdicts: it is published. */
  readonly despite?: string | undefined;
}

/** An editor signs the verdict as it is, on the evidence and the dispute as they are; or sends it back. */
@Injectable()
export class VoteOnVerdict {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, ballot: Ballot): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review, facts } = await this.steps.begin(tx, actor, id, version, 'vote');
      const { approve, rating } = ballot;
      const rated = await this.ratingOf(tx, actor.deskId, review, rating);
      const signed = approve && rating === rated;
      if (signed && facts.clashes.length > 0 && ballot.despite === undefined)
        throw conflict('review.verdict_clash', clashText(facts.clashes));
      const basis = await currentBasis(tx, actor.deskId, review);
      await this.keep(tx, actor, review, ballot, basis);
      await this.steps.put(
        tx,
        actor,
        review,
        signed ? signedWith(basis, tx.at) : sentBack(actor, ballot, rated, tx.at),
        {
          type: signed ? 'review.approved' : 'review.returned',
          payload: { ballot: review.ballot },
        },
      );
    });
    return this.queries.one(actor, id);
  }

  /** The rating of the verdict that is voted on. One's own has to be on the same scale. */
  private async ratingOf(
    tx: Transaction,
    deskId: string,
    { verdictId }: ReviewRecord,
    rating: string,
  ): Promise<string> {
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
  }

  private async keep(
    tx: Transaction,
    { deskId, memberId }: DeskActor,
    { id, verdictId, ballot }: ReviewRecord,
    { approve, rating, rationale, despite }: Ballot,
    basis: string,
  ): Promise<void> {
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
  }
}

const signedWith = (signedBasis: string, signedAt: Date): Partial<ReviewRow> => ({
  state: 'approved',
  signedBasis,
  signedAt,
  returned: null,
});

const sentBack = (
  actor: DeskActor,
  { approve, rating, rationale }: Ballot,
  rated: string,
  at: Date,
): Partial<ReviewRow> => ({
  state: 'researching',
  returned: {
    reason: approve ? 'rated_otherwise' : 'not_approved',
    comment: rationale,
    ...(rating === rated ? {} : { rating }),
    by: actor.memberId,
    at,
  },
});
