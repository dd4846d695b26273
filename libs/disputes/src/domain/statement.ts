import { type DomainError, conflict, invalid } from '#kernel';
import { type StanceRecord, compareIds } from './record.js';

export const CAPACITIES = ['official', 'personal'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** How exactly `utteredAt` is known. */
export const PRECISIONS = ['minute', 'hour', 'day', 'month'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** One speech act as it is recorded: one speaker, one moment. */
export interface Utterance {
  readonly speakerId: string;
  readonly capacity: Capacity;
  readonly principalId?: string | undefined;
  /** Verbatim, in its language. */
  readonly quote?: { readonly text: string; readonly language: string } | undefined;
  readonly paraphrase?: string | undefined;
  readonly utteredAt: Date;
  readonly precision: Precision;
  readonly publishedAt?: Date | undefined;
  /** Where it appeared: never who said it. */
  readonly outletId?: string | undefined;
  readonly url?: string | undefined;
  readonly locator?: string | undefined;
  readonly stances: readonly StanceRecord[];
}

/** What can be said of an utterance without looking anything up. `speakerKind` is the kind of its source. */
export const checkUtterance = (utterance: Utterance, speakerKind: string, now: Date): void => {
  const { quote, paraphrase, utteredAt, speakerId, outletId, principalId, stances } = utterance;
  if (quote === undefined && paraphrase === undefined)
    throw invalid('statement.words', '/quote', 'is needed, or a paraphrase: what was said?');
  if (utteredAt > now)
    throw invalid('statement.in_future', '/utteredAt', 'is in the future: nobody has said this yet');
  if (outletId === speakerId)
    throw invalid(
      'statement.outlet_is_speaker',
      '/outletId',
      'is the speaker: an outlet that carries a statement is not the one who says it',
    );
  if (speakerKind === 'outlet' && principalId !== undefined && principalId !== speakerId)
    throw invalid(
      'statement.outlet_principal',
      '/principalId',
      'is not the outlet itself: an outlet speaks for nobody else. Record whom it quotes as the speaker, and the outlet as outletId',
    );
  stances.forEach(({ claimId }, index) => {
    if (stances.findIndex((other) => compareIds(other.claimId, claimId) === 0) < index)
      throw invalid(
        'statement.one_stance',
        `/stances/${index}/claimId`,
        'has a stance in this statement already',
      );
  });
};

export const STATEMENT_LINK_KINDS = ['relays', 'responds_to', 'supersedes', 'retracts'] as const;
export type StatementLinkKind = (typeof STATEMENT_LINK_KINDS)[number];

export const FIDELITIES = ['faithful', 'altered'] as const;
export type Fidelity = (typeof FIDELITIES)[number];

export interface StatementLink {
  readonly kind: StatementLinkKind;
  readonly fromId: string;
  readonly toId: string;
  /** Of a relay: whether the speaker makes the words its own. */
  readonly endorsed?: boolean | undefined;
  readonly fidelity?: Fidelity | undefined;
}

interface LinkedStatement {
  readonly principalId: string;
  readonly utteredAt: Date;
}

/** `relays` are those that lead away from `to`, however far: a circle would be closed if one of them ends at `from`. */
export const checkStatementLink = (
  link: StatementLink,
  from: LinkedStatement,
  to: LinkedStatement,
  relays: readonly Pick<StatementLink, 'fromId' | 'toId'>[],
): void => {
  const { kind, fromId, toId, endorsed, fidelity } = link;
  if (fromId === toId) throw invalid('statement_link.itself', '/toId', 'is the statement itself');
  if (kind !== 'relays' && endorsed !== undefined) throw relayOnly('/endorsed');
  if (kind !== 'relays' && fidelity !== undefined) throw relayOnly('/fidelity');
  if (kind === 'supersedes' || kind === 'retracts') {
    if (from.principalId !== to.principalId)
      throw invalid(
        'statement_link.other_principal',
        '/toId',
        `binds another principal: a party ${kind} only its own statements. To answer another's, use responds_to`,
      );
    if (from.utteredAt <= to.utteredAt)
      throw invalid(
        'statement_link.not_later',
        '/toId',
        `was not said earlier: only a later statement ${kind} one`,
      );
  }
  if (kind === 'relays' && relays.some((relay) => relay.toId === fromId))
    throw conflict(
      'statement_link.relay_cycle',
      'The other statement relays this one already, directly or through others.',
    );
};

const relayOnly = (pointer: string): DomainError =>
  invalid('statement_link.relay_only', pointer, 'is only for relays');
