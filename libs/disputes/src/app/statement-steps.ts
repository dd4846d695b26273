import { Injectable } from '@nestjs/common';
import { ClaimSteps } from '#claims';
import { type Actor, type Reference, changesOf, conflict, invalid, newId, placed, userIdOf } from '#kernel';
import { type Transaction, violates } from '#persistence';
import { SourceSteps } from '#sources';
import { StanceRow, StatementLinkRow, StatementRevisionRow, StatementRow } from '../db/rows.js';
import {
  type StatementLink,
  type Utterance,
  checkStatementLink,
  checkUtterance,
} from '../domain/statement.js';
import { loadStatement } from './statement-views.js';

/** When the desk came to know of something: now, or for an archive when it did then. */
export interface Knowledge {
  readonly recordedAt: Date;
  /** Of an archive's statement that its desk had voided. */
  readonly voidedAt?: Date | undefined;
}

export interface NewStatement {
  readonly utterance: Utterance;
  readonly knowledge?: Knowledge;
  readonly id?: string;
}

/** One revision to be checked and kept, and where in the request it stands. */
interface NewRevision {
  readonly id: string;
  readonly revision: number;
  readonly utterance: Utterance;
  readonly recordedAt: Date;
  readonly reason?: string;
  readonly pointer: string;
}

/** A statement of PostgreSQL takes 65,535 parameters; the widest of these rows has 18. */
const ROWS_AT_ONCE = 1_000;

/** What commands of this and other rooms do to statements, inside their own transaction. */
@Injectable()
export class StatementSteps {
  constructor(
    private readonly claims: ClaimSteps,
    private readonly sources: SourceSteps,
  ) {}

  async add(tx: Transaction, actor: Actor, utterance: Utterance): Promise<string> {
    const id = newId();
    await this.addAll(tx, actor, [{ utterance, id }], () => '');
    return id;
  }

  /** Many at once, for an archive. `pointerTo` says where in the request the one with this index stands. */
  async addAll(
    tx: Transaction,
    actor: Actor,
    statements: readonly NewStatement[],
    pointerTo: (index: number) => string,
  ): Promise<void> {
    const { deskId } = actor;
    const createdBy = userIdOf(actor) ?? null;
    const all = statements.map(({ utterance, knowledge = { recordedAt: tx.at }, id = newId() }, index) => ({
      id,
      utterance,
      knowledge,
      pointer: pointerTo(index),
    }));
    await insertAll(
      tx,
      StatementRow,
      all.map(({ id, knowledge: { voidedAt } }) => ({
        deskId,
        id,
        revision: 1,
        voidedAt: voidedAt ?? null,
        voidReason: voidedAt === undefined ? null : 'Voided in the archive that it came from',
        createdBy,
        createdAt: tx.at,
      })),
    );
    await this.addRevisions(
      tx,
      actor,
      all.map(({ knowledge: { recordedAt }, ...statement }) => ({ ...statement, revision: 1, recordedAt })),
    );
    for (const { id, utterance } of all)
      tx.record({
        type: 'statement.recorded',
        subjectKind: 'statement',
        subjectId: id,
        payload: {
          speakerId: utterance.speakerId,
          claimIds: utterance.stances.map(({ claimId }) => claimId),
          changes: changesOf({}, utterance),
        },
      });
  }

  /** Checks utterances, finds whom each binds, and keeps them as revisions. */
  async addRevisions(tx: Transaction, actor: Actor, revisions: readonly NewRevision[]): Promise<void> {
    const { deskId } = actor;
    const kinds = await this.sources.kindsOf(tx, deskId, revisions.flatMap(sourcesIn));
    for (const { utterance, pointer } of revisions)
      placed(pointer, () => checkUtterance(utterance, kinds.get(utterance.speakerId) ?? '', tx.at));
    await this.claims.require(tx, deskId, revisions.flatMap(claimsIn));
    const principals = await this.sources.principalsOf(
      tx,
      deskId,
      revisions.map(({ utterance, pointer }) => ({ ...utterance, pointer })),
    );
    await insertAll(
      tx,
      StatementRevisionRow,
      revisions.map((revision, index) => rowOf(actor, revision, principals[index] ?? '')),
    );
    await insertAll(
      tx,
      StanceRow,
      revisions.flatMap((revision) => stanceRowsOf(deskId, revision)),
    );
  }

