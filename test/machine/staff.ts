import type { Response } from 'supertest';
import { AddDesk, AddMember, AddToken, AddUser } from '#identity';
import { type Role, newId } from '#kernel';
import type { TestApi } from '../support/api.js';
import { DeskClient } from '../support/desk-client.js';

/** Who works at the desk of a run. */
export const STAFF: readonly (readonly [string, readonly Role[]])[] = [
  ['checker 1', ['fact_checker']],
  ['editor 1', ['editor']],
  ['checker 2', ['fact_checker']],
  ['editor 2', ['editor']],
  ['checker 3', ['fact_checker']],
  ['editor 3', ['editor']],
  ['both', ['fact_checker', 'editor']],
  ['admin', ['admin']],
  ['reader', ['reader']],
];

export interface Person {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly client: DeskClient;
}

export interface Account {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly userId: string;
  readonly email: string;
  readonly token: string;
}

/** Accounts are made once, since a password costs more than a whole run; each run's desk has them as members. */
export const openAccounts = async (api: TestApi): Promise<Account[]> => {
  const accounts: Account[] = [];
  for (const [name, roles] of STAFF) {
    const email = `${newId()}@test.example`;
    const user = await api.app.get(AddUser).run({ email, name, password: 'a password of the tests' });
    const { secret } = await api.app.get(AddToken).run(user.id, { name: 'machine' });
    accounts.push({ name, roles, userId: user.id, email, token: secret });
  }
  return accounts;
};

export interface MachineDesk {
  readonly id: string;
  readonly people: readonly Person[];
}

export const openMachineDesk = async (
  api: TestApi,
  accounts: readonly Account[],
  policy: object,
): Promise<MachineDesk> => {
  const slug = `machine-${newId()}`;
  const desk = { slug, name: 'Machine', language: 'en', timeZone: 'UTC' };
  const { id } = await api.app.get(AddDesk).run(desk);
  const people = await Promise.all(
    accounts.map(async ({ name, roles, userId, email, token }): Promise<Person> => {
      const member = await api.app.get(AddMember).run({ system: true, deskId: id }, { email, roles });
      return { name, roles, client: new DeskClient(api, slug, userId, member.id, token) };
    }),
  );
  const admin = people.find(({ roles }) => roles.includes('admin'));
  await admin?.client.patch('/policy', 1, policy);
  return { id, people };
};

export interface Told {
  readonly status: number;
  readonly code?: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export const toldBy = ({ status, body }: Response): Told => {
  const { code } = body as { code?: unknown };
  return { status, body: body as Told['body'], ...(typeof code === 'string' ? { code } : {}) };
};
