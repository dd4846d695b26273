import { Injectable } from '@nestjs/common';
import { type Actor, changesOf, stale } from '#kernel';
import { Transactor } from '#persistence';
import { WebhookRow } from '../db/rows.js';
import type { MessageType } from '../domain/message.js';
import { chosenTypes, hostOf } from '../domain/webhook.js';
import { CheckReceiver } from './check-receiver.js';
import { type WebhookView, loadWebhook } from './webhook-views.js';

/** What can be taken away is null. */
export interface WebhookChange {
  readonly url?: string | undefined;
  readonly types?: readonly MessageType[] | undefined;
  readonly description?: string | null | undefined;
}

/** What waits to be sent goes to the new address. */
@Injectable()
export class ChangeWebhook {
  constructor(
    private readonly transactor: Transactor,
    private readonly checkReceiver: CheckReceiver,
  ) {}

  run(actor: Actor, id: string, version: number, change: WebhookChange): Promise<WebhookView> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const before = await loadWebhook(tx, deskId, id);
      if (change.url !== undefined) this.checkReceiver.run(change.url);
      const { url = before.url, description = before.description ?? null } = change;
      const { affected } = await tx.manager.update(
        WebhookRow,
        { deskId, id, version },
        {
          version: version + 1,
          url,
          types: chosenTypes(change.types ?? before.types),
          description,
        },
      );
      if (affected !== 1) throw stale('webhook', before);
      const after = await loadWebhook(tx, deskId, id);
      tx.record({
        type: 'webhook.changed',
        subjectKind: 'webhook',
        subjectId: id,
        payload: { changes: changesOf(told(before), told(after)), addressChanged: before.url !== after.url },
      });
      return after;
    });
  }
}

const told = ({ url, types, description }: WebhookView) => ({ host: hostOf(url), types, description });
