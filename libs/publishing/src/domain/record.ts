import { type Clocks, type DisputeRecord, type Transition, transitions } from '#disputes';
import type { FactCheck, Named, PublishedStatement } from './document.js';

/** A claim that the document speaks of: its own, or one of its counterclaims. */
export interface ClaimTold {
  readonly id: string;
  readonly wording: string;
  readonly language: string;
  readonly statements: readonly PublishedStatement[];
}

export const claimsOf = ({ claim, statements, counterclaims }: FactCheck): ClaimTold[] => [
  { id: claim.id, wording: claim.wording, language: claim.language, statements },
  ...counterclaims,
];

/** The record of the dispute without the statements that the document does not show: no editor published those. */
export const publishedRecord = (record: DisputeRecord, document: FactCheck): DisputeRecord => {
  const shown = new Set(claimsOf(document).flatMap(({ statements }) => statements.map(({ id }) => id)));
  return {
    ...record,
    statements: record.statements.filter(({ id }) => shown.has(id)),
    statementLinks: record.statementLinks.filter(({ from, to }) => shown.has(from) && shown.has(to)),
  };
};

/** What the version can be asked about: the past, by what its desk knew when it was published. */
export const clocksOf = ({ publishedAt }: Pick<FactCheck, 'publishedAt'>, asOf?: Date): Clocks => {
  const knownAt = new Date(publishedAt).getTime();
  return { asOf: asOf?.getTime() ?? knownAt, knownAt };
};

/** Where parties moved, on the claims that the document speaks of. */
export const movesOf = (record: DisputeRecord, document: FactCheck): Transition[] => {
  const told = new Set(claimsOf(document).map(({ id }) => id));
  return transitions(record, clocksOf(document)).filter(({ claimId }) => told.has(claimId));
};

/** Everybody whom the document names, by id. */
export const namedIn = (document: FactCheck): Map<string, Named & { readonly kind?: string }> => {
  const named = new Map<string, Named & { readonly kind?: string }>();
  for (const { principal } of document.dispute.positions) named.set(principal.id, principal);
  for (const { statements } of claimsOf(document))
    for (const { speaker, principal, outlet } of statements) {
      for (const one of [principal, outlet]) if (one && !named.has(one.id)) named.set(one.id, one);
      named.set(speaker.id, { id: speaker.id, name: speaker.name, kind: speaker.kind });
    }
  return named;
};
