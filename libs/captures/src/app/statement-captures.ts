import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type DeskActor,
  type Nullable,
  type Page,
  type PageRequest,
  conflict,
  decodeCursor,
  newId,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, Transactor, violates } from '#persistence';
import { StatementCaptureRow } from '../db/rows.js';
import { type CaptureView, findCaptures, requireCapture } from './capture-queries.js';

/** What shows that a statement was made, or why nothing can: one of the two. */
export type StatementProof = { readonly captureId: string } | { readonly unavailable: string };

export interface StatementCaptureView {
  readonly id: string;
  readonly statementId: string;
  readonly captureId?: string;
  readonly capture?: CaptureView;
  readonly unavailable?: string;
  readonly recordedAt: Date;
}

type LinkView = Omit<StatementCaptureView, 'capture'>;

const COLUMNS = `l.id, l.statement_id AS "statementId", l.capture_id AS "captureId", l.unavailable,
  l.recorded_at AS "recordedAt"`;

/** Statements belong to a room above this one, which is asked by their table. */
const requireStatement = async (tx: ReadTransaction, deskId: string, id: string): Promise<boolean> => {
  const [statement] = await tx.query<{ voided: boolean }>(
    'SELECT voided_at IS NOT NULL AS voided FROM statement WHERE desk_id = $1 AND id = $2',
    [deskId, id],
  );
  if (statement === undefined) throw notFound('statement');
  return !statement.voided;
};

const withCaptures = async (
  tx: ReadTransaction,
  deskId: string,
  links: readonly LinkView[],
): Promise<StatementCaptureView[]> => {
  const captures = await findCaptures(
    tx,
    deskId,
    links.flatMap(({ captureId }) => captureId ?? []),
  );
  return links.map((link) => {
    const capture = captures.get(link.captureId ?? '');
    return { ...link, ...(capture && { capture }) };
  });
};

@Injectable()
export class CaptureStatement {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, statementId: string, proof: StatementProof): Promise<StatementCaptureView> {
    const { deskId, userId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const stands = await requireStatement(tx, deskId, statementId);
      if (!stands)
        throw conflict('statement.voided', 'This statement was voided: it needs no capture any more.');
      if ('captureId' in proof) await requireCapture(tx, deskId, proof.captureId, '/captureId');
      const link = { id: newId(), statementId, ...proof, recordedAt: tx.at };
      try {
        await tx.manager.insert(StatementCaptureRow, {
          captureId: null,
          unavailable: null,
          ...link,
          deskId,
          authorId: userId,
        });
      } catch (error) {
        if (violates(error, 'statement_capture_desk_id_statement_id_capture_id_key'))
          throw conflict('statement.captured_already', 'This statement has this capture already.');
        throw error;
      }
      tx.record({
        type: 'captureId' in proof ? 'statement.captured' : 'statement.not_capturable',
        subjectKind: 'statement',
        subjectId: statementId,
        payload: { linkId: link.id, ...proof },
      });
      const [view] = await withCaptures(tx, deskId, [link]);
      return view ?? link;
    });
  }
}

@Injectable()
export class StatementCaptureQueries {
  constructor(private readonly transactor: Transactor) {}

  /** Those of one statement, in the order in which they were recorded. */
  list(
    actor: Actor,
    statementId: string,
    { limit, cursor }: PageRequest,
  ): Promise<Page<StatementCaptureView>> {
    const { deskId } = actor;
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, { statementId }, 1);
    return this.transactor.read(actor, async (tx) => {
      await requireStatement(tx, deskId, statementId);
      const rows = await tx.query<Nullable<LinkView>>(
        `SELECT ${COLUMNS} FROM statement_capture l
         WHERE l.desk_id = $1 AND l.statement_id = $2 AND ($3::uuid IS NULL OR l.id > $3) ORDER BY l.id LIMIT $4`,
        [deskId, statementId, after, limit + 1],
      );
      const page = pageOf(rows.map(withoutNulls<LinkView>), limit, ({ id }) => [id], { statementId });
      return { ...page, data: await withCaptures(tx, deskId, page.data) };
    });
  }
}

export interface CapturedStatement {
  /** In the order in which they were linked. */
  readonly captureIds: readonly string[];
  /** The latest reason why it can't be captured, if somebody gave one. */
  readonly unavailable?: string;
}

/** What shows these statements. One that has neither a capture nor a reason is not in the answer. */
export const capturesOf = async (
  tx: ReadTransaction,
  deskId: string,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, CapturedStatement>> => {
  const rows = await tx.query<Nullable<CapturedStatement> & { statementId: string }>(
    `SELECT statement_id AS "statementId",
            coalesce(array_agg(capture_id ORDER BY id) FILTER (WHERE capture_id IS NOT NULL), '{}') AS "captureIds",
            (array_agg(unavailable ORDER BY id DESC) FILTER (WHERE unavailable IS NOT NULL))[1] AS unavailable
     FROM statement_capture WHERE desk_id = $1 AND statement_id = ANY ($2) GROUP BY statement_id`,
    [deskId, statementIds],
  );
  return new Map(
    rows.map(({ statementId, ...captured }) => [statementId, withoutNulls<CapturedStatement>(captured)]),
  );
};
