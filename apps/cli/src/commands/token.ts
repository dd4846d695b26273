import { Command } from 'commander';
import { AddToken, FindUser } from '#identity';
import { UsageError } from '../usage-error.js';
import { withRooms } from '../with-rooms.js';

interface TokenOptions {
  readonly email: string;
  readonly name: string;
  readonly days?: string;
}

export const tokenCommand = (): Command => {
  const group = new Command('token').description('Personal access tokens');
  group
    .command('add')
    .description('Make a token for a person. It is printed this once')
    .requiredOption('--email <email>', 'whose token')
    .requiredOption('--name <name>', 'what it is for')
    .option('--days <n>', 'how long it is valid; without it, it does not expire')
    .action(async ({ email, name, days }: TokenOptions) => {
      if (days !== undefined && !/^[1-9]\d{0,4}$/.test(days))
        throw new UsageError(`«${days}» is not a number of days.`);
      await withRooms(async (rooms) => {
        const user = await rooms.get(FindUser).run(email);
        if (user === undefined) throw new UsageError(`Nobody has an account with the email ${email}.`);
        const { secret } = await rooms
          .get(AddToken)
          .run(user.id, { name, validDays: days === undefined ? undefined : Number(days) });
        console.log(secret);
      });
    });
  return group;
};
