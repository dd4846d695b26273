import { Injectable } from '@nestjs/common';
import { Jobs } from '#jobs';
import { type Actor, notFound } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { webhookDisabled } from '../domain/webhook.js';
import { type DeliveryView, loadDelivery } from './delivery-queries.js';
import { lockWebhook } from './webhook-steps.js';

/** Of deliveries: due now, at the beginning of the schedule. An attempt that is under way goes on. */
const AGAIN = `status = 'pending', tries = 0, next_attempt_at = $3`;

/** The same message, with the same id: a receiver that has it already knows so. */
@Injectable()
export class ReplayDelivery {
  constructor(
    private readonly transactor: Transactor,
    private readonly jobs: Jobs,
  ) {}

  run(actor: Actor, webhookId: string, id: string): Promise<DeliveryView> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await requireEnabled(tx, deskId, webhookId);
      const [replayed] = await tx.query(
        `UPDATE webhook_delivery SET ${AGAIN} WHERE desk_id = $1 AND webhook_id = $2 AND id = $4 RETURNING id`,
        [deskId, webhookId, tx.at, id],
      );
      if (replayed === undefined) throw notFound('delivery');
      await this.jobs.send(tx, 'webhook.deliver', { deskId, webhookId }, { startAfter: tx.at });
      tx.record({
        type: 'webhook.replayed',
        subjectKind: 'webhook',
        subjectId: webhookId,
        payload: { deliveryId: id, deliveries: 1 },
      });
      return loadDelivery(tx, deskId, webhookId, id);
    });
  }
}

export interface ReplaySince {
  readonly since: Date;
  /** Also what arrived, for a receiver that lost it. */
  readonly delivered?: boolean | undefined;
}

/** What was missed since then: whatever failed, or was skipped while the webhook was disabled. */
@Injectable()
export class ReplayMissed {
  constructor(
    private readonly transactor: Transactor,
    private readonly jobs: Jobs,
  ) {}

  run(
    actor: Actor,
    webhookId: string,
    { since, delivered = false }: ReplaySince,
  ): Promise<{ readonly replayed: number }> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await requireEnabled(tx, deskId, webhookId);
      const [again] = await tx.query<{ replayed: number }>(
        `WITH again AS (
           UPDATE webhook_delivery SET ${AGAIN}
           WHERE desk_id = $1 AND webhook_id = $2 AND created_at >= $4
             AND (status IN ('failed', 'skipped') OR (status = 'delivered' AND $5)) RETURNING id)
         SELECT count(*)::int AS replayed FROM again`,
        [deskId, webhookId, tx.at, since, delivered],
      );
      const replayed = again?.replayed ?? 0;
      if (replayed > 0)
        await this.jobs.send(tx, 'webhook.deliver', { deskId, webhookId }, { startAfter: tx.at });
      tx.record({
        type: 'webhook.replayed',
        subjectKind: 'webhook',
        subjectId: webhookId,
        payload: { since, deliveries: replayed },
      });
      return { replayed };
    });
  }
}

const requireEnabled = async (tx: Transaction, deskId: string, webhookId: string): Promise<void> => {
  const { enabled } = await lockWebhook(tx, deskId, webhookId);
  if (!enabled) throw webhookDisabled();
};