  async link(tx: Transaction, actor: Actor, link: StatementLink, recordedAt: Date = tx.at): Promise<string> {
    const { deskId } = actor;
    const { kind, fromId, toId, endorsed, fidelity } = link;
    const from = await loadStatement(tx, deskId, fromId);
    const known = await tx.query('SELECT FROM statement WHERE desk_id = $1 AND id = $2', [deskId, toId]);
    if (known.length === 0) throw invalid('statement.unknown', '/toId', 'is no statement of this desk');
    const to = await loadStatement(tx, deskId, toId);
    if ((from.voidedAt ?? to.voidedAt) !== undefined && recordedAt === tx.at)
      throw conflict(
        'statement.voided',
        'One of these statements was voided: nothing new is linked with it.',
      );
    checkStatementLink(link, from, to, kind === 'relays' ? await lockRelays(tx, deskId, toId) : []);
    const id = newId();
    try {
      await tx.manager.insert(StatementLinkRow, {
        deskId,
        id,
        kind,
        fromId,
        toId,
        endorsed: kind === 'relays' ? (endorsed ?? false) : null,
        fidelity: fidelity ?? null,
        authorId: userIdOf(actor) ?? null,
        recordedAt,
      });
    } catch (error) {
      if (violates(error, 'statement_link_desk_id_kind_from_id_to_id_key'))
        throw conflict('statement_link.exists', 'These statements are linked in this way already.');
      throw error;
    }
    tx.record({
      type: 'statement_link.created',
      subjectKind: 'statement',
      subjectId: fromId,
      payload: { linkId: id, kind, fromId, toId, changes: changesOf({}, { kind, toId, endorsed, fidelity }) },
    });
    return id;
  }
}

/** The relays that lead away from a statement. Those that add relays to a desk take turns: see ClaimLinkSteps. */
const lockRelays = async (
  tx: Transaction,
  deskId: string,
  statementId: string,
): Promise<{ fromId: string; toId: string }[]> => {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 4))', [deskId]);
  return tx.query(
    `WITH RECURSIVE relayed AS (
       SELECT $2::uuid AS id
       UNION SELECT l.to_id FROM statement_link l JOIN relayed r ON l.from_id = r.id WHERE l.desk_id = $1 AND l.kind = 'relays')
     SELECT l.from_id AS "fromId", l.to_id AS "toId" FROM statement_link l JOIN relayed r ON r.id = l.from_id
     WHERE l.desk_id = $1 AND l.kind = 'relays'`,
    [deskId, statementId],
  );
};

const sourcesIn = ({ utterance: { speakerId, principalId, outletId }, pointer }: NewRevision): Reference[] =>
  Object.entries({ speakerId, principalId, outletId }).flatMap(([field, id]) =>
    id === undefined ? [] : [{ id, pointer: `${pointer}/${field}` }],
  );

const claimsIn = ({ utterance: { stances }, pointer }: NewRevision): Reference[] =>
  stances.map(({ claimId }, index) => ({ id: claimId, pointer: `${pointer}/stances/${index}/claimId` }));

const rowOf = (
  actor: Actor,
  { id, revision, utterance, recordedAt, reason }: NewRevision,
  principalId: string,
) => ({
  deskId: actor.deskId,
  statementId: id,
  revision,
  speakerId: utterance.speakerId,
  capacity: utterance.capacity,
  principalId,
  quoteText: utterance.quote?.text ?? null,
  quoteLanguage: utterance.quote?.language ?? null,
  paraphrase: utterance.paraphrase ?? null,
  utteredAt: utterance.utteredAt,
  precision: utterance.precision,
  publishedAt: utterance.publishedAt ?? null,
  outletId: utterance.outletId ?? null,
  url: utterance.url ?? null,
  locator: utterance.locator ?? null,
  reason: reason ?? null,
  authorId: userIdOf(actor) ?? null,
  recordedAt,
});

const stanceRowsOf = (deskId: string, { id, revision, utterance }: NewRevision) =>
  utterance.stances.map(({ claimId, stance, hedge = 'none', basis = 'none' }) => ({
    deskId,
    statementId: id,
    revision,
    claimId,
    stance,
    hedge,
    basis,
  }));

const insertAll = async <Row extends object>(
  tx: Transaction,
  table: new () => Row,
  rows: readonly Row[],
): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .updateEntity(false)
      .execute();
};
