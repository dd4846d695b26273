import { Injectable } from '@nestjs/common';
import { type JobHandler, JobHandlers, type JobPayloads } from '#jobs';
import { Transactor } from '#persistence';
import { ReplySteps } from '../app/reply-requests.js';

/** The time that a source was given is over. */
@Injectable()
export class LapseReplies implements JobHandler<'reply_request.lapse'> {
  readonly handles = 'reply_request.lapse';

  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReplySteps,
    handlers: JobHandlers,
  ) {
    handlers.add(this);
  }

  run({ deskId }: JobPayloads['reply_request.lapse']): Promise<void> {
    return this.transactor.run({ system: true, deskId }, (tx) => this.steps.lapse(tx, deskId));
  }
}
