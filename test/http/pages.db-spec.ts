import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeStatement, reviewIn, staffOf } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';
import { EXPLANATION, type RiverCase, WORDS, publishRiverCase } from '../support/river-case.js';
import { type Element, type Node, Seen, attribute, elementsOf, textOf } from '../support/seen.js';

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

const page = (path: string, headers: Record<string, string> = {}) => reader.outlet('get', path).set(headers);
const claimPath = (slug = river.slug) => `/${desk.slug}/claims/${slug}`;

const see = async (path: string): Promise<Seen> => new Seen((await page(path)).text);

describe('a page', () => {
  it('is HTML under a strict policy, with its validators', async () => {
    const answer = await page(claimPath());
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
    const again = await page(claimPath(), { 'If-None-Match': answer.headers.etag as string });
    expect([again.status, again.text]).toEqual([304, '']);
    const head = await reader.outlet('head', claimPath()).set('Accept-Encoding', 'gzip, deflate');
    expect([head.status, head.headers.etag, head.text]).toEqual([200, answer.headers.etag, undefined]);
  });

  it('has one style sheet, kept for ever under the hash of its text, and both are small', async () => {
    const seen = await see(claimPath());
    const href = seen.head('link', 'rel', 'stylesheet') ?? '';
    expect(href).toMatch(/^http:\/\/127\.0\.0\.1:3000\/styles\/[\w-]{16}\.css$/);
    const style = await page(href.slice(SITE.length));
    expect(style.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(Buffer.byteLength(seen.markup) + Buffer.byteLength(style.text)).toBeLessThan(100_000);
    expect((await page('/styles/another.css')).status).toBe(404);
  });

  it('says in its head what it is, and where the same is as data', async () => {
    const seen = await see(claimPath());
    const address = `${SITE}${claimPath()}`;
    expect(seen.all('title').map(textOf)).toEqual([`${WORDS.claim} · Test desk`]);
    expect(seen.head('meta', 'name', 'description')).toMatch(
      /^Verdict: Mostly false\. Dispute: Questioned\. Two states/,
    );
    expect(seen.head('link', 'rel', 'canonical')).toBe(address);
    expect(seen.head('meta', 'property', 'og:url')).toBe(address);
    expect(seen.head('meta', 'property', 'og:image')).toBe(`${address}/image.png`);
    expect(seen.head('meta', 'name', 'twitter:card')).toBe('summary_large_image');
    expect(seen.head('meta', 'name', 'robots')).toBeUndefined();
    expect(seen.head('link', 'type', 'application/atom+xml')).toBe(`${SITE}/${desk.slug}/feed.atom`);
    expect(seen.head('link', 'type', 'application/json')).toBe(`${SITE}/api/public/v1/claims/${river.slug}`);
    const scripts = seen.all('script');
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['application/ld+json']);
    expect(JSON.parse(scripts.map(textOf).join(''))).toMatchObject({
      '@type': 'ClaimReview',
      url: address,
      reviewRating: { alternateName: 'Mostly false', ratingValue: 2 },
    });
  });
});

