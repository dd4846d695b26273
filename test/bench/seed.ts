import { Client } from 'pg';
import { facetLexemes } from '#publishing';

export interface Seeded {
  readonly deskId: string;
  readonly slugs: readonly string[];
}

const RATINGS = ['true', 'false', 'unproven'];
const STATES = ['uncontested', 'denied', 'contested', 'unanswered', 'conceded'];
const LANGUAGES = ['en', 'ro'];

/** What the published claims of each kind are found by, as rows for SQL. */
const facets = (): string => {
  const rows = RATINGS.flatMap((rating) =>
    STATES.flatMap((disputeState) =>
      LANGUAGES.map((language) => {
        const lexemes = facetLexemes({ desk: 'demo', rating, disputeState, language });
        return `('${rating}', '${disputeState}', '${language}', '{"${lexemes.join('","')}"}'::text[])`;
      }),
    ),
  );
  return `(VALUES ${rows.join(', ')}) AS facet (rating, state, language, lexemes)`;
};

const listed = (values: readonly string[]): string => `(ARRAY['${values.join("', '")}'])`;

/** Statements of plain SQL as the superuser: row-level security is not what is measured here. */
const inserts = (deskId: string, from: number, to: number): string[] => [
  `CREATE TEMP TABLE fresh AS
   SELECT n, uuidv7() AS id,
     'Drones number ' || n || ' fell near town ' || (n % 997) || CASE WHEN n % 5000 = 0 THEN ' zeppelin' ELSE '' END AS wording,
     ${listed(STATES)}[1 + n % 5] AS state, ${listed(RATINGS)}[1 + n % 3] AS rating,
     CASE WHEN n % 1000 = 0 THEN 'ro' ELSE 'en' END AS language,
     (ARRAY['war', 'borders', 'grain', 'elections'])[1 + n % 4] AS topic
   FROM generate_series(${from}, ${to}) AS n`,
  `INSERT INTO claim (desk_id, id, wording, language, state, state_basis, created_at)
   SELECT '${deskId}', id, wording, language, state, 'x', now() FROM fresh`,
  `INSERT INTO claim_wording (desk_id, claim_id, version, wording, language, recorded_at)
   SELECT '${deskId}', id, 1, wording, 'en', now() FROM fresh`,
  `INSERT INTO claim_topic (desk_id, claim_id, topic) SELECT '${deskId}', id, topic FROM fresh`,
  `INSERT INTO claim_search (desk_id, claim_id, words) SELECT '${deskId}', id, to_tsvector('simple', wording) FROM fresh`,
  `INSERT INTO published.slug SELECT 'claim-' || n, 1 FROM fresh`,
  `INSERT INTO published.claim (desk_id, claim_id, slug, desk_slug, live_version, rating, language, dispute_state, summary, live,
     published_at_position, changed_at_position, words, first_published_at, updated_at, projection)
   SELECT '${deskId}', f.id, 'claim-' || n, 'demo', 1, f.rating, f.language, f.state, c.summary, c.live, 1000000 + n, 1000000 + n,
     to_tsvector('simple', f.wording) || array_to_tsvector(facet.lexemes), now() - n * interval '1 minute', now(), 2
   FROM fresh f JOIN ${facets()} USING (rating, state, language),
     (SELECT summary, live FROM published.claim WHERE slug NOT LIKE 'claim-%' ORDER BY slug DESC LIMIT 1) c`,
  `INSERT INTO published.claim_version (desk_id, claim_id, version, document, published_at)
   SELECT '${deskId}', f.id, 1, v.document, now()
   FROM fresh f, (SELECT v.document FROM published.claim_version v JOIN published.claim c USING (desk_id, claim_id)
                  WHERE c.slug NOT LIKE 'claim-%' ORDER BY c.slug DESC LIMIT 1) v`,
  'DROP TABLE fresh',
  'VACUUM (ANALYZE)',
];

/** Brings the demo desk up to this many claims, each of them published too. */
export const seedClaims = async (adminUrl: string, from: number, to: number): Promise<Seeded> => {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM desk WHERE slug = 'demo'`);
  const deskId = rows[0]?.id ?? '';
  for (const sql of inserts(deskId, from, to)) await client.query(sql);
  await client.end();
  return {
    deskId,
    slugs: Array.from({ length: 500 }, (_, i) => `claim-${from + Math.floor((i * (to - from)) / 500)}`),
  };
};

/** Puts this many reviews into the queue, one for each of the newest claims that has none. */
export const seedQueue = async (adminUrl: string, deskId: string, count: number): Promise<void> => {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(
    `INSERT INTO review (desk_id, id, claim_id, state, submitted_at, priority_rank, due_at, due_day, queued_at, policy_version)
     SELECT $1, uuidv7(), c.id, 'queued', now(), (random() * 3)::int, now() + interval '5 days', current_date + (random() * 9)::int,
       now() - random() * interval '9 days', 1
     FROM claim c WHERE c.desk_id = $1 AND NOT EXISTS (SELECT FROM review r WHERE r.desk_id = $1 AND r.claim_id = c.id)
     ORDER BY c.id DESC LIMIT $2`,
    [deskId, count],
  );
  await client.query('VACUUM (ANALYZE) review');
  await client.end();
};
