import type { Normalised } from './rating-scale.js';

/** How another claim is tied to this one. `entails`: this one entails the other; `entailed_by`: the other way round. */
export type Tie = 'contradicts' | 'entails' | 'entailed_by';

/** A claim that is tied to this one, and the signed verdict on it. */
export interface TiedVerdict {
  readonly claimId: string;
  readonly wording: string;
  readonly rating: string;
  readonly normalised: Normalised | null;
  readonly link: Tie;
}

export interface Clash {
  readonly claimId: string;
  readonly wording: string;
  readonly rating: string;
  readonly link: Tie;
}

/**
 * Verdicts that cannot stand together: two claims that contradict each other both rated true, or a claim rated true
 * that entails one rated false.
 */
const CLASHES: Readonly<Record<Tie, (own: Normalised, other: Normalised) => boolean>> = {
  contradicts: (own, other) => own === 'true' && other === 'true',
  entails: (own, other) => own === 'true' && other === 'false',
  entailed_by: (own, other) => own === 'false' && other === 'true',
};

/** Whether a verdict with this value could clash with any at all: only what is plainly true or false does. */
export const canClash = (own: Normalised | null): boolean => own === 'true' || own === 'false';

export const clashesOf = (own: Normalised | null, tied: readonly TiedVerdict[]): Clash[] =>
  own === null
    ? []
    : tied
        .filter(({ normalised, link }) => normalised !== null && CLASHES[link](own, normalised))
        .map(({ claimId, wording, rating, link }) => ({ claimId, wording, rating, link }));

const TIES: Readonly<Record<Tie, string>> = {
  contradicts: 'contradicts this one',
  entails: 'follows from this one',
  entailed_by: 'entails this one',
};

export const clashText = (clashes: readonly Clash[]): string =>
  `This verdict cannot stand beside ${clashes
    .map(({ wording, rating, link }) => `«${wording}», which ${TIES[link]} and is rated ${rating}`)
    .join('; nor beside ')}. An editor may go on with a written reason, which is published.`;
