import { randomBytes } from 'node:crypto';
import { newId } from '#kernel';
import type { ReadTransaction, Transaction } from '#persistence';
import { WebhookSecretRow } from '../db/rows.js';
import { writtenSecret } from '../domain/signature.js';
import { MAX_SECRETS } from '../domain/webhook.js';

/** Answers with the secret as it is shown: this once. */
export const addSecret = async (tx: Transaction, deskId: string, webhookId: string): Promise<string> => {
  const secret = randomBytes(32);
  await tx.manager.insert(WebhookSecretRow, {
    deskId,
    id: newId(),
    webhookId,
    secret,
    createdAt: tx.at,
    signsUntil: null,
  });
  return writtenSecret(secret);
};

/** The secret that signs goes on until then at most; of those before it, all but the last ones stop now. */
export const replaceSecrets = async (
  tx: Transaction,
  deskId: string,
  webhookId: string,
  until: Date,
): Promise<void> => {
  await tx.query(
    `UPDATE webhook_secret SET signs_until = least(signs_until, $3) WHERE desk_id = $1 AND webhook_id = $2`,
    [deskId, webhookId, until],
  );
  await tx.query(
    `DELETE FROM webhook_secret WHERE desk_id = $1 AND webhook_id = $2 AND (signs_until <= $3 OR id NOT IN (
       SELECT id FROM webhook_secret WHERE desk_id = $1 AND webhook_id = $2 ORDER BY id DESC LIMIT $4))`,
    [deskId, webhookId, tx.at, MAX_SECRETS - 1],
  );
};

/** What signs now, the newest first. */
export const signingSecrets = async (
  tx: ReadTransaction,
  deskId: string,
  webhookId: string,
): Promise<readonly Buffer[]> => {
  const rows = await tx.query<{ secret: Buffer }>(
    `SELECT secret FROM webhook_secret
     WHERE desk_id = $1 AND webhook_id = $2 AND (signs_until IS NULL OR signs_until > $3) ORDER BY id DESC`,
    [deskId, webhookId, tx.at],
  );
  return rows.map(({ secret }) => secret);
};
