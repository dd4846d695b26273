import { createHash } from 'node:crypto';
import { type IncomingMessage, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client, Pool } from 'pg';
import type { Response } from 'supertest';
import { arrange } from '../support/arrange.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, makeStatement, reviewIn, staffOf } from '../support/factories.js';
import { PublicReader, SITE, openPublic } from '../support/public-reader.js';

interface Manifest {
  readonly position: number;
  readonly rows: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly url: string;
}

let reader: PublicReader;
beforeAll(async () => {
  reader = await PublicReader.start();
}, 60_000);
afterAll(() => reader.close());

const manifest = async (): Promise<Manifest> => {
  const { status, body } = await reader.ask('/export');
  expect([status, body]).toEqual([200, expect.objectContaining({ rows: expect.any(Number) })]);
  return body as Manifest;
};
const exported = async (at: number): Promise<string> => {
  const answer = await reader.ask(`/export.ndjson?at=${at}`).buffer(true).parse(whole);
  expect([answer.status, answer.headers['x-change-position']]).toEqual([200, String(at)]);
  return answer.body as string;
};
const whole = (answer: Response, done: (error: Error | null, body: string) => void): void => {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => done(null, Buffer.concat(chunks).toString()));
  answer.on('error', (error) => done(error, ''));
};
/** By slug, each as the very text of its line. */
const copyOf = (lines: string): Map<string, string> =>
  new Map(
    lines
      .split('\n')
      .slice(0, -1)
      .map((line) => [(JSON.parse(line) as { slug: string }).slug, line]),
  );
/** What a reader's copy should be: everything that is live, each by its own address. */
const source = async (): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const { slug } of await reader.changesAfter(0)) {
    const answer = await reader.ask(`/claims/${slug}`);
    if (answer.status === 200) found.set(slug, answer.text);
  }
  return found;
};
const sorted = (copy: ReadonlyMap<string, string>): [string, string][] =>
  [...copy].sort(([a], [b]) => (a < b ? -1 : 1));

interface Written {
  readonly desk: TestDesk;
  readonly people: People;
  readonly second: DeskClient;
  readonly reviews: readonly { readonly id: string; readonly claimId: string }[];
  readonly approved: string;
}

const prepare = async (name: string): Promise<Written> => {
  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  const reviews = [];
  for (let n = 0; n < 3; n += 1) {
    const claim = await makeClaim(people.checker, `Țara ${n} of ${name} was «hit».`);
    reviews.push(await reviewIn('published', people, { claim }));
  }
  const claim = await makeClaim(people.checker, `The port of ${name} was hit.`);
  const { id: approved } = await reviewIn('approved', people, { claim });
  return { desk, people, second: await desk.join('editor'), reviews, approved };
};

/** Everything that changes what is public. */
const write = async ({ people, second, reviews, approved }: Written): Promise<void> => {
  const [first, taken, again] = reviews;
  if (first === undefined || taken === undefined || again === undefined)
    throw new Error('Nothing to write on');
  await people.editor.act(approved, 'publish');
  await makeStatement(people.checker, first.claimId, 'denies');
  await people.editor.act(first.id, 'correct', { class: 'typo', summary: 'It is so!' });
  for (const by of [people.editor, second]) await by.act(taken.id, 'withdraw', { reason: 'It is not.' });
  await makeStatement(people.checker, again.claimId, 'doubts');
  await people.editor.act(again.id, 'reopen', { reason: 'A party has moved.' });
  await reader.publishAgain(again.id, people, 'false');
  await makeStatement(people.checker, again.claimId, 'denies');
};

