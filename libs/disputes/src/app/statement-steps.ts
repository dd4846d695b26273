import { Injectable } from '@nestjs/common';
import { ClaimSteps } from '#claims';
import { type Actor, conflict, invalid, newId, userIdOf } from '#kernel';
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

/** What commands of this and other rooms do to statements, inside their own transaction. */
@Injectable()
export class StatementSteps {
  constructor(
    private readonly claims: ClaimSteps,
    private readonly sources: SourceSteps,
  ) {}

  async add(
    tx: Transaction,
    actor: Actor,
    utterance: Utterance,
    { recordedAt, voidedAt }: Knowledge = { recordedAt: tx.at },
    id: string = newId(),
  ): Promise<string> {
    const { deskId } = actor;
    const createdBy = userIdOf(actor) ?? null;
    await tx.manager.insert(StatementRow, {
      deskId,
      id,
      revision: 1,
      voidedAt: voidedAt ?? null,
      voidReason: voidedAt === undefined ? null : 'Voided in the archive that it came from',
      createdBy,
      createdAt: tx.at,
    });
    await this.addRevision(tx, actor, { id, revision: 1, utterance, recordedAt });
    tx.record({
      type: 'statement.recorded',
      subjectKind: 'statement',
      subjectId: id,
      payload: { speakerId: utterance.speakerId, claimIds: utterance.stances.map(({ claimId }) => claimId) },
    });
    return id;
  }

  /** Checks an utterance, finds whom it binds, and keeps it as a revision. */
  async addRevision(
    tx: Transaction,
    actor: Actor,
    input: { id: string; revision: number; utterance: Utterance; recordedAt: Date; reason?: string },
  ): Promise<void> {
    const { deskId } = actor;
    const { id, revision, utterance, recordedAt, reason } = input;
    const kind = await this.sources.kindOf(tx, deskId, utterance.speakerId, '/speakerId');
    checkUtterance(utterance, kind, tx.at);
    if (utterance.principalId !== undefined)
      await this.sources.kindOf(tx, deskId, utterance.principalId, '/principalId');
    if (utterance.outletId !== undefined)
      await this.sources.kindOf(tx, deskId, utterance.outletId, '/outletId');
    for (const [index, { claimId }] of utterance.stances.entries())
      await this.claims.require(tx, deskId, claimId, `/stances/${index}/claimId`);

    await tx.manager.insert(StatementRevisionRow, {
      deskId,
      statementId: id,
      revision,
      speakerId: utterance.speakerId,
      capacity: utterance.capacity,
      principalId: await this.sources.principalOf(tx, deskId, utterance),
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
    const stances = utterance.stances.map(({ claimId, stance, hedge = 'none', basis = 'none' }) => ({
      deskId,
      statementId: id,
      revision,
      claimId,
      stance,
      hedge,
      basis,
    }));
    if (stances.length > 0) await tx.manager.insert(StanceRow, stances);
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
      payload: { linkId: id, kind, fromId, toId },
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
