import { Command } from 'commander';
import { AddDesk } from '#identity';
import { UsageError } from '../usage-error.js';
import { withRooms } from '../with-rooms.js';

interface DeskOptions {
  readonly slug: string;
  readonly name: string;
  readonly language: string;
  readonly timeZone: string;
}

export const deskCommand = (): Command => {
  const group = new Command('desk').description('Desks');
  group
    .command('add')
    .description('Make a desk. Give it its first admin with «counterclaim user add --desk … --roles admin»')
    .requiredOption('--slug <slug>', 'its part of addresses: small letters, digits and hyphens')
    .requiredOption('--name <name>')
    .option('--language <tag>', 'the language it publishes in', 'en')
    .option('--time-zone <zone>', 'of its working hours', 'UTC')
    .action(async (desk: DeskOptions) => {
      if (!Intl.supportedValuesOf('timeZone').concat('UTC').includes(desk.timeZone))
        throw new UsageError(`«${desk.timeZone}» is not a time zone, such as Europe/Bucharest.`);
      await withRooms(async (rooms) => {
        const { id, slug } = await rooms.get(AddDesk).run(desk);
        console.log(`Desk ${id} ${slug}`);
      });
    });
  return group;
};
