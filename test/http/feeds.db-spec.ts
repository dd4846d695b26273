import { readFile } from 'node:fs/promises';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { validateXML } from 'xmllint-wasm';
import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, makeStatement, reviewIn, staffOf, withdraw } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';
import { markupFaults } from '../support/schema-org.js';

/** More than one page of a feed has. */
const COUNT = 53;

let reader: PublicReader;
let desk: TestDesk;
let people: People;
let wordings: string[];
/** By the claim that each is of. */
let reviews: Map<string, string>;

beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
  wordings = [];
  reviews = new Map();
  for (let n = 1; n <= COUNT; n += 1) {
    wordings.unshift(`Zeppelin <${n}> & others fell.`);
    const claim = await makeClaim(people.checker, wordings[0]);
    reviews.set(claim.id, (await reviewIn('published', people, { claim })).id);
  }
}, 120_000);
afterAll(() => reader.close());

const get = (path: string, headers: Record<string, string> = {}) => reader.outlet('get', path).set(headers);
const body = async (path: string): Promise<string> => {
  const { status, text } = await get(path);
  expect([path, status]).toEqual([path, 200]);
  return text;
};
/** From here on: what a client would ask for next. */
const below = (url: string | undefined): string => {
  expect(url).toMatch(new RegExp(`^${SITE}/`));
  return String(url).slice(SITE.length);
};

const faultsOf = async (xml: string, schema?: string): Promise<readonly string[]> => {
  const file = { fileName: 'document.xml', contents: xml };
  const { errors } = await validateXML(
    schema === undefined ? { xml: file, normalization: 'c14n' } : { xml: file, schema },
  );
  return errors.map(({ message }) => message);
};

interface Tombstone {
  readonly ref: string;
  readonly when: string;
  readonly comment: string;
}

/** What feedsmith does not read. */
const tombstonesOf = (atom: string): Tombstone[] =>
  [
    ...atom.matchAll(
      /<at:deleted-entry ref="([^"]+)" when="([^"]+)"><at:comment>([^<]*)<\/at:comment><\/at:deleted-entry>/g,
    ),
  ].map(([, ref = '', when = '', comment = '']) => ({ ref, when, comment }));

describe('the Atom feed', () => {
  it('has every fact-check of the desk, in pages, the last change first', async () => {
    const titles: (string | undefined)[] = [];
    let path: string | undefined = `/${desk.slug}/feed.atom`;
    while (path !== undefined) {
      const atom = await body(path);
      expect(await faultsOf(atom)).toEqual([]);
      const { id, links = [], entries = [] } = parseAtomFeed(atom);
      const link = (rel: string) => links.find((one) => one.rel === rel)?.href;
      expect(id).toBe(`${SITE}/${desk.slug}/feed.atom`);
      expect(below(link('self'))).toBe(path);
      expect(link('alternate')).toBe(`${SITE}/${desk.slug}`);
      titles.push(...entries.map(({ title }) => title?.value));
      const next = link('next');
      path = next === undefined ? undefined : below(next);
    }
    expect(titles).toEqual(wordings.map((wording) => `True: ${wording}`));
  });

  it('says of each entry what it is, since when, and where', async () => {
    const { entries = [], title, updated, authors } = parseAtomFeed(await body(`/${desk.slug}/feed.atom`));
    const [newest] = await reader.list(`?desk=${desk.slug}&limit=1`);
    expect([title?.value, authors?.[0]?.name]).toEqual(['Test desk', 'Test desk']);
    expect(updated).toBe(newest?.['updatedAt']);
    expect(entries[0]).toMatchObject({
      id: `urn:uuid:${newest?.claim.id}`,
      title: { value: `True: ${wordings[0]}` },
      links: [{ rel: 'alternate', type: 'text/html', href: `${SITE}/${desk.slug}/claims/${newest?.slug}` }],
      published: newest?.['firstPublishedAt'],
      updated: newest?.['updatedAt'],
      authors: [{ name: 'Test desk', uri: `${SITE}/${desk.slug}` }],
      categories: [{ term: 'war' }],
      summary: { value: 'It is so.', type: 'text' },
      xml: { lang: 'en' },
    });
  });

  it('is known again by its tag, until a dispute moves on: then its entry is the first', async () => {
    const path = `/${desk.slug}/feed.atom`;
    const { headers } = await get(path);
    expect(headers).toMatchObject({
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
      'last-modified': expect.any(String),
    });
    const known = { 'If-None-Match': String(headers['etag']) };
    expect((await get(path, known)).status).toBe(304);
    const { claim } = (await reader.list(`?desk=${desk.slug}&limit=5`))[4] ?? { claim: { id: '' } };
    await makeStatement(people.checker, claim.id, 'denies');
    const again = await get(path, known);
    expect(again.status).toBe(200);
    const { entries = [] } = parseAtomFeed(again.text);
    expect(entries[0]?.id).toBe(`urn:uuid:${claim.id}`);
    expect(entries[0]?.updated).not.toBe(entries[0]?.published);
  });
});

