import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedCluster, ensureRoles, startEmbedded } from '#persistence';
import { migrate } from '#schema';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type ReviewJson, makeClaim } from '../support/factories.js';
import { type Answer, Product, Visitor } from '../support/product.js';
import { type Started, startProcess } from '../support/started.js';

/** Two processes that answer, two that do jobs, one database: and then one of each is killed in the middle of it. */

const CALLERS = 64;
/** Of the first day that something is due on, and of the next. */
const [FIRST_DAY, NEXT_DAY] = [50, 30];
const DAY = 86_400_000;

let dataDir: string;
let cluster: EmbeddedCluster;
/** Makes desks and people, and never answers for the two. */
let arranging: TestApi;
let a: Product;
let b: Product;
let workers: [Started, Started];
let desk: TestDesk;
let editor: DeskClient;
let checkers: DeskClient[];

// A database that keeps what it acknowledges, since the product starts on no other; the tests' own does not.
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'counterclaim-two-'));
  cluster = await startEmbedded({ dataDir });
  const { ownerUrl } = cluster;
  const urls = await ensureRoles(ownerUrl);
  await migrate(ownerUrl);
  const environment = { DATABASE_URL: ownerUrl, DEMO: 'off', WORKER: 'off' };
  [a, b] = [await Product.prepare(environment), await Product.prepare(environment)];
  const worker = () => startProcess('apps/cli/src/main.ts', ['worker'], { DATABASE_URL: ownerUrl });
  workers = [worker(), worker()];
  arranging = await openApi({ database: { ownerUrl, ...urls, drop: () => Promise.resolve() } });
  const ready = workers.map(({ said }) => said.with('The worker is ready'));
  await Promise.all([a.start(), b.start(), ...ready]);
  desk = await openDesk(arranging);
  editor = await desk.join('editor');
  checkers = [];
  for (let number = 0; number < CALLERS; number += 1) checkers.push(await desk.join('fact_checker'));
}, 120_000);

afterAll(async () => {
  for (const { child } of workers) child.kill('SIGKILL');
  await Promise.all([a.remove(), b.remove(), arranging.close()]);
  await cluster.stop();
  await rm(dataDir, { recursive: true, force: true });
}, 30_000);

/** Somebody's request to one of the two. */
const ask = <T = ReviewJson>(
  product: Product,
  by: DeskClient,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer<T>> =>
  new Visitor(product).send<T>(method, `/api/v1/desks/${by.desk}${path}`, body, {
    authorization: `Bearer ${by.token}`,
    ...headers,
  });

const queued = async (wording: string, dueAt: Date): Promise<ReviewJson> => {
  const claim = await makeClaim(editor, wording);
  const { id } = await editor.post(`/claims/${claim.id}/review`);
  return editor.act<ReviewJson>(id, 'accept', { priority: 'normal', dueAt: dueAt.toISOString() });
};

const someone = (number: number): DeskClient => checkers[number] as DeskClient;

interface Next {
  readonly review: ReviewJson | null;
  readonly lease: { readonly fence: number; readonly expiresAt: string };
}

it('what begins at one goes on at the other: leases, fences, drafts, stored answers', async () => {
  const { id } = await queued('Begun at one.', new Date(Date.now() + DAY));
  const checker = someone(0);
  const version = { 'If-Match': '"2"' };
  const taken = await ask(a, checker, 'POST', `/reviews/${id}/actions/take`, {}, version);
  expect(taken).toMatchObject({ status: 200, body: { lease: { fence: 1 } } });

  const renewed = await ask<Next['lease']>(b, checker, 'POST', `/reviews/${id}/lease`, { fence: 1 });
  expect(renewed).toMatchObject({ status: 200, body: { fence: 1 } });
  expect(renewed.body.expiresAt > (taken.body.lease?.expiresAt ?? '')).toBe(true);

  const save = (product: Product, fence: number, summary: string) =>
    ask<Record<string, unknown>>(product, checker, 'PATCH', `/reviews/${id}/draft`, { fence, summary });
  expect((await save(b, 1, 'In the first tab')).status).toBe(200);
  const opened = await ask(a, checker, 'POST', `/reviews/${id}/lease`, {});
  expect(opened.body).toMatchObject({ fence: 2 });
  expect(await save(b, 1, 'Still typed in the first tab')).toMatchObject({
    status: 409,
    body: {
      code: 'review.stale_fence',
      kept: true,
      current: {
        draft: { summary: 'In the first tab' },
        lateDraft: { summary: 'Still typed in the first tab' },
      },
    },
  });
  expect((await ask(a, checker, 'GET', `/reviews/${id}`)).body).toMatchObject({
    lease: { fence: 2 },
    draft: { summary: 'In the first tab' },
    lateDraft: { summary: 'Still typed in the first tab' },
  });

  const key = { 'Idempotency-Key': 'asked-twice' };
  const line = {
    title: 'Radar track',
    kind: 'official_record',
    note: 'It ends there.',
    direction: 'supports',
  };
  const record = (product: Product) =>
    ask(product, checker, 'POST', `/claims/${taken.body.claimId}/evidence`, line, key);
  const [first, again] = [await record(a), await record(b)];
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.body).toEqual(first.body);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  const lines = await ask<{ data: object[] }>(b, checker, 'GET', `/claims/${taken.body.claimId}/evidence`);
  expect(lines.body.data).toHaveLength(1);
  await ask(b, checker, 'POST', `/reviews/${id}/actions/release`, { reason: 'x' }, { 'If-Match': '"3"' });
  await editor.act(id, 'decline', { reason: 'opinion' });
}, 60_000);

