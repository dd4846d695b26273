import { Client } from 'pg';
import { dataSource } from './data-source.js';
import { migrateJobs } from './job-schema.js';

/** Any number will do that nobody else in this database is likely to take. */
const LOCK = 1_700_000_000_008;

/**
 * Runs what migrations are still to run, as the owner, and answers with their names. Of several processes that start at
 * once, one does it, and the others find it done.
 */
export const migrate = async (ownerUrl: string): Promise<string[]> => {
  const client = new Client({ connectionString: ownerUrl, application_name: 'counterclaim-migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const done = await runMigrations(ownerUrl);
    await migrateJobs(client);
    return done;
  } finally {
    await client.end();
  }
};

const runMigrations = async (ownerUrl: string): Promise<string[]> => {
  const source = await dataSource(ownerUrl, {
    size: 1,
    name: 'counterclaim-migrate',
    patient: true,
  }).initialize();
  try {
    const done = await source.runMigrations({ transaction: 'all' });
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
};

/** The statements that would bring the database to what the entities declare: none, after all migrations. */
export const drift = async (ownerUrl: string): Promise<string[]> => {
  const source = await dataSource(ownerUrl, {
    size: 1,
    name: 'counterclaim-drift',
    patient: true,
  }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
};