describe('the JSON feed', () => {
  it('has the same, each with its ClaimReview', async () => {
    const { headers } = await get(`/${desk.slug}/feed.json`);
    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8');
    const seen: string[] = [];
    let path: string | undefined = `/${desk.slug}/feed.json`;
    while (path !== undefined) {
      const text = await body(path);
      const parsed = parseJsonFeed(text);
      expect(below(parsed.feed_url)).toBe(path);
      expect(parsed.items?.length).toBeGreaterThan(0);
      const { items, version } = JSON.parse(text) as {
        version: string;
        items: { id: string; url: string; _claimreview: { '@type': string; url: string } }[];
      };
      expect(version).toBe('https://jsonfeed.org/version/1.1');
      for (const { url, _claimreview } of items)
        expect([_claimreview['@type'], _claimreview.url]).toEqual(['ClaimReview', url]);
      seen.push(...items.map(({ id }) => id));
      path = parsed.next_url === undefined ? undefined : below(parsed.next_url);
    }
    expect(new Set(seen).size).toBe(COUNT);
    expect(seen).toHaveLength(COUNT);
  });
});

describe('a feed', () => {
  it('is that of a topic, and of somebody whom publications name', async () => {
    const [one] = (await reader.ask(`/claims?desk=${desk.slug}&limit=1`)).body.data;
    const { id, name } = one.claim.claimant.speaker;
    for (const [path, title] of [
      ['topics/war', 'Test desk: war'],
      [`sources/${id}`, `Test desk: ${name}`],
    ]) {
      const atom = parseAtomFeed(await body(`/${desk.slug}/${path}/feed.atom`));
      expect([atom.title?.value, atom.links?.find(({ rel }) => rel === 'alternate')?.href]).toEqual([
        title,
        `${SITE}/${desk.slug}/${path}`,
      ]);
      expect(atom.entries?.length).toBeGreaterThan(0);
      expect(parseJsonFeed(await body(`/${desk.slug}/${path}/feed.json`)).title).toBe(title);
    }
  });

  it('of a desk without publications is empty and valid', async () => {
    const empty = await openDesk(reader.api);
    const atom = await body(`/${empty.slug}/feed.atom`);
    expect(await faultsOf(atom)).toEqual([]);
    expect(parseAtomFeed(atom)).toMatchObject({ title: { value: 'Test desk' } });
    expect(JSON.parse(await body(`/${empty.slug}/feed.json`))).toMatchObject({
      title: 'Test desk',
      items: [],
    });
    expect(JSON.parse(await body(`/${empty.slug}/datafeed.json`))).toMatchObject({ dataFeedElement: [] });
  });

  it('is 404 for a desk or a source that nobody knows, and 400 for another one’s cursor', async () => {
    const next = parseJsonFeed(await body(`/${desk.slug}/feed.json`)).next_url;
    const { search } = new URL(String(next));
    for (const [path, status, code] of [
      ['/nobody/feed.atom', 404, 'desk.not_found'],
      ['/nobody/datafeed.json', 404, 'desk.not_found'],
      [`/${desk.slug}/sources/none/feed.json`, 404, 'source.not_found'],
      [`/${desk.slug}/sources/0190163d-8694-739b-aea5-966c26f8ad91/feed.atom`, 404, 'source.not_found'],
      [`/${desk.slug}/topics/war/feed.json${search}`, 400, 'cursor.invalid'],
      [`/${desk.slug}/feed.atom?cursor=nonsense`, 400, 'cursor.invalid'],
    ] as const) {
      const answer = await get(path);
      expect([path, answer.status, answer.body.code]).toEqual([path, status, code]);
    }
    expect((await get(`/${desk.slug}/feed.atom?utm_source=reader`)).status).toBe(200);
  });
});

it('the data feed has all that the desk has published, until it is withdrawn', async () => {
  const path = `/${desk.slug}/datafeed.json`;
  const { review, slug } = await reader.publish(desk, people, 'To be withdrawn.');
  const { headers, body: feed } = await get(path);
  expect(feed).toMatchObject({ '@context': 'https://schema.org', '@type': 'DataFeed', name: 'Test desk' });
  const items = feed.dataFeedElement as { '@type': string; url: string; item: { '@type': string }[] }[];
  expect(items).toHaveLength(COUNT + 1);
  for (const { '@type': type, item } of items)
    expect([type, item.map((one) => one['@type'])]).toEqual(['DataFeedItem', ['ClaimReview']]);
  expect(items.at(-1)?.url).toBe(`${SITE}/${desk.slug}/claims/${slug}`);
  // All are of one make, and the compiler takes long over each.
  const some = { ...feed, dataFeedElement: items.slice(-2) };
  expect(markupFaults('DataFeed', some)).toEqual([]);
  // It would say so.
  expect(markupFaults('DataFeed', { ...some, dataFeedElements: [] })).toHaveLength(1);

  const known = { 'If-None-Match': String(headers['etag']) };
  expect((await get(path, known)).status).toBe(304);
  const head = await reader.outlet('head', path);
  expect([head.status, head.headers['etag'], head.text]).toEqual([200, headers['etag'], undefined]);
  await withdraw(desk, people, review.id, 'It is forged.');
  const again = await get(path, known);
  expect(again.status).toBe(200);
  expect(again.body.dataFeedElement).toHaveLength(COUNT);
});

