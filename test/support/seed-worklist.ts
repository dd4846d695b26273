import { Client } from 'pg';

const TABLES = ['claim', 'claim_wording', 'claim_search', 'review'] as const;

const each = (change: string): string => TABLES.map((table) => `ALTER TABLE ${table} ${change};`).join('\n');

/** Puts this many claims into the demo desk, each with a review that waits in the queue, due one after the other. */
export const seedWorklist = async (ownerUrl: string, count: number): Promise<void> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`
    BEGIN;
    ${each('NO FORCE ROW LEVEL SECURITY')}
    CREATE TEMP TABLE fresh ON COMMIT DROP AS
      SELECT d.id AS desk_id, n, uuidv7() AS id, uuidv7() AS review_id,
        'Seeded claim number ' || n || ' on the town' AS wording
      FROM desk d, generate_series(1, ${count}) AS n WHERE d.slug = 'demo';
    INSERT INTO claim (desk_id, id, wording, language, state, state_basis, created_at)
      SELECT desk_id, id, wording, 'en', 'unanswered', 'x', now() FROM fresh;
    INSERT INTO claim_wording (desk_id, claim_id, version, wording, language, recorded_at)
      SELECT desk_id, id, 1, wording, 'en', now() FROM fresh;
    INSERT INTO claim_search (desk_id, claim_id, words)
      SELECT desk_id, id, to_tsvector('simple', wording) FROM fresh;
    INSERT INTO review (desk_id, id, claim_id, state, submitted_at, queued_at, priority_rank, due_at, due_day, policy_version)
      SELECT desk_id, review_id, id, 'queued', now(), now(), n % 4, now() + n * interval '10 minutes',
        (now() + n * interval '10 minutes')::date, 1
      FROM fresh;
    ${each('FORCE ROW LEVEL SECURITY')}
    COMMIT;
    ANALYZE review, claim;
  `);
  await client.end();
};
