import { byUtterance } from './record.js';
import type { Instant, StatementRecord } from './record.js';
import { affirms, opposes } from './vocabulary.js';
import type { EffectiveStance, Position } from './vocabulary.js';

/** One statement, and where it stands on the claim in question, after the closure. */
export interface Said {
  readonly statement: StatementRecord;
  readonly stance: EffectiveStance;
}

/** One speaker of the principal, at the latest word that still counts. */
export interface Voice {
  readonly speakerId: string;
  readonly statementId: string;
  readonly stance: EffectiveStance;
  readonly utteredAt: Instant;
}

/** Where one principal stands on one claim. `because`: ids of the statements it rests on, in the order of speech. */
export interface Standing {
  readonly position: Position;
  readonly because: readonly string[];
  /** One per speaker, the newest first. */
  readonly voices: readonly Voice[];
}

/** For how long before its newest word a principal's other speakers are still heard with it, bound included. */
export const WINDOW_MS = 72 * 60 * 60 * 1000;

/**
 * Step 3 of domain.md. Takes the latest statement of each speaker of one principal on one claim, in any order, none
 * of them superseded or retracted; answers `undefined` where there is none.
 */
export const standing = (latest: readonly Said[]): Standing | undefined => {
  const kept = keptOf(latest);
  const position = weigh(kept);
  if (position === undefined) return undefined;
  return {
    position,
    because: supportOf(position, kept)
      .map(({ statement }) => statement.id)
      .reverse(),
    voices: kept.map(({ statement, stance }) => ({
      speakerId: statement.speakerId,
      statementId: statement.id,
      stance,
      utteredAt: statement.utteredAt,
    })),
  };
};

/** The position alone, for a sweep that asks for it thousands of times. */
export const positionOf = (latest: readonly Said[]): Position | undefined => weigh(keptOf(latest));

/** Within the window of the newest, the newest first. */
const keptOf = (latest: readonly Said[]): readonly Said[] => {
  const newestFirst =
    latest.length < 2 ? latest : latest.toSorted((a, b) => byUtterance(b.statement, a.statement));
  const newest = newestFirst[0];
  if (!newest) return [];
  return newestFirst.filter(({ statement }) => newest.statement.utteredAt - statement.utteredAt <= WINDOW_MS);
};

/** Which stance carries a side that is not split. Where none of these is held, the newest word does. */
const STRONGEST_FIRST = ['counters', 'denies', 'asserts', 'qualifies'] as const;

const weigh = (kept: readonly Said[]): Position | undefined => {
  const holds = (picked: (stance: EffectiveStance) => boolean) => kept.some(({ stance }) => picked(stance));
  if (holds(affirms) && holds(opposes)) return 'split';
  return STRONGEST_FIRST.find((strong) => holds((stance) => stance === strong)) ?? kept[0]?.stance;
};

const SUPPORT: Readonly<Record<Position, (stance: EffectiveStance) => boolean>> = {
  split: (stance) => affirms(stance) || opposes(stance),
  counters: opposes,
  denies: opposes,
  asserts: affirms,
  qualifies: affirms,
  doubts: () => false,
  declines: () => false,
};

const supportOf = (position: Position, kept: readonly Said[]): readonly Said[] => {
  const support = kept.filter(({ stance }) => SUPPORT[position](stance));
  // Nobody affirms or opposes: the position is the newest word, and rests on that alone.
  return support.length > 0 ? support : kept.slice(0, 1);
};
