import { disputeState } from './dispute-state.js';
import type { Clocks, DisputeRecord, Instant } from './record.js';

/**
 * When a claim came to the state it is in, on the world's clock: the moment of the first statement from which on it
 * was in no other. `undefined` for a claim without positions. Derives the state once for each moment back to that.
 */
export const stateSince = (
  record: DisputeRecord,
  claimId: string,
  { asOf, knownAt }: Clocks,
): Instant | undefined => {
  const stateAt = (moment: Instant) =>
    disputeState(record, { asOf: moment, knownAt }).claims.find(({ id }) => id === claimId)?.state;

  const current = stateAt(asOf);
  if (current === undefined || current === 'no_position') return undefined;
  const moments = [...new Set(record.statements.map(({ utteredAt }) => utteredAt))]
    .filter((moment) => moment <= asOf)
    .sort((a, b) => b - a);
  let since: Instant | undefined;
  for (const moment of moments) {
    if (stateAt(moment) !== current) break;
    since = moment;
  }
  return since;
};
