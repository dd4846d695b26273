import { deskSlugFault } from './desk-slug.js';

it.each(['demo', 'the-desk', '24'])('%s can be an address', (slug) => {
  expect(deskSlugFault(slug)).toBeUndefined();
});

it.each(['', 'Demo', 'a_b', '-a', 'a--b', 'a/b', 'ä', 'api', 'sign-in', 'v1alpha1'])('%s can not', (slug) => {
  expect(deskSlugFault(slug)).toContain(`«${slug}»`);
});
