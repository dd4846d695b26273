import { Command } from 'commander';
import { migrate } from '#schema';
import { readSettings } from '#settings';
import { reachDatabase } from '../database.js';

export const migrateCommand = (): Command =>
  new Command('migrate').description('Make the roles and bring the schema up to date').action(async () => {
    const database = await reachDatabase(readSettings());
    try {
      const done = await migrate(database.ownerUrl);
      console.log(
        done.length === 0 ? 'The schema is up to date.' : done.map((name) => `done  ${name}`).join('\n'),
      );
    } finally {
      await database.close();
    }
  });
