import { conflict, notFound } from '#kernel';
import type { ReadTransaction } from '#persistence';

/** Refuses a claim that is not of this desk, or that was voided: nothing new is recorded on it. */
export const requireClaim = async (tx: ReadTransaction, deskId: string, claimId: string): Promise<void> => {
  const [claim] = await tx.query<{ voided: boolean }>(
    'SELECT voided_at IS NOT NULL AS voided FROM claim WHERE desk_id = $1 AND id = $2',
    [deskId, claimId],
  );
  if (claim === undefined) throw notFound('claim');
  if (claim.voided)
    throw conflict('claim.voided', 'This claim was voided: nothing new can be recorded on it.');
};
