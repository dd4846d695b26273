import { Command } from 'commander';
import { isLoopback, readSettings } from '#settings';
import { DEMO_PASSWORD } from '../demo/accounts.js';
import { loadDemo } from '../demo/load-demo.js';
import { UsageError } from '../usage-error.js';
import { withRooms } from '../with-rooms.js';

export const demoCommand = (): Command =>
  new Command('demo')
    .description('Load the demo desk, with its accounts, unless it is there already')
    .action(async () => {
      const settings = readSettings();
      if (settings.DEMO === 'off') throw new UsageError('DEMO is off: unset it to load the demo desk.');
      if (!isLoopback(settings.HOST))
        throw new UsageError(
          `The demo desk has a public password, and HOST is ${settings.HOST}: it is for loopback only.`,
        );
      await withRooms(async (rooms) => {
        const made = await loadDemo(rooms);
        console.log(
          made
            ? `The demo desk is loaded. Password of its accounts: ${DEMO_PASSWORD}`
            : 'The demo desk is there already.',
        );
      });
    });
