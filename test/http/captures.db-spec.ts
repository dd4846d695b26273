import { createHash } from 'node:crypto';
import { readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { type RequestListener, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import request from 'supertest';
import { capturesOf } from '#captures';
import { newId } from '#kernel';
import { Network } from '#outbound';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { makeClaim, makeStatement } from '../support/factories.js';
import { BINARIES, PNG, TEXTS, UNKNOWN } from '../support/samples.js';

const PUBLIC = '127.0.0.98';
const page: RequestListener = ({ url }, response) => {
  if (url === '/moved') return response.writeHead(302, { location: '/page' }).end();
  if (url === '/inside') return response.writeHead(302, { location: 'http://127.0.0.1/' }).end();
  if (url === '/gone') return response.writeHead(404).end('Gone');
  if (url === '/empty') return response.end();
  // What it says that it is, is not believed.
  if (url === '/lies')
    return response.writeHead(200, { 'content-type': 'image/png' }).end('<b>no picture</b>');
  if (url === '/program')
    return response.writeHead(200, { 'content-type': 'text/plain' }).end(UNKNOWN['program.png']);
  return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Drones fell.</p>');
};
const site = createServer(page);

class PlayedNetwork extends Network {
  override readonly ports = new Set([80, (site.address() as AddressInfo).port]);
  override addressesOf = () => Promise.resolve([PUBLIC]);
  override admits = (address: string) => address === PUBLIC || super.admits(address);
}

let api: TestApi;
let desk: TestDesk;
let checker: DeskClient;
let reader: DeskClient;

beforeAll(async () => {
  await new Promise<void>((done) => site.listen(0, PUBLIC, done));
  api = await openApi({ network: new PlayedNetwork() });
  desk = await openDesk(api);
  [checker, reader] = [await desk.join('fact_checker'), await desk.join('reader')];
});
afterAll(async () => {
  await api.close();
  await new Promise((done) => site.close(done));
});

interface Capture extends Json {
  readonly sha256: string;
  readonly mediaType: string;
  readonly contentPath: string;
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const upload = (bytes: Buffer | string, name: string, by = checker, headers = {}) =>
  by.send('post', '/captures', undefined, headers).attach('file', Buffer.from(bytes), name);
const uploaded = async (bytes: Buffer | string, name: string): Promise<Capture> => {
  const answer = await upload(bytes, name);
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.body as Capture;
};
const content = (id: string, by = checker) =>
  by
    .send('get', `/captures/${id}/content`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
const files = async (deskId = desk.id) => readdir(join(api.captureDir, deskId));
const eventsOf = async (subject: string) =>
  (await checker.get<{ data: { type: string; payload: object }[] }>(`/events?subject=${subject}`)).data;
const siteAt = (path: string) => `http://news.example.org:${(site.address() as AddressInfo).port}${path}`;

describe('text', () => {
  it('is kept to the letter, with where and when it was seen', async () => {
    const text = '  «Nimic nu a căzut» \r\n<b>🚁</b>\t';
    const seen = { text, url: 'https://t.example/1', capturedAt: '2023-09-04T10:00:00Z', note: 'Copied' };
    const answer = await checker.send('post', '/captures', seen);
    expect(answer.status).toBe(201);
    const { id } = answer.body;
    expect(answer.headers['location']).toBe(`/api/v1/desks/${desk.slug}/captures/${id}`);
    expect(answer.body).toEqual({
      id,
      sha256: sha256(text),
      mediaType: 'text/plain',
      sizeBytes: Buffer.byteLength(text),
      method: 'text',
      url: seen.url,
      capturedAt: '2023-09-04T10:00:00.000Z',
      note: 'Copied',
      recordedAt: expect.any(String),
      contentPath: `/api/v1/desks/${desk.slug}/captures/${id}/content`,
    });
    expect(await reader.get(`/captures/${id}`)).toEqual(answer.body);
    const bytes = await content(id, reader);
    expect(bytes.body).toEqual(Buffer.from(text));
    expect(bytes.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(Buffer.byteLength(text)),
      'content-disposition': `attachment; filename="capture-${id}.txt"; filename*=UTF-8''capture-${id}.txt`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, immutable',
    });
    expect(await eventsOf(id)).toMatchObject([
      {
        type: 'capture.recorded',
        payload: { sha256: sha256(text), method: 'text', mediaType: 'text/plain' },
      },
    ]);
  });

  it.each<[string, object, string, string]>([
    ['nothing', {}, 'capture.nothing_seen', '/text'],
    [
      'an address alone, which is not fetched unasked',
      { url: 'http://news.example.org/' },
      'capture.nothing_seen',
      '/text',
    ],
    ['empty text', { text: '' }, 'request.invalid', '/text'],
    ['a time to come', { text: 'x', capturedAt: '2999-01-01T00:00:00Z' }, 'capture.future', '/capturedAt'],
    ['a fetch of nothing', { fetch: true }, 'capture.nothing_seen', '/url'],
    [
      'a fetch and a text',
      { fetch: true, url: 'http://news.example.org/', text: 'x' },
      'capture.two_things',
      '/text',
    ],
    [
      'a fetch in the past',
      { fetch: true, url: 'http://news.example.org/', capturedAt: '2023-01-01T00:00:00Z' },
      'capture.two_times',
      '/capturedAt',
    ],
    ['an address that is none', { text: 'x', url: 'javascript:alert(1)' }, 'request.invalid', '/url'],
    ['a field that there is not', { text: 'x', sha256: 'a' }, 'request.invalid', '/sha256'],
  ])('refuses %s', async (_what, body, code, pointer) => {
    const answer = await checker.send('post', '/captures', body);
    expect(answer.body).toMatchObject({ status: 422, code, errors: [{ pointer }] });
  });
});

describe('files', () => {
  it.each(Object.entries(BINARIES))('%s is known by its content', async (name, [bytes, type]) => {
    // Its name and what it is declared as say something else.
    const answer = await checker
      .send('post', '/captures')
      .attach('file', bytes, { filename: `${name}.html`, contentType: 'text/html' });
    expect(answer.body).toMatchObject({ mediaType: type, method: 'upload', sizeBytes: bytes.length });
    const read = await content(answer.body.id);
    expect(read.body).toEqual(bytes);
    const isInert = !type.startsWith('application/');
    expect(read.headers['content-type']).toBe(isInert ? type : 'application/octet-stream');
    expect(read.headers['content-disposition']).not.toMatch(/\.html["]?(;|$)/);
  });

  it.each(Object.entries(TEXTS))('%s is text, and nothing that is rendered or run', async (name, text) => {
    const { id, mediaType } = await uploaded(text, name);
    expect(mediaType).toBe('text/plain');
    const { headers } = await content(id);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(headers['content-disposition']).toMatch(/\.(txt|json)"; /);
  });

  it.each(Object.entries(UNKNOWN))('%s is not taken, and it is said what is', async (name, bytes) => {
    const answer = await upload(bytes, name);
    expect(answer.body).toMatchObject({
      status: 422,
      code: 'capture.unknown_type',
      errors: [{ pointer: '/file' }],
    });
    expect(answer.body.detail).toContain('PNG');
  });

  it('have a name that is safe to hand on', async () => {
    const given = 'raport "știri"; x=\u202egnp.%0d%0aA: b.png';
    const { id, fileName } = await uploaded(PNG, given);
    expect(fileName).not.toMatch(/["\u202e]/);
    const { headers } = await content(id);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="[\x20-\x7e]+\.png"; filename\*=UTF-8''[\w.%~!-]+$/,
    );
  });

  it('take their fields before and after them', async () => {
    const answer = await checker
      .send('post', '/captures')
      .field('url', 'https://t.example/2')
      .attach('file', PNG, 'dot.png')
      .field('capturedAt', '2023-09-04T10:00:00Z')
      .field('note', 'A screenshot');
    expect(answer.body).toMatchObject({
      fileName: 'dot.png',
      url: 'https://t.example/2',
      capturedAt: '2023-09-04T10:00:00.000Z',
      note: 'A screenshot',
    });
  });

  it('are refused where they are empty, several, none, or beside what is not known', async () => {
    const form = () => checker.send('post', '/captures');
    const png = () => form().attach('file', PNG, 'dot.png');
    const refused = await Promise.all([
      upload('', 'empty.txt'),
      png().attach('file', PNG, 'other.png'),
      form().field('note', 'x'),
      form().field('file', 'no file'),
      form().attach('picture', PNG, 'dot.png'),
      png().field('colour', 'red'),
      png().field('note', 'a').field('note', 'b'),
      png().field('capturedAt', 'yesterday'),
      png().field('capturedAt', '2999-01-01T00:00:00Z'),
      png().field('note', 'a\0b'),
      png().field('__proto__', 'x'),
    ]);
    expect(refused.map(({ body }): unknown => [body.status, body.errors?.[0]?.pointer])).toEqual([
      [422, '/file'],
      [422, '/file'],
      [422, '/file'],
      [422, '/file'],
      [422, '/picture'],
      [422, '/colour'],
      [422, '/note'],
      [422, '/capturedAt'],
      [422, '/capturedAt'],
      [422, undefined],
      [400, undefined],
    ]);
  });

  it('have 25 MiB at most, and leave nothing behind when refused', async () => {
    const most = Buffer.alloc(25 * 1024 * 1024, 'a');
    const { id } = await uploaded(most, 'most.txt');
    expect((await content(id)).body.equals(most)).toBe(true);
    const answer = await upload(Buffer.alloc(most.length + 1, 'a'), 'more.txt');
    expect(answer.body).toMatchObject({ status: 413, code: 'capture.too_large' });
    expect(await readdir(join(api.captureDir, '.incoming'))).toEqual([]);
  });

  it('are received by the one route that takes them: for all others they are 415', async () => {
    for (const path of ['/claims', '/queue/next', '/imports', `/statements/${newId()}/captures`])
      expect((await checker.send('post', path).attach('file', PNG, 'dot.png')).body).toMatchObject({
        status: 415,
        code: 'request.media_type',
      });
    for (const type of [
      'image/png',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/mixed; boundary=x',
    ])
      expect((await checker.send('post', '/captures').set('Content-Type', type).send('x')).status).toBe(415);
    // And its JSON is no longer than that of others.
    const long = await checker.send('post', '/captures', { text: 'a'.repeat(1_100_000) });
    expect(long.status).toBe(413);
    // Nobody's file is received before they may send one.
    const [readers, nobodys] = [
      await upload(PNG, 'dot.png', reader),
      await request(api.app.getHttpServer())
        .post(`/api/v1/desks/${desk.slug}/captures`)
        .attach('file', PNG, 'dot.png'),
    ];
    expect([readers.status, nobodys.status]).toEqual([403, 401]);
  });

  it.each([
    [
      'break off',
      'boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
    ],
    ['break off in a field', 'boundary=x', '--x\r\nContent-Disposition: form-data; name="note"\r\n\r\nhalf'],
    ['have no boundary', 'charset=utf-8', 'x'],
    ['have another boundary', 'boundary=y', '--x\r\n\r\n\r\n--x--'],
    [
      'have no name',
      'boundary=x',
      '--x\r\nContent-Disposition: form-data; filename="a.txt"\r\n\r\na\r\n--x--\r\n',
    ],
    ['have no headers', 'boundary=x', '--x\r\n\r\na\r\n--x--\r\n'],
    ['are empty', 'boundary=x', ''],
  ])('that %s are refused', async (_how, parameter, body) => {
    const type = `multipart/form-data; ${parameter}`;
    const answer = await checker.send('post', '/captures').set('Content-Type', type).send(body);
    expect([answer.status, answer.type]).toEqual([422, 'application/problem+json']);
  });

  it('sent again under one Idempotency-Key are recorded once, and another file is refused', async () => {
    const key = { 'Idempotency-Key': newId() };
    const [first, again] = [
      await upload(PNG, 'dot.png', checker, key),
      await upload(PNG, 'dot.png', checker, key),
    ];
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect((await upload('text', 'dot.png', checker, key)).body.code).toBe('idempotency.other_request');
    expect(await eventsOf(first.body.id)).toHaveLength(1);
  });
});

describe('a web address', () => {
  const fetchIt = (path: string) => checker.send('post', '/captures', { url: siteAt(path), fetch: true });

  it('is fetched when a person asks for it, and its page is kept as text', async () => {
    const { body } = await fetchIt('/page');
    expect(body).toMatchObject({ method: 'url', url: siteAt('/page'), mediaType: 'text/plain' });
    expect((await content(body.id)).body.toString()).toBe('<p>Drones fell.</p>');
    expect((await fetchIt('/lies')).body).toMatchObject({ mediaType: 'text/plain' });
    const moved = await fetchIt('/moved');
    expect(moved.body).toMatchObject({ url: siteAt('/moved') });
    expect(await eventsOf(moved.body.id)).toMatchObject([{ payload: { redirectedTo: siteAt('/page') } }]);
  });

  it.each([
    ['/inside', 'capture.url_refused'],
    ['/gone', 'capture.fetch_failed'],
    ['/empty', 'capture.empty'],
    ['/program', 'capture.unknown_type'],
  ])('%s is %s', async (path, code) => {
    const { body } = await fetchIt(path);
    expect(body).toMatchObject({ status: 422, code, errors: [{ pointer: '/url' }] });
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://10.0.0.1:8080/',
    'http://database/',
    'http://news.example.org:22/',
  ])('%s is refused without a word of what is there', async (url) => {
    const { body } = await checker.send('post', '/captures', { url, fetch: true });
    expect(body).toMatchObject({ status: 422, code: 'capture.url_refused' });
    expect(body.detail).not.toMatch(/127|10\.0|ECONN/);
  });
});

describe('what is kept', () => {
  it('lies once for a desk, and in each desk by itself', async () => {
    const text = `Seen twice ${newId()}`;
    const [first, second] = [
      await checker.post<Capture>('/captures', { text }),
      await checker.post<Capture>('/captures', { text }),
    ];
    expect(second.id).not.toBe(first.id);
    expect((await files()).filter((name) => name === sha256(text))).toHaveLength(1);
    const elsewhere = await openDesk(api);
    const stranger = await elsewhere.join('fact_checker');
    // Neither the answer nor the list tells that somebody else has the same.
    expect(await stranger.get(`/captures?sha256=${first.sha256}`)).toEqual({ data: [] });
    const own = await stranger.post<Capture>('/captures', { text });
    expect(Object.keys(own).sort()).toEqual(Object.keys(first).sort());
    expect(await files(elsewhere.id)).toEqual([sha256(text)]);
    expect(
      await Promise.all(
        [`/captures/${first.id}`, `/captures/${first.id}/content`].map(
          async (path) => (await stranger.send('get', path)).body.code as string,
        ),
      ),
    ).toEqual(['capture.not_found', 'capture.not_found']);
    const listed = await checker.get<{ data: Json[] }>(`/captures?sha256=${first.sha256.toUpperCase()}`);
    expect(listed.data.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it('is listed in pages, newest first', async () => {
    const me = await (await openDesk(api)).join('fact_checker');
    const made: string[] = [];
    for (const text of ['a', 'b', 'c']) made.unshift((await me.post('/captures', { text })).id);
    const one = await me.get<{ data: Json[]; nextCursor: string }>('/captures?limit=2');
    const two = await me.get<{ data: Json[] }>(`/captures?limit=2&cursor=${one.nextCursor}`);
    expect([...one.data, ...two.data].map(({ id }) => id)).toEqual(made);
    expect((await me.send('get', '/captures?sha256=abc')).status).toBe(422);
  });

  it('is never changed or deleted: the database itself refuses', async () => {
    const { id } = await checker.post('/captures', { text: 'As it was' });
    const app = new Client({ connectionString: api.database.appUrl });
    await app.connect();
    try {
      for (const sql of [
        `UPDATE capture SET note = 'x'`,
        'DELETE FROM capture',
        'TRUNCATE capture',
        `UPDATE statement_capture SET unavailable = 'x'`,
        'DELETE FROM statement_capture',
      ])
        await expect(app.query(sql)).rejects.toThrow('permission denied');
    } finally {
      await app.end();
    }
    for (const method of ['patch', 'delete'] as const)
      expect((await checker.send(method, `/captures/${id}`)).status).toBe(404);
  });

  it.each<[string, (path: string) => Promise<void>]>([
    ['missing', (path) => rm(path)],
    ['cut short', (path) => truncate(path, 3)],
    ['altered', async (path) => writeFile(path, (await readFile(path, 'utf8')).replace('fell', 'rose'))],
  ])('is said to be unavailable where it is %s', async (_how, harm) => {
    const text = `Drones fell ${newId()}`;
    const { id } = await checker.post('/captures', { text });
    const path = join(api.captureDir, desk.id, sha256(text));
    expect(await readFile(path, 'utf8')).toBe(text);
    await harm(path);
    const answer = await checker.send('get', `/captures/${id}/content`);
    expect(answer.body).toMatchObject({ status: 503, code: 'capture.unavailable' });
    expect(answer.text).not.toContain(api.captureDir);
    // The same bytes again mend it.
    await checker.post('/captures', { text });
    expect((await content(id)).body.toString()).toBe(text);
  });

  it('never arrives whole where it was altered, however long it is', async () => {
    const bytes = Buffer.alloc(1_000_000, 'a');
    const { id, sha256: hash } = await uploaded(bytes, 'long.txt');
    bytes[10] = 98;
    await writeFile(join(api.captureDir, desk.id, hash), bytes);
    await expect(content(id)).rejects.toThrow('aborted');
  });
});

describe('a statement', () => {
  let statement: Json;
  beforeEach(async () => {
    const claim = await makeClaim(checker);
    statement = await makeStatement(checker, claim.id, 'denies');
  });

  it('is shown by captures, or by why there are none', async () => {
    const path = `/statements/${statement.id}/captures`;
    const capture = await checker.post<Capture>('/captures', { text: 'It is not so.' });
    const answer = await checker.send('post', path, { captureId: capture.id.toUpperCase() });
    expect([answer.status, answer.headers['location']]).toEqual([201, `/api/v1/desks/${desk.slug}${path}`]);
    expect(answer.body).toEqual({
      id: expect.any(String),
      statementId: statement.id,
      captureId: capture.id,
      capture,
      recordedAt: expect.any(String),
    });
    const other = await checker.post(path, { unavailable: 'Said on live radio' });
    expect(await reader.get(path)).toEqual({ data: [answer.body, other] });
    expect((await eventsOf(statement.id)).slice(0, 2)).toMatchObject([
      { type: 'statement.not_capturable', payload: { unavailable: 'Said on live radio' } },
      { type: 'statement.captured', payload: { captureId: capture.id } },
    ]);
    const system = { system: true, deskId: desk.id } as const;
    const captured = await api.app
      .get(Transactor)
      .read(system, (tx) => capturesOf(tx, desk.id, [statement.id, newId()]));
    expect([...captured]).toEqual([
      [statement.id, { captureIds: [capture.id], unavailable: 'Said on live radio' }],
    ]);
  });

  it('takes each capture once, and those of its own desk', async () => {
    const path = `/statements/${statement.id}/captures`;
    const capture = await checker.post('/captures', { text: 'x' });
    await checker.post(path, { captureId: capture.id });
    const twice = await checker.send('post', path, { captureId: capture.id });
    expect([twice.status, twice.body.code]).toEqual([409, 'statement.captured_already']);
    const foreign = await (await (await openDesk(api)).join('fact_checker')).post('/captures', { text: 'x' });
    expect((await checker.send('post', path, { captureId: foreign.id })).body).toMatchObject({
      status: 422,
      code: 'capture.unknown',
      errors: [{ pointer: '/captureId' }],
    });
    for (const body of [{}, { captureId: capture.id, unavailable: 'x' }])
      expect((await checker.send('post', path, body)).body.code).toBe('statement_capture.one_of');
    expect((await checker.send('post', `/statements/${newId()}/captures`, { unavailable: 'x' })).status).toBe(
      404,
    );
    await checker.post(`/statements/${statement.id}/void`, { reason: 'x' });
    expect((await checker.send('post', path, { unavailable: 'x' })).body.code).toBe('statement.voided');
  });
});
