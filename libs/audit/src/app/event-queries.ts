import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  pageOf,
  withoutNulls,
} from '#kernel';
import { Transactor } from '#persistence';

/** Something that happened in the desk, written in the transaction of the change itself. */
export interface EventView {
  /** Rises with each event; over all desks, so a desk's own numbers have gaps. */
  readonly seq: number;
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly reviewId?: string;
  /** The user; absent where the product itself acted. */
  readonly actor?: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly payload: object;
}

export interface EventFilters {
  readonly type?: string | undefined;
  readonly subject?: string | undefined;
  readonly review?: string | undefined;
  readonly actor?: string | undefined;
}

@Injectable()
export class EventQueries {
  constructor(private readonly transactor: Transactor) {}

  /** Newest first. */
  list(actor: Actor, { limit, cursor, ...filters }: PageRequest & EventFilters): Promise<Page<EventView>> {
    const [before] = cursor === undefined ? [null] : decodeCursor(cursor, filters, 1);
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<Nullable<EventView>>(
        `SELECT e.seq::float8 AS seq, e.type, json_build_object('kind', e.subject_kind, 'id', e.subject_id) AS subject,
           e.review_id AS "reviewId",
           CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS actor, e.at, e.payload
         FROM event e LEFT JOIN app_user u ON u.id = e.actor_id
         WHERE e.desk_id = $1 AND ($2::bigint IS NULL OR e.seq < $2) AND ($3::text IS NULL OR e.type = $3)
           AND ($4::uuid IS NULL OR e.subject_id = $4) AND ($5::uuid IS NULL OR e.review_id = $5)
           AND ($6::uuid IS NULL OR e.actor_id = $6)
         ORDER BY e.seq DESC LIMIT $7`,
        [
          actor.deskId,
          before,
          filters.type ?? null,
          filters.subject ?? null,
          filters.review ?? null,
          filters.actor ?? null,
          limit + 1,
        ],
      );
      return pageOf(rows.map(withoutNulls<EventView>), limit, ({ seq }) => [seq], filters);
    });
  }
}
