import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, reviewIn, staffOf, withdraw } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';

interface Item {
  readonly identifier: string;
  readonly claimReviewed: string;
}

const COUNT = 7;

let reader: PublicReader;
let desk: TestDesk;
let people: People;

beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
  for (let n = 1; n <= COUNT; n += 1) {
    const claim = await makeClaim(people.checker, `Zeppelin number ${n} fell.`);
    await reviewIn('published', people, { claim, rating: n === 1 ? 'half_true' : 'unproven' });
  }
  const claim = await people.checker.post('/claims', { wording: 'A căzut.', language: 'ro-MD' });
  await reviewIn('published', people, { claim, rating: 'false' });
}, 120_000);
afterAll(() => reader.close());

const ask = (query = '') => reader.outlet('get', `/claim_reviews?service=${desk.slug}${query}`);
const wordingsOf = async (query = ''): Promise<string[]> => {
  const { body, status } = await ask(query);
  expect(status).toBe(200);
  return (body as Item[]).map(({ claimReviewed }) => claimReviewed);
};
const zeppelins = (...numbers: number[]): string[] => numbers.map((n) => `Zeppelin number ${n} fell.`);

/** As the service says it of itself. */
const service = async (slug: string): Promise<{ count: number; earliest?: string; latest?: string }> => {
  const { body } = await reader.outlet('get', '/services');
  return (body as { services: { service: string; count: number }[] }).services.find(
    (one) => one.service === slug,
  ) as { count: number };
};

it('has a service for each desk, with how much it has and from when to when', async () => {
  const empty = await openDesk(reader.api);
  const today = new Date().toISOString().slice(0, 10);
  expect(await service(desk.slug)).toEqual({
    service: desk.slug,
    count: COUNT + 1,
    earliest: today,
    latest: today,
  });
  expect(await service(empty.slug)).toEqual({ service: empty.slug, count: 0 });
  expect((await reader.outlet('get', `/claim_reviews?service=${empty.slug}`)).text).toBe('[]');
});

it('has items as Fetch has them', async () => {
  const { body } = await ask(`&per_page=1&offset=${COUNT}`);
  const [published] = await reader.list(`?desk=${desk.slug}&rating=half_true`);
  expect(body).toEqual([
    {
      identifier: published?.claim.id,
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      datePublished: new Date().toISOString().slice(0, 10),
      url: `${SITE}/${desk.slug}/claims/${published?.slug}`,
      author: { name: 'Test desk', url: `${SITE}/${desk.slug}` },
      inLanguage: 'en',
      headline: 'Half true: Zeppelin number 1 fell.',
      claimReviewed: 'Zeppelin number 1 fell.',
      text: 'It is so.',
      image: `${SITE}/${desk.slug}/claims/${published?.slug}/image.png`,
      keywords: 'war',
      reviewRating: { '@type': 'Rating', ratingValue: 0.5, bestRating: 1, alternateName: 'Half true' },
      raw: { language: 'en' },
    },
  ]);
  const [unproven] = (await ask('&per_page=1&language=en')).body as { reviewRating: object }[];
  expect(unproven?.reviewRating).toEqual({ '@type': 'Rating', bestRating: 1, alternateName: 'Unproven' });
});

it('is paged to the end by offset, newest first', async () => {
  const seen: string[] = [];
  for (let offset = 0; ; offset += 3) {
    const page = await wordingsOf(`&per_page=3&offset=${offset}`);
    seen.push(...page);
    if (page.length < 3) break;
  }
  expect(seen).toEqual(['A căzut.', ...zeppelins(7, 6, 5, 4, 3, 2, 1)]);
  expect(await wordingsOf('&offset=100000')).toEqual([]);
  expect(await wordingsOf('&per_page=10000')).toHaveLength(COUNT + 1);
});

it('is that of a language, of a time, of every desk', async () => {
  expect(await wordingsOf('&language=ro')).toEqual(['A căzut.']);
  expect(await wordingsOf('&language=ro-MD')).toEqual(['A căzut.']);
  expect(await wordingsOf('&language=RO-md')).toEqual(['A căzut.']);
  expect(await wordingsOf('&language=fr')).toEqual([]);
  const [first, , third] = (await reader.list(`?desk=${desk.slug}&limit=100`)).toReversed();
  const [from, to] = [first, third].map((one) => String(one?.['firstPublishedAt']));
  expect(await wordingsOf(`&start_time=${from}&end_time=${to}`)).toEqual(zeppelins(3, 2, 1));
  const day = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
  expect(await wordingsOf(`&start_time=${day(0)}&end_time=${day(1)}`)).toHaveLength(COUNT + 1);
  expect(await wordingsOf(`&start_time=${day(1)}&end_time=${day(2)}`)).toEqual([]);
  // A day is the whole of it.
  expect(await wordingsOf(`&end_time=${day(0)}`)).toHaveLength(COUNT + 1);
  expect(await wordingsOf(`&end_time=${day(-1)}`)).toEqual([]);

  const other = await openDesk(reader.api);
  await reader.publish(other, await staffOf(other), 'Another desk’s.');
  const { body } = await reader.outlet('get', '/claim_reviews?per_page=2');
  expect((body as Item[]).map(({ claimReviewed }) => claimReviewed)).toEqual(['Another desk’s.', 'A căzut.']);
});

it('has nothing of what was withdrawn, from the next request on', async () => {
  const { review } = await reader.publish(desk, people, 'It was withdrawn.');
  expect(await wordingsOf('&per_page=1')).toEqual(['It was withdrawn.']);
  const { etag = '' } = (await ask('&per_page=1')).headers;
  expect((await ask('&per_page=1').set({ 'If-None-Match': etag })).status).toBe(304);
  await withdraw(desk, people, review.id, 'It is forged.');
  const again = await ask('&per_page=1').set({ 'If-None-Match': etag });
  expect([again.status, (again.body as Item[])[0]?.claimReviewed]).toEqual([200, 'A căzut.']);
  expect((await service(desk.slug)).count).toBe(COUNT + 1);
});

it.each([
  ['per_page=0', 400, 'per_page must be a whole number from 1 to 10000'],
  ['per_page=10001', 400, 'per_page must be a whole number from 1 to 10000'],
  ['per_page=-1&offset=-1', 400, /^per_page .*\. offset must be a whole number from 0 on$/],
  ['offset=1&offset=2', 400, 'offset must be a whole number from 0 on'],
  ['start_time=yesterday', 400, /^start_time must be a day or a time/],
  ['start_time=2023-02-30', 400, /^start_time must be a day or a time/],
  ['language=English', 400, /^language must be/],
  ['language=xx', 400, /^language must be/],
  ['service=%ED%A0%80', 422, /no UTF-8/],
  ['service=nobody', 404, 'There is no such desk.'],
  ['service=Demo', 400, /^service must be one/],
  ['colour=red', 400, /^colour is none of: service/],
])('refuses %s in a way that Fetch’s clients can read', async (query, status, error) => {
  const { status: answered, body } = await reader.outlet('get', `/claim_reviews?${query}`);
  expect(answered).toBe(status);
  expect(body.error).toEqual(typeof error === 'string' ? error : expect.stringMatching(error));
});

it.each(['/services', '/claim_reviews?service=demo'])(
  '%s may be asked with a key by a page of any site',
  async (path) => {
    const { status, headers } = await reader.outlet('options', path);
    expect([status, headers['access-control-allow-origin']]).toEqual([204, '*']);
    expect(headers['access-control-allow-headers']).toContain('Authorization');
  },
);
