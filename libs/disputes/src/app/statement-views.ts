import { type Nullable, notFound, withoutNulls } from '#kernel';
import type { ReadTransaction } from '#persistence';
import type { Capacity, Precision } from '../domain/statement.js';
import type { Basis, Hedge, Stance } from '../domain/vocabulary.js';
import { type TranslationView, withTranslations } from './translation-views.js';

export interface StanceView {
  readonly claimId: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly basis: Basis;
}

export interface StatementView {
  readonly id: string;
  readonly speakerId: string;
  readonly capacity: Capacity;
  readonly principalId: string;
  readonly quote?: { readonly text: string; readonly language: string };
  /** Of these very words, the oldest first; voided ones are left out. */
  readonly translations: readonly TranslationView[];
  readonly paraphrase?: string;
  readonly utteredAt: Date;
  readonly precision: Precision;
  readonly publishedAt?: Date;
  readonly outletId?: string;
  readonly url?: string;
  readonly locator?: string;
  readonly stances: readonly StanceView[];
  /** When the desk came to know of it as it stands here. */
  readonly recordedAt: Date;
  /** The revision. */
  readonly version: number;
  /** Why this revision was made; absent on the first. */
  readonly reason?: string;
  readonly voidedAt?: Date;
  readonly voidReason?: string;
}

export interface StatementDetail extends StatementView {
  /** Earlier revisions, oldest first. */
  readonly earlier: readonly StatementView[];
}

/** What a person can correct in a statement. */
export const fieldsOfStatement = (statement: StatementView): object => {
  const { speakerId, capacity, principalId, quote, paraphrase, utteredAt, precision } = statement;
  const { publishedAt, outletId, url, locator, stances } = statement;
  return {
    speakerId,
    capacity,
    principalId,
    quote,
    paraphrase,
    utteredAt,
    precision,
    publishedAt,
    outletId,
    url,
    locator,
    stances,
  };
};

type Recorded = Omit<StatementView, 'translations'>;
type StatementFound = Nullable<Recorded>;

const COLUMNS = `v.statement_id AS id, v.speaker_id AS "speakerId", v.capacity, v.principal_id AS "principalId",
  CASE WHEN v.quote_text IS NOT NULL
    THEN json_build_object('text', v.quote_text, 'language', v.quote_language) END AS quote,
  v.paraphrase, v.uttered_at AS "utteredAt", v.precision, v.published_at AS "publishedAt", v.outlet_id AS "outletId", v.url,
  v.locator,
  (SELECT coalesce(json_agg(json_build_object('claimId', n.claim_id, 'stance', n.stance, 'hedge', n.hedge, 'basis', n.basis)
                            ORDER BY n.claim_id), '[]')
   FROM stance n WHERE n.desk_id = v.desk_id AND n.statement_id = v.statement_id AND n.revision = v.revision) AS stances,
  v.recorded_at AS "recordedAt", v.revision AS version, v.reason, s.voided_at AS "voidedAt", s.void_reason AS "voidReason"`;

/** Statements by a condition on `s` (the statement) and `v` (its current revision), and what comes behind it. */
export const findStatements = async (
  tx: ReadTransaction,
  deskId: string,
  condition: string,
  parameters: readonly unknown[],
): Promise<StatementView[]> => {
  const rows = await tx.query<StatementFound>(
    `SELECT ${COLUMNS} FROM statement s
   JOIN statement_revision v ON v.desk_id = s.desk_id AND v.statement_id = s.id AND v.revision = s.revision
   WHERE s.desk_id = $1 AND ${condition}`,
    [deskId, ...parameters],
  );
  return withTranslations(tx, deskId, rows.map(withoutNulls<Recorded>));
};

export const loadStatement = async (
  tx: ReadTransaction,
  deskId: string,
  id: string,
): Promise<StatementDetail> => {
  const rows = await tx.query<StatementFound>(
    `SELECT ${COLUMNS} FROM statement s
     JOIN statement_revision v ON v.desk_id = s.desk_id AND v.statement_id = s.id
     WHERE s.desk_id = $1 AND s.id = $2 ORDER BY v.revision`,
    [deskId, id],
  );
  const revisions = await withTranslations(tx, deskId, rows.map(withoutNulls<Recorded>));
  const current = revisions.pop();
  if (current === undefined) throw notFound('statement');
  return { ...current, earlier: revisions };
};
