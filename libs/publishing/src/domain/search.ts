import { createHash } from 'node:crypto';
import { fold } from './fold.js';

/** What a list of published claims can be narrowed by, beside words: each claim has one value of each. */
export interface Facets {
  readonly desk: string;
  readonly rating: string;
  readonly disputeState: string;
  readonly language: string;
}

/** Times are compared with those of the published claim. */
export interface SearchFilters extends Partial<Facets> {
  /** Words that the claim has, the last of them perhaps only begun. */
  readonly q?: string;
  /** Speaks in it, or is spoken for, on the claim or on a counterclaim. */
  readonly source?: string;
  /** Who was the first to assert it, or for whom. */
  readonly claimant?: string;
  readonly topic?: string;
  readonly dispute?: string;
  /** First published then or later, and earlier than `to`. */
  readonly from?: Date;
  readonly to?: Date;
  /** Changed in any way then or later. */
  readonly updatedSince?: Date;
  /** Said, or first published, then or later. */
  readonly newestSince?: Date;
}

/** Two tsqueries. `exact` is `all` without the word that is only begun; absent without one, or if nothing else is left. */
export interface SearchQuery {
  readonly all: string;
  readonly exact?: string;
}

const MAX_WORD = 100;

/** The words of a text, each once. Digits count as letters; all else stands between words. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .map((word) => word.slice(0, MAX_WORD)),
  ),
];

const FACETS: readonly (keyof Facets)[] = ['desk', 'rating', 'disputeState', 'language'];

/**
 * Some facets' values, as one lexeme. No word has a sign in it, so nobody can type one of these. In so few letters,
 * since a claim has one for every choice of facets.
 */
const facetLexeme = (facets: Partial<Facets>): string =>
  `=${createHash('sha256')
    .update(JSON.stringify(FACETS.map((facet) => facets[facet] ?? null)))
    .digest('base64url')
    .slice(0, 12)}`;

/** A claim's facets, as lexemes beside its words: one for each choice of them, so that any filters are one lookup. */
export const facetLexemes = (facets: Facets): string[] =>
  choices(FACETS).map((chosen) =>
    facetLexeme(Object.fromEntries(chosen.map((facet) => [facet, facets[facet]]))),
  );

/** All that can be chosen out of some things, but for nothing. */
const choices = <T>(things: readonly T[]): T[][] =>
  things
    .reduce<T[][]>((some, thing) => [...some, ...some.map((chosen) => [...chosen, thing])], [[]])
    .slice(1);

/** No claim has this lexeme: for a `q` of nothing but signs, which no claim can have either. */
const NOTHING = '=';

/** `undefined` where nothing is asked for but the newest. */
export const searchQuery = ({ q, ...facets }: SearchFilters): SearchQuery | undefined => {
  const typed = q === undefined ? [] : wordsOf(q);
  const begun = typed.at(-1);
  const exact = [
    ...(FACETS.some((facet) => facets[facet] !== undefined) ? [facetLexeme(facets)] : []),
    ...typed.slice(0, -1),
    ...(q !== undefined && begun === undefined ? [NOTHING] : []),
  ].map(quoted);
  const all = begun === undefined ? exact : [...exact, `${quoted(begun)}:*`];
  if (all.length === 0) return undefined;
  return {
    all: all.join(' & '),
    ...(begun === undefined || exact.length === 0 ? {} : { exact: exact.join(' & ') }),
  };
};

/** As a lexeme of a tsquery, in which no operator is left. */
const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
