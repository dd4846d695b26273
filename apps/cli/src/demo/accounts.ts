import type { DeskActor, Role } from '#kernel';

/** Known to everybody: so the demo desk listens on loopback alone. */
export const DEMO_PASSWORD = 'counterclaim-demo';
export const DEMO_DOMAIN = '@demo.example';

export interface DemoAccount {
  readonly email: `${string}${typeof DEMO_DOMAIN}`;
  readonly name: string;
  readonly role: Role;
}

export const DEMO_ACCOUNTS = [
  { email: 'reader@demo.example', name: 'Rada Ionescu', role: 'reader' },
  { email: 'checker@demo.example', name: 'Chidi Okafor', role: 'fact_checker' },
  { email: 'checker2@demo.example', name: 'Carmen Ruiz', role: 'fact_checker' },
  { email: 'editor@demo.example', name: 'Edith Lang', role: 'editor' },
  { email: 'editor2@demo.example', name: 'Emil Novak', role: 'editor' },
  { email: 'admin@demo.example', name: 'Ada Meyer', role: 'admin' },
] as const satisfies readonly DemoAccount[];

export const DEMO_EMAILS = DEMO_ACCOUNTS.map(({ email }) => email);

/** Those who do the work of the demo desk. */
export type DemoPeople = Readonly<Record<'checker' | 'checker2' | 'editor' | 'editor2', DeskActor>>;
