import { Injectable } from '@nestjs/common';
import type { Transaction } from '#persistence';
import { type ReviewRecord, currentBasis } from './review-record.js';
import { NO_SIGNATURE, ReviewSteps } from './review-steps.js';

/** What changed: it is shown to those who are to look again. */
export interface Difference {
  readonly reason: 'changed_since_sign_off' | 'dispute_changed' | 'evidence_added';
  /** States of the dispute. They may be the same: then the positions behind the state moved. */
  readonly from?: unknown;
  readonly to?: unknown;
  /** The line of evidence that was added. */
  readonly lineId?: unknown;
  readonly title?: unknown;
}

/** A signature is under the verdict, the evidence and the dispute as they were: when one changes, it no longer holds. */
@Injectable()
export class UnsignSteps {
  constructor(private readonly steps: ReviewSteps) {}

  /** Sends an approved review back to its second read if anything it was signed on has changed; answers whether. */
  async ifChanged(tx: Transaction, review: ReviewRecord, difference: Difference): Promise<boolean> {
    const deskId = deskOf(tx);
    if ((await currentBasis(tx, deskId, review)) === review.signedBasis) return false;
    await this.steps.put(
      tx,
      deskId,
      review,
      {
        state: 'second_read',
        returned: { reason: 'changed_since_sign_off', difference, at: tx.at },
        ...NO_SIGNATURE,
      },
      {
        type: 'review.unsigned',
        payload: { reason: difference.reason, difference, claimId: review.claimId },
        notify: [review.assigneeId, review.editorId],
      },
    );
    return true;
  }

  /**
   * Tells the desk that a published verdict needs another look. While that is open, what changed first stays in it: it
   * is what the verdict did not know of; what changed last is beside it.
   */
  async suggestReopening(tx: Transaction, review: ReviewRecord, difference: Difference): Promise<void> {
    const deskId = deskOf(tx);
    if ((await currentBasis(tx, deskId, review)) === review.signedBasis) return;
    await this.steps.put(
      tx,
      deskId,
      review,
      {
        suggestion:
          review.suggestion === null
            ? { ...difference, at: tx.at, count: 1 }
            : {
                ...review.suggestion,
                count: review.suggestion.count + 1,
                latest: { ...difference, at: tx.at },
              },
      },
      {
        type: 'review.reopen_suggested',
        payload: {
          reason: difference.reason,
          difference,
          claimId: review.claimId,
          editorId: review.editorId,
        },
        notify: [review.editorId],
      },
    );
  }
}

const deskOf = ({ scope }: Transaction): string => {
  if (!('deskId' in scope)) throw new Error('Reviews belong to a desk');
  return scope.deskId;
};
