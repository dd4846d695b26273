import type { ClaimAnswer, PrincipalPosition } from '../domain/dispute-state.js';
import { disputeStateLabels } from '../domain/labels.js';
import type { Voice } from '../domain/position.js';
import { type Clocks, type DisputeRecord, type StanceRecord, byUtterance } from '../domain/record.js';
import type { Transition } from '../domain/transitions.js';
import { hear } from '../domain/usable.js';
import type { DisputeState } from '../domain/vocabulary.js';

export interface DisputeSummary {
  readonly id: string;
  readonly question: string;
  readonly language: string;
  readonly headline: DisputeState;
  readonly version: number;
  readonly createdAt: Date;
  /** How many claims it has now, without voided ones. */
  readonly claimCount: number;
  /** By whoever asks. */
  readonly followed: boolean;
}

export interface DisputeView extends DisputeSummary {
  /** The headline in words. */
  readonly label: string;
  readonly asOf: Date;
  readonly knownAt: Date;
  readonly claims: readonly ClaimStateView[];
  readonly timeline: readonly TimelineEntry[];
}

export interface ClaimStateView {
  readonly id: string;
  readonly wording: string;
  readonly state: DisputeState;
  readonly label: string;
  readonly because: readonly string[];
  readonly origins: number;
  readonly outlets: number;
  readonly positions: readonly PositionView[];
}

type VoiceView = Omit<Voice, 'utteredAt'> & { readonly utteredAt: Date };
type PositionView = Omit<PrincipalPosition, 'voices'> & { readonly voices: readonly VoiceView[] };
export type TransitionView = Omit<Transition, 'at'> & { readonly at: Date };

/** What was said, in the order of speech. */
export interface TimelineEntry {
  readonly at: Date;
  readonly statementId: string;
  readonly speakerId: string;
  readonly principalId: string;
  readonly stances: readonly StanceRecord[];
}

export const viewOfClaim = ({ id, positions, ...claim }: ClaimAnswer, wording: string): ClaimStateView => ({
  id,
  wording,
  label: disputeStateLabels[claim.state],
  ...claim,
  positions: positions.map((position) => ({
    ...position,
    voices: position.voices.map((voice) => ({ ...voice, utteredAt: new Date(voice.utteredAt) })),
  })),
});

/** The statements that count at these clocks and have a stance on one of the claims. */
export const timelineOf = (
  record: DisputeRecord,
  clocks: Clocks,
  claimIds: ReadonlySet<string>,
): TimelineEntry[] =>
  [...hear(record, clocks).usable]
    .sort(byUtterance)
    .flatMap(({ id, speakerId, principalId, utteredAt, stances }) => {
      const own = stances.filter(({ claimId }) => claimIds.has(claimId));
      return own.length === 0
        ? []
        : [{ at: new Date(utteredAt), statementId: id, speakerId, principalId, stances: own }];
    });
