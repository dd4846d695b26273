import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, makeStatement, reviewIn, staffOf } from '../support/factories.js';
import { type Listed, PublicReader, SITE, hasNull } from '../support/public-reader.js';

/** The address of the next page is the site's own, whatever Host was asked for. */
const NEXT = new RegExp(`^<${SITE}/api/public/v1(/claims\\?[^>]+)>; rel="next"$`);

let reader: PublicReader;
let own: TestDesk;
let people: People;
let slugs: string[];

beforeAll(async () => {
  reader = await PublicReader.start();
  own = await openDesk(reader.api);
  people = await staffOf(own);
  slugs = [];
  for (const rating of ['true', 'false', 'true', 'half_true', 'true']) {
    const claim = await makeClaim(people.checker, `Lukasz’s zeppelin number ${slugs.length} fell.`);
    await reviewIn('published', people, { claim, rating });
    const { body } = await reader.ask(`/claims?desk=${own.slug}&limit=1`);
    slugs.push((body.data as Listed[])[0]?.slug ?? '');
  }
}, 60_000);
afterAll(() => reader.close());

const slugsOf = async (filters: string): Promise<string[]> => {
  const { body, status } = await reader.ask(`/claims?desk=${own.slug}&${filters}`);
  expect(status).toBe(200);
  return (body.data as Listed[]).map(({ slug }) => slug);
};

it.each([
  '',
  '&from=2020-01-01&to=2999-01-01T00:00:00Z&updatedSince=2020-01-01',
  '&q=zeppelin&language=en&topic=war',
])('is newest first, in pages that miss none and repeat none, also with %s', async (filters) => {
  const seen: string[] = [];
  let path: string | undefined = `/claims?desk=${own.slug}&limit=2${filters}`;
  while (path !== undefined) {
    const { body, headers } = await reader.ask(path);
    seen.push(...(body.data as Listed[]).map(({ slug }) => slug));
    const [, next]: (string | undefined)[] = NEXT.exec(headers['link'] ?? '') ?? [];
    expect(next !== undefined).toBe(body.nextCursor !== undefined);
    path = next;
  }
  expect(seen).toEqual(slugs.toReversed());
});

it.each([
  ['rating=true', [4, 2, 0]],
  ['rating=half_true&language=en', [3]],
  ['language=ro', []],
  ['disputeState=uncontested&limit=2', [4, 3]],
  ['disputeState=denied', []],
  ['q=zeppelin', [4, 3, 2, 1, 0]],
  ['q=number%203', [3]],
  ['q=fell%20zep&rating=false', [1]],
  ['q=submarine', []],
  ['q=%27%20%7C%20%21%20%26%20%3A*%20%28%5C', []],
])('with %s has the ones meant', async (filters, expected) => {
  expect(await slugsOf(filters)).toEqual(expected.map((n) => slugs[n]));
});

it('says what a reader needs to choose, and no more', async () => {
  const { body } = await reader.ask(`/claims?desk=${own.slug}&limit=1`);
  expect(body.data[0]).toMatchObject({
    slug: slugs[4],
    url: `${SITE}/api/public/v1/claims/${slugs[4]}`,
    desk: { slug: own.slug },
    version: 1,
    claim: { language: 'en', claimant: { speaker: { name: 'A state that asserts' } } },
    verdict: { label: 'True', normalised: 'true' },
    disputeNow: { state: 'uncontested' },
  });
  expect(body.data[0]).not.toHaveProperty('statements');
  expect(hasNull(body)).toBe(false);
});

it('goes on with a cursor only for the filters that it came from', async () => {
  const { body } = await reader.ask(`/claims?desk=${own.slug}&rating=true&limit=1`);
  const cursor = String(body.nextCursor);
  expect(await slugsOf(`rating=true&limit=2&cursor=${cursor}`)).toEqual([slugs[2], slugs[0]]);
  for (const filters of ['rating=false', 'limit=1', 'rating=true&language=en', 'rating=true&q=zeppelin']) {
    const { status, body: refused } = await reader.ask(
      `/claims?desk=${own.slug}&${filters}&cursor=${cursor}`,
    );
    expect([filters, status, refused.code]).toEqual([filters, 400, 'cursor.invalid']);
  }
  expect((await reader.ask('/claims?cursor=nonsense')).status).toBe(400);
});

it.each([
  'colour=red',
  'limit=0',
  'limit=101',
  'rating=true&rating=false',
  'language=english',
  'q=',
  `desk=${'x'.repeat(301)}`,
])('refuses %s', async (filters) => {
  const { status, headers, body } = await reader.ask(`/claims?${filters}`);
  expect([status, body.code]).toEqual([422, 'request.invalid']);
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
});

it('is only to be read', async () => {
  for (const method of ['post', 'put', 'patch', 'delete'] as const) {
    const { status } = await reader.send(method, '/claims').send({});
    expect([method, status >= 400 && status < 500]).toEqual([method, true]);
  }
});

it('answers 304 to who has it, until something in it changes', async () => {
  const path = `/claims?desk=${own.slug}&rating=half_true`;
  const { etag = '' } = (await reader.ask(path)).headers;
  const again = async () => (await reader.ask(path, { 'If-None-Match': etag })).status;
  expect(await again()).toBe(304);
  const { body } = await reader.ask(path);
  await makeStatement(people.checker, (body.data as Listed[])[0]?.claim.id ?? '', 'denies');
  expect(await again()).toBe(200);
});
