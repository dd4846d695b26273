import { refuseDeskSlug } from './desk-slug.js';

it.each(['demo', 'the-desk', '24'])('%s can be an address', (slug) => {
  expect(() => refuseDeskSlug(slug)).not.toThrow();
});

it.each(['', 'Demo', 'a_b', '-a', 'a--b', 'a/b', 'ä', 'api', 'sign-in', 'v1alpha1'])('%s can not', (slug) => {
  expect(() => refuseDeskSlug(slug)).toThrow(`«${slug}»`);
});
