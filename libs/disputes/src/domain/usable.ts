import { byUtterance, inForce } from './record.js';
import type { Clocks, DisputeRecord, StatementRecord } from './record.js';

/** What had been said, as far as the desk knew it. */
export interface Hearing {
  /** The statements that count, in the order of speech, superseded and retracted ones included. */
  readonly usable: readonly StatementRecord[];
  /** The ids of usable statements, and for each the ids of the statements that it supersedes or retracts. */
  readonly takesBack: ReadonlyMap<string, readonly string[]>;
  /** The ids of relays of another statement that is itself on record: they are no origins of their own. */
  readonly relays: ReadonlySet<string>;
}

/**
 * Step 1 of domain.md, «Dispute state».
 *
 * A statement is out while any relay link in force from it lacks the endorsement: who reads out two papers and
 * adopts one has still not said the other. That link's target need not be on record.
 */
export const hear = (record: DisputeRecord, { asOf, knownAt }: Clocks): Hearing => {
  const spoken = record.statements.filter((s) => s.utteredAt <= asOf && inForce(s, knownAt));
  const links = record.statementLinks.filter((link) => inForce(link, knownAt));

  const unendorsed = new Set<string>();
  for (const { kind, from, endorsed } of links)
    if (kind === 'relays' && endorsed !== true) unendorsed.add(from);
  const usable = spoken.filter((s) => !unendorsed.has(s.id)).sort(byUtterance);

  // The relayed statement need only be on record: that it is itself a mere relay does not make two origins of one.
  const onRecord = new Set(spoken.map((s) => s.id));
  const relays = new Set<string>();
  for (const { kind, from, to } of links)
    if (kind === 'relays' && from !== to && onRecord.has(to)) relays.add(from);

  // A link alone takes nothing back. The statement it comes from must count: then a replay at an earlier asOf still
  // shows the old position, and a voided superseder supersedes nothing.
  const takesBack = new Map<string, string[]>(usable.map((s) => [s.id, []]));
  for (const { kind, from, to } of links)
    if (kind === 'supersedes' || kind === 'retracts') takesBack.get(from)?.push(to);

  return { usable, takesBack, relays };
};
