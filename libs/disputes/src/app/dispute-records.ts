import { Injectable } from '@nestjs/common';
import type { Nullable } from '#kernel';
import type { ReadTransaction } from '#persistence';
import type {
  AddressRecord,
  ClaimLinkRecord,
  ClaimRecord,
  DisputeRecord,
  StanceRecord,
  StatementLinkRecord,
  StatementRecord,
} from '../domain/record.js';

/** PostgreSQL counts in seconds; the domain in milliseconds. */
const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

/**
 * Reads what the state of claims follows from. A claim's state depends on the claims that it is tied to by links, on
 * the statements on all of those, and on the statements that these are linked with: so much is read, and no more.
 */
@Injectable()
export class DisputeRecords {
  /**
   * The record for these claims and all that are tied to them. Sources that were merged by `knownAt` count as the
   * one that remained; without it, those merged by now.
   */
  async load(
    tx: ReadTransaction,
    deskId: string,
    claimIds: readonly string[],
    knownAt: Date = tx.at,
  ): Promise<DisputeRecord> {
    const tied = await tiedClaims(tx, deskId, claimIds);
    const remaining = await mergedSources(tx, deskId, knownAt);
    const [claims, claimLinks, statements] = [
      await loadClaims(tx, deskId, tied, remaining),
      await loadClaimLinks(tx, deskId, tied),
      await loadStatements(tx, deskId, tied, remaining),
    ];
    const statementLinks = await loadStatementLinks(tx, deskId, [...new Set(statements.map(({ id }) => id))]);
    return { claims, claimLinks, statements, statementLinks };
  }
}

/** All that is reachable over links that count, or once did. */
const tiedClaims = async (
  tx: ReadTransaction,
  deskId: string,
  claimIds: readonly string[],
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `WITH RECURSIVE tied AS (
       SELECT unnest($2::uuid[]) AS id
       UNION
       SELECT CASE WHEN l.from_id = t.id THEN l.to_id ELSE l.from_id END
       FROM tied t JOIN claim_link l ON l.desk_id = $1 AND t.id IN (l.from_id, l.to_id) AND l.status <> 'suggested')
     SELECT id FROM tied`,
    [deskId, claimIds],
  );
  return rows.map(({ id }) => id);
};

type Remaining = (sourceId: string) => string;

const mergedSources = async (tx: ReadTransaction, deskId: string, knownAt: Date): Promise<Remaining> => {
  const rows = await tx.query<{ id: string; into: string }>(
    `SELECT id, merged_into_id AS "into" FROM source
     WHERE desk_id = $1 AND merged_into_id IS NOT NULL AND merged_at <= $2`,
    [deskId, knownAt],
  );
  const into = new Map(rows.map((row) => [row.id, row.into]));
  return (sourceId) => into.get(sourceId) ?? sourceId;
};

/** In the order in which they were recorded. */
const loadClaims = async (
  tx: ReadTransaction,
  deskId: string,
  claimIds: readonly string[],
  remaining: Remaining,
): Promise<ClaimRecord[]> => {
  const rows = await tx.query<{ id: string; voidedAt: number | null; addresses: Nullable<AddressRecord>[] }>(
    `SELECT c.id, ${ms('c.voided_at')} AS "voidedAt", coalesce(a.addresses, '[]') AS addresses
     FROM claim c
     LEFT JOIN LATERAL (
       SELECT json_agg(json_build_object('sourceId', source_id, 'from', ${ms('known_from')}, 'until', ${ms('known_until')}))
         AS addresses
       FROM claim_address WHERE desk_id = c.desk_id AND claim_id = c.id) a ON true
     WHERE c.desk_id = $1 AND c.id = ANY ($2::uuid[]) ORDER BY c.id`,
    [deskId, claimIds],
  );
  return rows.map(({ id, voidedAt, addresses }) => ({
    id,
    ...(voidedAt === null ? {} : { voidedAt }),
    addresses: addresses.map(({ sourceId, from, until }) => ({
      sourceId: remaining(sourceId),
      ...(from === null ? {} : { from }),
      ...(until === null ? {} : { until }),
    })),
  }));
};

