import type { Transaction } from '#persistence';
import { ENDED } from '../domain/workflow.js';
import { type ReviewRecord, loadReviews } from './review-record.js';

/** The review of a claim that goes on, locked; where there is none, what happens to the claim is no part of one. */
export const lockOpenReview = async (
  tx: Transaction,
  deskId: string,
  claimId: string,
): Promise<ReviewRecord | undefined> => {
  const [open] = await tx.query<{ id: string }>(
    'SELECT id FROM review WHERE desk_id = $1 AND claim_id = $2 AND NOT state = ANY ($3) FOR NO KEY UPDATE',
    [deskId, claimId, ENDED],
  );
  if (open === undefined) return undefined;
  const [review] = await loadReviews(tx, deskId, [open.id]);
  return review;
};
