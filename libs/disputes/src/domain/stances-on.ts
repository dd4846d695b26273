import { claimGraph, closure } from './closure.js';
import type { Clocks, DisputeRecord } from './record.js';
import { hear } from './usable.js';
import type { EffectiveStance } from './vocabulary.js';

/** What was said of each claim, by claim id and statement id: all that counts or once did, what was taken back too. */
export const stancesOn = (
  record: DisputeRecord,
  clocks: Clocks,
): ReadonlyMap<string, ReadonlyMap<string, EffectiveStance>> => {
  const graph = claimGraph(record, clocks.knownAt);
  const said = new Map([...graph.claimIds].map((id) => [id, new Map<string, EffectiveStance>()]));
  for (const { id, stances } of hear(record, clocks).usable)
    for (const [claimId, stance] of closure(stances, graph)) said.get(claimId)?.set(id, stance);
  return said;
};
