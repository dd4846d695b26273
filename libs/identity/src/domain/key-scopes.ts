import { type DomainError, forbidden } from '#kernel';
import type { Permission } from './permissions.js';

/** What an API key is for. */
export const KEY_SCOPES = [
  /** The public APIs, at the key's own quota. */
  'published:read',
  /** The desk's API as its maker, as far as the permission `read` goes. */
  'desk:read',
  /** The desk's API as its maker, as far as `read` and `record` go. */
  'desk:record',
] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** Which scopes open a door, to a key whose maker may go through it. What is not recording or reading, no key opens. */
const OPENED_BY: Readonly<Record<Permission, readonly KeyScope[]>> = {
  read: ['desk:read', 'desk:record'],
  profile: [],
  record: ['desk:record'],
  research: [],
  review: [],
  edit: [],
  oversee: [],
  administer: [],
};

export const scopesOpen = (scopes: readonly KeyScope[], permission: Permission): boolean =>
  OPENED_BY[permission].some((scope) => scopes.includes(scope));

/** 403 to a key that does not open this door, whatever its maker may. */
export const scopeNeeded = (scopes: readonly KeyScope[], permission: Permission): DomainError => {
  const needed = OPENED_BY[permission];
  return forbidden(
    'access.scope',
    needed.length === 0
      ? 'No API key may do this, whatever its scopes: sign in, or send a personal access token.'
      : `This needs an API key with the scope ${needed.join(' or ')}; this one has ${scopes.join(', ')}.`,
  );
};

/** 403 to a key where a person is asked for. */
export const personNeeded = (): DomainError =>
  forbidden(
    'access.key',
    'This is about a person, and an API key is none: sign in, or send a personal access token.',
  );
