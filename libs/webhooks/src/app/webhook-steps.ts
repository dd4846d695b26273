import { stale } from '#kernel';
import type { Transaction } from '#persistence';
import { type DisabledBecause, hostOf } from '../domain/webhook.js';
import { type WebhookView, loadWebhook } from './webhook-views.js';

/** Whoever changes a webhook, or what is under way to it, holds it. `version`: that which the client saw, if it said so. */
export const lockWebhook = async (
  tx: Transaction,
  deskId: string,
  id: string,
  version?: number,
): Promise<WebhookView> => {
  await tx.query('SELECT FROM webhook WHERE desk_id = $1 AND id = $2 FOR NO KEY UPDATE', [deskId, id]);
  const webhook = await loadWebhook(tx, deskId, id);
  if (version !== undefined && version !== webhook.version) throw stale('webhook', webhook);
  return webhook;
};

/** What waits to be sent to a webhook that is disabled is skipped: it can be replayed once it is enabled again. */
export const skipPending = async (tx: Transaction, deskId: string, webhookId: string): Promise<void> => {
  await tx.query(
    `UPDATE webhook_delivery SET status = 'skipped', next_attempt_at = NULL, taken_until = NULL
     WHERE desk_id = $1 AND webhook_id = $2 AND status = 'pending'`,
    [deskId, webhookId],
  );
};

/** Sends nothing more there, and tells the desk so. The webhook is held, and enabled. */
export const disableWebhook = async (
  tx: Transaction,
  deskId: string,
  { id, url }: { readonly id: string; readonly url: string },
  because: DisabledBecause,
): Promise<void> => {
  await tx.query(
    `UPDATE webhook SET disabled_at = $3, disabled_because = $4, version = version + 1 WHERE desk_id = $1 AND id = $2`,
    [deskId, id, tx.at, because],
  );
  await skipPending(tx, deskId, id);
  tx.record({
    type: 'webhook.disabled',
    subjectKind: 'webhook',
    subjectId: id,
    payload: { host: hostOf(url), because, notify: await keepersOf(tx, deskId) },
  });
};

/** The admins, who alone can mend it; the editors, where there is none. */
const keepersOf = async (tx: Transaction, deskId: string): Promise<readonly string[]> => {
  const members = await tx.query<{ id: string; isAdmin: boolean }>(
    `SELECT id, 'admin' = ANY (roles) AS "isAdmin" FROM membership
     WHERE desk_id = $1 AND roles && '{admin,editor}' AND suspended_at IS NULL ORDER BY id`,
    [deskId],
  );
  const admins = members.filter(({ isAdmin }) => isAdmin);
  return (admins.length > 0 ? admins : members).map(({ id }) => id);
};
