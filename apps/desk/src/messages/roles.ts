import type { Permission } from '../../../../libs/identity/src/domain/permissions.js';
import type { Role } from '../../../../libs/kernel/src/actor.js';

export const roles: Readonly<Record<Role, string>> = {
  reader: 'Reader',
  fact_checker: 'Fact-checker',
  editor: 'Editor',
  admin: 'Admin',
};

export const roleMeanings: Readonly<Record<Role, string>> = {
  reader: 'Sees everything in the desk, and changes nothing.',
  fact_checker: 'Records, takes work from the queue and proposes verdicts.',
  editor: 'Decides on reviews, signs and publishes, keeps profiles.',
  admin: 'Members, roles, policy, keys and webhooks. Not an editor by that alone.',
};

const OPENED_BY: Readonly<Record<Permission, string>> = {
  read: 'a role in this desk',
  profile: 'a role in this desk',
  record: 'the role fact-checker or editor',
  research: 'the role fact-checker',
  review: 'the role fact-checker or editor',
  edit: 'the role editor',
  oversee: 'the role editor or admin',
  administer: 'the role admin',
};

export const roleNeeded = (permission: Permission, mine: readonly Role[]): string =>
  `This needs ${OPENED_BY[permission]}. You are ${mine.map((role) => roles[role].toLowerCase()).join(', ')}.`;
