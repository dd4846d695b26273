import type { KeyScope } from '../../../../libs/identity/src/domain/key-scopes.js';

export const keys = {
  title: 'API keys',
  hint: 'For programs of the desk: a site that shows what it published, or an archive that records what was said. A key acts as whoever made it, as far as its scopes go, and ends when they leave.',
  make: 'Make a key',
  makeTitle: 'Make an API key',
  namePlaceholder: 'the newsroom’s site',
  scopes: 'What it may do',
  quotas: 'How much it may ask of the public APIs',
  perMinute: 'Requests per minute',
  perDay: 'Requests per day',
  usual: (count: number) => `Empty: ${count.toLocaleString('en')}.`,
  secret: 'API key',
  secretHint: 'Send it as «Authorization: Bearer …».',
  key: 'Key',
  hint4: (hint: string) => `ends in …${hint}`,
  by: 'by',
  quota: 'Quota',
  quotaOf: (minute: number, day: number) =>
    `${minute.toLocaleString('en')} a minute, ${day.toLocaleString('en')} a day`,
  none: 'There are no API keys',
  noneHint: 'Make one for each program, so that each can be revoked alone.',
  showEnded: (count: number) => `Show revoked and expired (${count})`,
} as const;

export const keyScopes: Readonly<Record<KeyScope, string>> = {
  'published:read': 'Read what is published',
  'desk:read': 'Read the desk',
  'desk:record': 'Read and record in the desk',
};

export const keyScopeMeanings: Readonly<Record<KeyScope, string>> = {
  'published:read': 'The public APIs, at a quota of its own.',
  'desk:read': 'All that its maker can see here.',
  'desk:record': 'Sources, claims, statements, evidence too. No reviews, no settings.',
};