describe(`${CALLERS} who ask for work at the same moment, half of them at each`, () => {
  const given: ReviewJson[] = [];
  let fences: Map<string, number>;

  it('are given what is due first, the oldest first, and nothing twice', async () => {
    const start = Date.now();
    const due = (days: number) => new Date(Math.ceil(start / DAY + days) * DAY + DAY / 2);
    // What is due later came first: age counts within a day alone.
    const later: ReviewJson[] = [];
    for (let number = 0; number < NEXT_DAY; number += 1) later.push(await queued(`Later ${number}.`, due(2)));
    const sooner: ReviewJson[] = [];
    for (let number = 0; number < FIRST_DAY; number += 1)
      sooner.push(await queued(`Sooner ${number}.`, due(1)));

    const answers = await Promise.all(
      checkers.map((checker, number) =>
        ask<Next>(number % 2 === 0 ? a : b, checker, 'POST', '/queue/next', {}),
      ),
    );
    expect(answers.filter(({ status }) => status !== 200).map(({ body }) => body)).toEqual([]);
    given.push(...answers.flatMap(({ body }) => body.review ?? []));
    fences = new Map(answers.map(({ body }) => [body.review?.id ?? '', body.lease.fence]));
    expect(given).toHaveLength(CALLERS);
    expect(new Set(given.map(({ id }) => id)).size).toBe(CALLERS);
    const inOrder = [...sooner, ...later].slice(0, CALLERS).map(({ id }) => id);
    expect(given.map(({ id }) => id).sort()).toEqual(inOrder.sort());
    const events = await ask<{ data: object[] }>(b, editor, 'GET', '/events?type=review.taken&limit=100');
    // And one that was taken before, by name.
    expect(events.body.data).toHaveLength(CALLERS + 1);
  }, 120_000);

  it('lose nothing when one is killed in the midst of their work: the other has it all, and goes on', async () => {
    const held = (number: number): { review: ReviewJson; fence: number } => {
      const review = given[number] as ReviewJson;
      return { review, fence: fences.get(review.id) ?? 0 };
    };
    const save = (product: Product, number: number, summary: string) =>
      ask(product, someone(number), 'PATCH', `/reviews/${held(number).review.id}/draft`, {
        fence: held(number).fence,
        summary,
      });
    const queueAt = async (product: Product) =>
      (await ask<{ data: ReviewJson[] }>(product, editor, 'GET', '/queue?limit=100')).body.data.map(
        ({ id, version }) => [id, version],
      );
    const before = await queueAt(a);
    expect(before).toHaveLength(FIRST_DAY + NEXT_DAY - CALLERS);

    const saved: number[] = [];
    const firstSaved = Promise.withResolvers<void>();
    const saves = checkers.map(async (_checker, number) => {
      const { status } = await save(a, number, `Typed by ${number}.`);
      if (status !== 200) return;
      saved.push(number);
      firstSaved.resolve();
    });
    await firstSaved.promise;
    await a.stop('SIGKILL');
    const ends = await Promise.allSettled(saves);
    expect(ends.some(({ status }) => status === 'rejected')).toBe(true);

    expect(await queueAt(b)).toEqual(before);
    for (const [number, checker] of checkers.entries()) {
      const { review, fence } = held(number);
      const { body } = await ask(b, checker, 'GET', `/reviews/${review.id}`);
      expect(body).toMatchObject({ state: 'researching', lease: { fence }, version: review.version });
      const draft = body['draft'] as { summary: string } | undefined;
      // What was acknowledged is there; what was not may be, whole or not at all.
      if (saved.includes(number) || draft !== undefined)
        expect(draft).toMatchObject({ summary: `Typed by ${number}.` });
    }
    const again = await Promise.all(checkers.map((_checker, number) => save(b, number, `Again ${number}.`)));
    expect(again).toMatchObject(
      checkers.map((_checker, number) => ({ status: 200, body: { draft: { summary: `Again ${number}.` } } })),
    );
  }, 60_000);

  it('go on at one that is started again, with the same leases', async () => {
    await a.start();
    const beats = await Promise.all(
      given.map(({ id }, number) =>
        ask<Next['lease']>(a, someone(number), 'POST', `/reviews/${id}/lease`, { fence: fences.get(id) }),
      ),
    );
    expect(beats.map(({ status, body }) => [status, body.fence])).toEqual(
      given.map(({ id }) => [200, fences.get(id)]),
    );
    expect((await ask<Next>(a, someone(0), 'POST', '/queue/next', {})).body.review?.id).toBe(given[0]?.id);
  }, 60_000);
});

