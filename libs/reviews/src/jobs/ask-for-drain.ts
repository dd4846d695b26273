import { Injectable } from '@nestjs/common';
import { Jobs } from '#jobs';
import { type Reaction, Reactions, type Transaction } from '#persistence';
import { currentPolicy } from '../app/policies.js';

/** In a desk that pushes work: something waits that did not, or somebody can take more than they could. */
@Injectable()
export class AskForDrain implements Reaction {
  readonly follows = [
    'review.accepted',
    'review.released',
    'review.requeued',
    'review.proposed',
    'review.lifted',
    'absence.ended',
    'conflict.ended',
    'conflict.overridden',
    'member.added',
    'member.changed',
    'policy.changed',
  ];

  constructor(
    private readonly jobs: Jobs,
    reactions: Reactions,
  ) {
    reactions.add(this);
  }

  async react(tx: Transaction): Promise<void> {
    if (!('deskId' in tx.scope)) return;
    const { deskId } = tx.scope;
    const { policy } = await currentPolicy(tx, deskId);
    if (policy.assignment === 'push') await this.jobs.send(tx, 'queue.drain', { deskId }, { key: deskId });
  }
}
