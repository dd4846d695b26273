import { Injectable } from '@nestjs/common';
import { type Actor, type Nullable, withoutNulls } from '#kernel';
import { type ReadTransaction, Transactor } from '#persistence';
import { REVIEW_STATES, type ReviewState } from '#reviews';
import { type Judged, nominalAlpha } from '../domain/alpha.js';
import { periodOf } from '../domain/period.js';
import {
  CYCLE_BY_STATE,
  DECIDED_BALLOTS,
  DECLINES_BY_REASON,
  LOAD_BY_MEMBER,
  OVERDUE_BY_STATE,
  RATINGS_BY_WEEK,
  WAITING_BY_STATE,
} from './figures.sql.js';
import type { Agreement, Counted, Cycle, Insight, MemberLoad, Named, Waiting } from './insight-view.js';
import { SideQueries } from './side-queries.js';

/** More topics or pairs than anybody reads. */
const MOST_ROWS = 50;

@Injectable()
export class InsightQueries {
  constructor(
    private readonly transactor: Transactor,
    private readonly sides: SideQueries,
  ) {}

  /** The desk's figures, all of one snapshot. */
  read(
    actor: Actor,
    asked: { readonly from?: Date | undefined; readonly to?: Date | undefined },
  ): Promise<Insight> {
    return this.transactor.read(actor, async (tx) => {
      const { deskId } = actor;
      const period = periodOf(asked, tx.at);
      const within = [deskId, period.from, period.to];
      const { signed, topics, pairs } = await decidedBallots(tx, within);
      const members = await tx.query<MemberLoad>(LOAD_BY_MEMBER, [
        ...within,
        signed.map(({ memberId }) => memberId),
        signed.map(({ count }) => count),
      ]);
      const overdue = inOrder(await tx.query<Counted>(OVERDUE_BY_STATE, [deskId, tx.at]));
      return {
        ...period,
        waiting: inOrder(
          (await tx.query<Nullable<Waiting>>(WAITING_BY_STATE, [deskId, tx.at])).map(withoutNulls<Waiting>),
        ),
        overdue: { count: overdue.reduce((sum, { count }) => sum + count, 0), states: overdue },
        cycle: inOrder(await tx.query<Cycle>(CYCLE_BY_STATE, within)),
        members,
        declines: await declines(tx, within),
        sides: await this.sides.sides(tx, deskId, period),
        weeks: await weeks(tx, within),
        agreement: { topics: agreementByTopic(topics), pairs: agreementByPair(pairs, members) },
      };
    });
  }
}

type Within = readonly (string | Date)[];

const inOrder = <T extends Counted>(rows: readonly T[]): T[] =>
  rows.toSorted(
    (a, b) => REVIEW_STATES.indexOf(a.state as ReviewState) - REVIEW_STATES.indexOf(b.state as ReviewState),
  );

const declines = async (tx: ReadTransaction, within: Within): Promise<Insight['declines']> => {
  const rows = await tx.query<{ type: string; reason: string; count: number }>(DECLINES_BY_REASON, within);
  const of = (type: string) =>
    rows.filter((row) => row.type === type).map(({ reason, count }) => ({ reason, count }));
  return {
    reviews: of('review.declined'),
    releases: of('review.released'),
    assignments: of('assignment'),
  };
};

const weeks = async (tx: ReadTransaction, within: Within): Promise<Insight['weeks']> => {
  const rows = await tx.query<{ week: string; rating: string; count: number }>(RATINGS_BY_WEEK, within);
  return [...Map.groupBy(rows, ({ week }) => week)].map(([week, ratings]) => ({
    week,
    ratings: Object.fromEntries(ratings.map(({ rating, count }) => [rating, count])),
  }));
};

interface Ballots extends Judged {
  readonly times: number;
}

const agreementOf = (judged: readonly Ballots[]): Agreement => {
  const alpha = nominalAlpha(judged);
  return {
    ballots: judged.reduce((sum, { times }) => sum + times, 0),
    ...(alpha === undefined ? {} : { alpha: Number(alpha.toFixed(3)) }),
  };
};

const most = <T extends Agreement>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => b.ballots - a.ballots).slice(0, MOST_ROWS);

interface OnTopic extends Ballots {
  readonly topic: string;
}

interface OfPair extends Ballots {
  readonly one: string;
  readonly other: string;
}

interface DecidedBallots {
  readonly signed: readonly { readonly memberId: string; readonly count: number }[];
  readonly topics: readonly OnTopic[];
  readonly pairs: readonly OfPair[];
}

const decidedBallots = async (tx: ReadTransaction, within: Within): Promise<DecidedBallots> => {
  const [row] = await tx.query<DecidedBallots>(DECIDED_BALLOTS, within);
  return row ?? { signed: [], topics: [], pairs: [] };
};

const agreementByTopic = (ballots: readonly OnTopic[]): Insight['agreement']['topics'] =>
  most(
    [...Map.groupBy(ballots, ({ topic }) => topic)].map(([topic, judged]) => ({
      topic,
      ...agreementOf(judged),
    })),
  );

const agreementByPair = (
  ballots: readonly OfPair[],
  members: readonly MemberLoad[],
): Insight['agreement']['pairs'] => {
  const names = new Map(members.map(({ memberId, name }) => [memberId, name]));
  const named = (id = ''): Named => ({ id, name: names.get(id) ?? '' });
  return most(
    [...Map.groupBy(ballots, ({ one, other }) => one + other).values()].map((judged) => ({
      members: [named(judged[0]?.one), named(judged[0]?.other)],
      ...agreementOf(judged),
    })),
  );
};
