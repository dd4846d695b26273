import { COMMON } from '../domain/words.js';

const quoted = (word: string): string =>
  `'''' || replace(replace(${word}, '\\', '\\\\'), '''', '''''') || ''''`;

/**
 * The words of a claim, each as it is looked for: by the stem as the beginning of a word, or, in a language without a
 * stemmer ($3 null), by a long word without its last two letters. What a stemmer makes nothing of says nothing («the»).
 * Whoever asks names the desk ($1): these rows are behind no row-level security.
 */
export const WORDS = `
  WITH own AS (
    SELECT w.lexeme, ts_lexize($3::regdictionary, w.lexeme) AS stems
    FROM claim_search s, unnest(s.words) w WHERE s.desk_id = $1 AND s.claim_id = $2),
  beginnings AS (
    SELECT lexeme, CASE
      WHEN $3::text IS NULL THEN CASE WHEN length(lexeme) >= 6 THEN left(lexeme, -2) END
      WHEN length(stems[1]) >= 4 AND starts_with(lexeme, stems[1]) THEN stems[1] END AS beginning
    FROM own WHERE stems IS NULL OR cardinality(stems) > 0)
  SELECT DISTINCT ON (query) lexeme, query FROM (
    SELECT lexeme, CASE WHEN beginning IS NULL THEN ${quoted('lexeme')} ELSE ${quoted('beginning')} || ':*' END AS query
    FROM beginnings) each
  ORDER BY query, lexeme`;

/**
 * In how many claims a word ($2) is, as far as it matters. Planned for each word: a common one is counted by reading on
 * until there are enough of it, a rare one by the index, which would first gather all claims of a common one.
 */
export const CLAIMS_WITH = `
  SELECT count(*)::int AS claims FROM (
    SELECT FROM claim_search WHERE desk_id = $1 AND words @@ $2::tsquery LIMIT ${COMMON + 1}) found`;

/** How many words this claim has, and how many claims there are, as far as it matters. */
export const SIZES = `
  SELECT (SELECT length(words) FROM claim_search WHERE desk_id = $1 AND claim_id = $2) AS lexemes,
    (SELECT count(*)::int FROM (SELECT FROM claim_search WHERE desk_id = $1 LIMIT ${COMMON}) few) AS "allClaims"`;

/** From each index the few that are most likely. */
const FEW = 200;
/** Before it, an event is not looked for, however long it was. */
const LONGEST_EVENT = `interval '31 days'`;

/** $2 the claim; $3 what is looked for and $4 what each tells; $5 and $6 when it was to have happened; $7 its dispute. */
export const CANDIDATES = `
  (SELECT s.claim_id AS id FROM unnest($3::text[], $4::float8[]) AS w (query, weight)
   JOIN claim_search s ON s.desk_id = $1 AND s.words @@ w.query::tsquery
   GROUP BY s.claim_id ORDER BY sum(w.weight) DESC, s.claim_id DESC LIMIT ${FEW})
  UNION
  (SELECT id FROM claim
   WHERE desk_id = $1 AND event_from BETWEEN $5::timestamptz - ${LONGEST_EVENT} AND $6::timestamptz
     AND coalesce(event_to, event_from) >= $5 ORDER BY event_from DESC, id DESC LIMIT ${FEW})
  UNION
  (SELECT id FROM claim WHERE desk_id = $1 AND dispute_id = $7::uuid ORDER BY id DESC LIMIT ${FEW})
  UNION
  (SELECT n.claim_id FROM (
     SELECT statement_id, revision FROM stance WHERE desk_id = $1 AND claim_id = $2 ORDER BY statement_id DESC LIMIT ${FEW}) o
   JOIN stance n ON n.desk_id = $1 AND n.statement_id = o.statement_id AND n.revision = o.revision LIMIT ${FEW})`;

const COMPARED = `c.id, c.wording, c.language, c.place, c.event_from AS "from", coalesce(c.event_to, c.event_from) AS "to",
  c.dispute_id AS "disputeId",
  ARRAY(SELECT t.topic FROM claim_topic t WHERE t.desk_id = c.desk_id AND t.claim_id = c.id ORDER BY t.topic) AS topics`;

export const OWN = `SELECT ${COMPARED} FROM claim c WHERE c.desk_id = $1 AND c.id = $2`;

/** Those of $3 that are not linked with the claim ($2) already, with the numbers of the words of $4 that each has. */
export const OTHERS = `
  SELECT ${COMPARED}, length(s.words) AS lexemes,
    ARRAY(SELECT w.number::int FROM unnest($4::text[]) WITH ORDINALITY AS w (query, number)
          WHERE s.words @@ w.query::tsquery) AS shared
  FROM claim c JOIN claim_search s ON s.desk_id = $1 AND s.claim_id = c.id
  WHERE c.desk_id = $1 AND c.id = ANY ($3::uuid[]) AND c.id <> $2 AND c.voided_at IS NULL
    AND NOT EXISTS (SELECT FROM claim_link l WHERE l.desk_id = $1 AND l.from_id = $2 AND l.to_id = c.id AND l.voided_at IS NULL)
    AND NOT EXISTS (SELECT FROM claim_link l WHERE l.desk_id = $1 AND l.to_id = $2 AND l.from_id = c.id AND l.voided_at IS NULL)`;

/** The last that each party said of each of these claims ($2), of the parties in $3 alone where they are given. */
export const PARTIES = `
  SELECT DISTINCT ON (n.claim_id, p.id) n.claim_id AS "claimId", p.id AS "partyId", p.name, n.stance
  FROM stance n
  JOIN statement s ON s.desk_id = $1 AND s.id = n.statement_id AND s.revision = n.revision AND s.voided_at IS NULL
  JOIN statement_revision v ON v.desk_id = $1 AND v.statement_id = s.id AND v.revision = s.revision
  JOIN source o ON o.desk_id = $1 AND o.id = v.principal_id
  JOIN source p ON p.desk_id = $1 AND p.id = coalesce(o.merged_into_id, o.id)
  WHERE n.desk_id = $1 AND n.claim_id = ANY ($2::uuid[]) AND ($3::uuid[] IS NULL OR p.id = ANY ($3))
  ORDER BY n.claim_id, p.id, v.uttered_at DESC, s.id DESC`;
