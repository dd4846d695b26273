import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  pageOf,
  withoutNulls,
} from '#kernel';
import { Transactor } from '#persistence';
import { loadStatement } from './statement-views.js';
import { type ListedTranslation, loadTranslation, selectTranslations } from './translation-views.js';

@Injectable()
export class TranslationQueries {
  constructor(private readonly transactor: Transactor) {}

  one(actor: Actor, id: string): Promise<ListedTranslation> {
    return this.transactor.read(actor, (tx) => loadTranslation(tx, actor.deskId, id));
  }

  /** Oldest first: voided ones too, and those of a quote that was corrected since. */
  list(actor: Actor, statementId: string, { limit, cursor }: PageRequest): Promise<Page<ListedTranslation>> {
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, { statementId }, 1);
    return this.transactor.read(actor, async (tx) => {
      await loadStatement(tx, actor.deskId, statementId);
      const rows = await tx.query<Nullable<ListedTranslation>>(
        `${selectTranslations('t.statement_id = $2 AND ($3::uuid IS NULL OR t.id > $3)')} ORDER BY t.id LIMIT $4`,
        [actor.deskId, statementId, after, limit + 1],
      );
      return pageOf(rows.map(withoutNulls<ListedTranslation>), limit, ({ id }) => [id], { statementId });
    });
  }
}