describe('sitemaps', () => {
  const schema = async (): Promise<string> => readFile('node_modules/sitemap/schema/sitemap.xsd', 'utf8');
  const places = (xml: string): string[] =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);

  it('lead to every page there is, and to none that was withdrawn', async () => {
    const own = await openDesk(reader.api);
    const staff = await staffOf(own);
    const kept = await reader.publish(own, staff, 'Kept.');
    const gone = await reader.publish(own, staff, 'Gone.');
    await withdraw(own, staff, gone.review.id, 'It is forged.');

    const index = await body('/sitemap.xml');
    expect(await faultsOf(index)).toEqual([]);
    expect(index).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}T[\d:.]+Z<\/lastmod>/);
    const pages: string[] = [];
    for (const part of places(index)) {
      const xml = await body(below(part));
      expect(await faultsOf(xml, await schema())).toEqual([]);
      pages.push(...places(xml));
    }
    expect(pages).toEqual(
      expect.arrayContaining([
        `${SITE}/`,
        `${SITE}/${own.slug}`,
        `${SITE}/${own.slug}/methodology`,
        `${SITE}/${own.slug}/corrections`,
        `${SITE}/${own.slug}/claims/${kept.slug}`,
      ]),
    );
    expect(pages).not.toContain(`${SITE}/${own.slug}/claims/${gone.slug}`);
    expect(new Set(pages).size).toBe(pages.length);
    for (const path of ['/sitemaps/99.xml', '/sitemaps/01.xml', '/sitemaps/1', '/sitemaps/x.xml'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('tell news of the last two days', async () => {
    const news = await body('/news-sitemap.xml');
    expect(await faultsOf(news)).toEqual([]);
    expect(news).toContain('<news:name>Test desk</news:name><news:language>en</news:language>');
    expect(news).toContain(
      `<news:title>True: ${wordings[0]?.replace('<', '&lt;').replace('>', '&gt;').replace('& ', '&amp; ')}`,
    );
    // Nothing of it is from before: the schema of the plain part holds, too, with that of news taken out.
    const plain = news.replace(/<news:news>.*?<\/news:news>/g, '');
    expect(await faultsOf(plain, await schema())).toEqual([]);
  });

  it('are found by robots.txt', async () => {
    const { text, headers } = await get('/robots.txt');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'User-agent: *',
        `Sitemap: ${SITE}/sitemap.xml`,
        `Sitemap: ${SITE}/news-sitemap.xml`,
      ]),
    );
  });
});

it('has a tombstone for what was withdrawn, each once over all pages', async () => {
  const [newest, ...others] = await reader.list(`?desk=${desk.slug}&limit=100`);
  const oldest = others.pop();
  const reviewOf = (claimId = ''): string => reviews.get(claimId) ?? '';
  await withdraw(desk, people, reviewOf(oldest?.claim.id), 'It was <forged>.');
  // Everything else changes after that, so that the withdrawal is on the second page.
  for (const { claim } of others) await makeStatement(people.checker, claim.id, 'doubts');
  await withdraw(desk, people, reviewOf(newest?.claim.id), 'So was this.');
  await reader.publish(desk, people, 'The last one.');

  const first = await body(`/${desk.slug}/feed.atom`);
  const { entries = [], links = [] } = parseAtomFeed(first);
  const second = await body(below(links.find(({ rel }) => rel === 'next')?.href));
  expect([await faultsOf(first), await faultsOf(second)]).toEqual([[], []]);
  const when = expect.any(String);
  expect(tombstonesOf(first)).toContainEqual({
    ref: `urn:uuid:${newest?.claim.id}`,
    when,
    comment: 'So was this.',
  });
  expect(tombstonesOf(second)).toContainEqual({
    ref: `urn:uuid:${oldest?.claim.id}`,
    when,
    comment: 'It was &lt;forged&gt;.',
  });
  const refs = [...tombstonesOf(first), ...tombstonesOf(second)].map(({ ref }) => ref);
  const ids = [...entries, ...(parseAtomFeed(second).entries ?? [])].map(({ id }) => String(id));
  expect(ids).toHaveLength(others.length + 1);
  expect(new Set([...refs, ...ids]).size).toBe(refs.length + ids.length);
}, 60_000);
