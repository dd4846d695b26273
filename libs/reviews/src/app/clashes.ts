import type { ReadTransaction } from '#persistence';
import { type Clash, type TiedVerdict, canClash, clashesOf } from '../domain/agreement.js';
import type { Normalised } from '../domain/rating-scale.js';

interface Rated {
  readonly id: string;
  readonly claimId: string;
  /** Of the verdict that stands. */
  readonly normalised: Normalised | null;
}

/** Links that count: confirmed, and not voided. */
const IN_FORCE = `l.desk_id = $1 AND l.status = 'confirmed' AND l.voided_at IS NULL`;

/**
 * The claims that are tied to those of $2, however far by entailment, with the signed verdicts on them. Each step is a
 * look-up by one end of a link, so the cost is that of the claims' own links, not of all that the desk has.
 */
const TIED = `
WITH RECURSIVE
  root AS (SELECT unnest($2::uuid[]) AS id),
  down AS (
    SELECT id AS root, id FROM root
    UNION
    SELECT d.root, l.to_id FROM down d
    CROSS JOIN LATERAL (
      SELECT to_id FROM claim_link l WHERE ${IN_FORCE} AND l.kind = 'entails' AND l.from_id = d.id OFFSET 0) l),
  up AS (
    SELECT id AS root, id FROM root
    UNION
    SELECT u.root, l.from_id FROM up u
    CROSS JOIN LATERAL (
      SELECT from_id FROM claim_link l WHERE ${IN_FORCE} AND l.kind = 'entails' AND l.to_id = u.id OFFSET 0) l),
  tied AS (
    SELECT root, id, 'entails' AS link FROM down WHERE id <> root
    UNION SELECT root, id, 'entailed_by' FROM up WHERE id <> root
    UNION SELECT root.id, l.id, 'contradicts' FROM root
    CROSS JOIN LATERAL (
      SELECT to_id AS id FROM claim_link l WHERE ${IN_FORCE} AND l.kind = 'contradicts' AND l.from_id = root.id
      UNION ALL
      SELECT from_id FROM claim_link l WHERE ${IN_FORCE} AND l.kind = 'contradicts' AND l.to_id = root.id) l)
SELECT t.root, t.id AS "claimId", v.wording, v.rating, v.normalised, t.link
FROM tied t
CROSS JOIN LATERAL (
  SELECT c.wording, v.rating, v.normalised
  FROM review r
  JOIN claim c ON c.desk_id = $1 AND c.id = r.claim_id
  JOIN verdict v ON v.desk_id = $1 AND v.id = r.verdict_id
  WHERE r.desk_id = $1 AND r.claim_id = t.id AND r.state IN ('approved', 'published') OFFSET 0) v
ORDER BY t.id, t.link`;

/** By review: the signed verdicts on tied claims that cannot stand beside its own. */
export const loadClashes = async (
  tx: ReadTransaction,
  deskId: string,
  reviews: readonly Rated[],
): Promise<Map<string, Clash[]>> => {
  const rated = reviews.filter(({ normalised }) => canClash(normalised));
  if (rated.length === 0) return new Map();
  const tied = await tx.query<TiedVerdict & { root: string }>(TIED, [
    deskId,
    [...new Set(rated.map(({ claimId }) => claimId))],
  ]);
  return new Map(
    rated.map(({ id, claimId, normalised }) => [
      id,
      clashesOf(
        normalised,
        tied.filter(({ root }) => root === claimId),
      ),
    ]),
  );
};
