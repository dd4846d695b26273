import { type Nullable, notFound, withoutNulls } from '#kernel';
import type { ReadTransaction } from '#persistence';

/** A quote in another language: the words of whoever translated it, never of whoever spoke. */
export interface TranslationView {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly machine: boolean;
  /** Absent where the product itself recorded it. */
  readonly by?: { readonly memberId: string; readonly name: string };
  readonly recordedAt: Date;
  readonly voidedAt?: Date;
}

/** Where each translation is told of by itself. */
export interface ListedTranslation extends TranslationView {
  readonly statementId: string;
  readonly voidReason?: string;
  /** The quote was corrected since: its statement shows this one no more. */
  readonly ofEarlierQuote?: true;
}

interface Quote {
  readonly text: string;
  readonly language: string;
}

const COLUMNS = `t.id, t.language, t.text, t.machine, t.recorded_at AS "recordedAt", t.voided_at AS "voidedAt",
  (SELECT json_build_object('memberId', m.id, 'name', u.name) FROM membership m JOIN app_user u ON u.id = m.user_id
   WHERE m.desk_id = t.desk_id AND m.user_id = t.author_id) AS by`;

/** What each was made of: the words of that revision. */
const OF_REVISION = `translation t
  JOIN statement_revision w ON w.desk_id = t.desk_id AND w.statement_id = t.statement_id AND w.revision = t.revision`;

/** Gives each of these statements, as it stands in a revision, the translations of the very words it has there. */
export const withTranslations = async <Statement extends { readonly id: string; readonly quote?: Quote }>(
  tx: ReadTransaction,
  deskId: string,
  statements: readonly Statement[],
): Promise<(Statement & { readonly translations: readonly TranslationView[] })[]> => {
  const quoted = statements.filter(({ quote }) => quote !== undefined).map(({ id }) => id);
  const rows =
    quoted.length === 0
      ? []
      : await tx.query<Nullable<TranslationView> & { readonly statementId: string; readonly quote: Quote }>(
          `SELECT ${COLUMNS}, t.statement_id AS "statementId",
             json_build_object('text', w.quote_text, 'language', w.quote_language) AS quote
           FROM ${OF_REVISION}
           WHERE t.desk_id = $1 AND t.statement_id = ANY ($2::uuid[]) AND t.voided_at IS NULL ORDER BY t.id`,
          [deskId, [...new Set(quoted)]],
        );
  const found = Map.groupBy(rows, ({ statementId }) => statementId);
  return statements.map((statement) => ({
    ...statement,
    translations: (found.get(statement.id) ?? [])
      .filter(({ quote }) => isSame(quote, statement.quote))
      .map(({ statementId: _of, quote: _words, ...row }) => withoutNulls<TranslationView>(row)),
  }));
};

const isSame = (one: Quote, other: Quote | undefined): boolean =>
  one.text === other?.text && one.language === other.language;

/** Translations by a condition on `t`, whatever became of them. */
export const selectTranslations = (condition: string): string =>
  `SELECT ${COLUMNS}, t.statement_id AS "statementId", t.void_reason AS "voidReason",
     CASE WHEN (w.quote_text, w.quote_language) IS DISTINCT FROM (v.quote_text, v.quote_language) THEN true END
       AS "ofEarlierQuote"
   FROM ${OF_REVISION}
   JOIN statement s ON s.desk_id = t.desk_id AND s.id = t.statement_id
   JOIN statement_revision v ON v.desk_id = s.desk_id AND v.statement_id = s.id AND v.revision = s.revision
   WHERE t.desk_id = $1 AND ${condition}`;

export const loadTranslation = async (
  tx: ReadTransaction,
  deskId: string,
  id: string,
): Promise<ListedTranslation> => {
  const [row] = await tx.query<Nullable<ListedTranslation>>(selectTranslations('t.id = $2'), [deskId, id]);
  if (row === undefined) throw notFound('translation');
  return withoutNulls<ListedTranslation>(row);
};
