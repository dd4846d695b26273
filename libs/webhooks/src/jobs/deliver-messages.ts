import { Injectable } from '@nestjs/common';
import { JobHandlers, type JobPayloads, Jobs } from '#jobs';
import { Transactor } from '#persistence';
import { type DeliverJob, isMoreDue, recordAttempt, takeDelivery } from '../app/delivery-steps.js';
import { PostMessage } from '../app/post-message.js';

/** For how long one job goes on sending to a receiver that takes what it gets, in milliseconds. */
const TURN_MS = 10_000;

/**
 * Sends what is due to one webhook. No transaction spans the receiver: a delivery is taken, sent, and written down. A
 * worker that is killed in between leaves one that is taken, and is sent again, with the same id, by whoever comes
 * after that has lapsed.
 *
 * A job goes on as long as its receiver takes what it gets, and for a turn at most; then the rest goes to the end of
 * the queue. So what one receiver lets wait, or gets too much of, does not wait in front of another one's.
 */
@Injectable()
export class DeliverMessages {
  constructor(
    private readonly transactor: Transactor,
    private readonly post: PostMessage,
    private readonly jobs: Jobs,
    handlers: JobHandlers,
  ) {
    for (const handles of ['webhook.deliver', 'webhook.deliver_failing'] as const)
      handlers.add({ handles, run: (payload) => this.run(payload, handles) });
  }

  private async run(payload: JobPayloads[DeliverJob], job: DeliverJob): Promise<void> {
    const until = performance.now() + TURN_MS;
    while (await this.sendOne(payload, job, until));
  }

  /** Whether the turn goes on. */
  private async sendOne(payload: JobPayloads[DeliverJob], job: DeliverJob, until: number): Promise<boolean> {
    const system = { system: true, deskId: payload.deskId } as const;
    const taken = await this.transactor.run(system, (tx) => takeDelivery(tx, this.jobs, payload, job));
    if (taken === undefined) return false;
    const outcome = await this.post.run(taken);
    const goesOn = outcome.error === undefined && performance.now() < until;
    await this.transactor.run(system, async (tx) => {
      await recordAttempt(tx, this.jobs, payload, taken, outcome);
      if (!goesOn && (await isMoreDue(tx, payload))) await this.jobs.send(tx, 'webhook.deliver', payload);
    });
    return goesOn;
  }
}
