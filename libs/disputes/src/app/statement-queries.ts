import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, Transactor, conditionsOf } from '#persistence';
import type { Fidelity, StatementLinkKind } from '../domain/statement.js';
import {
  type StatementDetail,
  type StatementView,
  findStatements,
  loadStatement,
} from './statement-views.js';

export interface StatementFilters {
  readonly claim?: string | undefined;
  readonly dispute?: string | undefined;
  /** Who speaks or is bound. */
  readonly source?: string | undefined;
}

export interface StatementLinkView {
  readonly id: string;
  readonly kind: StatementLinkKind;
  readonly fromId: string;
  readonly toId: string;
  readonly endorsed?: boolean;
  readonly fidelity?: Fidelity;
  readonly recordedAt: Date;
}

export const LINK_COLUMNS = `id, kind, from_id AS "fromId", to_id AS "toId", endorsed, fidelity, recorded_at AS "recordedAt"`;

const CONDITIONS: Readonly<Record<keyof StatementFilters, string>> = {
  claim: `s.id IN (SELECT n.statement_id FROM stance n WHERE n.desk_id = $1 AND n.claim_id = $?)`,
  dispute: `s.id IN (SELECT n.statement_id FROM stance n JOIN claim c ON c.desk_id = n.desk_id AND c.id = n.claim_id
                     WHERE n.desk_id = $1 AND c.dispute_id = $?)`,
  source: '(v.speaker_id = $? OR v.principal_id = $?)',
};

@Injectable()
export class StatementQueries {
  constructor(private readonly transactor: Transactor) {}

  one(actor: Actor, id: string): Promise<StatementDetail> {
    return this.transactor.read(actor, (tx) => loadStatement(tx, actor.deskId, id));
  }

  /** Newest recorded first, voided ones too. */
  list(
    actor: Actor,
    { limit, cursor, ...filters }: PageRequest & StatementFilters,
  ): Promise<Page<StatementView>> {
    const parameters: unknown[] = [actor.deskId];
    const conditions = conditionsOf(CONDITIONS, filters, parameters);
    if (cursor !== undefined) {
      parameters.push(...decodeCursor(cursor, filters, 1));
      conditions.push(`s.id < $${parameters.length}`);
    }
    return this.transactor.read(actor, async (tx) => {
      const rows = await findStatements(
        tx,
        actor.deskId,
        `${conditions.join(' AND ') || 'true'} ORDER BY s.id DESC LIMIT ${limit + 1}`,
        parameters.slice(1),
      );
      return pageOf(rows, limit, ({ id }) => [id], filters);
    });
  }

  /** The links of a statement, from either end. */
  links(actor: Actor, statementId: string, { limit, cursor }: PageRequest): Promise<Page<StatementLinkView>> {
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, { statementId }, 1);
    return this.transactor.read(actor, async (tx) => {
      await loadStatement(tx, actor.deskId, statementId);
      const rows = await tx.query<Nullable<StatementLinkView>>(
        `SELECT ${LINK_COLUMNS} FROM statement_link
         WHERE desk_id = $1 AND (from_id = $2 OR to_id = $2) AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT $4`,
        [actor.deskId, statementId, after, limit + 1],
      );
      return pageOf(rows.map(withoutNulls<StatementLinkView>), limit, ({ id }) => [id], { statementId });
    });
  }

  async link(tx: ReadTransaction, deskId: string, id: string): Promise<StatementLinkView> {
    const [row] = await tx.query<Nullable<StatementLinkView>>(
      `SELECT ${LINK_COLUMNS} FROM statement_link WHERE desk_id = $1 AND id = $2`,
      [deskId, id],
    );
    if (row === undefined) throw notFound('statement link');
    return withoutNulls(row);
  }
}
