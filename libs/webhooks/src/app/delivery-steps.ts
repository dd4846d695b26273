import type { JobPayloads, Jobs } from '#jobs';
import { newId } from '#kernel';
import type { Transaction } from '#persistence';
import { WebhookAttemptRow } from '../db/rows.js';
import { TEST_TYPE, messageIdOf } from '../domain/message.js';
import { nextAttempt, retryAfterOf } from '../domain/schedule.js';
import type { Outcome, PostedMessage } from './post-message.js';
import { signingSecrets } from './secret-steps.js';
import { disableWebhook, skipPending } from './webhook-steps.js';

/**
 * How many messages are under way to one webhook at a time, over all workers: one, to a receiver that failed the last
 * time, so that it holds up as little as it can.
 */
const AT_A_TIME = { usual: 2, failing: 1 } as const;
/**
 * By this machine's clock or the database's, whichever is ahead. A job comes by the latter's: what it comes for must be
 * due then, or nothing would be sent until the next sweep.
 */
const NOW = 'greatest($3, now())';
/** Milliseconds after which whoever took a delivery is taken for dead: longer than any attempt. */
const LEASE_MS = 60_000;

export interface TakenDelivery extends PostedMessage {
  readonly id: string;
}

interface Held {
  readonly id: string;
  readonly url: string;
  readonly enabled: boolean;
  readonly failing: boolean;
}

const holdWebhook = async (tx: Transaction, deskId: string, id: string): Promise<Held | undefined> => {
  const [held] = await tx.query<Held>(
    `SELECT id, url, disabled_at IS NULL AS enabled, failing_since IS NOT NULL AS failing
     FROM webhook WHERE desk_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    [deskId, id],
  );
  return held;
};

/** The jobs that send: those to receivers that failed have a queue of their own, so that they wait for each other alone. */
export type DeliverJob = 'webhook.deliver' | 'webhook.deliver_failing';

/**
 * The one that is due the longest. Nothing where none is, or where as many as may be are under way; or where that is
 * for the other queue to do, which then is asked to.
 */
export const takeDelivery = async (
  tx: Transaction,
  jobs: Jobs,
  { deskId, webhookId }: JobPayloads[DeliverJob],
  job: DeliverJob,
): Promise<TakenDelivery | undefined> => {
  const webhook = await holdWebhook(tx, deskId, webhookId);
  if (webhook === undefined) return undefined;
  if (webhook.failing && job === 'webhook.deliver') {
    await jobs.send(tx, 'webhook.deliver_failing', { deskId, webhookId });
    return undefined;
  }
  if (!webhook.enabled) {
    // It was disabled while these were made.
    await skipPending(tx, deskId, webhookId);
    return undefined;
  }
  const [taken] = await tx.query<{ id: string; body: string }>(
    `UPDATE webhook_delivery SET taken_until = $4 WHERE desk_id = $1 AND id = (
       SELECT d.id FROM webhook_delivery d
       WHERE d.desk_id = $1 AND d.webhook_id = $2 AND d.status = 'pending' AND d.next_attempt_at <= ${NOW}
         AND (d.taken_until IS NULL OR d.taken_until <= $3)
         AND (SELECT count(*) FROM webhook_delivery t
              WHERE t.desk_id = $1 AND t.webhook_id = $2 AND t.taken_until > $3) < $5
       ORDER BY d.next_attempt_at, d.id LIMIT 1)
     RETURNING id, body`,
    [
      deskId,
      webhookId,
      tx.at,
      new Date(tx.at.getTime() + LEASE_MS),
      webhook.failing ? AT_A_TIME.failing : AT_A_TIME.usual,
    ],
  );
  if (taken === undefined) return undefined;
  return {
    ...taken,
    messageId: messageIdOf(taken.id),
    url: webhook.url,
    at: tx.at,
    secrets: await signingSecrets(tx, deskId, webhookId),
  };
};

/**
 * Writes down what became of an attempt, and sees to the next: by a job at its time. A delivery that somebody else has
 * brought to its end meanwhile stays as that left it.
 */
export const recordAttempt = async (
  tx: Transaction,
  jobs: Jobs,
  { deskId, webhookId }: JobPayloads[DeliverJob],
  { id, at }: Pick<TakenDelivery, 'id' | 'at'>,
  outcome: Outcome,
): Promise<void> => {
  const webhook = await holdWebhook(tx, deskId, webhookId);
  // Deleted, with all that was to be sent.
  if (webhook === undefined) return;
  const { milliseconds, status, error, answer } = outcome;
  await tx.manager.insert(WebhookAttemptRow, {
    deskId,
    id: newId(),
    deliveryId: id,
    at,
    milliseconds,
    status: status ?? null,
    error: error ?? null,
    answer: answer ?? null,
  });
  if (error === undefined) {
    await close(tx, deskId, id, 'delivered');
    if (webhook.failing)
      await tx.query('UPDATE webhook SET failing_since = NULL WHERE desk_id = $1 AND id = $2', [
        deskId,
        webhookId,
      ]);
    return;
  }
  const [failed] = await tx.query<{ tries: number; type: string }>(
    `UPDATE webhook_delivery SET tries = tries + 1, taken_until = NULL
     WHERE desk_id = $1 AND id = $2 AND status = 'pending' RETURNING tries, type`,
    [deskId, id],
  );
  if (failed === undefined || !webhook.enabled) return;
  if (!webhook.failing)
    await tx.query('UPDATE webhook SET failing_since = $3 WHERE desk_id = $1 AND id = $2', [
      deskId,
      webhookId,
      at,
    ]);
  const isTest = failed.type === TEST_TYPE;
  const next = isTest
    ? undefined
    : nextAttempt(failed.tries, tx.at, retryAfterOf(outcome.retryAfter, tx.at), Math.random());
  if (status !== 410 && next !== undefined) {
    await tx.query('UPDATE webhook_delivery SET next_attempt_at = $3 WHERE desk_id = $1 AND id = $2', [
      deskId,
      id,
      next,
    ]);
    await jobs.send(tx, 'webhook.deliver_failing', { deskId, webhookId }, { startAfter: next });
    return;
  }
  await close(tx, deskId, id, 'failed');
  if (status === 410) await disableWebhook(tx, deskId, webhook, 'gone');
  else if (!isTest) await disableWebhook(tx, deskId, webhook, 'given_up');
};

const close = (
  tx: Transaction,
  deskId: string,
  id: string,
  status: 'delivered' | 'failed',
): Promise<unknown> =>
  tx.query(
    `UPDATE webhook_delivery SET status = $3, next_attempt_at = NULL, taken_until = NULL WHERE desk_id = $1 AND id = $2`,
    [deskId, id, status],
  );

/** Whether another one could be sent now. */
export const isMoreDue = async (
  tx: Transaction,
  { deskId, webhookId }: JobPayloads[DeliverJob],
): Promise<boolean> => {
  const due = await tx.query(
    `SELECT FROM webhook_delivery WHERE desk_id = $1 AND webhook_id = $2 AND status = 'pending'
       AND next_attempt_at <= ${NOW} AND (taken_until IS NULL OR taken_until <= $3) LIMIT 1`,
    [deskId, webhookId, tx.at],
  );
  return due.length > 0;
};
