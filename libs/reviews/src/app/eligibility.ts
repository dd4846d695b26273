import type { Reason } from '#kernel';
import type { ReadTransaction } from '#persistence';

interface Filter extends Reason {
  /** A condition on `r` (the review), `c` (its claim) and `m` (the membership), under which it is not for them. */
  readonly sql: (at: string) => string;
}

/** Who spoke on the claim and for whom, and who is expected to answer it; merged sources count as one. */
const ITS_SOURCES = `
  SELECT coalesce(o.merged_into_id, o.id)
  FROM (SELECT unnest(ARRAY[v.speaker_id, v.principal_id]) AS id
        FROM stance t
        JOIN statement u ON u.desk_id = t.desk_id AND u.id = t.statement_id AND u.revision = t.revision
        JOIN statement_revision v ON v.desk_id = t.desk_id AND v.statement_id = t.statement_id AND v.revision = t.revision
        WHERE t.desk_id = c.desk_id AND t.claim_id = c.id
        UNION
        SELECT a.source_id FROM claim_address a
        WHERE a.desk_id = c.desk_id AND a.claim_id = c.id AND a.known_until IS NULL) AS involved
  JOIN source o ON o.desk_id = c.desk_id AND o.id = involved.id`;

/** One that was declared after an override is none that anybody has consented to. */
const CONFLICT = `EXISTS (
      SELECT FROM conflict_of_interest k LEFT JOIN source s ON s.desk_id = k.desk_id AND s.id = k.source_id
      WHERE k.desk_id = r.desk_id AND k.member_id = m.id AND k.ended_at IS NULL
        AND (k.claim_id = c.id
          OR (k.kind = 'topic' AND EXISTS (
            SELECT FROM claim_topic p WHERE p.desk_id = c.desk_id AND p.claim_id = c.id AND p.topic = k.topic))
          OR (k.kind = 'source' AND coalesce(s.merged_into_id, s.id) IN (${ITS_SOURCES})))
        AND NOT EXISTS (
          SELECT FROM conflict_override x WHERE x.desk_id = r.desk_id AND x.review_id = r.id AND x.member_id = m.id
            AND x.confirmed_at >= k.created_at))`;

export const ITS_TOPICS = `SELECT p.topic FROM claim_topic p WHERE p.desk_id = c.desk_id AND p.claim_id = c.id`;

/** Kinds of media in the evidence on it: image, video, audio, and such as nobody opts out of. */
export const ITS_MEDIA = `SELECT DISTINCT split_part(i.media_type, '/', 1)
  FROM evidence_line l
  JOIN evidence e ON e.desk_id = l.desk_id AND e.id = l.evidence_id
  JOIN capture i ON i.desk_id = e.desk_id AND i.id = e.capture_id
  WHERE l.desk_id = c.desk_id AND l.claim_id = c.id`;

/** What makes a review not for a member, whoever takes or gives it. No role overrides any of it. */
const FILTERS: readonly Filter[] = [
  {
    code: 'review.held',
    text: 'It is on hold.',
    sql: () =>
      `EXISTS (SELECT FROM review_hold h WHERE h.desk_id = r.desk_id AND h.review_id = r.id AND h.lifted_at IS NULL)`,
  },
  {
    code: 'review.conflict',
    text: 'A conflict of interest is declared on its claim, its topic or one of its sources.',
    sql: () => CONFLICT,
  },
  {
    code: 'review.language',
    text: 'It is in none of the languages worked in.',
    sql: () => `cardinality(m.native_languages || m.working_languages) > 0
      AND NOT EXISTS (SELECT FROM unnest(m.native_languages || m.working_languages) AS spoken
                      WHERE split_part(spoken, '-', 1) = split_part(c.language, '-', 1))`,
  },
  {
    code: 'review.absent',
    text: 'An absence covers this time, so nothing new is begun.',
    sql: (at) => `EXISTS (
      SELECT FROM absence b WHERE b.desk_id = r.desk_id AND b.member_id = m.id AND b.cancelled_at IS NULL
        AND b.starts_at <= ${at} AND (b.ends_at IS NULL OR b.ends_at > ${at}))`,
  },
  {
    code: 'review.paused',
    text: 'A pause runs, since something was declined as «busy».',
    sql: (at) => `coalesce(m.paused_until > ${at}, false)`,
  },
  {
    code: 'review.declined_before',
    text: 'It was declined before.',
    sql: () => `EXISTS (
      SELECT FROM assignment_decline d WHERE d.desk_id = r.desk_id AND d.member_id = m.id AND d.review_id = r.id
        AND d.reason IN ('conflict', 'language', 'expertise', 'distress', 'duplicate'))`,
  },
  {
    code: 'review.opted_out',
    text: 'Its topic, or the kind of media in its evidence, is one that was opted out of.',
    sql: () => `((cardinality(m.opt_out_topics) > 0 AND m.opt_out_topics && ARRAY(${ITS_TOPICS}))
      OR (cardinality(m.opt_out_media) > 0 AND m.opt_out_media && ARRAY(${ITS_MEDIA})))`,
  },
];

