import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, staffOf, withdraw } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';
import { type RiverCase, WORDS, publishRiverCase } from '../support/river-case.js';
import { Seen, attribute, textOf } from '../support/seen.js';

let reader: PublicReader;
let desk: TestDesk;
let people: People;
let river: RiverCase;

beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
  river = await publishRiverCase(reader, desk, people);
}, 60_000);
afterAll(() => reader.close());

const get = (address: string) => reader.outlet('get', address.replace(SITE, ''));
const see = async (address: string): Promise<Seen> => new Seen((await get(address)).text);
const claimPath = (query = '', slug = river.slug) => `${SITE}/${desk.slug}/claims/${slug}${query}`;
const documentPath = (query = '', slug = river.slug) => `${SITE}/api/public/v1/claims/${slug}${query}`;
const linksOf = (seen: Seen): string[] =>
  ['a', 'link'].flatMap((tag) => seen.all(tag)).flatMap((link) => attribute(link, 'href') ?? []);
const imageOf = (seen: Seen): string | undefined => seen.head('meta', 'property', 'og:image');
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('where it is shared', () => {
  it('each page that can be found has a picture, which says in words what it shows', async () => {
    const claim = await see(claimPath());
    const [speaker = ''] = linksOf(claim).filter((href) => href.includes('/sources/'));
    const own = ['', `/${desk.slug}`, `/${desk.slug}/disputes/${river.disputeId}`];
    const lent = ['topics/borders', 'corrections', 'methodology'].map((path) => `/${desk.slug}/${path}`);
    const pictures = new Map<string, Buffer>();
    for (const path of [...own, ...lent, speaker.replace(SITE, '')]) {
      const seen = await see(path === '' ? '/published' : path);
      const picture = await get(imageOf(seen) ?? '');
      expect([path, picture.headers['content-type']]).toEqual([path, 'image/png']);
      expect(sizeOf(picture.body as Buffer)).toEqual([1200, 630]);
      expect(seen.head('meta', 'name', 'twitter:card')).toBe('summary_large_image');
      expect(seen.head('meta', 'property', 'og:image:alt')).toMatch(/.{10,}/);
      pictures.set(imageOf(seen) ?? '', picture.body as Buffer);
    }
    expect([...pictures.keys()]).toEqual(own.map((path) => `${SITE}${path}/image.png`));
    expect(new Set([...pictures.values()].map(String)).size).toBe(own.length);
    const then = await see(`/${desk.slug}/disputes/${river.disputeId}?asOf=2023-09-04`);
    expect(imageOf(then)).toBe(`${SITE}/${desk.slug}/image.png`);
  });

  it('a picture has the verdict and the dispute as they are drawn on the page', async () => {
    const { slug, review } = await reader.publish(desk, people, 'A buoy sank.', 'mostly_false');
    const before = await get(`${claimPath('', slug)}/image.png`);
    const other = await reader.publish(desk, people, 'A buoy sank.', 'false');
    const same = await get(`${claimPath('', other.slug)}/image.png`);
    expect((same.body as Buffer).equals(before.body as Buffer)).toBe(false);
    await people.editor.act(review.id, 'reopen', { reason: 'It was painted.' });
    expect((await get(`${claimPath('', slug)}/image.png`)).headers['etag']).toBe(before.headers['etag']);
  });

  it('an article says who wrote it and what it is about, and in no language that it is not in', async () => {
    const seen = await see(claimPath('', river.arabicSlug));
    expect(seen.head('meta', 'property', 'article:author')).toBe(`${SITE}/${desk.slug}`);
    expect(seen.head('meta', 'property', 'article:section')).toBe('borders');
    expect(seen.head('meta', 'property', 'og:locale')).toBeUndefined();
  });

  it('all pages have an icon', async () => {
    expect((await see(`/${desk.slug}`)).head('link', 'rel', 'icon')).toBe(`${SITE}/${desk.slug}/logo.png`);
    for (const path of ['/published', '/nobody/nothing']) {
      const icon = (await see(path)).head('link', 'rel', 'icon') ?? '';
      expect(icon).toBe(`${SITE}/favicon.ico`);
      const answer = await get(icon);
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'image/png']);
    }
  });
});

