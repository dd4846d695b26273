import { Command } from 'commander';
import { VerifyStates } from '#disputes';
import { FindDesk } from '#identity';
import { inDesk, withRooms } from '../with-rooms.js';

export const verifyCommand = (): Command => {
  const group = new Command('verify').description('Check that what is kept is what follows from the records');
  group
    .command('states')
    .description('Derive every dispute state anew, and compare it with the one that is kept')
    .option('--desk <slug>', 'only this desk')
    .action(async ({ desk }: { desk?: string }) => {
      await withRooms(async (rooms) => {
        const slugs = desk === undefined ? (await rooms.get(FindDesk).all()).map(({ slug }) => slug) : [desk];
        for (const slug of slugs) {
          const { claims, disputes, differences } = await rooms
            .get(VerifyStates)
            .run(await inDesk(rooms, slug));
          console.log(`${slug}: ${claims} claims, ${disputes} disputes, ${differences.length} differences`);
          for (const { kind, id, kept, derived } of differences)
            console.error(`  ${kind} ${id} is kept as ${kept}, and follows as ${derived}`);
          if (differences.length > 0) process.exitCode = 1;
        }
      });
    });
  return group;
};
