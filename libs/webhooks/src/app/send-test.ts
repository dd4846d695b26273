import { Injectable } from '@nestjs/common';
import { Jobs } from '#jobs';
import { type Actor, newId } from '#kernel';
import { Transactor } from '#persistence';
import { WebhookDeliveryRow } from '../db/rows.js';
import { TEST_TYPE, testBodyOf } from '../domain/message.js';
import { webhookDisabled } from '../domain/webhook.js';
import { type DeliveryView, loadDelivery } from './delivery-queries.js';
import { lockWebhook } from './webhook-steps.js';

/** A message that says nothing, to see whether a receiver takes it. It is tried once. */
@Injectable()
export class SendTest {
  constructor(
    private readonly transactor: Transactor,
    private readonly jobs: Jobs,
  ) {}

  run(actor: Actor, webhookId: string): Promise<DeliveryView> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const { enabled } = await lockWebhook(tx, deskId, webhookId);
      if (!enabled) throw webhookDisabled();
      const [desk] = await tx.query<{ slug: string }>('SELECT slug FROM desk WHERE id = $1', [deskId]);
      const id = newId();
      await tx.manager.insert(WebhookDeliveryRow, {
        deskId,
        id,
        webhookId,
        type: TEST_TYPE,
        body: testBodyOf(webhookId, desk?.slug ?? '', tx.at),
        status: 'pending',
        nextAttemptAt: tx.at,
        createdAt: tx.at,
      });
      await this.jobs.send(tx, 'webhook.deliver', { deskId, webhookId }, { startAfter: tx.at });
      tx.record({
        type: 'webhook.tested',
        subjectKind: 'webhook',
        subjectId: webhookId,
        payload: { deliveryId: id },
      });
      return loadDelivery(tx, deskId, webhookId, id);
    });
  }
}