/** A condition on `r`, `c` and `m` that holds where nothing speaks against it. `at`: the parameter with the time. */
export const eligible = (at: string): string =>
  FILTERS.map(({ sql }) => `NOT (${sql(at)})`).join('\n      AND ');

const codes = (at: string): string =>
  `array_remove(ARRAY[${FILTERS.map(({ code, sql }) => `CASE WHEN ${sql(at)} THEN '${code}' END`).join(',\n  ')}], NULL)`;

const reasonsOf = (found: readonly string[]): Reason[] =>
  FILTERS.filter(({ code }) => found.includes(code)).map(({ code, text }) => ({ code, text }));

/** The reviews, of these, on which a member has a conflict of interest that is not overridden. */
export const loadConflicted = async (
  tx: ReadTransaction,
  deskId: string,
  memberId: string,
  reviewIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (reviewIds.length === 0) return new Set();
  // Most have none at all, and that is told at once.
  const any = await tx.query(
    'SELECT FROM conflict_of_interest WHERE desk_id = $1 AND member_id = $2 AND ended_at IS NULL LIMIT 1',
    [deskId, memberId],
  );
  if (any.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>(
    `SELECT r.id FROM review r
     JOIN claim c ON c.desk_id = r.desk_id AND c.id = r.claim_id
     JOIN membership m ON m.desk_id = r.desk_id AND m.id = $2
     WHERE r.desk_id = $1 AND r.id = ANY ($3::uuid[]) AND ${CONFLICT}`,
    [deskId, memberId, reviewIds],
  );
  return new Set(rows.map(({ id }) => id));
};

/** Why these reviews are not for a member, by review; none where nothing speaks against it. */
export const loadIneligible = async (
  tx: ReadTransaction,
  deskId: string,
  memberId: string,
  reviewIds: readonly string[],
): Promise<Map<string, Reason[]>> => {
  if (reviewIds.length === 0) return new Map();
  const rows = await tx.query<{ id: string; codes: string[] }>(
    `SELECT r.id, ${codes('$4')} AS codes
     FROM review r
     JOIN claim c ON c.desk_id = r.desk_id AND c.id = r.claim_id
     JOIN membership m ON m.desk_id = r.desk_id AND m.id = $2
     WHERE r.desk_id = $1 AND r.id = ANY ($3::uuid[])`,
    [deskId, memberId, reviewIds, tx.at],
  );
  return new Map(rows.map((row) => [row.id, reasonsOf(row.codes)]));
};

export interface CountedReason extends Reason {
  readonly count: number;
}

export interface Waiting {
  /** Items in the queue that are for the member. */
  readonly eligible: number;
  /** Why the others are not, each reason with the number of items that it keeps from them. */
  readonly reasons: readonly CountedReason[];
}

/** What waits, as it is for one member. */
export const countWaiting = async (
  tx: ReadTransaction,
  deskId: string,
  memberId: string,
): Promise<Waiting> => {
  const rows = await tx.query<{ codes: string[]; count: number }>(
    `SELECT codes, count(*)::int AS count
     FROM (SELECT ${codes('$3')} AS codes
           FROM review r
           JOIN claim c ON c.desk_id = r.desk_id AND c.id = r.claim_id
           JOIN membership m ON m.desk_id = r.desk_id AND m.id = $2
           WHERE r.desk_id = $1 AND r.state = 'queued') AS waiting
     GROUP BY codes`,
    [deskId, memberId, tx.at],
  );
  const countOf = (code: string): number =>
    rows.filter((row) => row.codes.includes(code)).reduce((sum, { count }) => sum + count, 0);
  return {
    eligible: rows.find((row) => row.codes.length === 0)?.count ?? 0,
    reasons: FILTERS.map(({ code, text }) => ({ code, text, count: countOf(code) })).filter(
      ({ count }) => count > 0,
    ),
  };
};
