import type { Reason } from '#kernel';
import { negates } from './negation.js';
import { type Place, type Span, gapBetween, metresBetween, samePlace } from './near.js';

/** What is compared of a claim. */
export interface Compared {
  readonly wording: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly span?: Span | undefined;
  readonly place?: Place | undefined;
  readonly disputeId?: string | undefined;
}

/** How many words the other claim has in common with this one, and how much those tell. */
export interface SharedWords {
  /** As people read them, those that tell most first. */
  readonly words: readonly string[];
  /** From 0 to 1. */
  readonly share: number;
}

/** A party that affirms one of two claims and opposes the other, by its name. */
export interface Opposed {
  readonly name: string;
  readonly affirms: 'this' | 'other';
}

export interface Judgement {
  readonly kind: 'like' | 'counterclaim';
  /** From 0 to 1: how likely it is worth a look. */
  readonly score: number;
  readonly why: readonly Reason[];
}

interface Weighed extends Reason {
  /** The part of what is left to certainty that this reason closes. */
  readonly strength: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Below it, sharing words is chance. */
const LEAST_SHARE = 0.15;
/** Below it, two sentences are not the same one with and without a negation. */
const LEAST_SHARE_OF_NEGATED = 0.3;
const LEAST_SCORE = 0.25;
/** What is left of a score when the two are of different days, or of different places. */
const APART = 0.5;
const SHOWN = 4;

/**
 * Whether another claim says the like of this one, or stands against it, and why; `undefined` where neither is likely.
 * Reasons add up as chances do: each closes a part of what the others left open, so many small ones never outdo certainty.
 */
export const judge = (
  own: Compared,
  other: Compared,
  shared: SharedWords,
  opposed: readonly Opposed[],
): Judgement | undefined => {
  const [words, where, when] = [wordsIn(shared), placesOf(own, other), timesOf(own, other)];
  const against = [...partiesOf(opposed), ...negationOf(own, other, shared)];
  // Either says the same in words, or of the same place and time, or parties stand against each other on the two.
  const aboutTheSame = words.length > 0 || (where.same.length > 0 && when.same.length > 0);
  if (!aboutTheSame && against.length === 0) return undefined;
  const like = [...words, ...where.same, ...when.same, ...topicsOf(own, other), ...disputeOf(own, other)];
  const reasons = [...like, ...against].sort((a, b) => b.strength - a.strength);
  const open = reasons.reduce((left, { strength }) => left * (1 - strength), 1);
  const score = (1 - open) * (where.apart ? APART : 1) * (when.apart ? APART : 1);
  if (score < LEAST_SCORE) return undefined;
  return {
    kind: against.length > 0 ? 'counterclaim' : 'like',
    score: Math.round(score * 1000) / 1000,
    why: reasons.map(({ code, text }) => ({ code, text })),
  };
};

const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');

const wordsIn = ({ words, share }: SharedWords): Weighed[] =>
  share < LEAST_SHARE
    ? []
    : [{ code: 'words', text: `They share ${quoted(words.slice(0, SHOWN))}.`, strength: share }];

interface Compare {
  readonly same: readonly Weighed[];
  readonly apart: boolean;
}
const UNKNOWN: Compare = { same: [], apart: false };

const placesOf = ({ place: here }: Compared, { place: there }: Compared): Compare => {
  if (here === undefined || there === undefined) return UNKNOWN;
  const metres = metresBetween(here, there);
  // Other names alone may be those of one place.
  if (!samePlace(here, there)) return { same: [], apart: metres !== undefined };
  const text =
    here.name === there.name
      ? `Both are of ${here.name}.`
      : `${here.name} and ${there.name} are ${((metres ?? 0) / 1000).toFixed(1)} km apart.`;
  return { same: [{ code: 'place', text, strength: 0.2 }], apart: false };
};

const timesOf = ({ span: one }: Compared, { span: other }: Compared): Compare => {
  if (one === undefined || other === undefined) return UNKNOWN;
  const gap = gapBetween(one, other);
  if (gap > 0) return { same: [], apart: gap > DAY_MS };
  const from = one.from > other.from ? one.from : other.from;
  const text = `Both are of ${from.toISOString().slice(0, 10)}.`;
  return { same: [{ code: 'time', text, strength: 0.2 }], apart: false };
};

const topicsOf = ({ topics: own }: Compared, { topics: others }: Compared): Weighed[] => {
  const both = own.filter((topic) => others.includes(topic));
  if (both.length === 0) return [];
  const all = new Set([...own, ...others]).size;
  const [word, strength] = [both.length === 1 ? 'topic' : 'topics', (0.15 * both.length) / all];
  return [{ code: 'topics', text: `They share the ${word} ${quoted(both)}.`, strength }];
};

const disputeOf = ({ disputeId: own }: Compared, { disputeId: other }: Compared): Weighed[] =>
  own !== undefined && own === other
    ? [{ code: 'dispute', text: 'They are in the same dispute.', strength: 0.15 }]
    : [];

const partiesOf = (opposed: readonly Opposed[]): Weighed[] =>
  opposed.length === 0
    ? []
    : [
        {
          code: 'parties',
          text: `${opposed
            .slice(0, SHOWN)
            .map(({ name, affirms }) =>
              affirms === 'this'
                ? `${name} affirms this and denies the other`
                : `${name} denies this and affirms the other`,
            )
            .join('; ')}.`,
          strength: 0.5,
        },
      ];

const negationOf = (own: Compared, other: Compared, { share }: SharedWords): Weighed[] => {
  const [one, another] = [negates(own.wording, own.language), negates(other.wording, other.language)];
  if (share < LEAST_SHARE_OF_NEGATED || one === undefined || another === undefined || one === another)
    return [];
  const text = one
    ? 'This one says it with a negation, the other without.'
    : 'The other says it with a negation.';
  return [{ code: 'negation', text, strength: 0.4 }];
};
