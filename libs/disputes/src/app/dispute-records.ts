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

interface RevisionFound {
  readonly id: string;
  readonly revision: number;
  readonly speakerId: string;
  readonly principalId: string;
  readonly outletId: string | null;
  readonly utteredAt: number;
  readonly recordedAt: number;
}

/**
 * Every revision of every statement that touches the claims, or is linked with one that does: what supersedes a
 * statement need not speak of the same claim. A revision counts until the next one, or until the statement was voided.
 *
 * Read in steps of one index scan each: joined in one statement, the planner takes a plan for few rows right after an
 * import of many.
 */
const loadStatements = async (
  tx: ReadTransaction,
  deskId: string,
  claimIds: readonly string[],
  remaining: Remaining,
): Promise<StatementRecord[]> => {
  const stances = await loadStances(tx, deskId, claimIds);
  const touching = [...new Set([...stances.keys()].map((key) => key.slice(0, UUID_LENGTH)))];
  const linked = await tx.query<{ id: string }>(
    `SELECT from_id AS id FROM statement_link WHERE desk_id = $1 AND to_id = ANY ($2::uuid[])
     UNION SELECT to_id FROM statement_link WHERE desk_id = $1 AND from_id = ANY ($2::uuid[])`,
    [deskId, touching],
  );
  const ids = [...new Set([...touching, ...linked.map(({ id }) => id)])];
  const voided = await tx.query<{ id: string; voidedAt: number }>(
    `SELECT id, ${ms('voided_at')} AS "voidedAt" FROM statement
     WHERE desk_id = $1 AND id = ANY ($2::uuid[]) AND voided_at IS NOT NULL`,
    [deskId, ids],
  );
  const revisions = await tx.query<RevisionFound>(
    `SELECT statement_id AS id, revision, speaker_id AS "speakerId", principal_id AS "principalId",
       outlet_id AS "outletId", ${ms('uttered_at')} AS "utteredAt", ${ms('recorded_at')} AS "recordedAt"
     FROM statement_revision WHERE desk_id = $1 AND statement_id = ANY ($2::uuid[])`,
    [deskId, ids],
  );
  const voidedAt = new Map(voided.map((row) => [row.id, row.voidedAt]));
  const recordedAt = new Map(revisions.map((row) => [keyOf(row.id, row.revision), row.recordedAt]));
  return revisions.map(({ revision, outletId, ...row }) => {
    const until = recordedAt.get(keyOf(row.id, revision + 1)) ?? voidedAt.get(row.id);
    return {
      ...row,
      speakerId: remaining(row.speakerId),
      principalId: remaining(row.principalId),
      ...(outletId === null ? {} : { outletId: remaining(outletId) }),
      ...(until === undefined ? {} : { voidedAt: until }),
      stances: stances.get(keyOf(row.id, revision)) ?? [],
    };
  });
};

const UUID_LENGTH = 36;
const keyOf = (statementId: string, revision: number): string => `${statementId}${revision}`;

/** The stances on these claims, by revision. */
const loadStances = async (
  tx: ReadTransaction,
  deskId: string,
  claimIds: readonly string[],
): Promise<Map<string, StanceRecord[]>> => {
  const rows = await tx.query<Required<StanceRecord> & { statementId: string; revision: number }>(
    `SELECT statement_id AS "statementId", revision, claim_id AS "claimId", stance, hedge, basis
     FROM stance WHERE desk_id = $1 AND claim_id = ANY ($2::uuid[])`,
    [deskId, claimIds],
  );
  const stances = new Map<string, StanceRecord[]>();
  for (const { statementId, revision, ...stance } of rows) {
    const key = keyOf(statementId, revision);
    const list = stances.get(key);
    if (list === undefined) stances.set(key, [stance]);
    else list.push(stance);
  }
  return stances;
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
