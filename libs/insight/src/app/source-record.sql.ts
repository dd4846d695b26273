/** What stands of what these sources said, or what was said for them. $1 the desk, $2 the sources. */
const SAID = `said AS (
  SELECT v.statement_id, v.revision, v.uttered_at, v.quote_text, v.quote_language, v.paraphrase
  FROM (SELECT statement_id FROM statement_revision WHERE desk_id = $1 AND speaker_id = ANY ($2::uuid[])
        UNION SELECT statement_id FROM statement_revision WHERE desk_id = $1 AND principal_id = ANY ($2::uuid[])) o
  JOIN statement s ON s.desk_id = $1 AND s.id = o.statement_id AND s.voided_at IS NULL
  JOIN statement_revision v ON v.desk_id = $1 AND v.statement_id = s.id AND v.revision = s.revision
  WHERE v.speaker_id = ANY ($2::uuid[]) OR v.principal_id = ANY ($2::uuid[]))`;

const TOOK = `took AS (
  SELECT n.statement_id, n.stance, c.id AS claim_id, c.wording, c.dispute_id
  FROM said JOIN stance n ON n.desk_id = $1 AND n.statement_id = said.statement_id AND n.revision = said.revision
  JOIN claim c ON c.desk_id = $1 AND c.id = n.claim_id AND c.voided_at IS NULL)`;

export const COUNTS = `WITH ${SAID}, ${TOOK}
  SELECT count(*)::int AS statements, min(uttered_at) AS "firstAt", max(uttered_at) AS "lastAt",
    (SELECT coalesce(jsonb_object_agg(stance, times), '{}')
     FROM (SELECT stance, count(*) AS times FROM took GROUP BY stance) counted) AS stances
  FROM said`;

/** The claims that it spoke of. */
export const CLAIMS = `WITH ${SAID}, ${TOOK}
  SELECT DISTINCT claim_id AS id, wording, dispute_id AS "disputeId" FROM took`;

/** The newest first; $3 how many. */
export const LATEST = `WITH ${SAID}, latest AS (SELECT * FROM said ORDER BY uttered_at DESC, statement_id DESC LIMIT $3)
  SELECT t.statement_id AS "statementId", t.uttered_at AS "utteredAt", t.paraphrase,
    CASE WHEN t.quote_text IS NOT NULL THEN json_build_object('text', t.quote_text, 'language', t.quote_language) END AS quote,
    (SELECT coalesce(json_agg(json_build_object('claimId', c.id, 'wording', c.wording, 'stance', n.stance) ORDER BY c.id), '[]')
     FROM stance n JOIN claim c ON c.desk_id = $1 AND c.id = n.claim_id AND c.voided_at IS NULL
     WHERE n.desk_id = $1 AND n.statement_id = t.statement_id AND n.revision = t.revision) AS stances
  FROM latest t ORDER BY t.uttered_at DESC, t.statement_id DESC`;

/** What is public on these claims ($2), the newest first, each with its review: a claim has no more than one that is not ended. */
export const VERDICTS = `SELECT c.id AS "claimId", c.wording, p.rating, p.summary::json #>> '{verdict,label}' AS label,
    r.id AS "reviewId", v.published_at AS "publishedAt"
  FROM published.claim p
  JOIN published.claim_version v ON v.desk_id = $1 AND v.claim_id = p.claim_id AND v.version = p.live_version
  JOIN claim c ON c.desk_id = $1 AND c.id = p.claim_id
  JOIN review r ON r.desk_id = $1 AND r.claim_id = p.claim_id AND r.state NOT IN ('declined', 'merged', 'withdrawn')
  WHERE p.desk_id = $1 AND p.claim_id = ANY ($2::uuid[]) AND p.withdrawn_at IS NULL
  ORDER BY v.published_at DESC, c.id DESC`;
