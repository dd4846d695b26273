import { Injectable } from '@nestjs/common';
import { type DeskActor, type Nullable, type Page, decodeCursor, encodeCursor, withoutNulls } from '#kernel';
import { type ReadTransaction, Transactor } from '#persistence';
import type { HoldKind, Priority, ReviewState } from '../domain/workflow.js';
import { type WorklistFilters, type WorklistSort, statesOf } from '../domain/worklist.js';
import {
  AFFIRMED_BY,
  type Place,
  ROWS,
  SAME_SOURCE,
  WORDED,
  conditionsOf,
  isOverdue,
  keyLengthOf,
  pageSql,
} from './worklist.sql.js';

/** A review as a line of a long list: what one chooses by, and no more. */
export interface WorklistRow {
  readonly id: string;
  readonly claimId: string;
  readonly wording: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly disputeId?: string;
  readonly disputeState: string;
  readonly state: ReviewState;
  readonly round: number;
  readonly version: number;
  readonly priority?: Priority;
  readonly submittedAt: Date;
  readonly queuedAt?: Date;
  readonly dueAt?: Date;
  /** When the step that it is in is due. */
  readonly stepDueAt?: Date;
  /** Only where it, or its step, is. */
  readonly overdue?: true;
  /** Since when the clock stands still. */
  readonly clockPausedAt?: Date;
  readonly holds: readonly HoldKind[];
  /** Members. */
  readonly assigneeId?: string;
  readonly editorId?: string;
  /** Of the verdict that stands. */
  readonly rating?: string;
  /** Why it came back, last time. */
  readonly returned?: object;
  /** Its published verdict needs another look. */
  readonly suggested?: true;
  /** Principals whose newest word on the claim affirms it: three at most, those who said so first. */
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** Claims that are confirmed to contradict it. */
  readonly counterclaims: number;
}

/** How many there are in a state, and how many of them are overdue. */
export interface WorklistCount {
  readonly state: ReviewState;
  readonly count: number;
  readonly overdue: number;
}

export interface WorklistRequest extends WorklistFilters {
  readonly sort: WorklistSort;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly count?: boolean | undefined;
}

@Injectable()
export class WorklistQueries {
  constructor(private readonly transactor: Transactor) {}

  list(
    actor: DeskActor,
    { limit, cursor, count, sort, ...filters }: WorklistRequest,
  ): Promise<Page<WorklistRow>> {
    const { deskId } = actor;
    const sealed = { ...filters, sort };
    const after = cursor === undefined ? [] : decodeCursor(cursor, sealed, keyLengthOf(sort));
    return this.transactor.read(actor, async (tx) => {
      const parameters: unknown[] = [deskId];
      const place: Place = (value) => `$${parameters.push(value)}`;
      const { claims, others } = await chosenFirst(tx, deskId, filters);
      const conditions = conditionsOf(others, place, { memberId: actor.memberId, at: tx.at, claims });
      const isFew = claims !== undefined && claims.length <= FEW;
      const sql = pageSql(sort, { states: statesOf(filters), conditions, after, place, isFew }, limit + 1);
      // What is rare is found another way than what is common, so a plan for all values would be wrong for some.
      const found = await tx.query<{ id: string; key: string[] }>(sql, parameters, 'each time');
      const shown = found.slice(0, limit);
      const rows = await tx.query<Nullable<WorklistRow>>(ROWS, [deskId, shown.map(({ id }) => id), tx.at]);
      const last = shown.at(-1);
      return {
        data: rows.map(withoutNulls<WorklistRow>),
        ...(found.length > limit && last !== undefined ? { nextCursor: encodeCursor(last.key, sealed) } : {}),
        ...(count === true ? { count: await countIn(tx, actor, filters) } : {}),
      };
    });
  }

  /** By state, in the order of the workflow: each that is asked about, also where there is none. */
  counts(actor: DeskActor, filters: WorklistFilters): Promise<WorklistCount[]> {
    return this.transactor.read(actor, async (tx) => {
      const { from, parameters, place } = await everything(tx, actor, filters);
      const late = isOverdue(place(tx.at));
      const rows = await tx.query<WorklistCount>(
        `SELECT r.state, count(*)::int AS count, count(*) FILTER (WHERE ${late})::int AS overdue ${from} GROUP BY r.state`,
        parameters,
        'each time',
      );
      return statesOf(filters).map(
        (state) => rows.find((row) => row.state === state) ?? { state, count: 0, overdue: 0 },
      );
    });
  }

  /** How many each of several worklists has. */
  countEach(actor: DeskActor, lists: readonly WorklistFilters[]): Promise<number[]> {
    return this.transactor.read(actor, async (tx) => {
      const counts: number[] = [];
      for (const filters of lists) counts.push(await countIn(tx, actor, filters));
      return counts;
    });
  }
}

/** How many reviews a worklist with these filters has. */
const countIn = async (tx: ReadTransaction, actor: DeskActor, filters: WorklistFilters): Promise<number> => {
  const { from, parameters } = await everything(tx, actor, filters);
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count ${from}`,
    parameters,
    'each time',
  );
  return row?.count ?? 0;
};

const everything = async (tx: ReadTransaction, { deskId, memberId }: DeskActor, filters: WorklistFilters) => {
  const { claims, others } = await chosenFirst(tx, deskId, filters);
  const parameters: unknown[] = [deskId, statesOf(filters)];
  const place: Place = (value) => `$${parameters.push(value)}`;
  const conditions = conditionsOf(others, place, { memberId, at: tx.at, claims });
  return {
    from: `FROM review r WHERE ${['r.desk_id = $1', 'r.state = ANY ($2)', ...conditions].join(' AND ')}`,
    parameters,
    place,
  };
};

/** So many claims are looked up one by one sooner than the reviews are walked through in their order. */
const FEW = 5_000;

interface Chosen {
  /** The claims that are left to choose from, where that was asked first. */
  readonly claims?: readonly string[];
  /** What is still to be asked. */
  readonly others: WorklistFilters;
}

/**
 * What a source affirms takes a question of its own; and so do words, to know whether they are rare: those are found
 * once, by the words alone, while common ones are met soon on the way through the reviews.
 */
const chosenFirst = async (
  tx: ReadTransaction,
  deskId: string,
  filters: WorklistFilters,
): Promise<Chosen> => {
  const { source, q, ...others } = filters;
  if (source !== undefined) {
    const same = await tx.query<{ id: string }>(SAME_SOURCE, [deskId, source]);
    const affirmed = await tx.query<{ id: string }>(
      AFFIRMED_BY,
      [deskId, same.map(({ id }) => id)],
      'each time',
    );
    return { claims: affirmed.map(({ id }) => id), others: { ...others, q } };
  }
  if (q === undefined) return { others };
  const worded = await tx.query<{ id: string }>(WORDED, [deskId, q, FEW + 1], 'each time');
  return worded.length > FEW ? { others: { ...others, q } } : { claims: worded.map(({ id }) => id), others };
};
