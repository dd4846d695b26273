import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Transactor } from '#persistence';
import { WebhookRow } from '../db/rows.js';
import { OVERLAP_HOURS } from '../domain/webhook.js';
import type { WebhookWithSecret } from './create-webhook.js';
import { addSecret, replaceSecrets } from './secret-steps.js';
import { lockWebhook } from './webhook-steps.js';
import { loadWebhook } from './webhook-views.js';

export interface Rotation {
  /** For how long the old secret goes on signing; none where it is known to others. */
  readonly overlapHours?: number | undefined;
}

@Injectable()
export class RotateSecret {
  constructor(private readonly transactor: Transactor) {}

  run(
    actor: Actor,
    id: string,
    version: number | undefined,
    { overlapHours = OVERLAP_HOURS }: Rotation,
  ): Promise<WebhookWithSecret> {
    const { deskId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const before = await lockWebhook(tx, deskId, id, version);
      const until = new Date(tx.at.getTime() + overlapHours * 3_600_000);
      await replaceSecrets(tx, deskId, id, until);
      const secret = await addSecret(tx, deskId, id);
      await tx.manager.update(WebhookRow, { deskId, id }, { version: before.version + 1 });
      tx.record({
        type: 'webhook.rotated',
        subjectKind: 'webhook',
        subjectId: id,
        payload: { oldSecretUntil: until },
      });
      return { ...(await loadWebhook(tx, deskId, id)), secret };
    });
  }
}
