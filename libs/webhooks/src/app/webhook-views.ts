import { type Nullable, notFound, withoutNulls } from '#kernel';
import type { ReadTransaction } from '#persistence';
import type { MessageType } from '../domain/message.js';
import type { DisabledBecause } from '../domain/webhook.js';

/** What admins see of a webhook: all but its secrets. */
export interface WebhookView {
  readonly id: string;
  readonly url: string;
  readonly types: readonly MessageType[];
  readonly description?: string;
  readonly enabled: boolean;
  readonly disabledAt?: Date;
  readonly disabledBecause?: DisabledBecause;
  /** Since when no attempt has succeeded, where the last one failed. */
  readonly failingSince?: Date;
  /** Until when a secret that was replaced goes on signing beside the new one. */
  readonly oldSecretUntil?: Date;
  readonly createdAt: Date;
  readonly version: number;
}

/** Of the table `webhook w`; `$2` is the time. */
export const COLUMNS = `w.id, w.url, w.types, w.description, w.disabled_at IS NULL AS enabled, w.disabled_at AS "disabledAt",
  w.disabled_because AS "disabledBecause", w.failing_since AS "failingSince",
  (SELECT max(s.signs_until) FROM webhook_secret s
   WHERE s.desk_id = w.desk_id AND s.webhook_id = w.id AND s.signs_until > $2) AS "oldSecretUntil",
  w.created_at AS "createdAt", w.version`;

export const loadWebhook = async (tx: ReadTransaction, deskId: string, id: string): Promise<WebhookView> => {
  const [webhook] = await tx.query<Nullable<WebhookView>>(
    `SELECT ${COLUMNS} FROM webhook w WHERE w.desk_id = $1 AND w.id = $3`,
    [deskId, tx.at, id],
  );
  if (webhook === undefined) throw notFound('webhook');
  return withoutNulls<WebhookView>(webhook);
};
