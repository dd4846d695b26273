/*
 * Of each figure its statement. $1 is the desk; $2 and $3 the period; for those of this moment, $2 is now. Hours are
 * those of the clock, not of the desk.
 */

const HOURS = (interval: string): string => `extract(epoch FROM ${interval}) / 3600`;
const ROUNDED = (value: string): string => `round((${value})::numeric, 2)::float8`;

/** Somebody has to do something, or the review only waits. */
const WAITING = `('inbox', 'queued', 'researching', 'second_read', 'sign_off', 'approved')`;

/** The age is in the state; of a review whose coming into it is not known, there is none. */
export const WAITING_BY_STATE = `
SELECT r.state, count(*)::int AS count,
  ${ROUNDED(`percentile_cont(0.5) WITHIN GROUP (ORDER BY ${HOURS('$2 - s.entered_at')})`)} AS "medianHours",
  ${ROUNDED(`max(${HOURS('$2 - s.entered_at')})`)} AS "oldestHours"
FROM review r
LEFT JOIN review_step s ON s.desk_id = $1 AND s.review_id = r.id AND s.left_at IS NULL
WHERE r.desk_id = $1 AND r.state IN ${WAITING} GROUP BY r.state`;

export const OVERDUE_BY_STATE = `
SELECT state, count(*)::int AS count FROM review
WHERE desk_id = $1 AND LEAST(due_at, step_due_at) < $2 AND clock_paused_at IS NULL AND state IN ${WAITING}
GROUP BY state`;

/** Steps that ended in the period. */
export const CYCLE_BY_STATE = `
SELECT state, count, ${ROUNDED('hours[1]')} AS "medianHours", ${ROUNDED('hours[2]')} AS "p90Hours"
FROM (
  SELECT state, count(*)::int AS count,
    percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY ${HOURS('left_at - entered_at')}) AS hours
  FROM review_step WHERE desk_id = $1 AND state IN ${WAITING} AND left_at >= $2 AND left_at < $3 GROUP BY state) AS ended`;

/** `held` is of this moment; the others are what each did in the period. $4 and $5: who voted, and how often for it. */
export const LOAD_BY_MEMBER = `
WITH held AS (
  SELECT assignee_id, count(*)::int AS count FROM review
  WHERE desk_id = $1 AND state = 'researching' AND assignee_id IS NOT NULL GROUP BY assignee_id),
acted AS (
  SELECT actor_id, count(*) FILTER (WHERE type = 'review.proposed')::int AS proposed,
    count(*) FILTER (WHERE type = 'review.passed')::int AS passed
  FROM event
  WHERE desk_id = $1 AND type IN ('review.proposed', 'review.passed') AND at >= $2 AND at < $3 GROUP BY actor_id),
signed AS (SELECT * FROM unnest($4::uuid[], $5::int[]) AS s (member_id, count))
SELECT m.id AS "memberId", u.name, coalesce(h.count, 0) AS held,
  coalesce(m.wip_limit, (SELECT (p.body ->> 'wipLimit')::int FROM desk_policy p
                         WHERE p.desk_id = $1 ORDER BY p.version DESC LIMIT 1)) AS "limit",
  coalesce(a.proposed, 0) AS proposed,
  coalesce(a.passed, 0) AS passed, coalesce(s.count, 0) AS signed
FROM membership m
JOIN app_user u ON u.id = m.user_id
LEFT JOIN held h ON h.assignee_id = m.id
LEFT JOIN acted a ON a.actor_id = m.user_id
LEFT JOIN signed s ON s.member_id = m.id
WHERE m.desk_id = $1 AND (m.suspended_at IS NULL AND m.roles && '{fact_checker,editor}'::text[]
  OR h.assignee_id IS NOT NULL OR a.actor_id IS NOT NULL OR s.member_id IS NOT NULL)
ORDER BY u.name, m.id`;

/**
 * Claims that the desk declined, work that was given back, and work that an assignee declined by one of the words that
 * have consequences. «distress» is nobody's business. Reasons may be anybody's own words: the most frequent ones.
 */
export const DECLINES_BY_REASON = `
SELECT type, reason, count FROM (
  SELECT type, reason, count(*)::int AS count, row_number() OVER (PARTITION BY type ORDER BY count(*) DESC, reason) AS place
  FROM (
    SELECT CASE WHEN type = 'review.released' AND (payload ->> 'declined')::boolean THEN 'assignment' ELSE type END AS type,
      payload ->> 'reason' AS reason
    FROM event
    WHERE desk_id = $1 AND type IN ('review.declined', 'review.released') AND at >= $2 AND at < $3
      AND lower(payload ->> 'reason') <> 'distress') AS given
  GROUP BY type, reason) AS counted
WHERE place <= 20 ORDER BY type, place`;

