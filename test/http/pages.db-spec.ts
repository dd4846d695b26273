import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, staffOf } from '../support/factories.js';
import { PublicReader } from '../support/public-reader.js';

let reader: PublicReader;
let desk: TestDesk;
let people: People;

beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
}, 60_000);
afterAll(() => reader.close());

const page = (path: string, headers: Record<string, string> = {}) => reader.outlet('get', path).set(headers);

it('a page is HTML under a strict policy, with its validators', async () => {
  const { slug } = await reader.publish(desk, people, 'A mast fell.');
  const answer = await page(`/${desk.slug}/claims/${slug}`);
  expect(answer.status).toBe(200);
  expect(answer.text).toMatch(/^<!doctype html><html lang="en">/);
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    'last-modified': expect.any(String),
  });
  const again = await page(`/${desk.slug}/claims/${slug}`, {
    'If-None-Match': answer.headers.etag as string,
  });
  expect([again.status, again.text]).toEqual([304, '']);
  const head = await reader.outlet('head', `/${desk.slug}/claims/${slug}`);
  expect([head.status, head.headers.etag, head.text]).toEqual([200, answer.headers.etag, undefined]);
});

it('its style sheet is kept for ever under the hash of its text', async () => {
  const { slug } = await reader.publish(desk, people, 'A second mast fell.');
  const { text } = await page(`/${desk.slug}/claims/${slug}`);
  const href = /<link rel="stylesheet" href="http:\/\/127\.0\.0\.1:3000(\/styles\/[\w-]+\.css)"/.exec(
    text,
  )?.[1];
  const style = await page(href ?? '');
  expect(style.headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect((await page('/styles/another.css')).status).toBe(404);
});

describe('a refusal', () => {
  it.each([
    ['a page of nothing', '/nobody', 404, 'Nothing is published here'],
    ['a claim of nobody', '/nobody/claims/nothing', 404, 'Nothing is published here'],
    [
      'a version that is no number',
      '/nobody/claims/nothing?version=x',
      422,
      'That question can’t be answered',
    ],
  ])('of %s is a page', async (_what, path, status, title) => {
    const answer = await page(path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    });
    expect(answer.text).toContain(`<h1>${title}</h1>`);
  });

  it('where programs ask is a problem document', async () => {
    for (const path of ['/api/public/v1/claims/nothing', '/nobody/feed.nothing', '/styles/nothing.css']) {
      const answer = await page(path);
      expect([answer.status, answer.headers['content-type']]).toEqual([
        404,
        'application/problem+json; charset=utf-8',
      ]);
    }
    const seen = await page('/nobody/picture.png', { Accept: 'text/html,*/*' });
    expect(seen.headers['content-type']).toBe('text/html; charset=utf-8');
  });
});
