import { hasEmpty, tidied, without } from './tidy.js';

it.each([
  ['/demo', '/demo'],
  ['/demo/', '/demo'],
  ['/DEMO/Claims/A-bridge//?version=2', '/demo/claims/a-bridge?version=2'],
  ['/Demo/Topics/War/', '/demo/topics/War'],
  ['//evil.example/', '/evil.example'],
  ['/demo/?q=a?b/', '/demo?q=a?b/'],
])('%s is written %s, and then stays so', (url, tidy) => {
  expect(tidied(url)).toBe(tidy);
  expect(tidied(tidy)).toBe(tidy);
});

it.each([
  ['/demo?q=&rating=&sort=', '/demo'],
  ['/demo?q=the+barge&rating=&disputeState=denied', '/demo?q=the+barge&disputeState=denied'],
  ['/demo?q=a%26b%3D&sort=', '/demo?q=a%26b%3D'],
])('%s has something empty, and says the same as %s', (url, clean) => {
  expect(hasEmpty(url)).toBe(true);
  expect(without(url)).toBe(clean);
  expect(hasEmpty(clean)).toBe(false);
});

it('leaves out what it is told to', () => {
  expect(without('/demo?q=barge&cursor=x&cursor=y', ['cursor'])).toBe('/demo?q=barge');
});
