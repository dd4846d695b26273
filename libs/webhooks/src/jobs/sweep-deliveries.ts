import { Injectable } from '@nestjs/common';
import { Jobs, type Sweep, Sweeps } from '#jobs';
import type { SystemActor } from '#kernel';
import { Transactor } from '#persistence';

/** Milliseconds. */
const LATE = 30_000;
const KEPT = 30 * 86_400_000;
/** Deliveries that are deleted at a time. */
const AT_ONCE = 1_000;

/** Sends what no job came to, and throws away what is old: deliveries after 30 days, secrets that sign no more. */
@Injectable()
export class SweepDeliveries implements Sweep {
  readonly name = 'webhooks.deliveries';

  constructor(
    private readonly transactor: Transactor,
    private readonly jobs: Jobs,
    sweeps: Sweeps,
  ) {
    sweeps.add(this);
  }

  async run(actor: SystemActor): Promise<void> {
    const { deskId } = actor;
    await this.transactor.run(actor, async (tx) => {
      const before = (milliseconds: number) => new Date(tx.at.getTime() - milliseconds);
      const late = await tx.query<{ webhookId: string }>(
        `SELECT DISTINCT webhook_id AS "webhookId" FROM webhook_delivery
         WHERE desk_id = $1 AND status = 'pending' AND next_attempt_at <= $2 AND (taken_until IS NULL OR taken_until <= $3)`,
        [deskId, before(LATE), tx.at],
      );
      for (const { webhookId } of late)
        await this.jobs.send(tx, 'webhook.deliver', { deskId, webhookId }, { key: webhookId });
      await tx.query(
        `DELETE FROM webhook_delivery WHERE desk_id = $1 AND id IN (
           SELECT id FROM webhook_delivery WHERE desk_id = $1 AND created_at < $2 AND status <> 'pending'
           ORDER BY created_at LIMIT ${AT_ONCE})`,
        [deskId, before(KEPT)],
      );
      await tx.query('DELETE FROM webhook_secret WHERE desk_id = $1 AND signs_until <= $2', [deskId, tx.at]);
    });
  }
}
