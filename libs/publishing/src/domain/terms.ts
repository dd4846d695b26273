import { fold } from './fold.js';

/** A word of a text: as it is found, in small letters without accents, and as it was written, which stemmers know better. */
export interface Term {
  readonly word: string;
  readonly written: string;
}

const MAX_WORD = 100;
/** Digits count as letters; all else stands between words. */
const BETWEEN = /[^\p{L}\p{N}\p{M}]+/u;

/** The words of a text, in order. */
export const termsOf = (text: string): Term[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(BETWEEN)
    .flatMap((written) => {
      // A sign such as ½ comes apart when it is folded.
      const words = fold(written)
        .split(BETWEEN)
        .filter((word) => word !== '');
      return words.map((word) => ({
        word: word.slice(0, MAX_WORD),
        written: (words.length === 1 ? written : word).slice(0, MAX_WORD),
      }));
    });
