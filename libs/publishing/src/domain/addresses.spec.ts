import { PublicAddresses } from './addresses.js';

const addresses = new PublicAddresses('https://facts.example.org');
const page = 'https://facts.example.org/demo/claims/the-bridge-was-hit';
const CLAIM = { desk: 'demo', slug: 'the-bridge-was-hit' };

it.each([
  [page, CLAIM],
  [`${page}/`, CLAIM],
  [` ${page.replace('https', 'http')} `, CLAIM],
  [page.replace('https://', 'HTTPS://').replace('.org/', '.ORG:443/'), CLAIM],
  [`${page}?utm_source=letter#evidence`, CLAIM],
  [`${page}?version=2`, { ...CLAIM, version: 2 }],
  [`${page}/?utm_source=letter&version=12`, { ...CLAIM, version: 12 }],
])('%s is a page of ours', (address, expected) => {
  expect(addresses.pageAt(address)).toEqual(expected);
});

it.each([
  '',
  'the-bridge-was-hit',
  '/demo/claims/the-bridge-was-hit',
  page.replace('facts', 'fakes'),
  page.replace('.org', '.org.evil.example'),
  page.replace('.org', '.org:8443'),
  page.replace('facts', 'facts.example.org@evil'),
  page.replace('https://', 'https://somebody@'),
  page.replace('https', 'ftp'),
  page.replace('https:', 'javascript:'),
  `${page}?version=last`,
  `${page}?version=0`,
  `${page}/image.png`,
  `${page}/card`,
  page.replace('/claims/', '/disputes/'),
  'https://facts.example.org/',
  'https://facts.example.org/demo/claims/%00',
])('%s is none', (address) => {
  expect(addresses.pageAt(address)).toBeUndefined();
});

it('of a site below a path, only what is below it is', () => {
  const below = new PublicAddresses('http://127.0.0.1:3000/facts');
  expect(below.pageAt('http://127.0.0.1:3000/facts/demo/claims/it-was')).toEqual({
    desk: 'demo',
    slug: 'it-was',
  });
  expect(below.pageAt('http://127.0.0.1:3000/demo/claims/it-was')).toBeUndefined();
  expect(below.pageAt('http://127.0.0.1/facts/demo/claims/it-was')).toBeUndefined();
});

it('what it makes, it knows again', () => {
  expect(addresses.pageAt(addresses.page('demo', 'it-was', 3))).toEqual({
    desk: 'demo',
    slug: 'it-was',
    version: 3,
  });
});
