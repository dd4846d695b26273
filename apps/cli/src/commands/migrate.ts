import { Command } from 'commander';
import { readSettings } from '#settings';
import { reachDatabase } from '../database.js';
import { openRooms } from '../with-rooms.js';

export const migrateCommand = (): Command =>
  new Command('migrate').description('Make the roles and bring the schema up to date').action(async () => {
    const settings = readSettings();
    const database = await reachDatabase(settings);
    try {
      const { rooms, migrations } = await openRooms(database, settings);
      await rooms.close();
      console.log(
        migrations.length === 0
          ? 'The schema is up to date.'
          : migrations.map((name) => `done  ${name}`).join('\n'),
      );
    } finally {
      await database.close();
    }
  });
