import { fold } from './fold.js';
import type { Term } from './terms.js';

/**
 * The stemmers that every PostgreSQL from 15 on has, by the primary subtag of the language. In all other languages
 * claims are found by words and beginnings of words.
 */
const DICTIONARIES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
};

export interface Stemmer {
  readonly language: string;
  /** PostgreSQL's name of it. */
  readonly dictionary: string;
}

export const stemmerOf = (tag: string): Stemmer | undefined => {
  const language = primarySubtag(tag);
  const name = DICTIONARIES[language];
  return name === undefined ? undefined : { language, dictionary: `pg_catalog.${name}_stem` };
};

export const primarySubtag = (tag: string): string => tag.split('-')[0] ?? tag;

/** Both ways to write a word that are stemmed: who searches may leave the accents out, and stems differ without them. */
export const formsOf = ({ word, written }: Term): string[] =>
  /\p{L}/u.test(word) ? [...new Set([written, word])] : [];

export interface Stemmed {
  readonly language: string;
  readonly form: string;
  /** None of a word that says nothing, such as «the». */
  readonly stems: readonly string[];
}

/** What stemmers made of the forms of some words. */
export class Stems {
  private readonly found = new Map<string, Map<string, readonly string[]>>();

  constructor(rows: readonly Stemmed[]) {
    for (const { language, form, stems } of rows)
      this.found.set(
        language,
        (this.found.get(language) ?? new Map<string, readonly string[]>()).set(form, stems),
      );
  }

  get languages(): string[] {
    return [...this.found.keys()];
  }

  /** As lexemes: marked by the language, since the same stem is another word elsewhere, and so that nobody can type one. */
  lexemes(language: string, term: Term): string[] {
    const forms = this.found.get(language);
    const stems = formsOf(term).flatMap((form) => forms?.get(form) ?? []);
    return [...new Set(stems.map((stem) => `~${language}~${fold(stem)}`))];
  }

  saysNothing(language: string, { written }: Term): boolean {
    return this.found.get(language)?.get(written)?.length === 0;
  }
}
