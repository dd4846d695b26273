import { Injectable } from '@nestjs/common';
import { type JobHandler, JobHandlers, type JobPayloads, type Sweep, Sweeps } from '#jobs';
import type { SystemActor } from '#kernel';
import { Transactor } from '#persistence';
import { ReplySteps } from '../app/reply-requests.js';

/** The time that a source was given is over: a job sees to it at that very time, and a sweep to what no job has. */
@Injectable()
export class LapseReplies implements JobHandler<'reply_request.lapse'>, Sweep {
  readonly handles = 'reply_request.lapse';
  readonly name = 'replies.lapse';

  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReplySteps,
    handlers: JobHandlers,
    sweeps: Sweeps,
  ) {
    handlers.add(this);
    sweeps.add(this);
  }

  run({ deskId }: JobPayloads['reply_request.lapse'] | SystemActor): Promise<void> {
    return this.transactor.run({ system: true, deskId }, (tx) => this.steps.lapse(tx, deskId));
  }
}
