import { Injectable } from '@nestjs/common';
import { type Actor, changesOf, conflict, invalid, newId, userIdOf } from '#kernel';
import { Transactor } from '#persistence';
import { TranslationRow } from '../db/translation-rows.js';
import { loadStatement } from './statement-views.js';
import { TranslationQueries } from './translation-queries.js';
import { type ListedTranslation, loadTranslation } from './translation-views.js';

export interface NewTranslation {
  readonly language: string;
  readonly text: string;
  /** Made by a program. */
  readonly machine: boolean;
}

/** Puts the quote of a statement into another language. The quote itself stays the record. */
@Injectable()
export class TranslateStatement {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: TranslationQueries,
  ) {}

  async run(actor: Actor, statementId: string, input: NewTranslation): Promise<ListedTranslation> {
    const { deskId } = actor;
    const id = newId();
    await this.transactor.run(actor, async (tx) => {
      const { quote, version, voidedAt } = await loadStatement(tx, deskId, statementId);
      if (voidedAt !== undefined)
        throw conflict('statement.voided', 'This statement was voided and stays as it was.');
      if (quote === undefined)
        throw conflict(
          'translation.no_quote',
          'This statement has no quote, and a paraphrase is in the words of the desk already.',
        );
      if (quote.language === input.language)
        throw invalid('translation.same_language', '/language', 'is the language of the quote itself');
      await tx.manager.insert(TranslationRow, {
        deskId,
        id,
        statementId,
        revision: version,
        ...input,
        authorId: userIdOf(actor) ?? null,
        recordedAt: tx.at,
        voidedAt: null,
        voidReason: null,
      });
      const { language, machine } = input;
      tx.record({
        type: 'statement.translated',
        subjectKind: 'statement',
        subjectId: statementId,
        payload: { translationId: id, language, machine, changes: changesOf({}, input) },
      });
    });
    return this.queries.one(actor, id);
  }
}

/** Takes back a translation that is wrong, with a reason. */
@Injectable()
export class VoidTranslation {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: TranslationQueries,
  ) {}

  async run(actor: Actor, id: string, reason: string): Promise<ListedTranslation> {
    const { deskId } = actor;
    await this.transactor.run(actor, async (tx) => {
      const { language, statementId } = await loadTranslation(tx, deskId, id);
      const voided = await tx.query(
        `UPDATE translation SET voided_at = $3, void_reason = $4
         WHERE desk_id = $1 AND id = $2 AND voided_at IS NULL RETURNING id`,
        [deskId, id, tx.at, reason],
      );
      if (voided.length === 0) throw conflict('translation.voided', 'This translation was voided already.');
      tx.record({
        type: 'translation.voided',
        subjectKind: 'statement',
        subjectId: statementId,
        payload: {
          translationId: id,
          language,
          reason,
          changes: changesOf({}, { voidedAt: tx.at, voidReason: reason }),
        },
      });
    });
    return this.queries.one(actor, id);
  }
}
