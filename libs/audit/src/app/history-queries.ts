import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Changes,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { Transactor } from '#persistence';
import { changesTold } from '../domain/changes-told.js';
import { type Payload, textOf } from '../domain/messages.js';
import { EVENT_COLUMNS, type EventView } from './event-queries.js';
import { type HistoryOf, historySql } from './history.sql.js';

/** An event as people read it. */
export interface HistoryEntry extends Omit<EventView, 'payload'> {
  /** The product itself did it: in place of `actor`. */
  readonly system?: true;
  /** A sentence in English, in the past tense, without who did it. */
  readonly text: string;
  /** Each field that became another one; absent where none did. A side without a key: it was absent there. */
  readonly changes?: Changes;
}

@Injectable()
export class HistoryQueries {
  constructor(private readonly transactor: Transactor) {}

  /** Oldest first. */
  list(actor: Actor, of: HistoryOf, id: string, { limit, cursor }: PageRequest): Promise<Page<HistoryEntry>> {
    const [after] = cursor === undefined ? [0] : decodeCursor(cursor, { of, id }, 1);
    return this.transactor.read(actor, async (tx) => {
      const found = await tx.query(`SELECT FROM ${of} WHERE desk_id = $1 AND id = $2`, [actor.deskId, id]);
      if (found.length === 0) throw notFound(of);
      const rows = await tx.query<Nullable<EventView>>(
        `SELECT ${EVENT_COLUMNS} FROM event e LEFT JOIN app_user u ON u.id = e.actor_id
         WHERE e.desk_id = $1 AND e.seq = ANY (ARRAY(${historySql(of)})) ORDER BY e.seq`,
        [actor.deskId, id, after, limit + 1],
      );
      return pageOf(rows.map(withoutNulls<EventView>).map(entryOf), limit, ({ seq }) => [seq], { of, id });
    });
  }
}

/** The event in words. */
export const entryOf = ({ payload, ...event }: EventView): HistoryEntry => {
  const changes = changesTold(event.type, payload as Payload);
  return {
    ...event,
    ...(event.actor === undefined ? { system: true } : {}),
    text: textOf(event.type, payload as Payload),
    ...(Object.keys(changes).length === 0 ? {} : { changes }),
  };
};
