import { endedBy } from './record.js';
import type { ClaimLinkRecord, DisputeRecord, Instant, StanceRecord } from './record.js';
import { affirms, opposes } from './vocabulary.js';
import type { EffectiveStance } from './vocabulary.js';

/** The claims that exist at one knownAt, and what links them then. `same_as` leads nowhere: a merge moves the stances. */
export interface ClaimGraph {
  readonly claimIds: ReadonlySet<string>;
  readonly entails: Edges;
  readonly entailedBy: Edges;
  readonly contradicts: Edges;
}

type Edges = ReadonlyMap<string, readonly string[]>;

export const claimGraph = ({ claims, claimLinks }: DisputeRecord, knownAt: Instant): ClaimGraph => {
  const claimIds = new Set(
    claims.filter((claim) => !endedBy(claim.voidedAt, knownAt)).map((claim) => claim.id),
  );
  const entails = new Map<string, string[]>();
  const entailedBy = new Map<string, string[]>();
  const contradicts = new Map<string, string[]>();

  const draw: Readonly<Record<ClaimLinkRecord['kind'], (from: string, to: string) => void>> = {
    entails(from, to) {
      add(entails, from, to);
      add(entailedBy, to, from);
    },
    contradicts(from, to) {
      add(contradicts, from, to);
      add(contradicts, to, from);
    },
    same_as() {},
  };
  for (const { kind, from, to, knownFrom, knownUntil } of claimLinks) {
    const known = (knownFrom === undefined || knownFrom <= knownAt) && !endedBy(knownUntil, knownAt);
    if (known && claimIds.has(from) && claimIds.has(to)) draw[kind](from, to);
  }
  return { claimIds, entails, entailedBy, contradicts };
};

/**
 * Step 2 of domain.md: what one statement says of each claim, by claim id; a claim it does not touch is absent.
 *
 * A stance is set once. So each later step yields to what is explicit and to the steps before it, and a claim never
 * receives a stance that was derived from itself. An explicit stance holds for its own claim only: what lies beyond
 * it is still reached, as entailment is transitive whatever the speaker says of the link in the middle.
 *
 * Costs one walk of the graph, whatever the number of stances.
 */
export const closure = (
  stances: readonly StanceRecord[],
  graph: ClaimGraph,
): ReadonlyMap<string, EffectiveStance> => {
  const closed = new Map<string, EffectiveStance>();
  const derive = (claimId: string, stance: EffectiveStance) => {
    if (!closed.has(claimId)) closed.set(claimId, stance);
  };

  for (const { claimId, stance } of stances) if (graph.claimIds.has(claimId)) closed.set(claimId, stance);

  // asserts first: where both reach one claim, it wins.
  for (const strength of ['asserts', 'qualifies'] as const)
    for (const claimId of reach(
      those(closed, (stance) => stance === strength),
      graph.entails,
    ))
      derive(claimId, strength);

  for (const affirmed of those(closed, affirms))
    for (const claimId of graph.contradicts.get(affirmed) ?? []) derive(claimId, 'counters');

  for (const claimId of reach(those(closed, opposes), graph.entailedBy)) derive(claimId, 'denies');

  return closed;
};

const those = (
  closed: ReadonlyMap<string, EffectiveStance>,
  picked: (stance: EffectiveStance) => boolean,
): readonly string[] => {
  const claimIds: string[] = [];
  for (const [claimId, stance] of closed) if (picked(stance)) claimIds.push(claimId);
  return claimIds;
};

/** What a walk along the edges comes to, each claim once, so that a cycle ends. */
const reach = (starts: readonly string[], edges: Edges): ReadonlySet<string> => {
  const reached = new Set<string>();
  const open = [...starts];
  for (let claimId = open.pop(); claimId !== undefined; claimId = open.pop())
    for (const next of edges.get(claimId) ?? [])
      if (!reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
  return reached;
};

const add = (edges: Map<string, string[]>, from: string, to: string) => {
  const ends = edges.get(from);
  if (ends) ends.push(to);
  else edges.set(from, [to]);
};