const loadClaimLinks = async (
  tx: ReadTransaction,
  deskId: string,
  claimIds: readonly string[],
): Promise<ClaimLinkRecord[]> => {
  const rows = await tx.query<Nullable<ClaimLinkRecord>>(
    `SELECT kind, from_id AS "from", to_id AS "to", ${ms('known_from')} AS "knownFrom", ${ms('known_until')} AS "knownUntil"
     FROM claim_link
     WHERE desk_id = $1 AND status <> 'suggested' AND from_id = ANY ($2::uuid[]) AND to_id = ANY ($2::uuid[])`,
    [deskId, claimIds],
  );
  return rows.map(({ kind, from, to, knownFrom, knownUntil }) => ({
    kind,
    from,
    to,
    ...(knownFrom === null ? {} : { knownFrom }),
    ...(knownUntil === null ? {} : { knownUntil }),
  }));
};

interface StatementFound {
  readonly id: string;
  readonly speakerId: string;
  readonly principalId: string;
  readonly outletId: string | null;
  readonly utteredAt: number;
  readonly recordedAt: number;
  readonly until: number | null;
  readonly stances: readonly [
    string,
    StanceRecord['stance'],
    NonNullable<StanceRecord['hedge']>,
    NonNullable<StanceRecord['basis']>,
  ][];
}

/**
 * Every revision of every statement that touches the claims, or is linked with one that does: what supersedes a
 * statement need not speak of the same claim. A revision counts until the next one, or until the statement was voided.
 */
const loadStatements = async (
  tx: ReadTransaction,
  deskId: string,
  claimIds: readonly string[],
  remaining: Remaining,
): Promise<StatementRecord[]> => {
  const rows = await tx.query<StatementFound>(
    `WITH
       touching AS (SELECT DISTINCT statement_id AS id FROM stance WHERE desk_id = $1 AND claim_id = ANY ($2::uuid[])),
       wanted AS (
         SELECT id FROM touching
         UNION SELECT l.from_id FROM statement_link l JOIN touching t ON t.id = l.to_id WHERE l.desk_id = $1
         UNION SELECT l.to_id FROM statement_link l JOIN touching t ON t.id = l.from_id WHERE l.desk_id = $1),
       said AS (
         SELECT statement_id, revision, json_agg(json_build_array(claim_id, stance, hedge, basis)) AS stances
         FROM stance WHERE desk_id = $1 AND claim_id = ANY ($2::uuid[]) GROUP BY statement_id, revision)
     SELECT v.statement_id AS id, v.speaker_id AS "speakerId", v.principal_id AS "principalId", v.outlet_id AS "outletId",
       ${ms('v.uttered_at')} AS "utteredAt", ${ms('v.recorded_at')} AS "recordedAt",
       ${ms(`least(s.voided_at, lead(v.recorded_at) OVER (PARTITION BY v.statement_id ORDER BY v.revision))`)} AS "until",
       coalesce(n.stances, '[]') AS stances
     FROM wanted w
     JOIN statement s ON s.desk_id = $1 AND s.id = w.id
     JOIN statement_revision v ON v.desk_id = $1 AND v.statement_id = w.id
     LEFT JOIN said n ON n.statement_id = v.statement_id AND n.revision = v.revision`,
    [deskId, claimIds],
  );
  return rows.map(({ outletId, until, stances, ...row }) => ({
    ...row,
    speakerId: remaining(row.speakerId),
    principalId: remaining(row.principalId),
    ...(outletId === null ? {} : { outletId: remaining(outletId) }),
    ...(until === null ? {} : { voidedAt: until }),
    stances: stances.map(([claimId, stance, hedge, basis]) => ({ claimId, stance, hedge, basis })),
  }));
};

const loadStatementLinks = async (
  tx: ReadTransaction,
  deskId: string,
  statementIds: readonly string[],
): Promise<StatementLinkRecord[]> => {
  const rows = await tx.query<Omit<StatementLinkRecord, 'endorsed'> & { endorsed: boolean | null }>(
    `SELECT kind, from_id AS "from", to_id AS "to", endorsed, ${ms('recorded_at')} AS "recordedAt"
     FROM statement_link WHERE desk_id = $1 AND from_id = ANY ($2::uuid[])`,
    [deskId, statementIds],
  );
  return rows.map(({ endorsed, ...link }) => ({ ...link, ...(endorsed === null ? {} : { endorsed }) }));
};
