import { Injectable } from '@nestjs/common';
import type { DisputeRecord, DisputeState } from '#disputes';
import type { Transaction } from '#persistence';
import { ClaimantRow, PublishedMoveRow, ToldStatementRow } from '../db/rows.js';
import type { FactCheck } from '../domain/document.js';
import { claimsOf, movesOf, namedIn, publishedRecord } from '../domain/record.js';
import { foundBy, searchVector } from '../domain/search-vector.js';
import { type Stemmed, Stems, formsOf, stemmerOf } from '../domain/stems.js';
import { clearFacets, putFacets } from './index-facets.js';

/** Raised with every change of what is derived here: then `RefreshPublications` derives it anew for all. */
export const PROJECTION = 3;

/** What is live and what its dispute's record was when it was published. */
export interface Indexed {
  readonly document: FactCheck;
  readonly record: DisputeRecord;
  /** As it stands now. */
  readonly state: DisputeState;
}

/** Writes what follows from a live document: what it is found by, and what records of sources and disputes are made of. */
@Injectable()
export class IndexFactCheck {
  async run(tx: Transaction, deskId: string, { document, record, state }: Indexed): Promise<void> {
    const { claim, version } = document;
    const published = publishedRecord(record, document);
    await tx.query(
      `UPDATE published.claim SET words = $3::tsvector, claimed_at = $4, dispute_id = $5, projection = $6
       WHERE desk_id = $1 AND claim_id = $2`,
      [
        deskId,
        claim.id,
        await wordsOf(tx, document, state),
        claim.claimant?.utteredAt ?? null,
        document.dispute.id ?? null,
        PROJECTION,
      ],
    );
    await tx.query(
      `INSERT INTO published.dispute_record (desk_id, claim_id, version, record) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [deskId, claim.id, version, JSON.stringify(published)],
    );
    await putSources(tx, deskId, document);
    await this.clear(tx, deskId, claim.id);
    await putStatements(tx, deskId, document);
    await putMoves(tx, deskId, document, published);
    await putClaimants(tx, deskId, document);
    await putFacets(tx, deskId, document);
  }

  /** Of what was withdrawn, nobody's record has anything. */
  async clear(tx: Transaction, deskId: string, claimId: string): Promise<void> {
    await tx.manager.delete(ToldStatementRow, { deskId, claimId });
    await tx.manager.delete(PublishedMoveRow, { deskId, claimId });
    await tx.manager.delete(ClaimantRow, { deskId, claimId });
    await clearFacets(tx, deskId, claimId);
  }
}

/** With the stems that the languages of its texts give its words; from then on they are searched in those languages, too. */
const wordsOf = async (tx: Transaction, document: FactCheck, state: DisputeState): Promise<string> => {
  const found = foundBy(document);
  const asked = found.flatMap(({ language, terms }) => {
    const stemmer = stemmerOf(language);
    return stemmer === undefined ? [] : terms.flatMap(formsOf).map((form) => ({ ...stemmer, form }));
  });
  const rows = await tx.query<Stemmed>(
    `WITH asked AS (SELECT DISTINCT * FROM jsonb_to_recordset($1::jsonb) AS a (language text, dictionary text, form text)),
       known AS (
         INSERT INTO published.search_language (language, dictionary)
         SELECT DISTINCT language, dictionary FROM asked
         WHERE language NOT IN (SELECT language FROM published.search_language) ON CONFLICT DO NOTHING)
     SELECT language, form, ts_lexize(dictionary::regdictionary, form) AS stems FROM asked`,
    [JSON.stringify(asked)],
  );
  return searchVector(document, state, found, new Stems(rows));
};

const putSources = async (tx: Transaction, deskId: string, document: FactCheck): Promise<void> => {
  // In one order, so that two that publish at once do not wait for each other.
  const named = [...namedIn(document).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  await tx.query(
    `INSERT INTO published.named_source AS s (desk_id, source_id, name, kind)
     SELECT $1, id, name, kind FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, name text, kind text)
     ON CONFLICT (desk_id, source_id) DO UPDATE SET name = excluded.name, kind = coalesce(excluded.kind, s.kind)`,
    [deskId, JSON.stringify(named)],
  );
};

/** Each with the claim that it speaks of. What merely follows from it is not what anybody said. */
const putStatements = async (tx: Transaction, deskId: string, document: FactCheck): Promise<void> => {
  const rows = claimsOf(document).flatMap(({ id, wording, language, statements }) =>
    statements
      .filter(({ derived }) => !derived)
      .map((statement) => ({
        statement_id: statement.id,
        about_id: id,
        speaker_id: statement.speaker.id,
        principal_id: statement.principal.id,
        outlet_id: statement.outlet?.id,
        uttered_at: statement.utteredAt,
        body: JSON.stringify({ ...statement, claim: { id, wording, language } }),
      })),
  );
  // As one parameter: a dispute may have more rows than a statement can have parameters.
  await tx.query(
    `INSERT INTO published.told_statement
       (desk_id, claim_id, statement_id, about_id, speaker_id, principal_id, outlet_id, uttered_at, body)
     SELECT $1, $2, statement_id, about_id, speaker_id, principal_id, outlet_id, uttered_at, body
     FROM jsonb_to_recordset($3::jsonb)
       AS t(statement_id uuid, about_id uuid, speaker_id uuid, principal_id uuid,
         outlet_id uuid, uttered_at timestamptz, body text)`,
    [deskId, document.claim.id, JSON.stringify(rows)],
  );
};

const putMoves = async (
  tx: Transaction,
  deskId: string,
  document: FactCheck,
  record: DisputeRecord,
): Promise<void> => {
  const claims = new Map(claimsOf(document).map((claim) => [claim.id, claim]));
  const named = namedIn(document);
  const rows = movesOf(record, document).flatMap(({ claimId, principalId, at, ...move }) => {
    const claim = claims.get(claimId);
    const principal = named.get(principalId);
    if (claim === undefined || principal === undefined) return [];
    const { id, wording, language } = claim;
    const body = { at: new Date(at), principal, claim: { id, wording, language }, ...move };
    return [
      {
        about_id: claimId,
        principal_id: principalId,
        at: new Date(at),
        kind: move.kind,
        body: JSON.stringify(body),
      },
    ];
  });
  await tx.query(
    `INSERT INTO published.move (desk_id, claim_id, about_id, principal_id, at, kind, body)
     SELECT $1, $2, about_id, principal_id, at, kind, body
     FROM jsonb_to_recordset($3::jsonb)
       AS m(about_id uuid, principal_id uuid, at timestamptz, kind text, body text)`,
    [deskId, document.claim.id, JSON.stringify(rows)],
  );
};

const putClaimants = async (
  tx: Transaction,
  deskId: string,
  { claim: { id, claimant }, verdict }: FactCheck,
): Promise<void> => {
  if (claimant === undefined) return;
  await tx.query(
    `INSERT INTO published.claimant (desk_id, claim_id, source_id, position, normalised)
     SELECT c.desk_id, c.claim_id, source_id, c.published_at_position, $4
     FROM published.claim c, unnest($3::uuid[]) AS source_id WHERE c.desk_id = $1 AND c.claim_id = $2`,
    [deskId, id, [...new Set([claimant.speaker.id, claimant.principal.id])], verdict.normalised ?? null],
  );
};
