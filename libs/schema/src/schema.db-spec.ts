import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type TestDatabase, createDatabase } from '../../../test/support/database.js';
import { drift } from './migrate.js';

/** Words and ids alone, whose index can't be used behind row-level security: its migration says more. */
const UNGUARDED = ['public.claim_search'];

/** The product itself, as desk_in_scope() knows it. */
const SYSTEM = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const TABLES = `pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ('public', 'published', 'limits')
                WHERE c.relkind IN ('r', 'p')`;
const NAME = `n.nspname || '.' || c.relname`;
const OF_A_DESK = `EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'desk_id' AND NOT a.attisdropped)`;

describe('the schema after all migrations', () => {
  let database: TestDatabase;
  let owner: Client;
  let app: Client;

  beforeAll(async () => {
    database = await createDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    app = new Client({ connectionString: database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
  });

  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.drop();
  });

  const names = async (sql: string): Promise<string[]> =>
    (await owner.query<{ name: string }>(sql)).rows.map(({ name }) => name);

  const tablesOfDesks = () => names(`SELECT ${NAME} AS name FROM ${TABLES} AND ${OF_A_DESK} ORDER BY 1`);

  it('is what the rows declare', async () => expect(await drift(database.ownerUrl)).toEqual([]));

  it('closes every table of a desk by row-level security, to its owner too', async () => {
    expect(await tablesOfDesks()).toEqual(expect.arrayContaining(['public.claim', 'published.claim']));
    const open = await names(
      `SELECT ${NAME} AS name FROM ${TABLES} AND ${OF_A_DESK} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    );
    expect(open).toEqual(UNGUARDED);
  });

  it('names the desk in scope in the policies of each, for what is read and for what is written', async () => {
    const scoped = await names(
      `SELECT schemaname || '.' || tablename AS name FROM pg_policies
       WHERE policyname = 'desk' AND permissive = 'PERMISSIVE' AND cmd = 'ALL' AND roles = '{counterclaim_app}'
         AND qual LIKE '(desk_id = ( SELECT desk_in_scope()%' AND with_check = qual ORDER BY 1`,
    );
    expect(scoped).toEqual((await tablesOfDesks()).filter((table) => !UNGUARDED.includes(table)));
    // What else is let through: to read, and no more.
    const others = await names(
      `SELECT concat_ws(' ', schemaname || '.' || tablename, cmd, array_to_string(roles, ',')) AS name
       FROM pg_policies WHERE policyname <> 'desk' ORDER BY 1`,
    );
    expect(others).toEqual([
      'public.api_key SELECT counterclaim_owner',
      'public.membership SELECT counterclaim_app',
      'public.membership SELECT counterclaim_owner',
      'published.change SELECT counterclaim_public',
      'published.claim SELECT counterclaim_public',
      'published.claim_version SELECT counterclaim_public',
      'published.claimant SELECT counterclaim_public',
      'published.dispute_record SELECT counterclaim_public',
      'published.facet SELECT counterclaim_public',
      'published.move SELECT counterclaim_public',
      'published.named_source SELECT counterclaim_public',
      'published.publisher SELECT counterclaim_public',
      'published.reader_key SELECT counterclaim_public',
      'published.reader_quota SELECT counterclaim_public',
      'published.told_statement SELECT counterclaim_public',
    ]);
  });

  it('has two functions that run with the powers of the owner, closed to PUBLIC and to schemas of others', async () => {
    const { rows } = await owner.query(
      `SELECT p.oid::regprocedure::text AS name, p.proconfig AS settings,
              has_function_privilege('counterclaim_public', p.oid, 'EXECUTE') AS "forPublic"
       FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const settings = ['search_path=pg_catalog, public, pg_temp'];
    expect(rows).toEqual([
      { name: 'desk_in_scope()', settings, forPublic: false },
      { name: 'who_is(bytea,text)', settings, forPublic: false },
    ]);
  });

  it('answers the app with an error, not with nothing, where no desk was set', async () => {
    const writer = new Client({ connectionString: database.appUrl });
    await writer.connect();
    const [desk, user] = [randomUUID(), randomUUID()];
    const asks = ['SELECT desk_in_scope()', 'SELECT FROM membership', 'SELECT FROM event'];
    try {
      // A table without a row has nothing to hide, and its policies are not even asked.
      await writer.query('BEGIN');
      await writer.query(
        `SELECT set_config('app.desk_id', '${desk}', true), set_config('app.user_id', '${SYSTEM}', true)`,
      );
      await writer.query(`INSERT INTO desk VALUES ('${desk}', 'some-desk', 'Some desk', 'en', 'UTC', now())`);
      await writer.query(
        `INSERT INTO app_user (id, email, name, created_at) VALUES ('${user}', 'some@one.example', 'Someone', now())`,
      );
      await writer.query(
        `INSERT INTO membership (desk_id, id, user_id, roles, created_at)
         VALUES ('${desk}', '${randomUUID()}', '${user}', '{reader}', now())`,
      );
      await writer.query(
        `INSERT INTO event (desk_id, type, subject_kind, subject_id, at, payload)
         VALUES ('${desk}', 'desk.created', 'desk', '${desk}', now(), '{}')`,
      );
      for (const ask of asks) expect((await writer.query(ask)).rowCount).toBe(1);
      await writer.query('COMMIT');
      for (const ask of asks) {
        await expect(app.query(ask)).rejects.toThrow(/unrecognized configuration parameter "app\./);
        // A connection that had a desk before has an empty one now.
        await expect(writer.query(ask)).rejects.toThrow('invalid input syntax for type uuid: ""');
      }
      // One of the two does not do for both.
      await app.query(`SELECT set_config('app.user_id', '${SYSTEM}', false)`);
      await expect(app.query(asks[0]!)).rejects.toThrow('unrecognized configuration parameter "app.desk_id"');
      await writer.query(`SELECT set_config('app.desk_id', '${desk}', false)`);
      await expect(writer.query(asks[0]!)).rejects.toThrow('invalid input syntax for type uuid: ""');
    } finally {
      await writer.end();
    }
  });

  it('lets the public role read what is published, count what is asked of it, and nothing else of anything', async () => {
    const granted = await names(
      `SELECT ${NAME} || ' ' || privilege AS name
       FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege, ${TABLES}
         AND has_table_privilege('counterclaim_public', c.oid, privilege) ORDER BY 1`,
    );
    expect(granted).toEqual([
      'limits.quota_use DELETE',
      'limits.quota_use INSERT',
      'limits.quota_use SELECT',
      'limits.quota_use UPDATE',
      'published.change SELECT',
      'published.change_counter SELECT',
      'published.claim SELECT',
      'published.claim_version SELECT',
      'published.claimant SELECT',
      'published.dispute_record SELECT',
      'published.facet SELECT',
      'published.move SELECT',
      'published.named_source SELECT',
      'published.publisher SELECT',
      'published.reader_key SELECT',
      'published.reader_quota SELECT',
      'published.search_language SELECT',
      'published.told_statement SELECT',
    ]);
  });
});