it('joins the changes exactly, while eight write: a copy that replays them equals the source', async () => {
  const written: Written[] = [];
  for (let n = 0; n < 8; n += 1) written.push(await prepare(`Northland ${n}`));
  // At rest, it is what the documents' own addresses answer, in the order of publication.
  const before = await manifest();
  const atRest = await exported(before.position);
  const order = (await reader.changesAfter(0)).filter(({ type }) => type === 'published');
  expect([...copyOf(atRest).keys()]).toEqual(order.map(({ slug }) => slug));
  expect(sorted(copyOf(atRest))).toEqual(sorted(await source()));
  expect({ rows: before.rows, bytes: before.bytes, sha256: before.sha256 }).toEqual({
    rows: 24,
    bytes: Buffer.byteLength(atRest),
    sha256: createHash('sha256').update(atRest).digest('hex'),
  });

  const taken: { at: number; lines: string }[] = [];
  let writing = true;
  const reading = (async () => {
    while (writing) {
      const answer = await reader.ask('/export.ndjson').buffer(true).parse(whole);
      taken.push({ at: Number(answer.headers['x-change-position']), lines: answer.body as string });
    }
  })();
  await Promise.all(written.map(write));
  writing = false;
  await reading;

  const live = await source();
  const end = await reader.lastPosition();
  expect(end).toBe(before.position + 8 * 7);
  expect(taken.some(({ at }) => at > before.position && at < end)).toBe(true);
  for (const { at, lines } of [{ at: before.position, lines: atRest }, ...taken]) {
    // However much was published meanwhile.
    expect(await exported(at)).toBe(lines);
    const copy = copyOf(lines);
    for (const { slug, type } of await reader.changesAfter(at))
      if (type === 'withdrawn') copy.delete(slug);
      // As its address answers now; what was withdrawn since has a change of its own that says so.
      else copy.set(slug, live.get(slug) ?? 'gone');
    expect(sorted(copy)).toEqual(sorted(live));
  }
  // One position on, one change on: no position is told as another one.
  for (let at = before.position; at < end; at += 1) {
    const [one, next] = [copyOf(await exported(at)), copyOf(await exported(at + 1))];
    const [change] = await reader.changesAfter(at, 1);
    const moved = new Set([...one.keys(), ...next.keys()].filter((slug) => one.get(slug) !== next.get(slug)));
    expect([...moved]).toEqual([change?.slug]);
    expect(next.has(change?.slug ?? '')).toBe(change?.type !== 'withdrawn');
  }
}, 240_000);

it('says in its headers what it is, and refuses positions that nobody can tell of', async () => {
  const { position, sha256, bytes, url } = await manifest();
  expect(url).toBe(`${SITE}/api/public/v1/export.ndjson?at=${position}`);
  const head = await reader.send('head', `/export.ndjson?at=${position}`);
  expect(head.status).toBe(200);
  expect(head.headers).toMatchObject({
    'content-type': 'application/x-ndjson; charset=utf-8',
    'content-disposition': `attachment; filename="fact-checks-${position}.ndjson"`,
    'content-location': url,
    'content-length': String(bytes),
    'x-change-position': String(position),
    'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    'cache-control': 'public, no-cache',
  });
  const etag = head.headers['etag'] ?? '';
  expect((await reader.ask(`/export.ndjson?at=${position}`, { 'If-None-Match': etag })).status).toBe(304);
  const earlier = await reader.send('head', `/export.ndjson?at=${position - 1}`);
  expect(earlier.headers['etag']).not.toBe(etag);
  // Nobody has counted that.
  expect(earlier.headers).not.toHaveProperty('content-length');
  expect(await exported(0)).toBe('');
  const end = await reader.lastPosition();
  expect(position).toBe(end);
  const latest = await reader.send('head', '/export.ndjson');
  expect(latest.headers).toMatchObject({ 'x-change-position': String(end) });

  for (const [path, status, code] of [
    [`/export.ndjson?at=${end + 1}`, 422, 'export.ahead'],
    ['/export.ndjson?at=-1', 422, 'request.invalid'],
    ['/export.ndjson?at=last', 422, 'request.invalid'],
    ['/export.ndjson?at=1&at=2', 422, 'request.invalid'],
    ['/export.ndjson?since=1', 422, 'request.invalid'],
    ['/export?at=1', 422, 'request.invalid'],
  ] as const) {
    const { status: answered, body } = await reader.ask(path);
    expect([path, answered, body.code]).toEqual([path, status, code]);
  }

  // As it is where a database came from a release that did not keep the past.
  const owner = new Client({ connectionString: reader.api.database.ownerUrl });
  await owner.connect();
  await owner.query('UPDATE published.change_counter SET known_from = position');
  const gone = await reader.ask(`/export.ndjson?at=${end - 1}`);
  expect([gone.status, gone.body.code]).toEqual([410, 'export.unknown']);
  expect((await reader.ask(`/export.ndjson?at=${end}`).buffer(true).parse(whole)).status).toBe(200);
  await owner.query('UPDATE published.change_counter SET known_from = 0');
  await owner.end();
});

