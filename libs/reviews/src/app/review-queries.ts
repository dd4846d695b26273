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
import type { RatingScale } from '../domain/rating-scale.js';
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

const CONDITIONS: Readonly<Record<keyof ReviewFilters, string>> = {
  state: 'r.state = $?',
  assignee: 'r.assignee_id = $?',
  overdue: `(r.due_at < now() AND r.state IN ('queued', 'researching', 'second_read', 'sign_off', 'approved')) = $?`,
  topic: 'r.claim_id IN (SELECT t.claim_id FROM claim_topic t WHERE t.desk_id = $1 AND t.topic = $?)',
  language: 'r.claim_id IN (SELECT c.id FROM claim c WHERE c.desk_id = $1 AND c.language = $?)',
  dispute: 'r.claim_id IN (SELECT c.id FROM claim c WHERE c.desk_id = $1 AND c.dispute_id = $?)',
  suggested: '(r.suggestion IS NOT NULL) = $?',
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
    const parameters: unknown[] = [actor.deskId];
    const conditions = ['r.desk_id = $1'];
    for (const name of Object.keys(CONDITIONS) as (keyof ReviewFilters)[]) {
      if (filters[name] === undefined) continue;
      parameters.push(name === 'assignee' && filters[name] === 'me' ? actor.memberId : filters[name]);
      conditions.push(CONDITIONS[name].replaceAll('$?', `$${parameters.length}`));
    }
    const all = conditions.join(' AND ');
    const after = cursor === undefined ? [] : decodeCursor(cursor, filters, 1);
    const page = after.length === 0 ? all : `${all} AND r.id < $${parameters.length + 1}`;

    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<{ id: string }>(
        `SELECT r.id FROM review r WHERE ${page} ORDER BY r.id DESC LIMIT ${limit + 1}`,
        [...parameters, ...after],
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
      );
      return { ...result, count: total?.count ?? 0 };
    });
  }

  /** What waits to be taken, in the order in which `next` hands it out. */
  queue(actor: DeskActor, { limit, cursor }: PageRequest): Promise<Page<ReviewView>> {
    const [rank, queuedAt, id]: CursorKey = cursor === undefined ? [] : decodeCursor(cursor, {}, 3);
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<{ id: string; rank: number; queuedAt: Date }>(
        `SELECT r.id, r.priority_rank AS rank, r.queued_at AS "queuedAt" FROM review r
         WHERE r.desk_id = $1 AND r.state = 'queued'
           AND ($2::int IS NULL OR r.priority_rank < $2
                OR (r.priority_rank = $2 AND (r.queued_at, r.id) > ($3::timestamptz, $4::uuid)))
         ORDER BY r.priority_rank DESC, r.queued_at, r.id LIMIT $5`,
        [actor.deskId, rank ?? null, queuedAt ?? null, id ?? null, limit + 1],
      );
      const page = pageOf(rows, limit, (row) => [row.rank, row.queuedAt.toISOString(), row.id], {});
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

  /** The desk's scales, the newest first: that one is in use. */
  async ratingScales(actor: DeskActor): Promise<{ data: RatingScale[] }> {
    return this.transactor.read(actor, async (tx) => ({
      data: await tx.query<RatingScale>(
        'SELECT id, version, name, "values" FROM rating_scale WHERE desk_id = $1 ORDER BY version DESC',
        [actor.deskId],
      ),
    }));
  }
}
