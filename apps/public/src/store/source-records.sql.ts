/** Milliseconds since 1970. */
const MS = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;

/** Who of these spoke, is spoken for, or carried what was said. Parameter: the sources. */
export const TOLD_OF = `SELECT source_id FROM published.named_source n WHERE source_id = ANY ($1::uuid[]) AND (
    EXISTS (SELECT FROM published.told_statement WHERE speaker_id = n.source_id)
    OR EXISTS (SELECT FROM published.told_statement WHERE principal_id = n.source_id)
    OR EXISTS (SELECT FROM published.told_statement WHERE outlet_id = n.source_id))`;

/** A statement that a fact-check tells of two claims, or that two of them tell, is one. Parameter: the source. */
export const HEADER = `SELECT n.name, n.kind, d.slug, d.name, t.statements, t.claims, o.carried,
    (SELECT json_object_agg(kind, times) FROM (
       SELECT kind, count(*) AS times FROM (
         SELECT DISTINCT ON (at, about_id) kind FROM published.move WHERE principal_id = $1
         ORDER BY at DESC, about_id DESC, claim_id = about_id DESC, claim_id DESC) AS moved
       GROUP BY kind ORDER BY kind) AS kinds),
    (SELECT json_object_agg(value, times) FROM (
       SELECT coalesce(normalised, 'unrated') AS value, count(*) AS times FROM published.claimant
       WHERE source_id = $1 GROUP BY normalised ORDER BY normalised) AS verdicts)
  FROM published.named_source n JOIN published.publisher d ON d.desk_id = n.desk_id,
    (SELECT count(DISTINCT statement_id) AS statements, count(DISTINCT about_id) AS claims FROM (
       SELECT statement_id, about_id FROM published.told_statement WHERE speaker_id = $1
       UNION SELECT statement_id, about_id FROM published.told_statement WHERE principal_id = $1) AS told) AS t,
    (SELECT count(DISTINCT statement_id) AS carried FROM published.told_statement WHERE outlet_id = $1) AS o
  WHERE n.source_id = $1 AND (t.statements > 0 OR o.carried > 0)`;

type Part = 'speaker_id' | 'principal_id' | 'outlet_id';
const next = (column: Part): string =>
  `(SELECT uttered_at, statement_id FROM published.told_statement
    WHERE ${column} = $1 AND (uttered_at, statement_id) < (w.uttered_at, w.statement_id)
    ORDER BY uttered_at DESC, statement_id DESC LIMIT 1)`;
const told = (column: Part): string =>
  `SELECT t.about_id, t.claim_id, t.desk_id, t.body FROM published.told_statement t
   WHERE t.${column} = $1 AND t.uttered_at = k.uttered_at AND t.statement_id = k.statement_id`;

/**
 * Newest first; a row for each claim that a statement speaks of. Where several fact-checks tell of it, the one on that
 * very claim does, or else the newest. Walks from statement to statement, each found at the next place of one of the
 * indexes: so a page costs what is on it, however many there are, and however many fact-checks tell of each.
 * Parameters: the source, the time and the id to go on before, how many statements.
 */
const statements = (...parts: readonly Part[]): string => `WITH RECURSIVE walk AS (
    SELECT $2::timestamptz AS uttered_at, $3::uuid AS statement_id
    UNION ALL
    SELECT n.* FROM walk w CROSS JOIN LATERAL (
      SELECT * FROM (${parts.map(next).join(' UNION ALL ')}) AS either
      ORDER BY uttered_at DESC, statement_id DESC LIMIT 1) AS n),
  page AS MATERIALIZED (SELECT * FROM walk OFFSET 1 LIMIT $4)
  SELECT k.statement_id, ${MS('k.uttered_at')}, s.body, c.slug
  FROM page k
  CROSS JOIN LATERAL (
    SELECT DISTINCT ON (about_id) * FROM (${parts.map(told).join(' UNION ALL ')}) AS t
    ORDER BY about_id, claim_id = about_id DESC, claim_id DESC) AS s
  JOIN published.claim c ON c.desk_id = s.desk_id AND c.claim_id = s.claim_id
  ORDER BY k.uttered_at DESC, k.statement_id DESC, s.claim_id = s.about_id DESC, s.about_id`;

/** What it said, or what was said for it. */
export const STATEMENTS = statements('speaker_id', 'principal_id');
/** What others said in it, or it said itself. */
export const CARRIED = statements('outlet_id');

/** Newest first. Parameters: the source, the time and the claim to go on before, how many, and the kind or none. */
export const MOVES = `SELECT ${MS('m.at')}, m.about_id, m.body, c.slug
  FROM (
    SELECT DISTINCT ON (at, about_id) * FROM published.move
    WHERE principal_id = $1 AND at <= $2::timestamptz AND (at, about_id) < ($2::timestamptz, $3::uuid)
    ORDER BY at DESC, about_id DESC, claim_id = about_id DESC, claim_id DESC) AS m
  JOIN published.claim c ON c.desk_id = m.desk_id AND c.claim_id = m.claim_id
  WHERE $5::text IS NULL OR m.kind = $5
  ORDER BY m.at DESC, m.about_id DESC LIMIT $4`;

/** Newest first. Parameters: the source, the position to go on before, how many, and the normalised value or none. */
export const VERDICTS = `SELECT k.position, c.slug, c.summary, c.live
  FROM published.claimant k JOIN published.claim c ON c.desk_id = k.desk_id AND c.claim_id = k.claim_id
  WHERE k.source_id = $1 AND k.position < $2 AND ($4::text IS NULL OR coalesce(k.normalised, 'unrated') = $4)
  ORDER BY k.position DESC LIMIT $3`;
