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
    const [desk, claim, review] = [randomUUID(), randomUUID(), randomUUID()];
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
      `INSERT INTO event (desk_id, type, subject_kind, subject_id, at, payload)
       VALUES ('${desk}', 'review.submitted', 'review', '${review}', now(), '{}')`,
    );

    expect(await migrate(database.ownerUrl)).toHaveLength(migrations.length - FIRST_RELEASE);

    expect(await drift(database.ownerUrl)).toEqual([]);
    const rows = await inDesk(
      `SELECT r.policy_version AS version, r.due_day::text AS due, p.body ->> 'secondRead' AS "secondRead"
       FROM review r JOIN desk_policy p ON p.desk_id = r.desk_id AND p.version = r.policy_version`,
    );
    expect(rows).toEqual([{ version: 1, due: '2026-11-30', secondRead: 'true' }]);
    expect(await inDesk('SELECT type FROM event')).toEqual([{ type: 'review.submitted' }]);
  });
});
