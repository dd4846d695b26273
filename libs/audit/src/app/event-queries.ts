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
import { type ReadTransaction, Transactor, conditionsOf } from '#persistence';
import type { Position } from '../domain/position.js';

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

/** What has come since a position. */
export interface Look {
  readonly events: readonly (EventView & { readonly position: Position })[];
  /** Where to look from next. */
  readonly position: Position;
  /** There is more already. */
  readonly more: boolean;
  /** Something was committed whose place is not certain yet, since a transaction that began earlier is still under way. */
  readonly pending: boolean;
}

export const EVENT_COLUMNS = `e.seq::float8 AS seq, e.type, json_build_object('kind', e.subject_kind, 'id', e.subject_id) AS subject,
  e.review_id AS "reviewId", CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS actor, e.at,
  e.payload`;

const FILTERS: Readonly<Record<keyof EventFilters, string>> = {
  type: 'e.type = $?',
  subject: 'e.subject_id = $?::uuid',
  review: 'e.review_id = $?::uuid',
  actor: 'e.actor_id = $?::uuid',
};

@Injectable()
export class EventQueries {
  constructor(private readonly transactor: Transactor) {}

  /** Newest first. */
  list(actor: Actor, { limit, cursor, ...filters }: PageRequest & EventFilters): Promise<Page<EventView>> {
    const [before] = cursor === undefined ? [undefined] : decodeCursor(cursor, filters, 1);
    return this.transactor.read(actor, async (tx) => {
      const parameters: unknown[] = [actor.deskId, limit + 1];
      const conditions = conditionsOf(
        { ...FILTERS, before: 'e.seq < $?' },
        { ...filters, before },
        parameters,
      );
      const rows = await tx.query<Nullable<EventView>>(
        `SELECT ${EVENT_COLUMNS} FROM event e LEFT JOIN app_user u ON u.id = e.actor_id
         WHERE ${['e.desk_id = $1', ...conditions].join(' AND ')} ORDER BY e.seq DESC LIMIT $2`,
        parameters,
      );
      return pageOf(rows.map(withoutNulls<EventView>), limit, ({ seq }) => [seq], filters);
    });
  }

  /** Where those begin who want to hear what happens from now on. */
  now(actor: Actor): Promise<Position> {
    return this.transactor.read(actor, async (tx) => ({
      xid: (await horizon(tx, actor.deskId)).xid,
      seq: '0',
    }));
  }

  /**
   * What has come since, in an order in which nothing can come in between later: the transactions that are told of are
   * older than all that are still under way. Whoever is no member any more sees nothing, by row-level security.
   */
  since(actor: Actor, position: Position, filters: EventFilters, limit: number): Promise<Look> {
    return this.transactor.read(actor, async (tx) => {
      const { xid, pending } = await horizon(tx, actor.deskId);
      const parameters: unknown[] = [actor.deskId, position.xid, position.seq, xid, limit + 1];
      const conditions = conditionsOf(FILTERS, filters, parameters);
      const rows = await tx.query<Nullable<EventView> & { readonly place: Position }>(
        `SELECT ${EVENT_COLUMNS}, json_build_object('xid', e.xid::text, 'seq', e.seq::text) AS place
         FROM event e LEFT JOIN app_user u ON u.id = e.actor_id
         WHERE ${['e.desk_id = $1 AND (e.xid, e.seq) > ($2::bigint, $3::bigint) AND e.xid < $4', ...conditions].join(' AND ')}
         ORDER BY e.xid, e.seq LIMIT $5`,
        parameters,
      );
      const events = rows
        .slice(0, limit)
        .map(({ place, ...row }) => ({ ...withoutNulls<EventView>(row), position: place }));
      const more = rows.length > limit;
      // With filters, what was passed over need not be passed over again.
      return { events, position: (more && events.at(-1)?.position) || { xid, seq: '0' }, more, pending };
    });
  }
}

/** The oldest transaction that is still under way, and whether this desk has events of it or of a younger one. */
const horizon = async (
  tx: ReadTransaction,
  deskId: string,
): Promise<{ readonly xid: string; readonly pending: boolean }> => {
  const [row] = await tx.query<{ xid: string; pending: boolean }>(
    // The newest is asked for, not whether there is any: the server expects that to be most, and would read them all.
    `SELECT oldest.xid::text, coalesce(newest.xid >= oldest.xid, false) AS pending
     FROM (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS xid) AS oldest
     LEFT JOIN (SELECT e.xid FROM event e WHERE e.desk_id = $1 ORDER BY e.xid DESC, e.seq DESC LIMIT 1) AS newest ON true`,
    [deskId],
  );
  if (row === undefined) throw new Error('The server names no transaction');
  return row;
};
