import type { Transaction } from '#persistence';

/**
 * Those who change states take turns: two at once would each compute without the other's statement. Held until the
 * commit, and asked for before any other lock.
 */
export const takeTurns = (tx: Transaction, deskId: string): Promise<unknown> =>
  tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 3))', [deskId]);
