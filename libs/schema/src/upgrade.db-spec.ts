import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type TestDatabase, createEmptyDatabase } from '../../../test/support/database.js';
import { dataSource } from './data-source.js';
import { drift, migrate } from './migrate.js';
import { migrations } from './migrations/index.js';

/** The migrations of the first release: what came later has to get along with what a desk did under those. */
const FIRST_RELEASE = 5;
const SYSTEM = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

describe('a database of the first release', () => {
  let database: TestDatabase;
  let app: Client;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    const source = dataSource(database.ownerUrl);
    source.setOptions({ migrations: migrations.slice(0, FIRST_RELEASE) });
    await source.initialize();
    await source.runMigrations({ transaction: 'all' });
    await source.destroy();
    app = new Client({ connectionString: database.appUrl });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await database.drop();
  });

  it('is brought forward with its reviews, which go by the first version of a policy from then on', async () => {
    const [desk, claim, counter, review, scale, verdict, user, member, source, statement] = Array.from(
      { length: 10 },
      () => randomUUID(),
    );
    const inDesk = async <Row extends object>(...statements: string[]): Promise<Row[]> => {
      await app.query(
        `BEGIN; SELECT set_config('app.desk_id', '${desk}', true), set_config('app.user_id', '${SYSTEM}', true)`,
      );
      let rows: Row[] = [];
      for (const sql of statements) rows = (await app.query<Row>(sql)).rows;
      await app.query('COMMIT');
      return rows;
    };
    await inDesk(
      `INSERT INTO desk VALUES ('${desk}', 'old-desk', 'Old desk', 'en', 'UTC', now())`,
      `INSERT INTO claim (desk_id, id, wording, language, created_at) VALUES ('${desk}', '${claim}', 'So.', 'en', now())`,
      `INSERT INTO review (desk_id, id, claim_id, state, submitted_at, due_at, queued_at)
       VALUES ('${desk}', '${review}', '${claim}', 'queued', now(), '2026-11-30T12:00:00Z', now())`,
      `INSERT INTO app_user (id, email, name, created_at) VALUES ('${user}', 'old@desk.example', 'Old', now())`,
      `INSERT INTO membership (desk_id, id, user_id, roles, created_at) VALUES ('${desk}', '${member}', '${user}', '{editor}', now())`,
      `INSERT INTO rating_scale (desk_id, id, version, name, "values", created_at) VALUES ('${desk}', '${scale}', 1, 'Truth', '[]', now())`,
      `INSERT INTO verdict (desk_id, id, review_id, claim_id, round, number, rating, scale_id, summary, proposed_by, proposed_at)
       VALUES ('${desk}', '${verdict}', '${review}', '${claim}', 1, 1, 'true', '${scale}', 'So.', '${member}', now())`,
      // It was published, and reopened since.
      `INSERT INTO event (desk_id, type, subject_kind, subject_id, review_id, at, payload)
       VALUES ('${desk}', 'review.published', 'review', '${review}', '${review}', now(), '{"verdictId": "${verdict}"}')`,
      `INSERT INTO published.slug VALUES ('so', 1)`,
      `INSERT INTO published.claim (desk_id, claim_id, slug, desk_slug, live_version, rating, language, dispute_state, summary,
         live, published_at_position, changed_at_position, words, first_published_at, updated_at)
       VALUES ('${desk}', '${claim}', 'so', 'old-desk', 1, 'true', 'en', 'denied', '{}', '{"now": "denied"}', 1, 2, '', now(), now())`,
      // The second began before the first, and committed after it.
      `INSERT INTO published.change (position, desk_id, type, claim_id, slug, version, at)
       VALUES (1, '${desk}', 'published', '${claim}', 'so', 1, '2026-11-02T10:00:00.020Z'),
         (2, '${desk}', 'dispute_changed', '${claim}', 'so', 1, '2026-11-02T10:00:00.010Z')`,
      'UPDATE published.change_counter SET position = 2',
      // After it was published, somebody spoke of what contradicts it.
      `INSERT INTO published.claim_version (desk_id, claim_id, version, document, published_at)
       VALUES ('${desk}', '${claim}', 1, '{}', '2026-11-02T10:00:00Z')`,
      `INSERT INTO claim (desk_id, id, wording, language, created_at) VALUES ('${desk}', '${counter}', 'Not so.', 'en', now())`,
      `INSERT INTO claim_link (desk_id, id, kind, from_id, to_id, status, recorded_at)
       VALUES ('${desk}', '${randomUUID()}', 'contradicts', '${counter}', '${claim}', 'confirmed', now())`,
      `INSERT INTO source (desk_id, id, kind, name, aliases, created_at)
       VALUES ('${desk}', '${source}', 'state', 'A state', '[]', now())`,
      `INSERT INTO statement (desk_id, id, created_at) VALUES ('${desk}', '${statement}', '2026-11-05T10:00:00Z')`,
      `INSERT INTO statement_revision (desk_id, statement_id, revision, speaker_id, capacity, principal_id, paraphrase,
         uttered_at, "precision", recorded_at)
       VALUES ('${desk}', '${statement}', 1, '${source}', 'official', '${source}', 'It is not so.',
         '2026-11-01T10:00:00Z', 'day', '2026-11-05T10:00:00Z')`,
      `INSERT INTO stance (desk_id, statement_id, revision, claim_id, stance, hedge, basis)
       VALUES ('${desk}', '${statement}', 1, '${counter}', 'asserts', 'none', 'none')`,
    );

    expect(await migrate(database.ownerUrl)).toHaveLength(migrations.length - FIRST_RELEASE);

    expect(await drift(database.ownerUrl)).toEqual([]);
    const rows = await inDesk(
      `SELECT r.policy_version AS version, r.due_day::text AS due, p.body ->> 'secondRead' AS "secondRead",
         p.body ->> 'showSigners' AS "showSigners", p.body ? 'contact' AS contact,
         r.live_verdict_id AS live
       FROM review r JOIN desk_policy p ON p.desk_id = r.desk_id AND p.version = r.policy_version`,
    );
    expect(rows).toEqual([
      {
        version: 1,
        due: '2026-11-30',
        secondRead: 'true',
        showSigners: 'false',
        contact: true,
        live: verdict,
      },
    ]);
    expect(await inDesk('SELECT type FROM event')).toEqual([{ type: 'review.published' }]);
    const at = new Date('2026-11-02T10:00:00.020Z');
    expect(await inDesk('SELECT position, at, live FROM published.change ORDER BY position')).toEqual([
      { position: '1', at, live: '{"now": "denied"}' },
      { position: '2', at, live: '{"now": "denied"}' },
    ]);
    expect(await inDesk('SELECT at FROM published.change_counter')).toEqual([{ at }]);
    expect(await inDesk('SELECT projection, newer_at FROM published.claim')).toEqual([
      { projection: 0, newer_at: new Date('2026-11-05T10:00:00Z') },
    ]);
  });
});
