import { Injectable } from '@nestjs/common';
import type { SystemActor } from '#kernel';
import { Transactor } from '#persistence';

/**
 * What is due in a desk by the passing of time alone: once a minute, in transactions of its own. It finds what is due
 * anew each time, so one that did not run, or failed, is made up for by the next.
 */
export interface Sweep {
  /** Dotted, for the log: `notifications.digest`. */
  readonly name: string;
  run(actor: SystemActor): Promise<void>;
}

@Injectable()
export class Sweeps {
  readonly all: Sweep[] = [];

  add(sweep: Sweep): void {
    this.all.push(sweep);
  }
}

export interface SweepFailure {
  readonly sweep: string;
  readonly deskId: string;
  readonly error: unknown;
}

/** Runs every sweep for every desk, one after the other. One that fails stops neither the others nor other desks. */
@Injectable()
export class RunSweeps {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly transactor: Transactor,
  ) {}

  /** Answers with what failed. Throws only where the desks themselves can't be read. */
  async run(): Promise<readonly SweepFailure[]> {
    const desks = await this.transactor.outsideDesks<{ id: string }>('SELECT id FROM desk ORDER BY id');
    const failures: SweepFailure[] = [];
    for (const { id: deskId } of desks)
      for (const sweep of this.sweeps.all)
        try {
          await sweep.run({ system: true, deskId });
        } catch (error) {
          failures.push({ sweep: sweep.name, deskId, error });
        }
    return failures;
  }
}
