import { Injectable } from '@nestjs/common';
import type { Transaction } from '#persistence';
import { ReviewRow } from '../db/rows.js';
import { type ReviewRecord, currentBasis } from './review-record.js';
import { NO_SIGNATURE } from './review-steps.js';

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
  /** Sends an approved review back to its second read if anything it was signed on has changed; answers whether. */
  async ifChanged(tx: Transaction, review: ReviewRecord, difference: Difference): Promise<boolean> {
    const deskId = deskOf(tx);
    if ((await currentBasis(tx, deskId, review)) === review.signedBasis) return false;
    await tx.manager.update(
      ReviewRow,
      { deskId, id: review.id, version: review.version },
      {
        version: review.version + 1,
        state: 'second_read',
        returned: { reason: 'changed_since_sign_off', difference, at: tx.at },
        ...NO_SIGNATURE,
      },
    );
    record(tx, 'review.unsigned', review, difference);
    return true;
  }

  /**
   * Tells the desk that a published verdict needs another look. While that is open, what changed first stays in it: it
   * is what the verdict did not know of; what changed last is beside it.
   */
  async suggestReopening(tx: Transaction, review: ReviewRecord, difference: Difference): Promise<void> {
    const deskId = deskOf(tx);
    if ((await currentBasis(tx, deskId, review)) === review.signedBasis) return;
    await tx.manager.update(
      ReviewRow,
      { deskId, id: review.id, version: review.version },
      {
        version: review.version + 1,
        suggestion:
          review.suggestion === null
            ? { ...difference, at: tx.at, count: 1 }
            : {
                ...review.suggestion,
                count: review.suggestion.count + 1,
                latest: { ...difference, at: tx.at },
              },
      },
    );
    record(tx, 'review.reopen_suggested', review, { ...difference, editorId: review.editorId });
  }
}

const deskOf = ({ scope }: Transaction): string => {
  if (!('deskId' in scope)) throw new Error('Reviews belong to a desk');
  return scope.deskId;
};

const record = (tx: Transaction, type: string, { id, claimId }: ReviewRecord, payload: object): void =>
  tx.record({ type, subjectKind: 'review', subjectId: id, reviewId: id, payload: { ...payload, claimId } });
