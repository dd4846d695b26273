import { type Facets, TAGS, type Tags, facetLexeme, tagLexeme } from './facets.js';
import { quoted } from './lexemes.js';
import { Stems } from './stems.js';
import { type Term, termsOf } from './terms.js';

/** Times are compared with those of the published claim. */
export interface SearchFilters extends Partial<Facets>, Partial<Tags> {
  /** Words that the claim has, in any form that its language gives them; the last of them perhaps only begun. */
  readonly q?: string;
  /** Id of who speaks in it, or is spoken for, on the claim or on a counterclaim. */
  readonly source?: string;
  /** Id of who was the first to assert it, or for whom. */
  readonly claimant?: string;
  readonly topic?: string;
  /** Id of the dispute that it is part of. */
  readonly dispute?: string;
  /** First published then or later, and earlier than `to`. */
  readonly from?: Date;
  readonly to?: Date;
  /** Changed in any way then or later. */
  readonly updatedSince?: Date;
  /** Said, or first published, then or later. */
  readonly newestSince?: Date;
}

/** Of tsqueries. */
export interface SearchQuery {
  readonly all: string;
  /** `all` without the word that is only begun; absent without one, or if nothing else is left. */
  readonly exact?: string;
  /** How the words were met, the best way first; absent without words. */
  readonly met?: { readonly whole: string; readonly stems?: string; readonly begun: string };
}

/** No claim has this lexeme: for a `q` of nothing but signs, which no claim can have either. */
const NOTHING = '=';

/** `undefined` where neither words nor values are asked for. */
export const searchQuery = (
  { q, ...filters }: SearchFilters,
  stems: Stems = new Stems([]),
): SearchQuery | undefined => {
  const values = [
    facetLexeme(filters),
    ...TAGS.map((tag) => {
      const value = filters[tag];
      return value === undefined ? undefined : tagLexeme(tag, value);
    }),
  ]
    .filter((lexeme) => lexeme !== undefined)
    .map(quoted);
  if (q === undefined) return values.length === 0 ? undefined : { all: values.join(' & ') };
  const terms = distinct(termsOf(q));
  const last = terms.at(-1);
  if (last === undefined) return { all: quoted(NOTHING) };
  const silent = silences(terms, stems);
  const found = terms.map((term) => [
    ...(term === last ? [] : [quoted(term.word)]),
    ...stems.languages.flatMap((language) => stems.lexemes(language, term)).map(quoted),
    ...silent(term).map(quoted),
  ]);
  const begun = `${quoted(last.word)}:*`;
  const exact = [...values, ...found.slice(0, -1).map(anyOf)];
  const stemmed = [
    ...new Set(terms.flatMap((term) => stems.languages.flatMap((one) => stems.lexemes(one, term)))),
  ];
  return {
    all: [...exact, anyOf([begun, ...(found.at(-1) ?? [])])].join(' & '),
    ...(exact.length === 0 ? {} : { exact: exact.join(' & ') }),
    met: {
      whole: terms.map(({ word }) => quoted(word)).join(' | '),
      ...(stemmed.length === 0 ? {} : { stems: stemmed.map(quoted).join(' | ') }),
      begun,
    },
  };
};

/** Each word once; the last one stays the last. */
const distinct = (terms: readonly Term[]): Term[] => {
  const last = terms.at(-1)?.word;
  return terms.filter(
    ({ word }, index) =>
      index === terms.length - 1 || (word !== last && terms.findIndex((one) => one.word === word) === index),
  );
};

/**
 * A word that says nothing in a language, such as «the», need not be in claims of that language: for them it stands for
 * the language itself. Unless no word says anything: then all of them are meant.
 */
const silences = (terms: readonly Term[], stems: Stems): ((term: Term) => string[]) => {
  const languages = stems.languages.filter((one) => !terms.every((term) => stems.saysNothing(one, term)));
  return (term) =>
    languages
      .filter((language) => stems.saysNothing(language, term))
      .flatMap((language) => facetLexeme({ language }) ?? []);
};

const anyOf = (lexemes: readonly string[]): string =>
  lexemes.length === 1 ? lexemes.join('') : `(${lexemes.join(' | ')})`;
