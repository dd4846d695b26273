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
import { type Position, moved } from '../domain/position.js';

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

/** What was not there yet when the stream began. */
const SINCE_IT_BEGAN = { began: '(e.xid >= ($?::bigint[])[1] OR e.xid = ANY(($?::bigint[])[2:]))' };

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
    return this.transactor.read(actor, async (tx) => {
      const { xid, next, open, pending } = await horizon(tx, actor.deskId);
      return { xid, seq: '0', ...(pending && { began: { next, open } }) };
    });
  }

  /** Whether there can have been an event there, or a stream begun. */
  has(actor: Actor, { xid, began }: Position): Promise<boolean> {
    return this.transactor.read(actor, async (tx) => {
      const { next } = await horizon(tx, actor.deskId);
      return BigInt(began?.next ?? xid) <= BigInt(next);
    });
  }

  /**
   * What has come since, in an order in which nothing can come in between later: the transactions that are told of are
   * older than all that may still write here. Whoever is no member any more sees nothing, by row-level security.
   */
  since(actor: Actor, position: Position, filters: EventFilters, limit: number): Promise<Look> {
    return this.transactor.read(actor, async (tx) => {
      const { xid, pending } = await horizon(tx, actor.deskId);
      const parameters: unknown[] = [actor.deskId, position.xid, position.seq, xid, limit + 1];
      const conditions = conditionsOf(
        { ...FILTERS, ...SINCE_IT_BEGAN },
        { ...filters, began: position.began && [position.began.next, ...position.began.open] },
        parameters,
      );
      const rows = await tx.query<Nullable<EventView> & { readonly place: Position }>(
        `SELECT ${EVENT_COLUMNS}, json_build_object('xid', e.xid::text, 'seq', e.seq::text) AS place
         FROM event e LEFT JOIN app_user u ON u.id = e.actor_id
         WHERE ${['e.desk_id = $1 AND (e.xid, e.seq) > ($2::bigint, $3::bigint) AND e.xid < $4', ...conditions].join(' AND ')}
         ORDER BY e.xid, e.seq LIMIT $5`,
        parameters,
      );
      const events = rows
        .slice(0, limit)
        .map(({ place, ...row }) => ({ ...withoutNulls<EventView>(row), position: moved(position, place) }));
      const more = rows.length > limit;
      // With filters, what was passed over need not be passed over again.
      const end = (more && events.at(-1)?.position) || moved(position, { xid, seq: '0' });
      return { events, position: end, more, pending };
    });
  }
}

interface Horizon {
  /** The oldest transaction that is still under way in this database, or the next that there will be. */
  readonly xid: string;
  /** The first transaction of which this snapshot knows nothing. */
  readonly next: string;
  /** Those before it that are still under way in this database, the oldest first. */
  readonly open: readonly string[];
  /** Whether this desk has events of the oldest one or of a younger one. */
  readonly pending: boolean;
}

/**
 * A snapshot names the open transactions of all databases of the server; those of other databases hold nothing back
 * here. Only those are taken for another's that a connection to another database has at this moment: the snapshot is
 * older, so the connection has had the same transaction ever since. One that ended in between, or is prepared, might be
 * of this database. So the horizon may lie further back than it did a moment ago.
 */
const horizon = async (tx: ReadTransaction, deskId: string): Promise<Horizon> => {
  const [row] = await tx.query<Horizon>(
    // The newest is asked for, not whether there is any: the server expects that to be most, and would read them all.
    `WITH snapshot AS MATERIALIZED (
       SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next,
         ARRAY(SELECT x.id::text::bigint FROM pg_snapshot_xip(pg_current_snapshot()) AS x(id)
           WHERE NOT EXISTS (SELECT FROM pg_stat_activity a
             WHERE a.backend_xid = x.id::xid AND a.datname <> current_database())
           ORDER BY 1) AS open
     ), oldest AS (SELECT coalesce(open[1], next) AS xid FROM snapshot)
     SELECT oldest.xid::text, next::text, open::text[], coalesce(newest.xid >= oldest.xid, false) AS pending
     FROM snapshot, oldest
     LEFT JOIN (SELECT e.xid FROM event e WHERE e.desk_id = $1 ORDER BY e.xid DESC, e.seq DESC LIMIT 1) AS newest ON true`,
    [deskId],
  );
  if (row === undefined) throw new Error('The server names no transaction');
  return row;
};
