import { type Clocks, type DisputeRecord, type Transition, transitions } from '#disputes';
import type { FactCheck, Named, PublishedStatement, Speaker } from './document.js';

/** A claim that the document speaks of: its own, or one of its counterclaims. */
export interface ClaimTold<Statement = PublishedStatement> {
  readonly id: string;
  readonly wording: string;
  readonly language: string;
  readonly statements: readonly Statement[];
}

/** A document, or one that was read back from JSON, where times are texts. */
interface Telling<Statement> {
  readonly claim: Omit<ClaimTold<Statement>, 'statements'>;
  readonly statements: readonly Statement[];
  readonly counterclaims: readonly ClaimTold<Statement>[];
}

export const claimsOf = <Statement>({
  claim,
  statements,
  counterclaims,
}: Telling<Statement>): ClaimTold<Statement>[] => [
  { id: claim.id, wording: claim.wording, language: claim.language, statements },
  ...counterclaims,
];

/**
 * The record of the dispute, of the statements that the document shows: no editor published the others. Of one that
 * takes a shown one back, or that a shown one relays, it has just that there is one, and nothing of what it says: else
 * what was taken back would stand again.
 */
export const publishedRecord = (record: DisputeRecord, document: FactCheck): DisputeRecord => {
  const shown = new Set(claimsOf(document).flatMap(({ statements }) => statements.map(({ id }) => id)));
  const kept = new Set([
    ...shown,
    ...record.statementLinks.flatMap(({ kind, from, to }) => {
      if (kind === 'relays') return shown.has(from) ? [to] : [];
      return kind !== 'responds_to' && shown.has(to) ? [from] : [];
    }),
  ]);
  return {
    ...record,
    statements: record.statements
      .filter(({ id }) => kept.has(id))
      .map((statement) => (shown.has(statement.id) ? statement : { ...statement, stances: [] })),
    // A relay that is not endorsed does not count, whatever it relays.
    statementLinks: record.statementLinks.filter(
      ({ kind, from, to }) => kept.has(from) && (kind === 'relays' || kept.has(to)),
    ),
  };
};

/** When it was first spoken of: what merely follows from other claims was said before anybody made it. */
export const firstSaidAt = <At>({
  statements,
}: ClaimTold<{ readonly utteredAt: At; readonly derived?: true }>): At | undefined =>
  statements.find(({ derived }) => !derived)?.utteredAt;

/**
 * What the version can be asked about: the past, by what its desk knew when it was published. Of what came later it
 * knows nothing, so a later moment is that one.
 */
export const clocksOf = ({ publishedAt }: { readonly publishedAt: Date | string }, asOf?: Date): Clocks => {
  const knownAt = new Date(publishedAt).getTime();
  return { asOf: Math.min(asOf?.getTime() ?? knownAt, knownAt), knownAt };
};

/** Where parties moved, on the claims that the document speaks of. */
export const movesOf = (record: DisputeRecord, document: FactCheck): Transition[] => {
  const told = new Set(claimsOf(document).map(({ id }) => id));
  return transitions(record, clocksOf(document)).filter(({ claimId }) => told.has(claimId));
};

export interface NamedSource extends Named {
  readonly kind?: string;
}

interface Naming extends Telling<{
  readonly speaker: Speaker;
  readonly principal: Named;
  readonly outlet?: Named;
}> {
  readonly dispute: { readonly positions: readonly { readonly principal: Named }[] };
}

/** Everybody whom the document names, by id. */
export const namedIn = (document: Naming): Map<string, NamedSource> => {
  const named = new Map<string, NamedSource>();
  for (const { principal } of document.dispute.positions) named.set(principal.id, principal);
  for (const { statements } of claimsOf(document))
    for (const { speaker, principal, outlet } of statements) {
      for (const one of [principal, outlet]) if (one && !named.has(one.id)) named.set(one.id, one);
      named.set(speaker.id, { id: speaker.id, name: speaker.name, kind: speaker.kind });
    }
  return named;
};
