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
import { QUEUE_ORDER } from './next-item.sql.js';
import { currentPolicy } from './policies.js';
import { type ReviewView, viewReviews } from './review-views.js';
import { type Place, conditionsOf } from './worklist.sql.js';

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
      const [seen] = await tx.query<Pick<ReviewView, 'seenAt'>>(
        'SELECT seen_at AS "seenAt" FROM review_seen WHERE desk_id = $1 AND member_id = $2 AND review_id = $3',
        [actor.deskId, actor.memberId, id],
      );
      return { ...view, ...seen };
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
      const { state, ...others } = filters;
      const all = [
        'r.desk_id = $1',
        ...(state === undefined ? [] : [`r.state = ${place(state)}`]),
        ...conditionsOf(others, place, { memberId, at: tx.at }),
      ].join(' AND ');
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
