import { type Held, type Position, type Transition, type TransitionKind, transitions } from '#disputes';
import { clocksOf, namedIn } from '#publishing';
import type { ClaimStanding, Part, Principal, StatementRead } from './standings.js';

/** What one moment brought: somebody spoke, and took positions or moved. */
export interface TimelineEntry {
  readonly at: string;
  readonly principal: Principal;
  /** What was said: absent where it took another statement back, and says nothing of the claims shown itself. */
  readonly statement?: StatementRead;
  readonly steps: readonly Step[];
}

/** On one claim. A first position has no `from`. */
export interface Step {
  readonly claimId: string;
  readonly from?: Position;
  readonly to: Held;
  readonly kind: TransitionKind | 'first';
}

interface Taken extends Step {
  readonly at: string;
  readonly principalId: string;
  readonly statementId: string;
}

/** Every first position and every move on these claims, up to a moment, in the order of speech. */
export const timelineOf = (
  parts: readonly Part[],
  claims: readonly ClaimStanding[],
  then?: Date,
): TimelineEntry[] => {
  const named = new Map(parts.flatMap(({ document }) => [...namedIn(document)]));
  const statements = new Map(claims.flatMap((claim) => claim.statements.map((one) => [one.id, one])));
  const taken = [...claims.flatMap(firstPositions), ...movesOn(claims, parts)];
  return [...Map.groupBy(taken, ({ at, principalId, statementId }) => `${at} ${principalId} ${statementId}`)]
    .flatMap(([, steps]): TimelineEntry[] => {
      const [first] = steps;
      if (first === undefined || (then !== undefined && new Date(first.at) > then)) return [];
      const statement = statements.get(first.statementId);
      return [
        {
          at: first.at,
          principal: { id: first.principalId, name: named.get(first.principalId)?.name ?? '' },
          ...(statement && { statement }),
          steps: steps.map(({ claimId, from, to, kind }) => ({ claimId, to, kind, ...(from && { from }) })),
        },
      ];
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

/** Of each claim by the document that is its own, or else by one that has it as a counterclaim; of each document once. */
const movesOn = (claims: readonly ClaimStanding[], parts: readonly Part[]): Taken[] => {
  const told = Map.groupBy(
    claims,
    ({ id }) =>
      parts.find(({ document }) => document.claim.id === id) ??
      parts.find(({ document }) => document.counterclaims.some((counter) => counter.id === id)),
  );
  return [...told].flatMap(([part, own]) => {
    if (part?.record === undefined) return [];
    const ids = new Set(own.map(({ id }) => id));
    return transitions(part.record, clocksOf(part.document))
      .filter(({ claimId }) => ids.has(claimId))
      .map(takenAt);
  });
};

const takenAt = ({ at, ...move }: Transition): Taken => ({ ...move, at: new Date(at).toISOString() });

/** What each said first of the claim. */
const firstPositions = ({ id, statements }: ClaimStanding): Taken[] => {
  const first = new Map<string, StatementRead>();
  for (const statement of statements)
    if (!first.has(statement.principal.id)) first.set(statement.principal.id, statement);
  return [...first.values()].map(({ id: statementId, principal, utteredAt, stance }) => ({
    claimId: id,
    principalId: principal.id,
    statementId,
    at: utteredAt,
    to: stance,
    kind: 'first',
  }));
};
