import type { Person } from './desk-site.js';

/** Every screen of the desk, with something on it: for pictures, and for what each of them must hold to. */
export const SCREENS = [
  'today',
  'queue',
  'review',
  'board',
  'insight',
  'disputes',
  'dispute',
  'claims',
  'claim',
  'sources',
  'source',
  'audit',
  'notifications',
  'profile',
  'settings-members',
  'settings-conflicts',
  'settings-policy',
  'settings-scale',
  'settings-keys',
  'settings-webhooks',
] as const;
export type Screen = (typeof SCREENS)[number];

interface Row {
  readonly id: string;
  readonly claim?: { readonly wording: string };
  readonly question?: string;
  readonly wording?: string;
  readonly name?: string;
}

const idOf = async (person: Person, path: string, words: string): Promise<string> => {
  const { data } = await person.get<{ data: readonly Row[] }>(`${path}?limit=100`);
  const row = data.find(({ claim, question, wording, name }) =>
    [claim?.wording, question, wording, name].some((text) => text?.includes(words)),
  );
  if (row === undefined) throw new Error(`Nothing in ${path} has «${words}»`);
  return row.id;
};

const FALLEN = 'Russian drones fell on Romanian territory';

/** Those whose address has more than their name. */
const ADDRESSES: Partial<Readonly<Record<Screen, (person: Person) => Promise<string>>>> = {
  today: () => Promise.resolve(''),
  insight: () => Promise.resolve('/board?view=insight'),
  review: async (person) => `/reviews/${await idOf(person, '/reviews', FALLEN)}`,
  dispute: async (person) => `/disputes/${await idOf(person, '/disputes', 'Romanian soil')}`,
  claim: async (person) => `/claims/${await idOf(person, '/claims', FALLEN)}`,
  source: async (person) => `/sources/${await idOf(person, '/sources', 'Klaus Iohannis')}`,
};

/** The address of a screen, below `/desks/demo`. */
export const addressOf = (person: Person, screen: Screen): Promise<string> =>
  ADDRESSES[screen]?.(person) ?? Promise.resolve(`/${screen.replace('-', '/')}`);
