import { createHash } from 'node:crypto';
import { openDesk } from '../support/desk-client.js';
import { staffOf } from '../support/factories.js';
import { PublicReader } from '../support/public-reader.js';

let reader: PublicReader;
/** By what they are. */
let paths: Readonly<Record<string, string>>;

beforeAll(async () => {
  reader = await PublicReader.start();
  const desk = await openDesk(reader.api);
  const { slug } = await reader.publish(desk, await staffOf(desk), 'A mast fell.');
  const page = await reader.outlet('get', `/${desk.slug}/claims/${slug}`);
  paths = {
    'a page': `/${desk.slug}/claims/${slug}`,
    'a card': `/${desk.slug}/claims/${slug}/card`,
    'the style sheet': /\/styles\/[\w-]+\.css/.exec(page.text)?.[0] ?? '',
    'a feed': `/${desk.slug}/feed.atom`,
    'a JSON feed': `/${desk.slug}/feed.json`,
    'the data feed': `/${desk.slug}/datafeed.json`,
    'a sitemap': '/sitemap.xml',
    'a document': `/api/public/v1/claims/${slug}`,
  };
}, 60_000);
afterAll(() => reader.close());

const PACKED = [
  'a page',
  'a card',
  'the style sheet',
  'a feed',
  'a JSON feed',
  'the data feed',
  'a sitemap',
] as const;

const ask = (name: string, accepted: string, headers: Record<string, string> = {}) =>
  reader
    .outlet('get', paths[name] ?? '')
    .set({ 'Accept-Encoding': accepted, ...headers })
    .buffer(true);
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe.each(PACKED)('%s', (name) => {
  it('is packed as the client likes it best, and the same text each time', async () => {
    const plain = await ask(name, 'identity');
    expect([plain.status, plain.headers['content-encoding'], plain.headers['vary']]).toEqual([
      200,
      undefined,
      'Accept-Encoding',
    ]);
    for (const [accepted, encoding] of [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0.5, gzip', 'gzip'],
      ['br;q=0', undefined],
    ] as const) {
      const answer = await ask(name, accepted);
      expect([accepted, answer.headers['content-encoding'], answer.headers['vary']]).toEqual([
        accepted,
        encoding,
        'Accept-Encoding',
      ]);
      expect(digest(answer.text ?? JSON.stringify(answer.body))).toBe(
        digest(plain.text ?? JSON.stringify(plain.body)),
      );
    }
  });

  it('has a tag for each form, by which it is known', async () => {
    const etags: string[] = [];
    for (const accepted of ['identity', 'gzip', 'br']) {
      const { headers } = await ask(name, accepted);
      const etag = headers['etag'] ?? '';
      etags.push(etag);
      const again = await ask(name, accepted, { 'If-None-Match': etag });
      expect([again.status, again.headers['etag'], again.headers['vary']]).toEqual([
        304,
        etag,
        'Accept-Encoding',
      ]);
      expect(again.headers['content-encoding']).toBeUndefined();
    }
    const weak = etags.every((etag) => etag.startsWith('W/'));
    expect(new Set(etags).size).toBe(weak ? 1 : 3);
  });
});

it('is smaller by far, where it is a page', async () => {
  const sizes = await Promise.all(
    ['identity', 'gzip', 'br'].map(async (accepted) =>
      Number((await ask('a page', accepted)).headers['content-length']),
    ),
  );
  const [plain = 0, ...packed] = sizes;
  for (const size of packed) expect(size).toBeLessThan(plain / 2.5);
});

it('leaves what programs ask for in JSON as it is', async () => {
  expect((await ask('a document', 'br, gzip')).headers['content-encoding']).toBeUndefined();
});
