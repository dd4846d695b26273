import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { validateXML } from 'xmllint-wasm';
import { PublicAddresses } from '#publishing';
import type { ListedFactCheck, LiveFactCheck } from '../store/publications.js';
import { atomOf } from './atom.js';
import type { FeedPage } from './feed-pages.js';
import { jsonFeedOf } from './json-feed.js';
import { claimPages, newsPages } from './sitemaps.js';
import { possible } from './xml.js';

const RUNS = 10_000;
const addresses = new PublicAddresses('https://facts.example.org');
const at = '2023-09-07T09:00:00.000Z';

/** Of what ends texts, elements and characters, in any order. */
const PIECES = [
  ...[']]>', '<![CDATA[', '</script>', '<!--', '-->', '<?', '&', '&amp;', '&#0;', '&lt;', '<', '>', '"', "'"],
  ...['\n', '\r', '\r\n', '\t', '\0', '\u0007', '\u001b', '\u007f', '\u0085', '\u2028', '\ufeff', '\ufffe'],
  ...['\ud800', '\udc00', '\u202e', '\u2066', '🛰', 'ș', 'عربي', 'word ', '0'],
];
const seed = Date.now();
const wordings = fc.sample(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...PIECES),
        fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      ),
      {
        maxLength: 10,
      },
    )
    // White space at the edges is not the text's own for most parsers.
    .map((pieces) => `a${pieces.join('')}z`),
  { seed, numRuns: RUNS },
);

const listed = (wording: string, n: number): ListedFactCheck => ({
  url: '',
  slug: `claim-${n}`,
  desk: { slug: 'demo', name: 'Demo <desk>' },
  version: 1,
  firstPublishedAt: at,
  publishedAt: at,
  updatedAt: at,
  claim: { id: `${n}`, wording, language: 'en', topics: [wording] },
  verdict: { rating: 'true', label: 'True', normalised: 'true', summary: wording, knownAsOf: at },
  dispute: { state: 'contested', label: 'Contested' },
  disputeNow: { state: 'contested', label: 'Contested' },
  counterclaims: [],
});
const methodology = {
  policyVersion: 1,
  secondRead: true,
  signOff: { votes: 1, majority: 1 },
  searchLog: false,
  replyWindowHours: 24,
  dueHours: { low: 240, normal: 120, high: 48, urgent: 8 },
  hours: { days: [1], from: '09:00', to: '17:00', timeZone: 'UTC' },
  scale: { version: 1, name: 'Truth', values: [] },
};
const page: FeedPage = {
  publisher: { id: 'd1', slug: 'demo', name: 'Demo <desk>', language: 'en', methodology },
  title: 'Demo <desk>: "a" & b',
  home: 'https://facts.example.org/demo/topics/a%26b',
  entries: wordings.map(listed),
  tombstones: wordings.slice(0, 1_000).map((reason, n) => ({ claimId: `t${n}`, at: new Date(at), reason })),
  updatedAt: new Date(at),
};

/** The faults that libxml2 finds. */
const faultsOf = async (xml: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    normalization: 'c14n',
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
};

describe(`${RUNS} wordings of signs that end things (seed ${seed})`, () => {
  it('leave an Atom feed well-formed, and come out of it as they were, but for what XML can’t say', async () => {
    const atom = atomOf(page, addresses);
    expect(await faultsOf(atom)).toEqual([]);
    const { entries = [], title } = parseAtomFeed(atom);
    expect(title?.value).toBe(page.title);
    expect(entries.map(({ id }) => id)).toEqual(page.entries.map(({ claim }) => `urn:uuid:${claim.id}`));
    expect(entries.map(({ title }) => title?.value)).toEqual(
      wordings.map((wording) => `True: ${possible(wording)}`),
    );
    expect(entries.map(({ summary }) => summary?.value)).toEqual(wordings.map(possible));
    expect(entries.map(({ categories }) => categories?.[0]?.term)).toEqual(wordings.map(possible));
  });

  it('leave a news sitemap well-formed', async () => {
    expect(await faultsOf(newsPages(page.entries, addresses))).toEqual([]);
  });

  it('come out of a JSON feed as they were', () => {
    const documents = page.entries.map(
      (entry) => ({ ...entry, statements: [], counterclaims: [] }) as unknown as LiveFactCheck,
    );
    const text = JSON.stringify(jsonFeedOf(page, documents, addresses));
    const items = (JSON.parse(text) as { items: { content_text: string }[] }).items;
    expect(items.map(({ content_text }) => content_text)).toEqual(wordings);
    expect(parseJsonFeed(text).items).toHaveLength(RUNS);
  });
});

it('libxml2 finds a fault where there is one', async () => {
  expect(await faultsOf('<feed>&</feed>')).not.toEqual([]);
  expect(await faultsOf('<feed>\u0007</feed>')).not.toEqual([]);
});

it.each(['', 'a', '\0', '\ud800', '\ud83d\ude80', 'a\u0001b'])(
  'what is possible of %j is well-formed text',
  (text) => {
    expect(possible(text).isWellFormed()).toBe(true);
    expect(possible(possible(text))).toBe(possible(text));
  },
);

it('a sitemap of a whole range is as small as it may be', () => {
  const places = Array.from({ length: 10_000 }, (_, n) => ({
    desk: 'a-desk',
    slug: `${'x'.repeat(75)}-${n}`,
    modifiedAt: new Date(at),
  }));
  expect(claimPages(places, addresses).length).toBeLessThan(50 * 1024 * 1024);
});
