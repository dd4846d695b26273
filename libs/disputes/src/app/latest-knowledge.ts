import type { ReadTransaction } from '#persistence';
import type { Clocks } from '../domain/record.js';

/**
 * Both clocks at a moment by which all that this transaction can see had been recorded. It may have begun before
 * another one that committed first, so its own time could leave out what that one recorded. Ask after the lock that
 * makes those who change states take turns.
 */
export const latestKnowledge = async (tx: ReadTransaction): Promise<Clocks> => {
  const [row] = await tx.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  const now = Math.max(tx.at.getTime(), row?.now.getTime() ?? 0);
  return { asOf: now, knownAt: now };
};
