import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type DeskEvent, type Reaction, Reactions, type Transaction } from '#persistence';
import { type ClaimAnswer, disputeState } from '../domain/dispute-state.js';
import { headlineOf } from '../domain/state.js';
import type { DisputeState } from '../domain/vocabulary.js';
import { DisputeRecords } from './dispute-records.js';
import { latestKnowledge } from './latest-knowledge.js';
import { takeTurns } from './take-turns.js';

/** What a claim's state says and rests on, in one hash: a sign-off is bound to it. */
export const basisOf = ({ state, because, positions }: ClaimAnswer): string =>
  createHash('sha256')
    .update(
      JSON.stringify([state, because, positions.map(({ principalId, position }) => [principalId, position])]),
    )
    .digest('hex');

interface Kept {
  readonly id: string;
  readonly state: DisputeState;
  readonly basis: string;
}

/**
 * Keeps the current state on each claim's row and the headline on each dispute's, in the transaction that changes
 * anything they rest on. `claim.dispute_changed` tells whenever a state, or what it rests on, is another one.
 */
@Injectable()
export class KeepStates implements Reaction {
  readonly follows = [
    'claim.created',
    'claim.changed',
    'claim.voided',
    'claim_link.created',
    'claim_link.confirmed',
    'claim_link.dismissed',
    'claim_link.voided',
    'statement.recorded',
    'statement.revised',
    'statement.voided',
    'statement_link.created',
    'source.merged',
  ];

  constructor(
    private readonly records: DisputeRecords,
    reactions: Reactions,
  ) {
    reactions.add(this);
  }

  async react(tx: Transaction, events: readonly DeskEvent[]): Promise<void> {
    if (!('deskId' in tx.scope)) return;
    const { deskId } = tx.scope;
    await takeTurns(tx, deskId);

    const touched = await touchedClaims(tx, deskId, events);
    const record = await this.records.load(tx, deskId, touched);
    const { claims } = disputeState(record, await latestKnowledge(tx));
    await keepClaims(tx, deskId, claims);
    await keepHeadlines(tx, deskId, [...claims.map(({ id }) => id), ...touched], disputesNamed(events));
  }
}

const idsIn = ({ payload = {} }: DeskEvent, key: string): string[] => {
  const value = payload[key];
  return (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string');
};

const disputesNamed = (events: readonly DeskEvent[]): string[] =>
  events.flatMap((event) => idsIn(event, 'disputeIds'));

const touchedClaims = async (
  tx: Transaction,
  deskId: string,
  events: readonly DeskEvent[],
): Promise<string[]> => {
  const subjects = (kind: string) =>
    events.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId);
  const links = events.filter(({ subjectKind }) => subjectKind === 'claim_link');
  const direct = [
    ...subjects('claim'),
    ...links.flatMap((link) => [...idsIn(link, 'fromId'), ...idsIn(link, 'toId')]),
  ];

  // A statement's claims, those of its earlier revisions, and those of the statements that it is linked with.
  const rows = await tx.query<{ id: string }>(
    `WITH said AS (
       SELECT unnest($2::uuid[]) AS id
       UNION SELECT statement_id FROM statement_revision
             WHERE desk_id = $1 AND (speaker_id = ANY ($3::uuid[]) OR principal_id = ANY ($3::uuid[])))
     SELECT n.claim_id AS id FROM stance n JOIN said ON said.id = n.statement_id WHERE n.desk_id = $1
     UNION SELECT n.claim_id FROM said JOIN statement_link l ON l.desk_id = $1 AND l.from_id = said.id
           JOIN stance n ON n.desk_id = $1 AND n.statement_id = l.to_id
     UNION SELECT claim_id FROM claim_address WHERE desk_id = $1 AND source_id = ANY ($3::uuid[])`,
    [deskId, subjects('statement'), subjects('source')],
  );
  return [...new Set([...direct, ...rows.map(({ id }) => id)])];
};

const keepClaims = async (tx: Transaction, deskId: string, claims: readonly ClaimAnswer[]): Promise<void> => {
  const kept = await tx.query<Kept>(
    `SELECT id, state, state_basis AS basis FROM claim WHERE desk_id = $1 AND id = ANY ($2::uuid[])`,
    [deskId, claims.map(({ id }) => id)],
  );
  const before = new Map(kept.map((row) => [row.id, row]));
  const changed = claims
    .map((claim) => ({ id: claim.id, state: claim.state, basis: basisOf(claim) }))
    .filter(({ id, basis }) => before.get(id)?.basis !== basis);
  if (changed.length === 0) return;

  await tx.query(
    `UPDATE claim c SET state = n.state, state_basis = n.basis
     FROM unnest($2::uuid[], $3::text[], $4::text[]) AS n (id, state, basis)
     WHERE c.desk_id = $1 AND c.id = n.id`,
    [
      deskId,
      changed.map(({ id }) => id),
      changed.map(({ state }) => state),
      changed.map(({ basis }) => basis),
    ],
  );
  for (const { id, state } of changed) {
    const from = before.get(id)?.state ?? 'no_position';
    // A claim that nobody has spoken of yet has nothing to tell.
    if (from === state && before.get(id)?.basis === '') continue;
    tx.record({
      type: 'claim.dispute_changed',
      subjectKind: 'claim',
      subjectId: id,
      payload: { from, to: state },
    });
  }
};

const keepHeadlines = async (
  tx: Transaction,
  deskId: string,
  claimIds: readonly string[],
  disputeIds: readonly string[],
): Promise<void> => {
  const disputes = await tx.query<{ id: string; headline: DisputeState; states: DisputeState[] }>(
    `SELECT d.id, d.headline,
       ARRAY(SELECT c.state FROM claim c WHERE c.desk_id = $1 AND c.dispute_id = d.id AND c.voided_at IS NULL) AS states
     FROM dispute d
     WHERE d.desk_id = $1 AND (d.id = ANY ($3::uuid[])
       OR d.id IN (SELECT dispute_id FROM claim WHERE desk_id = $1 AND id = ANY ($2::uuid[])))`,
    [deskId, claimIds, disputeIds],
  );
  for (const { id, headline, states } of disputes) {
    const next = headlineOf(states);
    if (next === headline) continue;
    await tx.query('UPDATE dispute SET headline = $3 WHERE desk_id = $1 AND id = $2', [deskId, id, next]);
    tx.record({
      type: 'dispute.headline_changed',
      subjectKind: 'dispute',
      subjectId: id,
      payload: { from: headline, to: next },
    });
  }
};
