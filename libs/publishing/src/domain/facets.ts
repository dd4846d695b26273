import { createHash } from 'node:crypto';

/** What a list of published claims can be narrowed by, beside words: each claim has one value of each. */
export interface Facets {
  readonly desk: string;
  readonly rating: string;
  readonly disputeState: string;
  /** BCP 47. A claim in en-GB is found as one in en as well. */
  readonly language: string;
}

/** What a claim may have several of. */
export interface Tags {
  readonly source: string;
  readonly claimant: string;
  readonly topic: string;
  readonly dispute: string;
}

const FACETS: readonly (keyof Facets)[] = ['desk', 'rating', 'disputeState', 'language'];
export const TAGS: readonly (keyof Tags)[] = ['source', 'claimant', 'topic', 'dispute'];

/** No word has a sign in it, so nobody can type one of these. In so few letters, since a claim has many. */
const lexeme = (...parts: (string | null)[]): string =>
  `=${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12)}`;

/** Some facets' values, as one lexeme; none for no facets. */
export const facetLexeme = (facets: Partial<Facets>): string | undefined => {
  const values = FACETS.map((facet) => facets[facet] ?? null);
  return values.every((value) => value === null) ? undefined : lexeme(...values);
};

/** A claim's facets, as lexemes beside its words: one for each choice of them, so that any filters are one lookup. */
export const facetLexemes = (facets: Facets): string[] => [
  ...new Set(
    rangesOf(facets.language).flatMap((language) =>
      choices(FACETS).flatMap(
        (chosen) =>
          facetLexeme(
            Object.fromEntries(
              chosen.map((facet) => [facet, facet === 'language' ? language : facets[facet]]),
            ),
          ) ?? [],
      ),
    ),
  ),
];

export const tagLexeme = (tag: keyof Tags, value: string): string => lexeme(tag, value);

/** RFC 4647, basic filtering: zh-Hant-TW is in the ranges zh, zh-Hant and zh-Hant-TW. */
const rangesOf = (tag: string): string[] => {
  const subtags = tag.split('-');
  return subtags.map((_, index) => subtags.slice(0, index + 1).join('-'));
};

/** All that can be chosen out of some things, but for nothing. */
const choices = <T>(things: readonly T[]): T[][] =>
  things
    .reduce<T[][]>((some, thing) => [...some, ...some.map((chosen) => [...chosen, thing])], [[]])
    .slice(1);
