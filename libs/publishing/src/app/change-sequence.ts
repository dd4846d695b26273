import type { Transaction } from '#persistence';
import { ChangeRow } from '../db/rows.js';

export type ChangeType = 'published' | 'corrected' | 'withdrawn' | 'dispute_changed';

/**
 * The next position. Whoever has it holds the counter until the commit, so that positions are without gaps, and are
 * seen in the order in which they were given out.
 */
export const nextPosition = async (tx: Transaction): Promise<string> => {
  const [row] = await tx.query<{ position: string }>(
    'UPDATE published.change_counter SET position = position + 1 RETURNING position',
  );
  if (row === undefined) throw new Error('The change counter has no row');
  return row.position;
};

export const recordChange = (
  tx: Transaction,
  change: {
    position: string;
    deskId: string;
    type: ChangeType;
    claimId: string;
    slug: string;
    version: number;
  },
): Promise<unknown> => tx.manager.insert(ChangeRow, { ...change, at: tx.at });
