import { Injectable } from '@nestjs/common';
import { type DeskEvent, type Reaction, Reactions, type Transaction } from '#persistence';
import { REVIEW_STATES, type ReviewState } from '#reviews';

/** A review that came into a state. */
interface Move {
  readonly reviewId: string;
  readonly state: ReviewState;
}

/**
 * Keeps when each review came into each state and left it, in the transaction that moves it. What moved before there was
 * this table is not known: a review that has no step yet gets its first with its next move.
 */
@Injectable()
export class KeepSteps implements Reaction {
  readonly follows = ['review.*'];

  constructor(reactions: Reactions) {
    reactions.add(this);
  }

  async react(tx: Transaction, events: readonly DeskEvent[]): Promise<void> {
    for (const moves of oneOfEach(events.flatMap(movesOf))) await enter(tx, moves);
  }
}

const movesOf = ({ subjectId: reviewId, payload = {} }: DeskEvent): Move[] => {
  const { from, to } = payload;
  return isState(to) && from !== to ? [{ reviewId, state: to }] : [];
};

const isState = (value: unknown): value is ReviewState => REVIEW_STATES.includes(value as ReviewState);

/** In the order of the moves, so that each part has one of each review at most: a statement sees no step of its own. */
const oneOfEach = (moves: readonly Move[]): Move[][] => {
  const parts: Move[][] = [];
  for (const move of moves) {
    const part = parts.find((others) => others.every(({ reviewId }) => reviewId !== move.reviewId));
    if (part === undefined) parts.push([move]);
    else part.push(move);
  }
  return parts;
};

const enter = async (tx: Transaction, moves: readonly Move[]): Promise<void> => {
  if (!('deskId' in tx.scope)) throw new Error('Reviews belong to a desk');
  await tx.query(
    `WITH entered AS (
       SELECT r.id, m.state, r.round, r.assignee_id, last.number, last.state AS before
       FROM unnest($2::uuid[], $3::text[]) AS m (id, state)
       JOIN review r ON r.desk_id = $1 AND r.id = m.id
       LEFT JOIN LATERAL (
         SELECT number, state FROM review_step s
         WHERE s.desk_id = $1 AND s.review_id = m.id ORDER BY s.number DESC LIMIT 1) AS last ON true),
     moved AS (SELECT * FROM entered WHERE state IS DISTINCT FROM before),
     left_behind AS (
       UPDATE review_step s SET left_at = $4 FROM moved m
       WHERE s.desk_id = $1 AND s.review_id = m.id AND s.number = m.number)
     INSERT INTO review_step (desk_id, review_id, number, state, round, member_id, entered_at)
     SELECT $1, id, coalesce(number, 0) + 1, state, round, assignee_id, $4 FROM moved`,
    [tx.scope.deskId, moves.map(({ reviewId }) => reviewId), moves.map(({ state }) => state), tx.at],
  );
};
