import { Injectable } from '@nestjs/common';
import { Jobs } from '#jobs';
import { newId } from '#kernel';
import type { Transaction } from '#persistence';
import {
  type ChangeFollower,
  PublicAddresses,
  type PublicationChange,
  PublicationChanges,
} from '#publishing';
import { Site } from '#settings';
import { WebhookDeliveryRow } from '../db/rows.js';
import { bodyOf, typeOf } from '../domain/message.js';

/**
 * One message for each change of what is public and each webhook that wants it, made in the transaction of the change:
 * there is no change without its messages, and no message without its change.
 */
@Injectable()
export class RecordMessages implements ChangeFollower {
  private readonly addresses: PublicAddresses;

  constructor(
    private readonly jobs: Jobs,
    site: Site,
    changes: PublicationChanges,
  ) {
    this.addresses = new PublicAddresses(site.baseUrl);
    changes.add(this);
  }

  async follow(tx: Transaction, change: PublicationChange): Promise<void> {
    const { deskId } = change;
    const type = typeOf(change.type);
    // One that is just being deleted is waited for: it must not be in the way of what is published.
    const webhooks = await tx.query<{ id: string; enabled: boolean; deskSlug: string }>(
      `SELECT w.id, w.disabled_at IS NULL AS enabled, d.slug AS "deskSlug"
       FROM webhook w JOIN desk d ON d.id = w.desk_id
       WHERE w.desk_id = $1 AND $2 = ANY (w.types) ORDER BY w.id FOR KEY SHARE OF w`,
      [deskId, type],
    );
    const [first] = webhooks;
    if (first === undefined) return;
    const body = bodyOf(change, first.deskSlug, this.addresses);
    await tx.manager.insert(
      WebhookDeliveryRow,
      webhooks.map(({ id, enabled }) => ({
        deskId,
        id: newId(),
        webhookId: id,
        type,
        body,
        status: enabled ? 'pending' : 'skipped',
        nextAttemptAt: enabled ? tx.at : null,
        createdAt: tx.at,
      })),
    );
    for (const { id, enabled } of webhooks)
      if (enabled)
        await this.jobs.send(tx, 'webhook.deliver', { deskId, webhookId: id }, { startAfter: tx.at });
  }
}
