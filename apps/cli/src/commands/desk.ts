import { Command } from 'commander';
import { AddDesk, SetDeskQuota, deskSlugFault } from '#identity';
import { UsageError } from '../usage-error.js';
import { inDesk, withRooms } from '../with-rooms.js';

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
      const fault = deskSlugFault(desk.slug);
      if (fault !== undefined) throw new UsageError(fault);
      if (!Intl.supportedValuesOf('timeZone').concat('UTC').includes(desk.timeZone))
        throw new UsageError(`«${desk.timeZone}» is not a time zone, such as Europe/Bucharest.`);
      await withRooms(async (rooms) => {
        const { id, slug } = await rooms.get(AddDesk).run(desk);
        console.log(`Desk ${id} ${slug}`);
      });
    });
  group
    .command('quota')
    .description('Set how much all API keys of a desk together may ask of the public APIs in a day')
    .argument('<slug>')
    .requiredOption('--per-day <n>', 'requests in a day of UTC')
    .action(async (slug: string, { perDay }: { perDay: string }) => {
      if (!/^\d{1,15}$/.test(perDay)) throw new UsageError(`«${perDay}» is not a number of requests.`);
      await withRooms(async (rooms) => {
        await rooms.get(SetDeskQuota).run(await inDesk(rooms, slug), Number(perDay));
        console.log(`Desk ${slug}: its API keys may ask ${Number(perDay)} times a day`);
      });
    });
  return group;
};