it('what one was killed while recording is recorded once, by asking the other again with the same key', async () => {
  const claims = Array.from({ length: 30 }, (_none, number) => ({
    body: { wording: `Recorded while one is killed: ${number}.`, language: 'en' },
    headers: { 'Idempotency-Key': `killed-${number}` },
  }));
  const firstAnswer = Promise.withResolvers<void>();
  const answered = new Map<number, string>();
  const sent = claims.map(async ({ body, headers }, number) => {
    const answer = await ask(a, editor, 'POST', '/claims', body, headers);
    if (answer.status !== 201) return;
    answered.set(number, answer.body.id);
    firstAnswer.resolve();
  });
  await firstAnswer.promise;
  await a.stop('SIGKILL');
  await Promise.allSettled(sent);

  // The database may not know yet that the killed one is gone, and still run what that had begun.
  const record = async (number: number): Promise<Answer<ReviewJson>> => {
    const { body, headers } = claims[number] as (typeof claims)[number];
    for (;;) {
      const answer = await ask(b, editor, 'POST', '/claims', body, headers);
      if (answer.body['code'] !== 'idempotency.running') return answer;
    }
  };
  const again = await Promise.all(claims.map((_claim, number) => record(number)));
  expect(again.map(({ status }) => status)).toEqual(claims.map(() => 201));
  for (const [number, id] of answered) expect(again[number]?.body.id).toBe(id);
  const { body } = await ask<{ data: { wording: string }[] }>(b, editor, 'GET', '/claims?limit=100&q=killed');
  expect(body.data.map(({ wording }) => wording).sort()).toEqual(
    claims.map(({ body: { wording } }) => wording).sort(),
  );
}, 60_000);

it('jobs go on when one worker is killed among them, each with its effect once', async () => {
  const claim = await makeClaim(editor, 'Somebody was asked.');
  const source = await editor.post('/sources', { kind: 'state', name: 'Who does not answer' });
  // Their time was over before they were recorded, so each is due at once.
  const sendOne = () =>
    ask(b, editor, 'POST', `/claims/${claim.id}/reply-requests`, {
      sourceId: source.id,
      channel: 'email',
      sentAt: new Date(Date.now() - 2 * DAY).toISOString(),
      dueAt: new Date(Date.now() - DAY).toISOString(),
    });
  const [killed, left] = workers;
  const first = Promise.race(workers.map(({ said }) => said.with('reply_request.lapse', desk.id, '"done"')));
  const requests = await Promise.all(Array.from({ length: 20 }, () => sendOne()));
  await first;
  killed.child.kill('SIGKILL');
  await once(killed.child, 'exit');
  requests.push(await sendOne());

  const jobs = await arranging.source.query<{ id: string }[]>(
    `SELECT id FROM pgboss.job WHERE name = 'reply_request.lapse'`,
  );
  expect(jobs).toHaveLength(requests.length);
  const wasDone = (id: string) =>
    killed.said.all.some((line) => line.includes(id) && line.includes('"done"'));
  await Promise.all(jobs.filter(({ id }) => !wasDone(id)).map(({ id }) => left.said.with(id, '"done"')));
  for (const { body } of requests)
    expect((await ask(b, editor, 'GET', `/reply-requests/${body.id}`)).body).toMatchObject({
      outcome: 'no_response',
      version: 2,
    });
  const events = await ask<{ data: object[] }>(
    b,
    editor,
    'GET',
    '/events?type=reply_request.lapsed&limit=100',
  );
  expect(events.body.data).toHaveLength(requests.length);
}, 60_000);
