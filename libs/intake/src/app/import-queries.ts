import { Injectable } from '@nestjs/common';
import { type Actor, notFound } from '#kernel';
import { Transactor } from '#persistence';
import type { ImportRow } from '../db/rows.js';
import type { CaseResult } from './case-result.js';

export type ImportView = {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly createdAt: Date;
} & CaseResult;

export const viewOfImport = ({
  id,
  kind,
  state,
  result,
  createdAt,
}: Pick<ImportRow, 'id' | 'kind' | 'state' | 'result' | 'createdAt'>): ImportView => ({
  id,
  kind,
  state,
  createdAt,
  ...(result as CaseResult),
});

@Injectable()
export class ImportQueries {
  constructor(private readonly transactor: Transactor) {}

  async one(actor: Actor, id: string): Promise<ImportView> {
    return this.transactor.read(actor, async (tx) => {
      const [row] = await tx.query<ImportRow>(
        `SELECT id, kind, state, result, created_at AS "createdAt" FROM import WHERE desk_id = $1 AND id = $2`,
        [actor.deskId, id],
      );
      if (row === undefined) throw notFound('import');
      return viewOfImport(row);
    });
  }
}
