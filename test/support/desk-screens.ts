import type { Person } from './desk-site.js';

/** A screen of the desk, by its address below `/desks/demo`. */
export interface Screen {
  readonly name: string;
  readonly path: string;
}

interface Row {
  readonly id: string;
  readonly claim?: { readonly wording: string };
  readonly question?: string;
  readonly wording?: string;
  readonly name?: string;
}

const named = async (person: Person, path: string, words: string): Promise<string> => {
  const { data } = await person.get<{ data: readonly Row[] }>(path);
  const row = data.find(({ claim, question, wording, name }) =>
    [claim?.wording, question, wording, name].some((text) => text?.includes(words)),
  );
  if (row === undefined) throw new Error(`Nothing in ${path} has «${words}»`);
  return row.id;
};

/** Every screen, with something on it: for pictures, and for what each of them must hold to. */
export const screensOf = async (person: Person): Promise<readonly Screen[]> => {
  const dispute = await named(person, '/disputes?limit=100', 'Romanian soil');
  const claim = await named(person, '/claims?limit=100', 'Russian drones fell on Romanian territory');
  const review = await named(person, '/reviews?limit=100', 'Russian drones fell on Romanian territory');
  const source = await named(person, '/sources?limit=100', 'Romania');
  return [
    { name: 'today', path: '' },
    { name: 'queue', path: '/queue' },
    { name: 'review', path: `/reviews/${review}` },
    { name: 'board', path: '/board' },
    { name: 'insight', path: '/board?view=insight' },
    { name: 'disputes', path: '/disputes' },
    { name: 'dispute', path: `/disputes/${dispute}` },
    { name: 'claims', path: '/claims' },
    { name: 'claim', path: `/claims/${claim}` },
    { name: 'sources', path: '/sources' },
    { name: 'source', path: `/sources/${source}` },
    { name: 'audit', path: '/audit' },
    { name: 'notifications', path: '/notifications' },
    { name: 'profile', path: '/profile' },
    ...['members', 'conflicts', 'policy', 'scale', 'keys', 'webhooks'].map((part) => ({
      name: `settings-${part}`,
      path: `/settings/${part}`,
    })),
  ];
};
