import { claimGraph, closure } from './closure.js';
import { disputeState } from './dispute-state.js';
import type { Clocks, DisputeRecord, Instant } from './record.js';
import { hear } from './usable.js';

/**
 * When a claim came to the state it is in, on the world's clock: the moment of the first statement from which on it
 * was in no other. `undefined` for a claim without positions.
 *
 * Derives the state once for each moment back to that, of the statements that bear on the claim alone: so its cost
 * grows with the square of how many these are, whatever else the dispute is about.
 */
export const stateSince = (record: DisputeRecord, claimId: string, clocks: Clocks): Instant | undefined => {
  const bearing = bearingOn(record, claimId, clocks);
  const stateAt = (moment: Instant) =>
    disputeState(bearing, { asOf: moment, knownAt: clocks.knownAt }).claims.find(({ id }) => id === claimId)
      ?.state;

  const current = stateAt(clocks.asOf);
  if (current === undefined || current === 'no_position') return undefined;
  const moments = [...new Set(bearing.statements.map(({ utteredAt }) => utteredAt))].sort((a, b) => b - a);
  let since: Instant | undefined;
  for (const moment of moments) {
    if (stateAt(moment) !== current) break;
    since = moment;
  }
  return since;
};

/** What the state of the claim follows from: who touches it, and who takes back a statement that does. */
const bearingOn = (record: DisputeRecord, claimId: string, clocks: Clocks): DisputeRecord => {
  const { usable, takesBack } = hear(record, clocks);
  const graph = claimGraph(record, clocks.knownAt);
  const touching = new Set(
    usable.filter(({ stances }) => closure(stances, graph).has(claimId)).map(({ id }) => id),
  );
  const statements = usable.filter(
    ({ id }) => touching.has(id) || takesBack.get(id)?.some((target) => touching.has(target)),
  );
  const ids = new Set(statements.map(({ id }) => id));
  return { ...record, statements, statementLinks: record.statementLinks.filter(({ from }) => ids.has(from)) };
};
