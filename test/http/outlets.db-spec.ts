import type { Response } from 'supertest';
import { openDesk } from '../support/desk-client.js';
import { reviewIn, staffOf, withdraw } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';

/** What tells of the fact-check, and of which state of it. */
const MARKS = {
  claim: 'The harbour crane fell',
  slug: 'the-harbour-crane-fell',
  rating1: 'Half true',
  summary1: 'It is so.',
  rating2: 'Mostly false',
  summary2: 'It was lowered.',
  note: 'The second picture is of another year.',
  reason: 'The pictures were forged.',
} as const;
/** `anew`: it is not what it was before, also where none of the marks can be read in it. */
type Mark = keyof typeof MARKS | 'anew';

/** The status, and which marks are in the answer: these, and no others. */
type Shown = readonly [status: number, ...marks: Mark[]];

interface Row {
  readonly route: string;
  /** In place of the names in the path, where not the same everywhere. */
  readonly file?: string;
  readonly query?: string;
  readonly accept?: string;
  /** On the very next request after each. */
  readonly published: Shown;
  readonly corrected: Shown;
  readonly withdrawn: Shown;
}

const row = (
  route: string,
  [published, corrected, withdrawn]: readonly [Shown, Shown, Shown],
  how: Pick<Row, 'file' | 'query' | 'accept'> = {},
): Row => ({ route, published, corrected, withdrawn, ...how });

/** Whatever happens to a fact-check, this stays as it is. */
const ALWAYS = (...shown: Shown): [Shown, Shown, Shown] => [shown, shown, shown];
/** What shows so much of it, while there is something to show. */
const LIVE = (...marks: readonly ('claim' | 'slug' | 'rating' | 'summary' | 'note')[]) => {
  const of = (round: 1 | 2): Mark[] =>
    marks.flatMap((mark): Mark[] => {
      if (mark === 'note') return round === 2 ? ['note'] : [];
      return [mark === 'rating' || mark === 'summary' ? `${mark}${round}` : mark];
    });
  return (...gone: Shown): [Shown, Shown, Shown] => [[200, ...of(1)], [200, ...of(2)], gone];
};
const GONE: Shown = [410, 'reason'];
const NATIVE = '/api/public/v1';
const WHOLE = LIVE('claim', 'slug', 'rating', 'summary');

