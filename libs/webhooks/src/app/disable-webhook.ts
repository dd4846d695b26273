import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Transactor } from '#persistence';
import { webhookDisabled } from '../domain/webhook.js';
import { disableWebhook, lockWebhook } from './webhook-steps.js';
import { type WebhookView, loadWebhook } from './webhook-views.js';

/** For as long as somebody wants it so: what there is to tell meanwhile is skipped, and can be replayed. */
@Injectable()
export class DisableWebhook {
  constructor(private readonly transactor: Transactor) {}

  run(actor: Actor, id: string, version: number | undefined): Promise<WebhookView> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const webhook = await lockWebhook(tx, deskId, id, version);
      if (!webhook.enabled) throw webhookDisabled();
      await disableWebhook(tx, deskId, webhook, 'by_hand');
      return loadWebhook(tx, deskId, id);
    });
  }
}
