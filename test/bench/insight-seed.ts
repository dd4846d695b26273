import { Client } from 'pg';

const MEMBERS = 30;
const DAYS = 730;
/** The newest are still under way. */
const OPEN = 5_000;

/**
 * Two years of a very large desk, with the steps, votes and events that the product would have kept. Plain SQL as the
 * superuser: row-level security is not what is measured here.
 */
const inserts = (deskId: string, count: number): string[] => [
  "SET work_mem = '256MB'",
  `CREATE TEMP TABLE person AS
   SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS user_id FROM generate_series(1, ${MEMBERS}) n`,
  `INSERT INTO app_user (id, email, name, created_at) SELECT user_id, 'seed' || n || '@test.example', 'Seed ' || n, now() FROM person`,
  `INSERT INTO membership (desk_id, id, user_id, roles, created_at)
   SELECT '${deskId}', id, user_id, '{fact_checker,editor}', now() FROM person`,
  `CREATE TEMP TABLE argued AS SELECT n, uuidv7() AS id FROM generate_series(0, ${count / 4}) n`,
  `INSERT INTO dispute (desk_id, id, question, language, created_at) SELECT '${deskId}', id, 'Question ' || n || '?', 'en', now() FROM argued`,
  // «reached»: how many states each has been in, of the seven from the inbox to published; 0 for one that was declined.
  `CREATE TEMP TABLE seeded AS
   SELECT n, uuidv7() AS id, uuidv7() AS claim_id, uuidv7() AS verdict_id, uuidv7() AS statement_id, random() * 20 AS pace,
     now() - (${count} - n) * interval '${DAYS} days' / ${count} AS submitted_at,
     CASE WHEN n > ${count - OPEN} THEN 1 + n % 6 WHEN n % 7 = 0 THEN 0 ELSE 7 END AS reached,
     (ARRAY['true', 'mostly_true', 'false', 'mostly_false', 'unproven'])[1 + n % 5] AS rating
   FROM generate_series(1, ${count}) n`,
  `INSERT INTO claim (desk_id, id, wording, language, dispute_id, created_at)
   SELECT '${deskId}', s.claim_id, 'Claim ' || s.n, 'en', a.id, now() FROM seeded s JOIN argued a ON a.n = s.n / 4`,
  `INSERT INTO claim_topic (desk_id, claim_id, topic)
   SELECT '${deskId}', claim_id, 'topic ' || topic FROM seeded, LATERAL (VALUES (n % 20), (20 + n % 11)) AS t (topic)`,
  `CREATE TEMP TABLE speaker AS SELECT n, gen_random_uuid() AS id FROM generate_series(0, 99) n`,
  `INSERT INTO source (desk_id, id, kind, name, aliases, created_at) SELECT '${deskId}', id, 'state', 'State ' || n, '[]', now() FROM speaker`,
  `INSERT INTO statement (desk_id, id, created_at) SELECT '${deskId}', statement_id, now() FROM seeded`,
  `INSERT INTO statement_revision (desk_id, statement_id, revision, speaker_id, capacity, principal_id, paraphrase, uttered_at, precision, recorded_at)
   SELECT '${deskId}', statement_id, 1, p.id, 'official', p.id, 'It says so.', submitted_at, 'minute', submitted_at
   FROM seeded s JOIN speaker p ON p.n = s.n % 100`,
  `INSERT INTO stance (desk_id, statement_id, revision, claim_id, stance, hedge, basis)
   SELECT '${deskId}', statement_id, 1, claim_id, 'asserts', 'none', 'none' FROM seeded`,
  `INSERT INTO review (desk_id, id, claim_id, state, submitted_at, due_at, ballot, assignee_id, policy_version)
   SELECT '${deskId}', s.id, claim_id,
     coalesce((ARRAY['inbox', 'queued', 'researching', 'second_read', 'sign_off', 'approved', 'published'])[reached], 'declined'),
     submitted_at, submitted_at + interval '5 days', 1, CASE WHEN reached > 2 THEN p.id END, 1
   FROM seeded s JOIN person p ON p.n = 1 + s.n % ${MEMBERS}`,
  `INSERT INTO review_step (desk_id, review_id, number, state, round, member_id, entered_at, left_at)
   SELECT '${deskId}', s.id, k,
     (ARRAY['inbox', 'queued', 'researching', 'second_read', 'sign_off', 'approved', 'published'])[k], 1,
     CASE WHEN k > 2 THEN p.id END, submitted_at + (k - 1) * pace * interval '1 hour',
     CASE WHEN k < reached THEN submitted_at + k * pace * interval '1 hour' END
   FROM seeded s JOIN person p ON p.n = 1 + s.n % ${MEMBERS}, generate_series(1, s.reached) k`,
  `INSERT INTO review_step (desk_id, review_id, number, state, round, entered_at, left_at)
   SELECT '${deskId}', id, k, (ARRAY['inbox', 'declined'])[k], 1, submitted_at + (k - 1) * pace * interval '1 hour',
     CASE k WHEN 1 THEN submitted_at + pace * interval '1 hour' END
   FROM seeded, generate_series(1, 2) k WHERE reached = 0`,
  `INSERT INTO verdict (desk_id, id, review_id, claim_id, round, number, rating, scale_id, normalised, summary, proposed_by, proposed_at)
   SELECT '${deskId}', verdict_id, s.id, claim_id, 1, 1, rating, (SELECT id FROM rating_scale WHERE desk_id = '${deskId}'), rating,
     'It is so.', p.id, submitted_at + 3 * pace * interval '1 hour'
   FROM seeded s JOIN person p ON p.n = 1 + s.n % ${MEMBERS} WHERE reached > 3`,
  `UPDATE review r SET verdict_id = s.verdict_id FROM seeded s WHERE r.desk_id = '${deskId}' AND r.id = s.id AND reached > 3`,
  // Two vote on each, and in one of ten they differ.
  `INSERT INTO vote (desk_id, id, review_id, verdict_id, ballot, member_id, approve, rating, rationale, basis, voted_at)
   SELECT '${deskId}', gen_random_uuid(), s.id, verdict_id, 1, p.id, true,
     CASE WHEN voter = 2 AND s.n % 10 = 0 THEN 'unproven' ELSE rating END, 'It is.', '',
     submitted_at + 4.5 * pace * interval '1 hour'
   FROM seeded s, generate_series(1, 2) voter, person p WHERE reached > 5 AND p.n = 1 + (s.n + voter * 7) % ${MEMBERS}`,
  `INSERT INTO event (desk_id, type, subject_kind, subject_id, review_id, actor_id, at, payload)
   SELECT '${deskId}', e.type, 'review', s.id, s.id, p.user_id, submitted_at + e.after * pace * interval '1 hour', e.payload
   FROM seeded s JOIN person p ON p.n = 1 + s.n % ${MEMBERS},
     LATERAL (VALUES ('review.submitted', 0, '{}'::jsonb, true), ('review.accepted', 1, '{}', reached > 1),
       ('review.taken', 2, '{}', reached > 2), ('review.proposed', 3, '{}', reached > 3), ('review.passed', 4, '{}', reached > 4),
       ('review.approved', 5, '{}', reached > 5), ('review.published', 6, '{}', reached > 6),
       ('review.declined', 1, jsonb_build_object('reason', (ARRAY['opinion', 'out_of_scope', 'not_checkable'])[1 + s.n % 3]), reached = 0),
       ('review.released', 2, jsonb_build_object('reason', 'Away ' || s.n % 40), reached > 2 AND s.n % 9 = 0))
     AS e (type, after, payload, happened) WHERE happened`,
  'VACUUM (ANALYZE)',
];

export const seedInsight = async (adminUrl: string, deskId: string, count: number): Promise<void> => {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  for (const sql of inserts(deskId, count)) await client.query(sql);
  await client.end();
};
