import { PERMISSIONS, type Permission } from './permissions.js';
import { KEY_SCOPES, type KeyScope, scopeNeeded, scopesOpen } from './key-scopes.js';

it.each<[KeyScope, Permission[]]>([
  ['published:read', []],
  ['desk:read', ['read']],
  ['desk:record', ['read', 'record']],
])('%s opens %j, and no other door', (scope, opened) => {
  const doors = Object.keys(PERMISSIONS) as Permission[];
  expect(doors.filter((permission) => scopesOpen([scope], permission))).toEqual(opened);
});

it('tells which scope is needed, where any would do', () => {
  expect(scopeNeeded(['published:read'], 'record')).toMatchObject({
    kind: 'forbidden',
    code: 'access.scope',
    message: 'This needs an API key with the scope desk:record; this one has published:read.',
  });
  expect(scopeNeeded(KEY_SCOPES, 'administer').message).toContain('sign in');
});