describe('the page of a claim', () => {
  it('has all of the document, without a script', async () => {
    const seen = await see(claimPath());
    const { body } = await reader.ask(`/claims/${river.slug}`);
    for (const text of [body.verdict.summary, body.verdict.label, ...EXPLANATION.split('\n\n'), 'Test desk'])
      expect(seen.text).toContain(text);
    for (const { quote, paraphrase, speaker, principal, outlet } of body.statements)
      for (const text of [
        quote?.text,
        paraphrase,
        speaker.name,
        speaker.office,
        principal.name,
        outlet?.name,
      ])
        expect(seen.section('statements')).toContain(text ?? '');
    for (const counter of body.counterclaims)
      for (const chapter of ['positions', 'counterclaims'])
        expect(seen.section(chapter)).toContain(counter.wording);
    for (const { title, note } of body.evidence)
      for (const text of [title, note]) expect(seen.section('evidence')).toContain(text);
    expect(seen.section('evidence')).toContain(
      'Grade D5 · Source: not usually reliable · Information: improbable',
    );
    expect(seen.section('replies')).toContain('The Lower State, asked through the press office');
    const links = seen.all('a').map((link) => attribute(link, 'href'));
    expect(links).toEqual(
      expect.arrayContaining(['https://example.org/article?a=1&b=2', 'https://example.org/track']),
    );
  });

  it('says apart what the desk finds and how the parties stand', async () => {
    const seen = await see(claimPath());
    const [findings] = seen.all('dl');
    const [verdict, dispute] = elementsOf(findings as Element).filter(({ tagName }) => tagName === 'dd');
    expect(textOf(verdict as Element)).toContain('Mostly false');
    expect(textOf(dispute as Element)).toMatch(/^Questioned.*since 13 September 2023/);
    expect(textOf(verdict as Element)).not.toContain('Questioned');
  });

  it('says who says what, each position with its statement on the page', async () => {
    const seen = await see(claimPath());
    const [table] = seen.all('table');
    const rows = elementsOf(table as Element).filter(({ tagName }) => tagName === 'tr');
    const cells = rows.map((row) =>
      elementsOf(row)
        .filter(({ tagName }) => tagName === 'td')
        .map((cell) => textOf(cell).replace(/^The (Upper|Lower) State/, '')),
    );
    const heads = elementsOf(rows[0] as Node).filter(({ tagName }) => tagName === 'a');
    expect(heads.map(textOf)).toEqual(['The Upper State', 'The Lower State']);
    expect(cells.slice(1)).toEqual([
      ['Asserts5 September 2023', 'Doubts13 September 2023'],
      ['Says otherwise5 September 2023', 'Asserts9 September 2023'],
      ['Says otherwise5 September 2023', 'Asserts4 September 2023'],
    ]);
    const ids = new Set(seen.elements.map((element) => attribute(element, 'id')));
    const inside = seen.all('a').flatMap((link) => /^#(.+)/.exec(attribute(link, 'href') ?? '')?.[1] ?? []);
    expect(inside.length).toBeGreaterThan(10);
    expect(inside.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('lists its chapters, each with its name, below what it finds', async () => {
    for (const slug of [river.slug, river.arabicSlug]) {
      const seen = await see(claimPath(slug));
      const [contents] = seen.all('nav').filter((nav) => attribute(nav, 'aria-labelledby') === 'contents');
      const listed = elementsOf(contents as Node).filter(({ tagName }) => tagName === 'a');
      expect(listed.map((link) => [attribute(link, 'href'), textOf(link)])).toEqual(
        seen
          .all('section')
          .filter((section) => attribute(section, 'id') !== undefined)
          .map((section) => [
            `#${attribute(section, 'id')}`,
            elementsOf(section)
              .filter(({ tagName }) => tagName === 'h2')
              .map(textOf)
              .join(),
          ]),
      );
    }
  });

  it('says who moved, when and how', async () => {
    const timeline = (await see(claimPath())).section('timeline');
    expect(timeline).toMatch(
      /4 September 2023 at 10:00 UTC.*The Lower State.*on the claim.*First position.*Denies/,
    );
    expect(timeline).toMatch(/13 September 2023 at 14:00 UTC.*on the claim.*Softens.*Says otherwise.*Doubts/);
  });

  it('marks words in other languages, and which way they go', async () => {
    const seen = await see(claimPath(river.arabicSlug));
    const [title] = seen.all('h1');
    expect([attribute(title, 'lang'), attribute(title, 'dir'), title && textOf(title)]).toEqual([
      'ar',
      'rtl',
      WORDS.arabicClaim,
    ]);
    const quotes = seen.all('blockquote').map((quote) => [attribute(quote, 'lang'), attribute(quote, 'dir')]);
    expect(quotes).toEqual([
      ['ar', 'rtl'],
      ['he', 'rtl'],
    ]);
  });

  it('marks what the desk wrote in the letters of the claim’s language, and only that', async () => {
    const claim = await people.checker.post('/claims', {
      wording: 'سقط البرج.',
      language: 'ar',
      topics: ['الأبراج', 'towers'],
    });
    const note = 'التقطت الصورة في عام آخر.';
    await people.checker.post(`/claims/${claim.id}/evidence`, {
      title: 'صورة البرج',
      kind: 'recording',
      note,
      direction: 'undermines',
    });
    await reviewIn('published', people, { claim, rating: 'false' });
    for (const path of [claimPath(await reader.slugOf(desk, claim.id)), `/${desk.slug}`]) {
      const texts = (await see(path)).elements
        .filter((element) => attribute(element, 'lang') === 'ar')
        .map((element) => [textOf(element), attribute(element, 'dir')]);
      expect(texts).toEqual(
        expect.arrayContaining([
          ['سقط البرج.', 'rtl'],
          ['الأبراج', 'rtl'],
          ...(path.includes('/claims/')
            ? [
                ['صورة البرج', 'rtl'],
                [note, 'rtl'],
              ]
            : []),
        ]),
      );
      // Its summary is in English.
      for (const text of ['towers', 'It is so.']) expect(texts.flat()).not.toContain(text);
    }
  });

  it('has corrections of substance on top, and what changed in which words', async () => {
    const seen = await see(claimPath());
    const before = seen.text.indexOf(WORDS.correction);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(seen.text.indexOf(WORDS.claim, seen.text.indexOf('Fact-check ·')));
    // One that only makes clearer is in the list alone.
    expect(seen.text.split('It now says how we know.')).toHaveLength(2);
    expect(seen.all('del').map(textOf).join()).toContain('Unproven');
    expect(seen.all('ins').map(textOf).join()).toContain('Mostly false');
    expect(seen.markup).toContain('</del> <ins>');
    expect(seen.section('corrections-title')).toBe('Correction');
    const [onTop] = seen.all('section').filter((one) => attribute(one, 'class') === 'corrections');
    expect(onTop && textOf(onTop)).toMatch(
      /Rating changed \d+ \w+ \d{4} at \d\d:\d\d UTC.*What changed in version 3/,
    );
    expect(seen.all('a').map((link) => attribute(link, 'href'))).toContain(`${SITE}${claimPath()}?version=2`);
  });

  it('of an older version says so, is not to be found, and belongs to the live one', async () => {
    const seen = await see(`${claimPath()}?version=1`);
    expect(seen.text).toContain('This is version 1, as it was published. It has been replaced.');
    expect(seen.head('meta', 'name', 'robots')).toBe('noindex');
    expect(seen.head('link', 'rel', 'canonical')).toBe(`${SITE}${claimPath()}`);
    expect(seen.text).toContain('Unproven');
    expect(seen.text).not.toContain(WORDS.correction);
    // By its number, the live one is the live one.
    const live = await see(`${claimPath()}?version=3`);
    expect(live.markup).toBe((await see(claimPath())).markup);
  });

  it('shows the dispute as it stands now, also when nobody has reviewed what moved it', async () => {
    const { review, slug } = await reader.publish(desk, people, 'A mast fell.');
    const first = await page(claimPath(slug));
    expect(new Seen(first.text).text).toContain('Uncontested');
    await makeStatement(people.checker, review.claimId, 'denies');
    const second = await page(claimPath(slug), { 'If-None-Match': first.headers.etag as string });
    expect(second.status).toBe(200);
    expect(new Seen(second.text).text).toMatch(
      /Between the partiesDenied.*When the verdict was published it was “Uncontested”/,
    );
    // The statement itself is in no version yet, and the table has the state that follows from those that are.
    expect(second.text).not.toContain('It denies.');
    const matrix = new Seen(second.text).section('positions');
    expect(matrix).toContain('Uncontested');
    expect(matrix).not.toContain('Denied');
  });

  it('is gone with its reason on the next request after a withdrawal, with its picture', async () => {
    const { review, slug } = await reader.publish(desk, people, 'A pylon fell.');
    const editors = [await desk.join('editor'), await desk.join('editor')] as const;
    await editors[0].act(review.id, 'withdraw', { reason: 'The film is <forged>.' });
    expect((await page(claimPath(slug))).status).toBe(200);
    await editors[1].act(review.id, 'withdraw', { reason: 'So it is.' });
    const gone = await page(claimPath(slug));
    expect([gone.status, gone.headers['x-robots-tag'], gone.headers['cache-control']]).toEqual([
      410,
      'noindex',
      'no-store',
    ]);
    const seen = new Seen(gone.text);
    expect(seen.text).toContain('The film is <forged>.');
    expect((await page(`${claimPath(slug)}/image.png`)).status).toBe(410);
    const old = await see(`${claimPath(slug)}?version=1`);
    expect(old.text).toContain('This fact-check was withdrawn.');
    expect(old.head('meta', 'name', 'robots')).toBe('noindex');
  });
});

describe('the page of a dispute', () => {
  const path = (query = '') => `/${desk.slug}/disputes/${river.disputeId}${query}`;

  it('has every published claim of it, and who says what on all of them', async () => {
    const seen = await see(path());
    expect(seen.all('h1').map(textOf)).toEqual([
      'Did a barge of the Upper State sink in the harbour of the Lower State?',
    ]);
    for (const text of Object.values(WORDS).filter((one) => one !== WORDS.correction))
      expect(seen.text).toContain(text);
    const links = seen.all('a').map((link) => attribute(link, 'href'));
    expect(links).toContain(`${SITE}${claimPath()}`);
    expect(links).toContain(`${SITE}${claimPath(river.arabicSlug)}`);
    expect(seen.text).toContain('Between the partiesContested');
  });

  it('at a day of the past has what had been said by then', async () => {
    const then = await see(path('?asOf=2023-09-04'));
    expect(then.head('meta', 'name', 'robots')).toBe('noindex');
    expect(then.section('positions')).toMatch(/The Lower StateDenies4 September 2023/);
    expect(then.text).not.toContain(WORDS.quote);
    const before = await see(path('?asOf=2023-09-01'));
    expect(before.section('positions')).toContain('Nobody had taken a position on record by then.');
    const empty = await page(path('?asOf='));
    expect([empty.status, empty.headers['location']]).toEqual([303, `${SITE}${path()}`]);
  });

  it('refuses a day that is in no calendar, and disputes that are not there', async () => {
    for (const day of ['2023-02-31', 'x', '"><script>alert(1)</script>']) {
      const answer = await page(path(`?asOf=${encodeURIComponent(day)}`));
      expect([answer.status, new Seen(answer.text).all('script')]).toEqual([422, []]);
    }
    for (const id of ['x', '0190163d-8694-739b-aea5-966c26f8ad10'])
      expect((await page(`/${desk.slug}/disputes/${id}`)).status).toBe(404);
    expect((await page(`/another/disputes/${river.disputeId}`)).status).toBe(404);
  });
});

describe('a picture', () => {
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  it('of a claim is 1200 × 630, and is drawn only for who has not got it', async () => {
    for (const slug of [river.slug, river.arabicSlug]) {
      const answer = await page(`${claimPath(slug)}/image.png`);
      expect([answer.status, answer.headers['content-type'], sizeOf(answer.body as Buffer)]).toEqual([
        200,
        'image/png',
        [1200, 630],
      ]);
      const again = await page(`${claimPath(slug)}/image.png`, {
        'If-None-Match': answer.headers.etag as string,
      });
      expect([again.status, again.headers['last-modified']]).toEqual([304, answer.headers['last-modified']]);
    }
    expect((await page('/another/claims/nothing/image.png')).status).toBe(404);
    expect((await page(`/another/claims/${river.slug}/image.png`)).status).toBe(404);
  });

  it('of a desk is its initials in a square', async () => {
    const answer = await page(`/${desk.slug}/logo.png`);
    expect(sizeOf(answer.body as Buffer)).toEqual([512, 512]);
    expect((await page('/another/logo.png')).status).toBe(404);
  });
});

describe('a refusal', () => {
  it.each([
    ['of a page of nothing', '/nobody/nothing', 404, 'Nothing is published here'],
    ['of a claim of nobody', '/nobody/claims/nothing', 404, 'Nothing is published here'],
    ['of a version that is no number', '/nobody/claims/nothing?version=x', 422, 'This can’t be shown'],
    ['of an address that is no text', '/nobody/claims/%ED%A0%80', 400, 'That address can’t be read'],
  ])('%s is a page', async (_what, path, status, title) => {
    const answer = await page(path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    });
    expect(answer.text).toContain(`<h1>${title}</h1>`);
  });

  it('under the name of another desk is that of what is not there', async () => {
    expect((await page(`/another/claims/${river.slug}`)).status).toBe(404);
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
