import { Injectable } from '@nestjs/common';
import type { JobName, JobPayloads } from './job-payloads.js';

/**
 * What does a job. A job may be run more than once (its worker was killed, or the answer to its COMMIT was lost), also
 * twice at the same time: run twice it has the effect of once.
 */
export interface JobHandler<Name extends JobName = JobName> {
  readonly handles: Name;
  run(payload: JobPayloads[Name]): Promise<void>;
}

/** The rooms' handlers, by the name of their job. */
@Injectable()
export class JobHandlers {
  private readonly all = new Map<JobName, (payload: never) => Promise<void>>();

  add<Name extends JobName>(handler: JobHandler<Name>): void {
    if (this.all.has(handler.handles)) throw new Error(`Two handlers for the job ${handler.handles}`);
    this.all.set(handler.handles, (payload) => handler.run(payload));
  }

  async run<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void> {
    const handle = this.all.get(name);
    if (handle === undefined) throw new Error(`No room of this version handles the job ${name}`);
    await handle(payload as never);
  }
}