const ROWS: readonly Row[] = [
  row(`${NATIVE}/claims`, WHOLE(200)),
  row(`${NATIVE}/claims`, WHOLE(200), { query: 'q=crane' }),
  row(`${NATIVE}/claims`, WHOLE(200), { query: 'sort=updated' }),
  row(`${NATIVE}/claims/:slug`, LIVE('claim', 'slug', 'rating', 'summary', 'note')(...GONE)),
  row(`${NATIVE}/claims/:slug`, LIVE('claim', 'slug', 'rating')(...GONE), { accept: 'application/ld+json' }),
  row(
    `${NATIVE}/claims/:slug`,
    [
      [200, 'claim', 'slug', 'rating1', 'summary1'],
      [200, 'claim', 'slug', 'rating1', 'summary1'],
      // Kept to be looked up, and says of itself that it is taken back.
      [200, 'claim', 'slug', 'rating1', 'summary1', 'reason'],
    ],
    { query: 'version=1' },
  ),
  row(`${NATIVE}/claims/:slug/dispute`, [[200, 'claim', 'slug'], [200, 'claim', 'slug', 'anew'], GONE]),
  row(`${NATIVE}/changes`, [
    [200, 'slug'],
    [200, 'slug', 'anew'],
    [200, 'slug', 'anew'],
  ]),
  row(`${NATIVE}/sources/:id`, WHOLE(404)),
  row(`${NATIVE}/sources/:id/statements`, LIVE('claim', 'slug')(404)),
  row(`${NATIVE}/sources/:id/moves`, LIVE('claim', 'slug')(404)),
  row(`${NATIVE}/sources/:id/verdicts`, WHOLE(404)),
  row(`${NATIVE}/sources/:id/carried`, LIVE('claim', 'slug')(404), { file: 'paper' }),
  row(`${NATIVE}/export`, [[200], [200, 'anew'], [200, 'anew']]),
  row(`${NATIVE}/export.ndjson`, LIVE('claim', 'slug', 'rating', 'summary', 'note')(200)),
  row(`${NATIVE}/openapi.json`, ALWAYS(200)),

  row('/v1alpha1/claims:search', LIVE('claim', 'slug', 'rating')(200), { query: 'query=crane' }),
  row('/v1alpha1/claims:imageSearch', ALWAYS(501)),
  row('/services', [[200], [200], [200, 'anew']]),
  row('/claim_reviews', WHOLE(200)),
  row('/mcp', ALWAYS(405)),

  row('/sitemap.xml', [[200], [200, 'anew'], [200, 'anew']]),
  row('/sitemaps/:file', ALWAYS(200), { file: '0.xml' }),
  row('/sitemaps/:file', [[200, 'slug'], [200, 'slug', 'anew'], [404]], { file: '1.xml' }),
  row('/news-sitemap.xml', LIVE('claim', 'slug', 'rating')(200)),
  row('/robots.txt', ALWAYS(200)),
  row('/:desk/feed.atom', WHOLE(200, 'reason')),
  row('/:desk/feed.json', WHOLE(200)),
  row('/:desk/topics/:topic/feed.atom', WHOLE(200, 'reason')),
  row('/:desk/topics/:topic/feed.json', WHOLE(200)),
  row('/:desk/sources/:id/feed.atom', WHOLE(200, 'reason')),
  row('/:desk/sources/:id/feed.json', WHOLE(200)),
  row('/:desk/datafeed.json', LIVE('claim', 'slug', 'rating')(200)),

  row('/oembed', LIVE('claim', 'slug', 'rating')(...GONE), { query: 'url=:page' }),
  row('/oembed', LIVE('claim', 'slug', 'rating')(...GONE), { query: 'format=xml&url=:page' }),
  row('/:desk/claims/:slug/card', LIVE('claim', 'slug', 'rating')(...GONE)),
  row('/:desk/claims/:slug/image.png', [[200], [200, 'anew'], GONE]),
  row('/:desk/claims/:slug/image.png', [[200], [200, 'anew'], GONE], { query: 'version=1' }),
  row('/:desk/disputes/:id/image.png', [[200], [200], [404]], { file: 'dispute' }),
  row('/:desk/image.png', ALWAYS(200)),
  row('/:desk/logo.png', ALWAYS(200)),
  row('/image.png', ALWAYS(200)),
  row('/favicon.ico', ALWAYS(200)),

  row('/published', ALWAYS(200)),
  // The form offers every word of the scale.
  row('/:desk', [
    [200, 'claim', 'slug', 'rating1', 'rating2', 'summary1'],
    [200, 'claim', 'slug', 'rating1', 'rating2', 'summary2'],
    [200, 'rating1', 'rating2'],
  ]),
  row('/:desk/topics/:topic', [
    [200, 'claim', 'slug', 'rating1', 'rating2', 'summary1'],
    [200, 'claim', 'slug', 'rating1', 'rating2', 'summary2'],
    [200, 'rating1', 'rating2'],
  ]),
  row('/:desk/sources/:id', WHOLE(404)),
  row('/:desk/disputes/:id', WHOLE(404), { file: 'dispute' }),
  row('/:desk/claims/:slug', [
    [200, 'claim', 'slug', 'rating1', 'summary1'],
    // With the verdict before, as a change of the rating has it on top.
    [200, 'claim', 'slug', 'rating1', 'rating2', 'summary2', 'note'],
    // What it was, and the way to its versions.
    [410, 'claim', 'slug', 'reason'],
  ]),
  row(
    '/:desk/claims/:slug',
    [
      [200, 'claim', 'slug', 'rating1', 'summary1'],
      [200, 'claim', 'slug', 'rating1', 'summary1', 'anew'],
      [200, 'claim', 'slug', 'rating1', 'summary1', 'reason'],
    ],
    { query: 'version=1' },
  ),
  row('/:desk/corrections', [
    [200],
    [200, 'claim', 'slug', 'note'],
    [200, 'claim', 'slug', 'note', 'reason'],
  ]),
  row('/:desk/methodology', ALWAYS(200, 'rating1', 'rating2')),
  row('/styles/:file', ALWAYS(200)),
];

type Phase = 'published' | 'proposed' | 'corrected' | 'withdrawn';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cacheControl: string;
  readonly etag: string | undefined;
  /** Of those who have what it was before. */
  readonly known?: number;
}

let reader: PublicReader;
const seen = new Map<Phase, ReadonlyMap<Row, Answer>>();

