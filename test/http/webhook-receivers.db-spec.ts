import type { ServerResponse } from 'node:http';
import { Client } from 'pg';
import { JobHandlers } from '#jobs';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, reviewIn, staffOf } from '../support/factories.js';
import { Receiver, ReceiversNetwork } from '../support/receiver.js';
import { type Delivery, type Hook, deliveriesOf, newPath } from '../support/webhooks.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const SCHEDULE = [5 * SECOND, 300 * SECOND, 1800 * SECOND, ...[2, 5, 10, 14, 20, 24].map((h) => h * HOUR)];

let api: TestApi;
let receiver: Receiver;
let desk: TestDesk;
let admin: DeskClient;
let people: People;

beforeAll(async () => {
  receiver = await Receiver.start();
  api = await openApi({ network: new ReceiversNetwork(receiver) });
});
afterAll(async () => {
  await api.close();
  await receiver.stop();
});
beforeEach(async () => {
  desk = await openDesk(api);
  [admin, people] = [await desk.join('admin'), await staffOf(desk)];
});

const hook = (path: string): Promise<Hook> => admin.post<Hook>('/webhooks', { url: receiver.at(path) });
const publish = () => reviewIn('published', people);
const send = () => api.runJobs(desk.id);
const lastOf = async (webhook: Json): Promise<Delivery> => {
  const [delivery] = await deliveriesOf(admin, webhook, '?limit=1');
  if (delivery === undefined) throw new Error('Nothing was sent');
  return delivery;
};
/** From the last attempt to the next, in milliseconds. */
const waitOf = ({ nextAttemptAt = '', attempts: [last] }: Delivery): number =>
  Date.parse(nextAttemptAt) - Date.parse(last?.at ?? '');
const untilDue = ({ nextAttemptAt = '' }: Delivery): void =>
  api.clock.advance(Date.parse(nextAttemptAt) - api.clock.now().getTime() + 1);
const toldOf = async (by: DeskClient) =>
  (await by.get<{ data: { type: string; title: string }[] }>('/notifications')).data.filter(({ type }) =>
    type.startsWith('webhook.'),
  );