/** Copies of a published claim, at positions of their own, each so long that no socket holds many of them. */
const multiply = (deskId: string, claimId: string, times: number): Promise<void> =>
  arrange(reader.api.database.appUrl, deskId, async (client) => {
    for (const sql of [
      `INSERT INTO published.slug SELECT 'many-' || n, 1 FROM generate_series(1, ${times}) AS n`,
      `INSERT INTO published.claim (desk_id, claim_id, slug, desk_slug, live_version, rating, language, dispute_state, summary,
         live, published_at_position, changed_at_position, words, first_published_at, updated_at, projection)
       SELECT desk_id, gen_random_uuid(), 'many-' || n, desk_slug, 1, rating, language, dispute_state, summary, live,
         100000 + n, 100000 + n, '', first_published_at, updated_at, projection
       FROM published.claim, generate_series(1, ${times}) AS n WHERE claim_id = '${claimId}'`,
      `INSERT INTO published.claim_version (desk_id, claim_id, version, document, published_at)
       SELECT c.desk_id, c.claim_id, 1,
         replace(v.document, '"summary":"', '"summary":"' || repeat('padding ', 1000)), v.published_at
       FROM (SELECT * FROM published.claim_version WHERE claim_id = '${claimId}') AS v, published.claim c
       WHERE c.slug LIKE 'many-%'`,
      `INSERT INTO published.change (position, desk_id, type, claim_id, slug, version, at, live)
       SELECT changed_at_position, desk_id, 'published', claim_id, slug, 1, updated_at, live
       FROM published.claim WHERE slug LIKE 'many-%'`,
    ])
      await client.query(sql);
  });

describe('of many documents', () => {
  const MANY = 8_000;
  let app: NestFastifyApplication;
  let queries = 0;

  beforeAll(async () => {
    const desk = await openDesk(reader.api);
    const people = await staffOf(desk);
    const { review } = await reader.publish(desk, people, 'One of many.');
    await multiply(desk.id, review.claimId, MANY);
    app = await openPublic(reader.api);
    await app.listen(0, '127.0.0.1');
    app.get(Pool).on('acquire', () => (queries += 1));
  }, 60_000);
  afterAll(async () => {
    app.getHttpServer().closeAllConnections();
    await app.close();
  });

  const ask = (path: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const { port } = app.getHttpServer().address() as AddressInfo;
      get({ port, host: '127.0.0.1', path: `/api/public/v1${path}` }, resolve).on('error', reject);
    });
  const restOf = async (answer: IncomingMessage): Promise<Buffer> => Buffer.concat(await answer.toArray());
  /** No queries any more for a while. */
  const quiet = async (): Promise<number> => {
    for (let seen = -1; seen !== queries;) {
      seen = queries;
      await after(300);
    }
    return queries;
  };

  it('is counted once for all who ask at a time', async () => {
    queries = 0;
    const answers = await Promise.all(
      Array.from(
        { length: 8 },
        async () => JSON.parse(String(await restOf(await ask('/export')))) as Manifest,
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const once = queries;
    expect(once).toBeLessThan(8 + MANY / 500 + 5);
    const [first] = answers;
    const bytes = await restOf(await ask(new URL(first?.url ?? '').href.split('/v1')[1] ?? ''));
    expect({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }).toEqual({
      sha256: first?.sha256,
      bytes: first?.bytes,
    });
    expect(String(bytes).split('\n')).toHaveLength((first?.rows ?? 0) + 1);
  }, 60_000);

  it('waits for who reads slowly, and stops for who has gone away', async () => {
    const all = MANY / 500;
    queries = 0;
    const slow = await ask('/export.ndjson');
    slow.pause();
    // What the sockets on both sides take is sent, and no more is read.
    const waiting = await quiet();
    expect(waiting).toBeLessThan(all - 4);
    expect((await restOf(slow)).length).toBeGreaterThan(MANY * 8_000);
    expect(queries).toBeGreaterThanOrEqual(all);

    queries = 0;
    const gone = await ask('/export.ndjson');
    gone.once('data', () => gone.destroy());
    await quiet();
    expect(queries).toBeLessThan(all - 4);
  }, 60_000);
});
