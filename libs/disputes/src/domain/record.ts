import type { Basis, Hedge, Stance } from './vocabulary.js';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/**
 * The two clocks of a question. `asOf` is the world's: what had been uttered by then. `knownAt` is the desk's: what
 * it had recorded, and not voided, by then. Both include the moment itself.
 */
export interface Clocks {
  readonly asOf: Instant;
  readonly knownAt: Instant;
}

/** Known from `recordedAt` on, until `voidedAt` (exclusive: at `voidedAt` it no longer counts). */
export interface Recorded {
  readonly recordedAt: Instant;
  readonly voidedAt?: Instant;
}

/** Everything a dispute's state follows from. Plain data; the order within a list has no meaning but that of `claims`. */
export interface DisputeRecord {
  /** The answer lists claims in this order. */
  readonly claims: readonly ClaimRecord[];
  /** Only links that are, or once were, confirmed. */
  readonly claimLinks: readonly ClaimLinkRecord[];
  /** One entry per revision: an id may occur again with a [recordedAt, voidedAt) that does not overlap the others. */
  readonly statements: readonly StatementRecord[];
  readonly statementLinks: readonly StatementLinkRecord[];
}

export interface ClaimRecord {
  readonly id: string;
  readonly addresses: readonly AddressRecord[];
  readonly voidedAt?: Instant;
}

/** A source expected to answer the claim, in the desk's time: `from` absent means always, `until` is exclusive. */
export interface AddressRecord {
  readonly sourceId: string;
  readonly from?: Instant;
  readonly until?: Instant;
}

/** In the desk's time: `knownFrom` absent means from the start; at `knownUntil` it no longer counts. */
export interface ClaimLinkRecord {
  readonly kind: 'contradicts' | 'entails' | 'same_as';
  readonly from: string;
  readonly to: string;
  readonly knownFrom?: Instant;
  readonly knownUntil?: Instant;
}

export interface StatementRecord extends Recorded {
  readonly id: string;
  readonly speakerId: string;
  /** The source that is bound by what was said, already found. */
  readonly principalId: string;
  readonly utteredAt: Instant;
  readonly outletId?: string;
  /** At most one per claim. */
  readonly stances: readonly StanceRecord[];
}

export interface StanceRecord {
  readonly claimId: string;
  readonly stance: Stance;
  readonly hedge?: Hedge;
  readonly basis?: Basis;
}

/** `from` is the later statement: the one that relays, responds, supersedes or retracts. */
export interface StatementLinkRecord extends Recorded {
  readonly kind: 'relays' | 'responds_to' | 'supersedes' | 'retracts';
  readonly from: string;
  readonly to: string;
  /** Of a relay: whether the speaker makes the relayed words its own. Absent means no. */
  readonly endorsed?: boolean;
}

/** Was it on record, and not voided, when the desk's clock stood at `knownAt`? */
export const inForce = ({ recordedAt, voidedAt }: Recorded, knownAt: Instant): boolean =>
  recordedAt <= knownAt && !endedBy(voidedAt, knownAt);

/** The end of an interval is exclusive: at that very moment it is over. */
export const endedBy = (end: Instant | undefined, at: Instant): boolean => end !== undefined && end <= at;

/** By code unit, not by locale: the same on every machine. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of speech: by `utteredAt`, and at the same moment by id, so that there is always one order. */
export const byUtterance = (a: Uttered, b: Uttered): number =>
  a.utteredAt - b.utteredAt || compareIds(a.id, b.id);

type Uttered = Pick<StatementRecord, 'id' | 'utteredAt'>;
