import { Injectable } from '@nestjs/common';
import type { Transaction } from '#persistence';
import type { ReviewRecord } from './review-record.js';
import { ReviewSteps } from './review-steps.js';
import { UnsignSteps } from './unsign-steps.js';

/** How a signed verdict becomes public, whoever sees to it: an editor, or the job of a schedule. */
@Injectable()
export class PublicationSteps {
  constructor(
    private readonly steps: ReviewSteps,
    private readonly unsign: UnsignSteps,
  ) {}

  /** Unless anything that was signed is another thing by now: then it goes back to its second read. */
  async publish(tx: Transaction, deskId: string, review: ReviewRecord, bySystem?: true): Promise<void> {
    if (await this.unsign.ifChanged(tx, review, { reason: 'changed_since_sign_off' })) return;
    await this.steps.put(
      tx,
      deskId,
      review,
      { state: 'published', suggestion: null, liveVerdictId: review.verdictId },
      {
        type: 'review.published',
        payload: { verdictId: review.verdictId, round: review.round },
        ...(bySystem && { bySystem }),
      },
    );
  }
}
