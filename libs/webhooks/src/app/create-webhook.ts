import { Injectable } from '@nestjs/common';
import { type Actor, newId, userIdOf } from '#kernel';
import { Transactor } from '#persistence';
import { WebhookRow } from '../db/rows.js';
import { MESSAGE_TYPES, type MessageType } from '../domain/message.js';
import { checkCount, chosenTypes, hostOf } from '../domain/webhook.js';
import { CheckReceiver } from './check-receiver.js';
import { addSecret } from './secret-steps.js';
import { type WebhookView, loadWebhook } from './webhook-views.js';

export interface NewWebhook {
  readonly url: string;
  /** Not given: all. */
  readonly types?: readonly MessageType[] | undefined;
  readonly description?: string | undefined;
}

/** With the secret as it is shown: here, and never again. */
export type WebhookWithSecret = WebhookView & { readonly secret: string };

@Injectable()
export class CreateWebhook {
  constructor(
    private readonly transactor: Transactor,
    private readonly checkReceiver: CheckReceiver,
  ) {}

  run(actor: Actor, { url, types = MESSAGE_TYPES, description }: NewWebhook): Promise<WebhookWithSecret> {
    const { deskId } = actor;
    this.checkReceiver.run(url);
    const chosen = chosenTypes(types);
    return this.transactor.run(actor, async (tx) => {
      const [there] = await tx.query<{ count: number }>(
        'SELECT count(*)::int AS count FROM webhook WHERE desk_id = $1',
        [deskId],
      );
      checkCount(there?.count ?? 0);
      const id = newId();
      await tx.manager.insert(WebhookRow, {
        deskId,
        id,
        url,
        types: chosen,
        description: description ?? null,
        authorId: userIdOf(actor) ?? null,
        createdAt: tx.at,
      });
      const secret = await addSecret(tx, deskId, id);
      tx.record({
        type: 'webhook.created',
        subjectKind: 'webhook',
        subjectId: id,
        payload: { host: hostOf(url), types: chosen },
      });
      return { ...(await loadWebhook(tx, deskId, id)), secret };
    });
  }
}
