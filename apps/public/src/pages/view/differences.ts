import { diffWords } from 'diff';
import type { FactCheckRead } from './standings.js';

/** What readers are shown of a change: the words that a reader reads. */
export type Compared = 'wording' | 'label' | 'summary' | 'explanation';

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface Difference {
  readonly field: Compared;
  readonly pieces: readonly Piece[];
}

/** Milliseconds: two texts that have nothing in common are shown one after the other rather than compared for long. */
const PATIENCE = 50;

const textsOf = ({ claim, verdict }: FactCheckRead): Readonly<Record<Compared, string>> => ({
  wording: claim.wording,
  label: verdict.label,
  summary: verdict.summary,
  explanation: verdict.explanation ?? '',
});

/** In which words one version differs from the one before it. */
export const differences = (before: FactCheckRead, after: FactCheckRead): Difference[] => {
  const [old, now] = [textsOf(before), textsOf(after)];
  return (Object.keys(now) as Compared[])
    .filter((field) => old[field] !== now[field])
    .map((field) => ({
      field,
      pieces: compared(old[field], now[field], after.claim.language, field === 'label'),
    }));
};

/** A label is one word, whatever it is made of. */
const compared = (old: string, now: string, language: string, whole: boolean): Piece[] => {
  const changes = whole
    ? undefined
    : diffWords(old, now, { intlSegmenter: segmenter(language), timeout: PATIENCE });
  if (changes === undefined)
    return [{ kind: 'removed', text: old } as const, { kind: 'added', text: now } as const].filter(
      ({ text }) => text !== '',
    );
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
};

const segmenter = (language: string): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
};
