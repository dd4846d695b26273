/** A word of a claim as others are searched for it, and in how many claims of the desk it is found. */
export interface Word {
  readonly lexeme: string;
  /** As text of a tsquery. */
  readonly query: string;
  /** Counted up to `COMMON` and one more. */
  readonly claims: number;
}

/** A word that is in more claims than this is not looked for: it would find too much, and tells next to nothing. */
export const COMMON = 5_000;
/** So many claims are looked at at most, over all words. */
const MOST_FOUND = 10_000;

/** What a word tells: the more, the fewer claims have it. */
export const weightOf = ({ claims }: Word, allClaims: number): number =>
  Math.log(1 + Math.min(allClaims, COMMON) / Math.max(1, claims));

/** The rarest words first, as many as find no more than can be looked at; the rarest of all always. */
export const telling = (words: readonly Word[]): readonly Word[] => {
  let found = 0;
  return words
    .filter(({ claims }) => claims <= COMMON)
    .toSorted((a, b) => a.claims - b.claims)
    .filter(({ claims }, index) => (found += claims) <= MOST_FOUND || index === 0);
};

/**
 * How much of what the words of two claims tell is in both (Dice's coefficient, by weight). Of the other claim only the
 * number of its words is known, so those that are not shared are taken to tell as much as this one's do on average.
 */
export const shareOf = (
  own: { readonly weights: readonly number[]; readonly lexemes: number },
  sharedWeights: readonly number[],
  otherLexemes: number,
): number => {
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
  const [all, shared] = [sum(own.weights), sum(sharedWeights)];
  if (shared === 0) return 0;
  const average = all / Math.max(1, own.lexemes);
  const others = shared + average * Math.max(0, otherLexemes - sharedWeights.length);
  return Math.min(1, (2 * shared) / (all + others));
};
