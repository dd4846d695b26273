import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, Transactor } from '#persistence';
import type { Dismissal, LinkKind, LinkStatus } from '../domain/claim-link.js';
import { loadClaim } from './claim-views.js';

export interface ClaimLinkView {
  readonly id: string;
  readonly kind: LinkKind;
  readonly fromId: string;
  readonly toId: string;
  readonly rationale?: string;
  readonly status: LinkStatus;
  readonly dismissedAs?: Dismissal;
  readonly version: number;
  readonly voidedAt?: Date;
  readonly voidReason?: string;
  readonly recordedAt: Date;
}

/** What becomes of a link. */
export const fieldsOfClaimLink = (link: ClaimLinkView): object => {
  const { rationale, status, dismissedAs, voidedAt, voidReason } = link;
  return { rationale, status, dismissedAs, voidedAt, voidReason };
};

const COLUMNS = `id, kind, from_id AS "fromId", to_id AS "toId", rationale, status, dismissed_as AS "dismissedAs", version,
  voided_at AS "voidedAt", void_reason AS "voidReason", recorded_at AS "recordedAt"`;

export const loadClaimLink = async (
  tx: ReadTransaction,
  deskId: string,
  id: string,
): Promise<ClaimLinkView> => {
  const [row] = await tx.query<Nullable<ClaimLinkView>>(
    `SELECT ${COLUMNS} FROM claim_link WHERE desk_id = $1 AND id = $2`,
    [deskId, id],
  );
  if (row === undefined) throw notFound('claim link');
  return withoutNulls(row);
};

@Injectable()
export class ClaimLinkQueries {
  constructor(private readonly transactor: Transactor) {}

  one(actor: Actor, id: string): Promise<ClaimLinkView> {
    return this.transactor.read(actor, (tx) => loadClaimLink(tx, actor.deskId, id));
  }

  /** The links of a claim, from either end, dismissed and voided ones too. */
  list(actor: Actor, claimId: string, { limit, cursor }: PageRequest): Promise<Page<ClaimLinkView>> {
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, { claimId }, 1);
    return this.transactor.read(actor, async (tx) => {
      await loadClaim(tx, actor.deskId, claimId);
      const rows = await tx.query<Nullable<ClaimLinkView>>(
        `SELECT ${COLUMNS} FROM claim_link
         WHERE desk_id = $1 AND (from_id = $2 OR to_id = $2) AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT $4`,
        [actor.deskId, claimId, after, limit + 1],
      );
      return pageOf(rows.map(withoutNulls<ClaimLinkView>), limit, ({ id }) => [id], { claimId });
    });
  }
}
