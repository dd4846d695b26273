import { hash } from 'node:crypto';
import { extract } from '@extractus/oembed-extractor';
import { type DefaultTreeAdapterTypes as Html, html, parse, parseFragment } from 'parse5';
import { validateXML } from 'xmllint-wasm';
import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, makeStatement, reviewIn, staffOf } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';

let reader: PublicReader;
let desk: TestDesk;
let people: People;

beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
}, 60_000);
afterAll(() => reader.close());

const page = (slug: string): string => `${SITE}/${desk.slug}/claims/${slug}`;
const card = (slug: string, headers: Record<string, string> = {}) =>
  reader.outlet('get', `/${desk.slug}/claims/${slug}/card`).set(headers);
const oembed = (query: Record<string, string>) => reader.outlet('get', '/oembed').query(query);

/** Every element of a document, in order. */
const elements = (node: Html.Node): Html.Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => [...('tagName' in child ? [child] : []), ...elements(child)])
    : [];
const textOf = (node: Html.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (element: Html.Element | undefined, name: string): string | undefined =>
  element?.attrs.find((attr) => attr.name === name)?.value;

/** A document that the parser of browsers has nothing to say against. */
const strictly = (text: string): Html.Element[] => {
  const faults: string[] = [];
  const document = parse(text, { onParseError: ({ code }) => void faults.push(code) });
  expect(faults).toEqual([]);
  return elements(document);
};

const withdraw = async (reviewId: string, reason: string): Promise<void> => {
  await people.editor.act(reviewId, 'withdraw', { reason });
  await (await desk.join('editor')).act(reviewId, 'withdraw', { reason: 'So it is.' });
};

const HOSTILE = '</h1><script>alert(1)</script> "quoted" & <b>bold</b> \u202dturned?';

describe('the card', () => {
  it('says who says what, and tells the dispute and the verdict apart', async () => {
    const claim = await makeClaim(people.checker, 'The pier caught fire.');
    await makeStatement(people.checker, claim.id, 'denies');
    await reviewIn('published', people, { claim, rating: 'false' });
    const slug = await reader.slugOf(desk, claim.id);

    const answer = await card(slug);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const all = strictly(answer.text);
    const texts = (tag: string) => all.filter(({ tagName }) => tagName === tag).map(textOf);
    expect(texts('h1')).toEqual(['The pier caught fire.']);
    expect(texts('h2')).toEqual([expect.stringMatching(/^Who says what, as of \d+ \w+ \d{4}$/)]);
    expect(texts('li').sort()).toEqual(['A state that assertsAsserts', 'A state that deniesDenies']);
    expect(texts('dt')).toEqual(['Between the parties', 'Our verdict']);
    expect(texts('dd')).toEqual(['Denied since 4 September 2023', 'False']);
    // Each position has a word, a shape and a colour.
    for (const [index, position] of [...all.filter(({ tagName }) => tagName === 'li')].entries()) {
      const [mark] = elements(position).filter((one) => /^mark /.test(attribute(one, 'class') ?? ''));
      const [use] = elements(position).filter(({ tagName }) => tagName === 'use');
      const shape = attribute(use, 'href')?.slice(1);
      expect([index, attribute(mark, 'class')]).toEqual([index, `mark ${shape?.replace('shape-', '')}`]);
      expect(all.some((one) => attribute(one, 'id') === shape)).toBe(true);
    }
    const link = all.find(({ tagName }) => tagName === 'a');
    expect(link?.attrs).toEqual([
      { name: 'href', value: page(slug) },
      { name: 'target', value: '_blank' },
      { name: 'rel', value: 'noopener' },
    ]);
  });

  it('may be framed by any site, and do nothing there', async () => {
    const { slug } = await reader.publish(desk, people, 'The weir broke.');
    const { headers, text } = await card(slug);
    const style = /<style>([^]*)<\/style>/.exec(text)?.[1] ?? '';
    expect(headers).toMatchObject({
      'content-security-policy': `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    });
    expect(headers).not.toHaveProperty('x-frame-options');
    const tags = new Set(strictly(text).map(({ tagName }) => tagName));
    for (const tag of ['script', 'img', 'link', 'iframe', 'form']) expect(tags).not.toContain(tag);
    expect(strictly(text).filter((one) => attribute(one, 'style') !== undefined)).toEqual([]);
    expect((await card(slug, { 'If-None-Match': headers['etag'] ?? '' })).status).toBe(304);
    expect(Buffer.byteLength(text)).toBeLessThan(12_000);
  });

  it('takes words for words, in their own direction', async () => {
    const { checker } = people;
    const claim = await checker.post('/claims', {
      wording: 'سقطت الطائرة </h1><script>x</script> &',
      language: 'ar',
    });
    await makeStatement(checker, claim.id, 'asserts');
    await reviewIn('published', people, { claim });
    const all = strictly((await card(await reader.slugOf(desk, claim.id))).text);
    const title = all.find(({ tagName }) => tagName === 'h1');
    expect([attribute(title, 'lang'), attribute(title, 'dir'), title && textOf(title)]).toEqual([
      'ar',
      'rtl',
      'سقطت الطائرة </h1><script>x</script> &',
    ]);
    expect(all.some(({ tagName }) => tagName === 'script')).toBe(false);
  });

  it('follows a move of the dispute, a correction and a withdrawal at once', async () => {
    const { review, slug } = await reader.publish(desk, people, 'The crane toppled.');
    const before = await card(slug);
    await makeStatement(people.checker, review.claimId, 'denies');
    const moved = await card(slug, { 'If-None-Match': before.headers['etag'] ?? '' });
    expect(moved.text).toContain('The dispute has moved on since then.');
    expect(moved.text).toMatch(/Denied<\/span>/);

    await people.editor.act(review.id, 'reopen', { reason: 'A track was found.' });
    await reader.publishAgain(review.id, people, 'false');
    const corrected = await card(slug, { 'If-None-Match': moved.headers['etag'] ?? '' });
    expect(corrected.text).toContain('<bdi>False</bdi>');
    expect(corrected.text).toContain('A state that denies');
    expect(corrected.text).not.toContain('moved on');

    await withdraw(review.id, HOSTILE.replace('\u202d', ''));
    const gone = await card(slug, { 'If-None-Match': corrected.headers['etag'] ?? '' });
    expect([gone.status, gone.headers['cache-control']]).toEqual([410, 'no-store']);
    expect(gone.headers['content-security-policy']).toContain('frame-ancestors *');
    const all = strictly(gone.text);
    expect(all.filter(({ tagName }) => /^(h1|blockquote)$/.test(tagName)).map(textOf)).toEqual([
      'This fact-check was withdrawn',
      HOSTILE.replace('\u202d', ''),
    ]);
    expect(gone.text).not.toContain('The crane');
  });

  it('is nobody else’s', async () => {
    const { slug } = await reader.publish(desk, people, 'The gate stood open.');
    for (const path of [`/nobodys/claims/${slug}/card`, `/${desk.slug}/claims/never-published/card`]) {
      const answer = await reader.outlet('get', path);
      expect([path, answer.status, answer.headers['content-type']]).toEqual([
        path,
        404,
        'text/html; charset=utf-8',
      ]);
      expect(answer.text).toContain('Nothing is published here');
      expect(answer.headers['content-security-policy']).toContain('frame-ancestors *');
    }
  });
});

describe('oEmbed', () => {
  it('is rich: a frame of the card that can do nothing but open the page', async () => {
    const { slug } = await reader.publish(desk, people, 'The "big" dam & wall leak.');
    const { status, headers, body } = await oembed({ url: page(slug) });
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
      'access-control-allow-origin': '*',
      etag: expect.any(String),
    });
    const title = '“The "big" dam & wall leak.” — True (Test desk)';
    expect(body).toEqual({
      type: 'rich',
      version: '1.0',
      title,
      provider_name: 'Test desk',
      provider_url: `${SITE}/${desk.slug}`,
      cache_age: 60,
      html: expect.any(String),
      width: 600,
      height: expect.any(Number),
      thumbnail_url: `${page(slug)}/image.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const [frame, ...others] = elements(parseFragment(body.html));
    expect(others).toEqual([]);
    expect(frame).toMatchObject({ tagName: 'iframe', namespaceURI: html.NS.HTML });
    expect(Object.fromEntries(frame?.attrs.map(({ name, value }) => [name, value]) ?? [])).toEqual({
      src: `${page(slug)}/card`,
      title,
      width: '600',
      height: String(body.height),
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      style: 'border:0;max-width:100%',
    });
    expect((await card(slug)).status).toBe(200);
  });

  it.each<[Record<string, string>, (body: Record<string, number>) => void]>([
    [{ maxwidth: '300' }, ({ width }) => expect(width).toBe(300)],
    [{ maxwidth: '5000', maxheight: '5000' }, ({ width }) => expect(width).toBe(600)],
    [{ maxheight: '200' }, ({ height, width }) => expect([width, height]).toEqual([600, 200])],
  ])('keeps within %j', async (room, check) => {
    const { slug } = await reader.publish(desk, people, 'The tram stopped.');
    const { body } = await oembed({ url: page(slug), ...room });
    check(body);
    expect(body.html).toContain(`width="${body.width}" height="${body.height}"`);
    const large = Number(room['maxwidth'] ?? 5000) >= 1200 && Number(room['maxheight'] ?? 5000) >= 630;
    expect('thumbnail_url' in body).toBe(large);
  });

  it('is found from the page by a consumer that knows nothing else', async () => {
    const { slug } = await reader.publish(desk, people, 'The quay sank.');
    const own = await reader.listen();
    const found = await extract(page(slug), { maxwidth: 400 }, (url) => fetch(url.replace(SITE, own)));
    const { body } = await oembed({ url: page(slug), maxwidth: '400' });
    expect(found).toEqual({ ...body, method: 'auto-discovery' });
    expect(body.width).toBe(400);
  });

  it('may be asked again by a page of any site, as every outlet', async () => {
    for (const path of ['/oembed', `/${desk.slug}/feed.json`]) {
      const { status, headers } = await reader.outlet('options', path);
      expect([path, status, headers['access-control-allow-headers']]).toEqual([
        path,
        204,
        expect.stringContaining('If-None-Match'),
      ]);
    }
  });

  it('is XML as well, with the same in it', async () => {
    const { slug } = await reader.publish(desk, people, 'A <tag> & ]]> a “quote” 💧 leaked.');
    const { body } = await oembed({ url: page(slug) });
    const answer = await oembed({ url: page(slug), format: 'xml' });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8']);
    const xml = answer.text;
    const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="oembed"><xs:complexType><xs:all>
      ${Object.entries(body as Record<string, string | number>)
        .map(([name, value]) => `<xs:element name="${name}" fixed="${entities(String(value))}"/>`)
        .join('')}
    </xs:all></xs:complexType></xs:element></xs:schema>`;
    expect(await validateXML({ xml, schema })).toMatchObject({ valid: true, errors: [] });
    // It would say so.
    expect(await validateXML({ xml: xml.replace('leaked', 'burst'), schema })).toMatchObject({
      valid: false,
    });
  });

  it('knows its pages however their address is written', async () => {
    const { review, slug } = await reader.publish(desk, people, 'The well ran dry.');
    for (const url of [
      `${page(slug)}/`,
      page(slug).replace('http:', 'https:'),
      `${page(slug)}?version=1`,
      `${page(slug)}?utm_source=letter#top`,
    ])
      expect([url, (await oembed({ url, dnt: '1' })).status]).toEqual([url, 200]);
    await withdraw(review.id, 'The film is forged.');
    for (const url of [page(slug), `${page(slug)}?version=1`]) {
      const gone = await oembed({ url });
      expect([gone.status, gone.body]).toMatchObject([
        410,
        { code: 'claim.withdrawn', detail: expect.stringContaining('The film is forged.') },
      ]);
    }
  });

  it('has nothing to say of any other address', async () => {
    const { slug } = await reader.publish(desk, people, 'The lock jammed.');
    for (const url of [
      'https://elsewhere.example/demo/claims/the-lock-jammed',
      page(slug).replace(desk.slug, 'nobodys'),
      page('never-published'),
      `${page(slug)}?version=2`,
      `${page(slug)}/card`,
      SITE,
      'javascript:alert(1)',
      '',
      '%00',
    ]) {
      const answer = await oembed({ url });
      expect([url, answer.status, answer.headers['content-type']]).toEqual([
        url,
        404,
        'application/problem+json; charset=utf-8',
      ]);
    }
  });

  it.each<[string, string, number, string]>([
    ['no address', '', 422, 'request.invalid'],
    ['two addresses', 'url=a&url=b', 422, 'request.invalid'],
    ['10 kB', `url=${'x'.repeat(10_000)}`, 422, 'request.invalid'],
    ['no width', 'url=a&maxwidth=wide', 422, 'request.invalid'],
    ['a width below nothing', 'url=a&maxwidth=-1', 422, 'request.invalid'],
    ['a lone surrogate', 'url=%ED%A0%80', 422, 'request.malformed'],
    ['an unknown format', 'url=a&format=yaml', 501, 'oembed.format'],
  ])('refuses %s in JSON', async (_case, query, status, code) => {
    const answer = await reader.outlet('get', `/oembed?${query}`);
    expect([answer.status, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.body).toMatchObject({ status, code, detail: expect.any(String) });
  });
});

const entities = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
