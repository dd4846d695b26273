import { Injectable } from '@nestjs/common';
import { type Actor, conflict } from '#kernel';
import { Transactor } from '#persistence';
import { WebhookRow } from '../db/rows.js';
import { lockWebhook } from './webhook-steps.js';
import { type WebhookView, loadWebhook } from './webhook-views.js';

/** What was skipped meanwhile stays so until somebody replays it. */
@Injectable()
export class EnableWebhook {
  constructor(private readonly transactor: Transactor) {}

  run(actor: Actor, id: string, version: number | undefined): Promise<WebhookView> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const before = await lockWebhook(tx, deskId, id, version);
      if (before.enabled) throw conflict('webhook.enabled', 'This webhook is enabled already.');
      await tx.manager.update(
        WebhookRow,
        { deskId, id },
        { disabledAt: null, disabledBecause: null, failingSince: null, version: before.version + 1 },
      );
      tx.record({ type: 'webhook.enabled', subjectKind: 'webhook', subjectId: id });
      return loadWebhook(tx, deskId, id);
    });
  }
}
