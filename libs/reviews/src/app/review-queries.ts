import { Injectable } from '@nestjs/common';
import {
  type CursorKey,
  type DeskActor,
  type Page,
  type PageRequest,
  decodeCursor,
  notFound,
  pageOf,
} from '#kernel';
import { Transactor } from '#persistence';
import type { DeskPolicy } from '../domain/desk-policy.js';
import { WITH_CLOCK } from '../domain/workflow.js';
import { QUEUE_ORDER } from './next-item.sql.js';
import { currentPolicy } from './policies.js';
import { type ReviewView, viewReviews } from './review-views.js';

export interface ReviewFilters {
  readonly state?: string | undefined;
  /** A member's id, or `me`. */
  readonly assignee?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly topic?: string | undefined;
  readonly language?: string | undefined;
  readonly dispute?: string | undefined;
  /** Published ones whose verdict needs another look. */
  readonly suggested?: boolean | undefined;
}

/** Puts a value among the parameters of a query, and answers with its place there. */
type Place = (value: unknown) => string;

const isOverdue = (at: string): string =>
  `LEAST(r.due_at, r.step_due_at) < ${at} AND r.clock_paused_at IS NULL
   AND r.state IN (${WITH_CLOCK.map((state) => `'${state}'`).join(', ')})`;

/** A condition for each filter that is given. */
const conditionsOf = (
  { state, assignee, overdue, topic, language, dispute, suggested }: ReviewFilters,
  place: Place,
  { memberId, at }: { readonly memberId: string; readonly at: Date },
): string[] => {
  const conditions: string[] = [];
  if (state !== undefined) conditions.push(`r.state = ${place(state)}`);
  if (assignee !== undefined)
    conditions.push(`r.assignee_id = ${place(assignee === 'me' ? memberId : assignee)}`);
  if (overdue === true) conditions.push(isOverdue(place(at)));
  // A review without a due time is not overdue.
  if (overdue === false) conditions.push(`NOT coalesce(${isOverdue(place(at))}, false)`);
  if (topic !== undefined)
    conditions.push(
      `r.claim_id IN (SELECT t.claim_id FROM claim_topic t WHERE t.desk_id = $1 AND t.topic = ${place(topic)})`,
    );
  if (language !== undefined)
    conditions.push(
      `r.claim_id IN (SELECT c.id FROM claim c WHERE c.desk_id = $1 AND c.language = ${place(language)})`,
    );
  if (dispute !== undefined)
    conditions.push(
      `r.claim_id IN (SELECT c.id FROM claim c WHERE c.desk_id = $1 AND c.dispute_id = ${place(dispute)})`,
    );
  if (suggested !== undefined) conditions.push(`r.suggestion IS ${suggested ? 'NOT ' : ''}NULL`);
  return conditions;
};

/** The queue in its two orders: a page goes on after $2, $3, $4. */
const QUEUE: Readonly<Record<DeskPolicy['next'], { columns: string; bucket: string; after: string }>> = {
  due: {
    columns: QUEUE_ORDER.due,
    bucket: 'r.due_day::text',
    after: '(r.due_day, r.queued_at, r.id) > ($2::date, $3::timestamptz, $4::uuid)',
  },
  priority: {
    columns: QUEUE_ORDER.priority,
    bucket: 'r.priority_rank',
    after: `(r.priority_rank < $2::int
      OR (r.priority_rank = $2 AND (r.queued_at, r.id) > ($3::timestamptz, $4::uuid)))`,
  },
};

@Injectable()
export class ReviewQueries {
  constructor(private readonly transactor: Transactor) {}

  async one(actor: DeskActor, id: string): Promise<ReviewView> {
    return this.transactor.read(actor, async (tx) => {
      const [view] = await viewReviews(tx, actor, [id]);
      if (view === undefined) throw notFound('review');
      return view;
    });
  }

  /** Newest first. */
  list(
    actor: DeskActor,
    { limit, cursor, count, ...filters }: PageRequest & ReviewFilters & { count?: boolean },
  ): Promise<Page<ReviewView>> {
    const { deskId, memberId } = actor;
    const after = cursor === undefined ? [] : decodeCursor(cursor, filters, 1);
    return this.transactor.read(actor, async (tx) => {
      const parameters: unknown[] = [deskId];
      const place: Place = (value) => `$${parameters.push(value)}`;
      const conditions = conditionsOf(filters, place, { memberId, at: tx.at });
      const all = ['r.desk_id = $1', ...conditions].join(' AND ');
      const page = after.length === 0 ? all : `${all} AND r.id < $${parameters.length + 1}`;
      // Few claims have a rare topic and many a common one: which end to begin at hangs on the value.
      const { topic, language, dispute } = filters;
      const planned = (topic ?? language ?? dispute) === undefined ? 'once' : 'each time';
      const rows = await tx.query<{ id: string }>(
        `SELECT r.id FROM review r WHERE ${page} ORDER BY r.id DESC LIMIT ${limit + 1}`,
        [...parameters, ...after],
        planned,
      );
      const ids = pageOf(rows, limit, ({ id }) => [id], filters);
      const result = {
        ...ids,
        data: await viewReviews(
          tx,
          actor,
          ids.data.map(({ id }) => id),
        ),
      };
      if (!count) return result;
      const [total] = await tx.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM review r WHERE ${all}`,
        parameters,
        planned,
      );
      return { ...result, count: total?.count ?? 0 };
    });
  }

  /** What waits to be taken, in the order in which `next` hands it out. */
  queue(actor: DeskActor, { limit, cursor }: PageRequest): Promise<Page<ReviewView>> {
    return this.transactor.read(actor, async (tx) => {
      const { next } = (await currentPolicy(tx, actor.deskId)).policy;
      const { columns, bucket, after } = QUEUE[next];
      // A cursor of the other order, from before the policy changed, is one of another list.
      const key: CursorKey = cursor === undefined ? [] : decodeCursor(cursor, { next }, 3);
      const rows = await tx.query<{ id: string; bucket: string | number; queuedAt: Date }>(
        `SELECT r.id, ${bucket} AS bucket, r.queued_at AS "queuedAt" FROM review r
         WHERE r.desk_id = $1 AND r.state = 'queued' ${cursor === undefined ? '' : `AND ${after}`}
         ORDER BY ${columns} LIMIT ${limit + 1}`,
        [actor.deskId, ...key],
      );
      const page = pageOf(rows, limit, (row) => [row.bucket, row.queuedAt.toISOString(), row.id], { next });
      return {
        ...page,
        data: await viewReviews(
          tx,
          actor,
          page.data.map((row) => row.id),
        ),
      };
    });
  }
}
