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
import { COLUMNS, type WebhookView, loadWebhook } from './webhook-views.js';

@Injectable()
export class WebhookQueries {
  constructor(private readonly transactor: Transactor) {}

  one(actor: Actor, id: string): Promise<WebhookView> {
    return this.transactor.read(actor, (tx) => loadWebhook(tx, actor.deskId, id));
  }

  /** Newest first. */
  list(actor: Actor, { limit, cursor }: PageRequest): Promise<Page<WebhookView>> {
    const [before] = cursor === undefined ? [null] : decodeCursor(cursor, {}, 1);
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<Nullable<WebhookView>>(
        `SELECT ${COLUMNS} FROM webhook w
         WHERE w.desk_id = $1 AND ($3::uuid IS NULL OR w.id < $3) ORDER BY w.id DESC LIMIT $4`,
        [actor.deskId, tx.at, before, limit + 1],
      );
      return pageOf(rows.map(withoutNulls<WebhookView>), limit, ({ id }) => [id], {});
    });
  }
}
