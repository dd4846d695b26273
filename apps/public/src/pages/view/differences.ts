import { diffWords } from 'diff';
import { claimsOf } from '#publishing';
import { messages } from '../messages.js';
import { moment, precisionOf } from '../parts/moment.js';
import type { FactCheckRead, StatementRead } from './standings.js';

/** What readers are shown of a change: the words that a reader reads, and what the verdict rests on. */
export type Compared = Written | 'evidence' | 'statements';
type Written = 'wording' | 'label' | 'summary' | 'explanation';

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface Difference {
  readonly field: Compared;
  /** One of a text; of a list one for each thing that went or came. */
  readonly lines: readonly (readonly Piece[])[];
}

/** Milliseconds: two texts that have nothing in common are shown one after the other rather than compared for long. */
const PATIENCE = 50;

const textsOf = ({ claim, verdict }: FactCheckRead): Readonly<Record<Written, string>> => ({
  wording: claim.wording,
  label: verdict.label,
  summary: verdict.summary,
  explanation: verdict.explanation ?? '',
});

/** In which words one version differs from the one before it, and in what it rests on. */
export const differences = (before: FactCheckRead, after: FactCheckRead): Difference[] => {
  const [old, now] = [textsOf(before), textsOf(after)];
  const texts = (Object.keys(now) as Written[])
    .filter((field) => old[field] !== now[field])
    .map((field) => ({
      field,
      lines: [compared(old[field], now[field], after.claim.language, field === 'label')],
    }));
  const lists = [
    { field: 'evidence' as const, lines: wentAndCame(evidenceOf(before), evidenceOf(after)) },
    { field: 'statements' as const, lines: wentAndCame(statementsOf(before), statementsOf(after)) },
  ];
  return [...texts, ...lists.filter(({ lines }) => lines.length > 0)];
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

/** Things by what tells them apart, in words. */
type Things = ReadonlyMap<string, string>;

const wentAndCame = (old: Things, now: Things): Piece[][] => {
  const only = (kind: 'removed' | 'added', these: Things, those: Things): Piece[][] =>
    [...these].filter(([key]) => !those.has(key)).map(([, text]) => [{ kind, text }]);
  return [...only('removed', old, now), ...only('added', now, old)];
};

/** A piece of evidence has no name but what is said of it: with another grade it is another one. */
const evidenceOf = ({ evidence }: FactCheckRead): Things =>
  new Map(
    evidence.map((one) => {
      const { title, direction, reliability, credibility, note } = one;
      const graded = reliability !== undefined || credibility !== undefined;
      const grade = graded ? [messages.evidence.grade(reliability, credibility)] : [];
      const text = [title, messages.evidence.direction(direction), ...grade, note].join(' · ');
      return [JSON.stringify([one.url, one.kind, text]), text];
    }),
  );

const statementsOf = (document: FactCheckRead): Things =>
  new Map(
    claimsOf(document).flatMap(({ statements }) => statements.map((one) => [one.id, inWords(one)] as const)),
  );

const inWords = ({ speaker, utteredAt, precision, quote, paraphrase }: StatementRead): string =>
  `${speaker.name}, ${moment(utteredAt, precisionOf(precision))} · ${quote?.text ?? paraphrase ?? ''}`;
