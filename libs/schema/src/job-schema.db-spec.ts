import { Client } from 'pg';
import { getRollbackPlans } from 'pg-boss';
import { type TestDatabase, createDatabase } from '../../../test/support/database.js';
import { migrateJobs } from './job-schema.js';
import { migrate } from './migrate.js';

describe('the schema that jobs lie in', () => {
  let database: TestDatabase;
  let owner: Client;

  beforeAll(async () => {
    database = await createDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const one = async (sql: string): Promise<unknown> => (await owner.query<{ it: unknown }>(sql)).rows[0]?.it;

  it('has a queue for each job, of which a failed one ends among the dead', async () => {
    const { rows } = await owner.query(
      `SELECT name, policy, dead_letter, heartbeat_seconds FROM pgboss.queue WHERE name IN ('dead', 'mail.send') ORDER BY name`,
    );
    expect(rows).toEqual([
      { name: 'dead', policy: 'standard', dead_letter: null, heartbeat_seconds: null },
      { name: 'mail.send', policy: 'short', dead_letter: 'dead', heartbeat_seconds: 10 },
    ]);
  });

  it('lets the app have its rows and make nothing in it, and the public role nothing at all', async () => {
    const { rows } = await owner.query(
      `SELECT r.name, has_schema_privilege(r.name, 'pgboss', 'USAGE') AS enter, has_schema_privilege(r.name, 'pgboss', 'CREATE') AS make,
              has_table_privilege(r.name, 'pgboss.job', 'INSERT') AS write, has_table_privilege(r.name, 'pgboss.job', 'TRUNCATE') AS empty
       FROM (VALUES ('counterclaim_app'), ('counterclaim_public')) r (name)`,
    );
    expect(rows).toEqual([
      { name: 'counterclaim_app', enter: true, make: false, write: true, empty: false },
      { name: 'counterclaim_public', enter: false, make: false, write: false, empty: false },
    ]);
  });

  it('takes on the settings of this version', async () => {
    await owner.query(`UPDATE pgboss.queue SET retry_limit = 1 WHERE name = 'mail.send'`);
    await owner.query(`DELETE FROM pgboss.queue WHERE name = 'queue.drain'`);
    await migrateJobs(owner);
    expect(await one(`SELECT retry_limit AS it FROM pgboss.queue WHERE name = 'mail.send'`)).toBe(40);
    expect(await one(`SELECT count(*)::int AS it FROM pgboss.queue WHERE name = 'queue.drain'`)).toBe(1);
  });

  it('is brought forward from an earlier version of pg-boss', async () => {
    const version = () => one('SELECT version AS it FROM pgboss.version');
    const wanted = await version();
    await owner.query(getRollbackPlans('pgboss'));
    expect(await version()).not.toBe(wanted);
    await migrateJobs(owner);
    expect(await version()).toBe(wanted);
  });

  it('is made once by processes that start at the same time', async () => {
    await owner.query('DROP SCHEMA pgboss CASCADE');
    await Promise.all(Array.from({ length: 4 }, () => migrate(database.ownerUrl)));
    expect(await one(`SELECT count(*)::int AS it FROM pgboss.queue WHERE name = 'dead'`)).toBe(1);
  });
});