beforeAll(async () => {
  reader = await PublicReader.start();
  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  const { checker, editor } = people;
  const dispute = await checker.post('/disputes', { question: 'Did the crane fall?', language: 'en' });
  const source = await checker.post('/sources', { kind: 'state', name: 'Northland' });
  const paper = await checker.post('/sources', { kind: 'outlet', name: 'The Port Post' });
  const claim = await checker.post('/claims', {
    wording: `${MARKS.claim} into the river.`,
    language: 'en',
    topics: ['port'],
    disputeId: dispute.id,
  });
  for (const [stance, day] of [
    ['asserts', '04'],
    ['denies', '05'],
  ])
    await checker.post('/statements', {
      speakerId: source.id,
      outletId: paper.id,
      paraphrase: `Northland ${stance}.`,
      utteredAt: `2023-09-${day}T10:00:00Z`,
      stances: [{ claimId: claim.id, stance }],
    });
  const review = await reviewIn('published', people, { claim, rating: 'half_true' });
  const slug = await reader.slugOf(desk, claim.id);
  const [, style = ''] =
    /"[^"]*\/styles\/([^"]+)"/.exec((await reader.outlet('get', '/published')).text) ?? [];

  const addressOf = ({ route, file, query }: Row): string => {
    const parts: Record<string, string> = {
      desk: desk.slug,
      slug,
      topic: 'port',
      id: (file === 'dispute' ? dispute : file === 'paper' ? paper : source).id,
      file: file ?? style,
      page: encodeURIComponent(`${SITE}/${desk.slug}/claims/${slug}`),
    };
    // Not the colon of a method of Google’s.
    return `${route}${query === undefined ? '' : `?${query}`}`.replace(
      /([/=]):(\w+)/g,
      (_all, before: string, name: string) => `${before}${parts[name] ?? ''}`,
    );
  };
  const ask = (row: Row, headers: Record<string, string> = {}) =>
    reader
      .outlet('get', addressOf(row))
      .set({ ...headers, ...(row.accept === undefined ? {} : { Accept: row.accept }) });
  const look = async (phase: Phase, before?: Phase): Promise<void> => {
    const answers = new Map<Row, Answer>();
    for (const one of ROWS) {
      const etag = before && seen.get(before)?.get(one)?.etag;
      const known = etag === undefined ? undefined : await ask(one, { 'If-None-Match': etag });
      answers.set(one, { ...answerOf(await ask(one)), ...(known && { known: known.status }) });
    }
    seen.set(phase, answers);
  };

  await look('published');
  await editor.act(review.id, 'correct', {
    class: 'rating_changed',
    rating: 'mostly_false',
    summary: MARKS.summary2,
    note: MARKS.note,
  });
  await look('proposed', 'published');
  const second = await desk.join('editor');
  await second.act(review.id, 'vote', { approve: true, rating: 'mostly_false', rationale: 'Seen.' });
  await second.act(review.id, 'publish');
  await look('corrected', 'proposed');
  await withdraw(desk, people, review.id, MARKS.reason);
  await look('withdrawn', 'corrected');
}, 120_000);
afterAll(() => reader.close());

const answerOf = ({ status, headers, text, body }: Response): Answer => ({
  status,
  // Of a picture, its bytes.
  text: Buffer.isBuffer(body) ? body.toString('latin1') : text,
  cacheControl: headers['cache-control'] ?? 'none',
  etag: headers['etag'],
});
const answer = (phase: Phase, one: Row): Answer => {
  const found = seen.get(phase)?.get(one);
  if (found === undefined) throw new Error(`${one.route} was not asked when it was ${phase}`);
  return found;
};

it('are all in the table, each route that can be asked by GET', () => {
  expect([...new Set(ROWS.map(({ route }) => route))].sort()).toEqual([...reader.routes].sort());
});

const CASES = ROWS.map((one): [string, Row] => [
  [one.route, one.file, one.query, one.accept].filter((part) => part !== undefined).join(' '),
  one,
]);

describe.each(CASES)('%s', (_name, one) => {
  it.each([
    ['published', undefined],
    ['corrected', 'proposed'],
    ['withdrawn', 'corrected'],
  ] as const)('shows on the next request what was %s', (phase, before) => {
    const { status, text } = answer(phase, one);
    const [expected, ...marks] = one[phase];
    const shown = Object.entries(MARKS).flatMap(([mark, words]) => (text.includes(words) ? [mark] : []));
    expect([status, ...shown.sort()]).toEqual([expected, ...marks.filter((mark) => mark !== 'anew').sort()]);
    if (before !== undefined && marks.includes('anew')) expect(text).not.toBe(answer(before, one).text);
  });

  it('shows nothing of what is only proposed', () => {
    if (answer('published', one).status === 200)
      expect(answer('proposed', one).text).toBe(answer('published', one).text);
  });

  it.each([
    ['proposed', 'published'],
    ['corrected', 'proposed'],
    ['withdrawn', 'corrected'],
  ] as const)('when it is %s, says «not modified» where nothing was, and nowhere else', (phase, before) => {
    const [then, now] = [answer(before, one), answer(phase, one)];
    if (now.known !== undefined)
      expect(now.known).toBe(now.status === 200 && now.text === then.text ? 304 : now.status);
  });

  it('is not kept for longer than a minute, if it can change', () => {
    const forever = one.route === '/styles/:file';
    for (const phase of seen.keys()) {
      const { cacheControl } = answer(phase, one);
      const [, age] = /(?:^|[ ,])max-age=(\d+)/.exec(cacheControl) ?? [];
      const seconds = /no-store|no-cache/.test(cacheControl) ? 0 : Number(age);
      expect([cacheControl, forever || seconds <= 60]).toEqual([cacheControl, true]);
      expect([cacheControl, /s-maxage|immutable/.test(cacheControl)]).toEqual([cacheControl, forever]);
    }
  });
});
