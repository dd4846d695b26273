import { dataSource } from './data-source.js';

/** Runs what migrations are still to run, as the owner, and answers with their names. */
export const migrate = async (ownerUrl: string): Promise<string[]> => {
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
