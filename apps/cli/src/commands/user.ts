import { Command } from 'commander';
import { AddMember, AddUser } from '#identity';
import { ROLES, type Role } from '#kernel';
import { readSecretLine } from '../read-secret-line.js';
import { UsageError } from '../usage-error.js';
import { inDesk, withRooms } from '../with-rooms.js';

interface UserOptions {
  readonly email: string;
  readonly name: string;
  readonly desk?: string;
  readonly roles?: string;
}

export const userCommand = (): Command => {
  const group = new Command('user').description('Accounts');
  group
    .command('add')
    .description(
      'Make an account. The password is read from the standard input, so that no shell remembers it',
    )
    .requiredOption('--email <email>')
    .requiredOption('--name <name>', 'as colleagues know them')
    .option('--desk <slug>', 'also make them a member of this desk')
    .option('--roles <roles>', `in that desk, with commas: ${ROLES.join(', ')}`)
    .action(async ({ email, name, desk, roles }: UserOptions) => {
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new UsageError(`«${email}» is not an email address.`);
      if ((desk === undefined) !== (roles === undefined))
        throw new UsageError('--desk and --roles go together.');
      const wanted = roles === undefined ? [] : rolesIn(roles);
      const password = await readSecretLine('Password (12 characters or more): ');
      if (password.length < 12) throw new UsageError('The password must have 12 characters or more.');
      await withRooms(async (rooms) => {
        const actor = desk === undefined ? undefined : await inDesk(rooms, desk);
        const user = await rooms.get(AddUser).run({ email, name, password });
        if (actor !== undefined) await rooms.get(AddMember).run(actor, { email, roles: wanted });
        console.log(
          `User ${user.id} ${user.email}${desk === undefined ? '' : `, member of ${desk} as ${wanted.join(', ')}`}`,
        );
      });
    });
  return group;
};

const rolesIn = (text: string): Role[] =>
  text.split(',').map((word) => {
    const role = ROLES.find((known) => known === word.trim());
    if (role === undefined)
      throw new UsageError(`«${word.trim()}» is no role. Roles are: ${ROLES.join(', ')}.`);
    return role;
  });
