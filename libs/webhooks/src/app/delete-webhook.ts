import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Transactor } from '#persistence';
import { WebhookRow } from '../db/rows.js';
import { hostOf } from '../domain/webhook.js';
import { lockWebhook } from './webhook-steps.js';

/** With its secrets, and all that was ever sent to it. */
@Injectable()
export class DeleteWebhook {
  constructor(private readonly transactor: Transactor) {}

  run(actor: Actor, id: string, version: number | undefined): Promise<void> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const { url } = await lockWebhook(tx, deskId, id, version);
      await tx.manager.delete(WebhookRow, { deskId, id });
      tx.record({
        type: 'webhook.deleted',
        subjectKind: 'webhook',
        subjectId: id,
        payload: { host: hostOf(url) },
      });
    });
  }
}
