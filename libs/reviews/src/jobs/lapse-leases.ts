import { Injectable } from '@nestjs/common';
import { type Sweep, Sweeps } from '#jobs';
import type { SystemActor } from '#kernel';
import { Transactor } from '#persistence';
import { LapseSteps } from '../app/lapse-steps.js';

/** Puts back what was pulled and left, also while nobody asks for work. */
@Injectable()
export class LapseLeases implements Sweep {
  readonly name = 'reviews.leases';

  constructor(
    private readonly transactor: Transactor,
    private readonly lapses: LapseSteps,
    sweeps: Sweeps,
  ) {
    sweeps.add(this);
  }

  run(actor: SystemActor): Promise<void> {
    return this.transactor.run(actor, (tx) => this.lapses.putBack(tx, actor.deskId));
  }
}
