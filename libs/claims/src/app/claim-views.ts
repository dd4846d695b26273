import { type Nullable, notFound, withoutNulls } from '#kernel';
import type { ReadTransaction } from '#persistence';
import type { Place } from '../domain/claim.js';

export interface ClaimView {
  readonly id: string;
  readonly wording: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly eventFrom?: Date;
  readonly eventTo?: Date;
  readonly place?: Place;
  readonly addressesIds: readonly string[];
  readonly disputeId?: string;
  /** Derived from the statements on it: do the parties agree? */
  readonly disputeState: string;
  /** The newest review, with the work state; absent for a claim that was never submitted. */
  readonly review?: {
    readonly id: string;
    readonly state: string;
    readonly assigneeId?: string;
    readonly rating?: string;
  };
  readonly version: number;
  readonly voidedAt?: Date;
  readonly voidReason?: string;
  readonly createdAt: Date;
}

/** Earlier wordings, oldest first; only where one claim is read. */
export interface ClaimDetail extends ClaimView {
  readonly wordings: readonly {
    readonly version: number;
    readonly wording: string;
    readonly recordedAt: Date;
  }[];
}

/** What a person can change in a claim. */
export const fieldsOfClaim = (claim: ClaimView): object => {
  const { wording, language, topics, eventFrom, eventTo, place, addressesIds, disputeId } = claim;
  return { wording, language, topics, eventFrom, eventTo, place, addressesIds, disputeId };
};

/** The work state is shown beside the claim, and read from the review's table without knowing its rules. */
export const CLAIM_COLUMNS = `c.id, c.wording, c.language,
  ARRAY(SELECT t.topic FROM claim_topic t WHERE t.desk_id = c.desk_id AND t.claim_id = c.id ORDER BY t.topic) AS topics,
  c.event_from AS "eventFrom", c.event_to AS "eventTo", c.place,
  ARRAY(SELECT a.source_id FROM claim_address a
        WHERE a.desk_id = c.desk_id AND a.claim_id = c.id AND a.known_until IS NULL ORDER BY a.source_id) AS "addressesIds",
  c.dispute_id AS "disputeId", c.state AS "disputeState",
  (SELECT jsonb_strip_nulls(jsonb_build_object('id', r.id, 'state', r.state, 'assigneeId', r.assignee_id, 'rating', v.rating))
   FROM review r LEFT JOIN verdict v ON v.desk_id = r.desk_id AND v.id = r.verdict_id
   WHERE r.desk_id = c.desk_id AND r.claim_id = c.id ORDER BY r.id DESC LIMIT 1) AS review,
  c.version, c.voided_at AS "voidedAt", c.void_reason AS "voidReason", c.created_at AS "createdAt"`;

export const loadClaim = async (tx: ReadTransaction, deskId: string, id: string): Promise<ClaimDetail> => {
  const [row] = await tx.query<Nullable<ClaimView>>(
    `SELECT ${CLAIM_COLUMNS} FROM claim c WHERE c.desk_id = $1 AND c.id = $2`,
    [deskId, id],
  );
  if (row === undefined) throw notFound('claim');
  const wordings = await tx.query<ClaimDetail['wordings'][number]>(
    `SELECT version, wording, recorded_at AS "recordedAt" FROM claim_wording
     WHERE desk_id = $1 AND claim_id = $2 ORDER BY version`,
    [deskId, id],
  );
  return { ...withoutNulls<ClaimView>(row), wordings };
};