describe('a receiver', () => {
  const endless = (status: number) => (response: ServerResponse) => {
    response.writeHead(status);
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(4096)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };

  it.each<[string, (response: ServerResponse) => unknown, object]>([
    ['fails', (r) => r.writeHead(500).end('Out\u0000 of order'), { status: 500, answer: 'Out of order' }],
    [
      'redirects',
      (r) => r.writeHead(307, { location: receiver.at('/elsewhere') }).end(),
      { status: 307, error: 'It redirects (307), and redirects are not followed.' },
    ],
    ['hangs up', (r) => r.socket?.destroy(), { error: 'The address does not answer.' }],
    ['speaks no HTTP', (r) => r.socket?.end('Hello!\r\n\r\n'), { error: 'The address does not answer.' }],
    [
      'has no end of headers',
      (r) => r.writeHead(200, { 'x-long': 'x'.repeat(64 * 1024) }).end(),
      { error: 'The address does not answer.' },
    ],
    ['fails at endless length', endless(503), { status: 503, answer: 'x'.repeat(1024) }],
  ])('that %s is sent the same again, and loses nothing', async (_what, behaviour, attempt) => {
    const [path, well] = [newPath(), newPath()];
    receiver.on(path, behaviour);
    const [bad, good] = [await hook(path), await hook(well)];
    await publish();
    await send();
    const failed = await lastOf(bad);
    expect(failed).toMatchObject({
      status: 'pending',
      attempts: [{ error: expect.any(String), ...attempt }],
    });
    expect(await admin.get(`/webhooks/${bad.id}`)).toMatchObject({
      enabled: true,
      failingSince: failed.attempts[0]?.at,
    });
    expect(await lastOf(good)).toMatchObject({ status: 'delivered' });

    receiver.takes(path);
    untilDue(failed);
    await send();
    expect(await lastOf(bad)).toMatchObject({ status: 'delivered', attempts: [{ status: 204 }, attempt] });
    const [first, second] = receiver.all(path);
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
    expect(await admin.get(`/webhooks/${bad.id}`)).not.toHaveProperty('failingSince');
    expect(receiver.all('/elsewhere')).toEqual([]);
  });

  it.each<[string, (response: ServerResponse) => unknown, object]>([
    ['answers at endless length', endless(200), { status: 200, answer: 'x'.repeat(1024) }],
    [
      'cuts its answer off',
      (r) => r.writeHead(200, { 'content-length': '10' }).write('x', () => r.destroy()),
      {},
    ],
    ['never ends its answer', (r) => r.writeHead(202).write('Taken'), { status: 202, answer: 'Taken' }],
    ['packs its answer', (r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('x'), { status: 200 }],
    [
      'answers in characters of many bytes',
      (r) => r.writeHead(200).end(`${'x'.repeat(1023)}й`),
      { answer: 'x'.repeat(1023) },
    ],
  ])('that takes it and %s has it', async (_what, behaviour, attempt) => {
    const path = newPath();
    receiver.on(path, behaviour);
    const it = await hook(path);
    await publish();
    await send();
    const delivery = await lastOf(it);
    expect(delivery).toMatchObject({ status: 'delivered', attempts: [attempt] });
    expect(delivery.attempts[0]).not.toHaveProperty('error');
    expect(delivery.attempts[0]?.milliseconds).toBeLessThan(5_000);
  });

  it('that fails for one message gets those after it', async () => {
    const path = newPath();
    receiver.on(path, (response) => response.writeHead(receiver.all(path).length === 1 ? 500 : 204).end());
    const it = await hook(path);
    await publish();
    await publish();
    await publish();
    await send();
    expect((await deliveriesOf(admin, it)).map(({ status }) => status)).toEqual([
      'delivered',
      'delivered',
      'pending',
    ]);
    expect(await deliveriesOf(admin, it, '?status=pending')).toHaveLength(1);
  });

  it.each<[string, (now: Date) => string, number]>([
    ['two minutes', () => '120', 120 * SECOND],
    ['a date', (now) => new Date(now.getTime() + HOUR).toUTCString(), HOUR],
    ['a week', () => '604800', 24 * HOUR],
    ['no time at all', () => '0', 5 * SECOND],
    ['who knows', () => 'soon', 5 * SECOND],
  ])('that asks for %s is given as much as is right', async (_what, header, expected) => {
    const path = newPath();
    receiver.on(path, (response) =>
      response.writeHead(429, { 'retry-after': header(api.clock.now()) }).end(),
    );
    const it = await hook(path);
    await publish();
    await send();
    const wait = waitOf(await lastOf(it));
    expect(wait).toBeGreaterThanOrEqual(expected - SECOND);
    expect(wait).toBeLessThan(expected * 1.1 + 2 * SECOND);
  });

  it('that says it is gone is sent nothing more, and the desk is told', async () => {
    const path = newPath();
    receiver.answers(path, 410);
    const it = await hook(path);
    await publish();
    await publish();
    await send();
    expect(receiver.all(path)).toHaveLength(1);
    expect(await admin.get(`/webhooks/${it.id}`)).toMatchObject({
      enabled: false,
      disabledBecause: 'gone',
      disabledAt: expect.any(String),
      version: 2,
    });
    expect((await deliveriesOf(admin, it)).map(({ status }) => status)).toEqual(['skipped', 'failed']);
    expect(await toldOf(admin)).toMatchObject([
      { title: 'A webhook was disabled: its receiver is gone, or has failed for days' },
    ]);
    expect(await toldOf(people.editor)).toEqual([]);
  });
});

describe('the schedule', () => {
  it('comes to its end: the webhook is disabled, the desk is told, and all can be replayed', async () => {
    const path = newPath();
    receiver.answers(path, 503, {}, 'Down');
    const it = await hook(path);
    await publish();
    for (const [index, delay] of SCHEDULE.entries()) {
      await send();
      const delivery = await lastOf(it);
      expect(delivery).toMatchObject({ status: 'pending' });
      expect(delivery.attempts).toHaveLength(index + 1);
      expect(waitOf(delivery)).toBeGreaterThanOrEqual(delay);
      expect(waitOf(delivery)).toBeLessThan(delay * 1.1 + 2 * SECOND);
      // Not a moment before.
      api.clock.advance(waitOf(delivery) - 5 * SECOND > 0 ? waitOf(delivery) - 5 * SECOND : 0);
      await send();
      expect((await lastOf(it)).attempts).toHaveLength(index + 1);
      untilDue(delivery);
    }
    // One more is under way to it by then.
    await publish();
    await send();
    expect(receiver.all(path)).toHaveLength(SCHEDULE.length + 1);
    const [later, givenUp] = await deliveriesOf(admin, it);
    expect([later?.status, givenUp?.status]).toEqual(['skipped', 'failed']);
    expect(givenUp?.attempts).toHaveLength(10);
    expect(await admin.get(`/webhooks/${it.id}`)).toMatchObject({
      enabled: false,
      disabledBecause: 'given_up',
    });
    expect(await toldOf(admin)).toHaveLength(1);
    const { data: events } = await admin.get<{ data: object[] }>(
      `/events?subject=${it.id}&type=webhook.disabled`,
    );
    expect(events).toMatchObject([{ payload: { because: 'given_up', host: new URL(it.url).host } }]);
    expect(events[0]).not.toHaveProperty('actor');

    receiver.takes(path);
    await admin.post(`/webhooks/${it.id}/enable`);
    await admin.post(`/webhooks/${it.id}/replay`, { since: '2023-01-01T00:00:00Z' });
    await send();
    const [, first, ...rest] = await deliveriesOf(admin, it);
    expect(first).toMatchObject({ status: 'delivered', attempts: { length: 11 } });
    expect(rest).toEqual([]);
    expect(new Set(receiver.all(path).map(({ headers }) => headers['webhook-id'])).size).toBe(2);
  }, 60_000);

  it('begins anew with a replay, of what was delivered too, with the same id', async () => {
    const path = newPath();
    const it = await hook(path);
    await publish();
    await send();
    const { id, messageId } = await lastOf(it);
    receiver.answers(path, 500);
    expect(await admin.post(`/webhooks/${it.id}/deliveries/${id}/replay`)).toMatchObject({
      status: 'pending',
      nextAttemptAt: expect.any(String),
    });
    await send();
    const failed = await lastOf(it);
    expect(waitOf(failed)).toBeLessThan(7 * SECOND);
    receiver.takes(path);
    untilDue(failed);
    await send();
    expect(await lastOf(it)).toMatchObject({ status: 'delivered', attempts: { length: 3 } });
    expect(receiver.all(path).map(({ headers }) => headers['webhook-id'])).toEqual(Array(3).fill(messageId));
    const since = '2023-01-01T00:00:00Z';
    expect(await admin.post(`/webhooks/${it.id}/replay`, { since })).toEqual({ replayed: 0 });
    expect(await admin.post(`/webhooks/${it.id}/replay`, { since, delivered: true })).toEqual({
      replayed: 1,
    });
  });
});

describe('what is sent', () => {
  it('is two at a time to one webhook, whoever asks, and never one of them twice', async () => {
    const path = newPath();
    const held: ServerResponse[] = [];
    receiver.on(path, (response) => held.push(response));
    const it = await hook(path);
    for (let count = 0; count < 5; count += 1) await admin.post(`/webhooks/${it.id}/test`);
    const { promise: threeEnded, resolve } = Promise.withResolvers<void>();
    let ended = 0;
    const running = Array.from({ length: 5 }, () =>
      api.app
        .get(JobHandlers)
        .run('webhook.deliver', { deskId: desk.id, webhookId: it.id })
        .then(() => (ended += 1) === 3 && resolve()),
    );
    await threeEnded;
    await receiver.has(path, 2);
    expect(receiver.all(path)).toHaveLength(2);
    receiver.takes(path);
    for (const response of held) response.writeHead(204).end();
    await Promise.all(running);
    expect((await deliveriesOf(admin, it)).map(({ status }) => status)).toEqual(Array(5).fill('delivered'));
    expect(new Set(receiver.all(path).map(({ headers }) => headers['webhook-id'])).size).toBe(5);
    expect(receiver.all(path)).toHaveLength(5);
  });

  it('is sent again with the same id where nobody could write down that it was', async () => {
    const path = newPath();
    const it = await hook(path);
    await publish();
    const other = new Client({ connectionString: api.database.appUrl });
    await other.connect();
    receiver.on(path, (response) => {
      void other
        .query(
          `BEGIN; SELECT set_config('app.desk_id', '${desk.id}', true),
             set_config('app.user_id', 'ffffffff-ffff-ffff-ffff-ffffffffffff', true);
           SELECT FROM webhook WHERE id = '${it.id}' FOR UPDATE`,
        )
        .then(() => response.writeHead(204).end());
    });
    await expect(send()).rejects.toThrow();
    await other.end();
    expect(await lastOf(it)).toMatchObject({ status: 'pending', attempts: [] });
    receiver.takes(path);
    // Whoever took it is not yet taken for dead.
    await send();
    expect(receiver.all(path)).toHaveLength(1);
    api.clock.advance(61 * SECOND);
    await api.sweep(desk.id);
    await send();
    const [first, second] = receiver.all(path);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(await lastOf(it)).toMatchObject({ status: 'delivered' });
  });

  it('is found by the sweep where its job was lost, and kept for 30 days', async () => {
    const path = newPath();
    const it = await hook(path);
    await publish();
    await api.source.query(`DELETE FROM pgboss.job WHERE data ->> 'deskId' = $1`, [desk.id]);
    await api.sweep(desk.id);
    expect(await send()).toEqual([]);
    api.clock.advance(31 * SECOND);
    await api.sweep(desk.id);
    await send();
    expect(await lastOf(it)).toMatchObject({ status: 'delivered' });
    api.clock.advance(29 * 24 * HOUR);
    await api.sweep(desk.id);
    expect(await deliveriesOf(admin, it)).toHaveLength(1);
    api.clock.advance(25 * HOUR);
    await api.sweep(desk.id);
    expect(await deliveriesOf(admin, it)).toEqual([]);
  });
});