/** By the Monday that the week begins with where the desk is. */
export const RATINGS_BY_WEEK = `
SELECT to_char(date_trunc('week', s.entered_at AT TIME ZONE d.time_zone), 'YYYY-MM-DD') AS week, v.rating, count(*)::int AS count
FROM review_step s
JOIN desk d ON d.id = $1
JOIN LATERAL (
  SELECT rating FROM verdict WHERE desk_id = $1 AND review_id = s.review_id AND proposed_at <= s.entered_at
  ORDER BY number DESC LIMIT 1) AS v ON true
WHERE s.desk_id = $1 AND s.state = 'approved' AND s.entered_at >= $2 AND s.entered_at < $3
GROUP BY 1, 2 ORDER BY 1, 2`;

/** All claims of the disputes in which a verdict that stands was signed in the period; the latest of these first. */
export const VERDICTS_BY_SIDE = `
WITH latest AS (
  SELECT c.dispute_id, max(s.entered_at) AS at
  FROM review_step s
  JOIN review r ON r.desk_id = $1 AND r.id = s.review_id AND r.state IN ('approved', 'published')
  JOIN claim c ON c.desk_id = $1 AND c.id = r.claim_id AND c.dispute_id IS NOT NULL
  WHERE s.desk_id = $1 AND s.state = 'approved' AND s.entered_at >= $2 AND s.entered_at < $3
  GROUP BY c.dispute_id ORDER BY at DESC, c.dispute_id LIMIT 20)
SELECT d.id AS "disputeId", d.question, c.id AS "claimId", c.wording, v.rating, v.normalised
FROM latest l
JOIN dispute d ON d.desk_id = $1 AND d.id = l.dispute_id
JOIN claim c ON c.desk_id = $1 AND c.dispute_id = d.id AND c.voided_at IS NULL
LEFT JOIN review r ON r.desk_id = $1 AND r.claim_id = c.id AND r.state IN ('approved', 'published')
LEFT JOIN verdict v ON v.desk_id = $1 AND v.id = r.verdict_id
ORDER BY l.at DESC, d.id, c.id`;

/**
 * From the votes of ballots that were decided in the period: who signed how often; and which ratings stood side by side in
 * how many ballots, by topic and by pair of members. Agreement needs to know no more of them. A ballot is one time in
 * sign-off; the votes of one that is still open are sealed, and nothing here counts them.
 */
export const DECIDED_BALLOTS = `
WITH decided AS MATERIALIZED (
  SELECT v.review_id, v.ballot, v.member_id, v.rating, v.approve
  FROM review_step s
  JOIN vote v ON v.desk_id = $1 AND v.review_id = s.review_id AND v.voted_at BETWEEN s.entered_at AND s.left_at
  WHERE s.desk_id = $1 AND s.state = 'sign_off' AND s.left_at >= $2 AND s.left_at < $3),
signed AS (SELECT member_id AS "memberId", count(*) FILTER (WHERE approve)::int AS count FROM decided GROUP BY member_id),
ballot AS (
  SELECT review_id, array_agg(rating ORDER BY rating) AS values FROM decided GROUP BY review_id, ballot HAVING count(*) >= 2),
topic AS (
  SELECT t.topic, b.values, count(*)::int AS times
  FROM ballot b
  JOIN review r ON r.desk_id = $1 AND r.id = b.review_id
  JOIN claim_topic t ON t.desk_id = $1 AND t.claim_id = r.claim_id
  GROUP BY t.topic, b.values ORDER BY t.topic, b.values),
pair AS (
  SELECT a.member_id AS one, b.member_id AS other, ARRAY[a.rating, b.rating] AS values, count(*)::int AS times
  FROM decided a JOIN decided b ON b.review_id = a.review_id AND b.ballot = a.ballot AND a.member_id < b.member_id
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3)
SELECT (SELECT coalesce(json_agg(s), '[]') FROM signed s) AS signed,
  (SELECT coalesce(json_agg(t), '[]') FROM topic t) AS topics, (SELECT coalesce(json_agg(p), '[]') FROM pair p) AS pairs`;