describe('the page of an older version', () => {
  it('is shared and had as data as that version', async () => {
    const seen = await see(claimPath('?version=1'));
    const image = `${claimPath()}/image.png?version=1`;
    expect(imageOf(seen)).toBe(image);
    expect(seen.head('meta', 'property', 'og:image:alt')).toContain('Verdict: Unproven.');
    const [old, live] = [await get(image), await get(`${claimPath()}/image.png`)];
    expect([old.status, (old.body as Buffer).equals(live.body as Buffer)]).toEqual([200, false]);
    expect((await get(`${claimPath()}/image.png?version=3`)).headers['etag']).toBe(live.headers['etag']);

    for (const type of ['application/json', 'application/ld+json'])
      expect(seen.head('link', 'type', type)).toBe(documentPath('?version=1'));
    const data = linksOf(seen).filter((href) => href.startsWith(documentPath()));
    expect([...new Set(data)]).toEqual([documentPath('?version=1')]);
    expect((await see(claimPath())).markup).toContain(`${documentPath()}/dispute`);
  });

  it('says of the dispute when it was so, in a sentence', async () => {
    const { text } = await see(claimPath('?version=1'));
    expect(text).toMatch(/since 13 September 2023\. As it was when this version was published\./);
  });
});

describe('the page of a version of what was withdrawn', () => {
  let slug: string;
  let seen: Seen;

  beforeAll(async () => {
    const published = await reader.publish(desk, people, 'A sluice burst.');
    slug = published.slug;
    await withdraw(desk, people, published.review.id, 'The film is forged.');
    seen = await see(claimPath('?version=1', slug));
  });

  it('has nothing that would pass for a verdict elsewhere', async () => {
    expect(seen.all('script')).toEqual([]);
    expect(imageOf(seen)).toBeUndefined();
    expect(seen.head('meta', 'name', 'twitter:card')).toBe('summary');
    expect(seen.all('title').map(textOf)).toEqual(['Withdrawn: A sluice burst. · Test desk']);
    expect(seen.head('meta', 'name', 'description')).toBe(
      'Test desk withdrew this fact-check: The film is forged.',
    );
    expect((await get(`${claimPath('', slug)}/image.png?version=1`)).status).toBe(410);
  });

  it('shows the verdict as void', () => {
    expect(seen.all('s').map(textOf)).toEqual(['True']);
    expect(seen.text).toMatch(/Our verdict ?True ?withdrawn ?It no longer holds\./);
    expect(seen.text).not.toContain('On a scale common to all desks');
  });

  it('leads nowhere where there is nothing any more', async () => {
    expect(seen.section('cite')).not.toContain('Permanent link');
    const links = [...new Set(linksOf(seen))].filter((href) => href.startsWith(SITE));
    expect(links).toContain(documentPath('?version=1', slug));
    for (const link of links) expect([link, (await get(link)).status]).toEqual([link, 200]);
  });
});

describe('a list', () => {
  it('of a topic that nothing is published on is not to be found', async () => {
    const robots = async (path: string) => (await see(path)).head('meta', 'name', 'robots');
    expect(await robots(`/${desk.slug}/topics/nonexistent`)).toBe('noindex');
    expect(await robots(`/${desk.slug}/topics/borders`)).toBeUndefined();
  });

  it('of corrections can be followed', async () => {
    const seen = await see(`/${desk.slug}/corrections`);
    expect(seen.text).toContain(WORDS.correction);
    const feeds = ['atom', 'json'].map((format) => `${SITE}/${desk.slug}/feed.${format}`);
    expect(seen.all('a').map((link) => attribute(link, 'href'))).toEqual(expect.arrayContaining(feeds));
    expect(seen.head('link', 'type', 'application/atom+xml')).toBe(feeds[0]);
  });
});
