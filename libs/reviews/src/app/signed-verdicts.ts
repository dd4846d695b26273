import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '#persistence';
import type { CorrectionClass } from '../domain/workflow.js';
import type { Normalised } from '../domain/rating-scale.js';

/** A verdict with its signatures: what publishing makes public. */
export interface SignedVerdict {
  readonly claimId: string;
  readonly verdict: {
    readonly rating: string;
    readonly summary: string;
    readonly explanation: string | null;
    readonly number: number;
    /** If it corrects a published one: how, and what readers are told. */
    readonly correctionClass: CorrectionClass | null;
    readonly correctionNote: string | null;
  };
  readonly scale: { readonly id: string; readonly version: number };
  /** The desk's own word for the rating. */
  readonly label: string;
  readonly normalised: Normalised | null;
  /** Reasons of editors for going on against a clash of verdicts. */
  readonly despite: readonly string[];
  readonly signatures: number;
  /** The names of those who signed, in the order of their votes; empty where the desk does not show them. */
  readonly signedBy: readonly string[];
  /** How many people worked on it in spite of a conflict of interest. */
  readonly conflictsOverridden: number;
  readonly signedAt: Date;
}

@Injectable()
export class SignedVerdicts {
  /** The verdict that stands in a review which was signed. */
  async load(tx: ReadTransaction, deskId: string, reviewId: string): Promise<SignedVerdict> {
    const [row] = await tx.query<SignedVerdict>(
      `SELECT r.claim_id AS "claimId",
         json_build_object('rating', v.rating, 'summary', v.summary, 'explanation', v.explanation, 'number', v.number,
           'correctionClass', v.correction_class, 'correctionNote', v.correction_note) AS verdict,
         json_build_object('id', s.id, 'version', s.version) AS scale, v.normalised, r.signed_at AS "signedAt",
         (SELECT value ->> 'label' FROM jsonb_array_elements(s."values") AS value WHERE value ->> 'key' = v.rating) AS label,
         ARRAY(SELECT o.despite FROM vote o WHERE o.desk_id = $1 AND o.review_id = r.id AND o.ballot = r.ballot
               AND o.approve AND o.rating = v.rating AND o.despite IS NOT NULL ORDER BY o.id) AS despite,
         (SELECT count(*)::int FROM vote o WHERE o.desk_id = $1 AND o.review_id = r.id AND o.ballot = r.ballot
          AND o.approve AND o.rating = v.rating) AS signatures,
         ARRAY(SELECT u.name FROM vote o JOIN membership m ON m.desk_id = $1 AND m.id = o.member_id
               JOIN app_user u ON u.id = m.user_id
               WHERE o.desk_id = $1 AND o.review_id = r.id AND o.ballot = r.ballot AND o.approve AND o.rating = v.rating
                 AND (SELECT (p.body ->> 'showSigners')::boolean FROM desk_policy p WHERE p.desk_id = $1
                      ORDER BY p.version DESC LIMIT 1)
               ORDER BY o.id) AS "signedBy",
         (SELECT count(DISTINCT x.member_id)::int FROM conflict_override x WHERE x.desk_id = $1 AND x.review_id = r.id
          AND x.confirmed_at IS NOT NULL) AS "conflictsOverridden"
       FROM review r
       JOIN verdict v ON v.desk_id = $1 AND v.id = r.verdict_id
       JOIN rating_scale s ON s.desk_id = $1 AND s.id = v.scale_id
       WHERE r.desk_id = $1 AND r.id = $2 AND r.signed_at IS NOT NULL`,
      [deskId, reviewId],
    );
    if (row === undefined) throw new Error(`The review ${reviewId} was not signed`);
    return row;
  }
}
