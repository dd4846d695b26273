import { Injectable } from '@nestjs/common';
import type { Dismissal, LinkKind, LinkStatus } from '#claims';
import { type Actor, type Nullable, withoutNulls } from '#kernel';
import { type ReadTransaction, Transactor } from '#persistence';
import { inForce } from '../domain/record.js';
import { type AskedClocks, loadDispute } from './dispute-queries.js';
import { DisputeRecords } from './dispute-records.js';
import { LINK_COLUMNS, type StatementLinkView } from './statement-queries.js';

export interface DisputeClaimLink {
  readonly id: string;
  readonly kind: LinkKind;
  readonly fromId: string;
  readonly toId: string;
  readonly status: LinkStatus;
  readonly rationale?: string;
  /** Why it is none, where it was dismissed. */
  readonly dismissal?: Dismissal;
  readonly recordedAt: Date;
}

/** A claim outside the dispute that a link leads to. */
export interface LinkedClaim {
  readonly id: string;
  readonly wording: string;
  readonly disputeId?: string;
}

export interface DisputeLinksView {
  readonly claimLinks: readonly DisputeClaimLink[];
  readonly statementLinks: readonly StatementLinkView[];
  readonly claims: readonly LinkedClaim[];
}

/**
 * What $2 (the dispute) had at $3 (known at): a link that came with an archive was known before it was recorded here. A
 * suggestion that was dismissed keeps no time of that on its row: its event does.
 */
const CLAIM_LINKS = `SELECT l.id, l.kind, l.from_id AS "fromId", l.to_id AS "toId", l.rationale, l.recorded_at AS "recordedAt",
    CASE WHEN l.dismissed THEN 'dismissed' WHEN l.status <> 'suggested' AND l.counts THEN 'confirmed' ELSE 'suggested' END AS status,
    CASE WHEN l.dismissed THEN l.dismissed_as END AS dismissal
  FROM (
    SELECT k.*,
      coalesce(k.known_from, '-infinity') <= $3 AND coalesce(k.known_until, 'infinity') > $3 AS counts,
      k.status = 'dismissed' AND coalesce(
        (SELECT e.at FROM event e WHERE e.desk_id = $1 AND e.subject_id = k.id AND e.type = 'claim_link.dismissed'
         ORDER BY e.seq DESC LIMIT 1), '-infinity') <= $3 AS dismissed
    FROM claim_link k
    WHERE k.desk_id = $1 AND least(k.recorded_at, coalesce(k.known_from, '-infinity')) <= $3
      AND coalesce(k.voided_at, 'infinity') > $3
      AND k.id IN (
        SELECT f.id FROM claim c JOIN claim_link f ON f.desk_id = $1 AND f.from_id = c.id WHERE c.desk_id = $1 AND c.dispute_id = $2
        UNION
        SELECT t.id FROM claim c JOIN claim_link t ON t.desk_id = $1 AND t.to_id = c.id WHERE c.desk_id = $1 AND c.dispute_id = $2)
  ) l
  JOIN claim f ON f.desk_id = $1 AND f.id = l.from_id AND coalesce(f.voided_at, 'infinity') > $3
  JOIN claim t ON t.desk_id = $1 AND t.id = l.to_id AND coalesce(t.voided_at, 'infinity') > $3
  ORDER BY l.id`;

@Injectable()
export class DisputeLinks {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: DisputeRecords,
  ) {}

  /** How the claims and the statements of a dispute hang together, and with what lies outside of it. */
  of(actor: Actor, id: string, { asOf, knownAt }: AskedClocks): Promise<DisputeLinksView> {
    const { deskId } = actor;
    return this.transactor.read(actor, async (tx) => {
      await loadDispute(tx, actor, id);
      const known = knownAt ?? tx.at;
      const rows = await tx.query<Nullable<DisputeClaimLink>>(CLAIM_LINKS, [deskId, id, known]);
      const claimLinks = rows.map(withoutNulls<DisputeClaimLink>);
      const ends = [...new Set(claimLinks.flatMap(({ fromId, toId }) => [fromId, toId]))];
      const claims = await tx.query<{ id: string; wording: string; disputeId: string | null; own: boolean }>(
        `SELECT id, wording, dispute_id AS "disputeId", coalesce(dispute_id = $2, false) AS own FROM claim
         WHERE desk_id = $1 AND (dispute_id = $2 OR id = ANY ($3::uuid[])) ORDER BY id`,
        [deskId, id, ends],
      );
      const own = claims.filter((claim) => claim.own).map((claim) => claim.id);
      return {
        claimLinks,
        statementLinks: await this.statementLinks(tx, deskId, own, { asOf: asOf ?? tx.at, knownAt: known }),
        claims: claims
          .filter((claim) => !claim.own)
          .map(({ own: _own, ...claim }) => withoutNulls<LinkedClaim>(claim)),
      };
    });
  }

  /** Those of which one end speaks of these claims, and both had been said and were on record. */
  private async statementLinks(
    tx: ReadTransaction,
    deskId: string,
    claimIds: readonly string[],
    { asOf, knownAt }: { readonly asOf: Date; readonly knownAt: Date },
  ): Promise<StatementLinkView[]> {
    const { statements } = await this.records.load(tx, deskId, claimIds, knownAt);
    const said = statements.filter(
      (statement) => statement.utteredAt <= asOf.getTime() && inForce(statement, knownAt.getTime()),
    );
    const own = new Set(claimIds);
    const about = said.filter(({ stances }) => stances.some(({ claimId }) => own.has(claimId)));
    const onRecord = new Set(said.map(({ id }) => id));
    const rows = await tx.query<Nullable<StatementLinkView>>(
      `SELECT ${LINK_COLUMNS} FROM statement_link
       WHERE desk_id = $1 AND recorded_at <= $3 AND (from_id = ANY ($2::uuid[]) OR to_id = ANY ($2::uuid[])) ORDER BY id`,
      [deskId, about.map(({ id }) => id), knownAt],
    );
    return rows
      .map(withoutNulls<StatementLinkView>)
      .filter(({ fromId, toId }) => onRecord.has(fromId) && onRecord.has(toId));
  }
}
