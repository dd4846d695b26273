import { Webhook } from 'standardwebhooks';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeStatement, reviewIn, staffOf } from '../support/factories.js';
import { type Received, Receiver, ReceiversNetwork } from '../support/receiver.js';
import { type Delivery, type Hook, deliveriesOf, newPath } from '../support/webhooks.js';

const HOUR = 3_600_000;

let api: TestApi;
let receiver: Receiver;
let network: ReceiversNetwork;
let desk: TestDesk;
let admin: DeskClient;
let people: People;

beforeAll(async () => {
  receiver = await Receiver.start();
  network = new ReceiversNetwork(receiver);
  api = await openApi({ network });
});
afterAll(async () => {
  await api.close();
  await receiver.stop();
});
beforeEach(async () => {
  desk = await openDesk(api);
  [admin, people] = [await desk.join('admin'), await staffOf(desk)];
});

const hook = (path: string, body: object = {}): Promise<Hook> =>
  admin.post<Hook>('/webhooks', { url: receiver.at(path), ...body });
/** What lies in the tables of the desk. */
const inDesk = <T extends object>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
  api.app.get(Transactor).read({ system: true, deskId: desk.id }, (tx) => tx.query<T>(sql, parameters));
const verify = (secret: string, { body, headers }: Received): unknown =>
  new Webhook(secret).verify(body, headers);
const eventsOf = async ({ id }: Json) =>
  (await people.editor.get<{ data: { type: string; payload: object }[] }>(`/events?subject=${id}`)).data;
const typesOf = async (subject: Json) => (await eventsOf(subject)).map(({ type }) => type).reverse();

describe('a message', () => {
  it('is sent of each change of what is public, signed, with links and no words', async () => {
    const path = newPath();
    const { id, secret } = await hook(path);
    const review = await reviewIn('published', people);
    await makeStatement(people.checker, review.claimId, 'denies');
    await people.editor.act(review.id, 'correct', { class: 'typo', summary: 'It is so, indeed.' });
    await people.editor.act(review.id, 'withdraw', { reason: 'The track was forged.' });
    await (await desk.join('editor')).act(review.id, 'withdraw', { reason: 'The track was forged.' });
    await api.runJobs(desk.id);

    const received = receiver.all(path);
    const bodies = received.map((one) => verify(secret, one)) as {
      type: string;
      timestamp: string;
      data: Record<string, unknown>;
    }[];
    expect(bodies.map(({ type }) => type)).toEqual([
      'claim.published',
      'claim.dispute_changed',
      'claim.corrected',
      'claim.withdrawn',
    ]);
    const [{ data }] = bodies as [(typeof bodies)[0]];
    const slug = String(data['slug']);
    const changes = await inDesk<{ position: number; version: number; at: Date }>(
      'SELECT position::int, version, at FROM published.change WHERE slug = $1 ORDER BY position',
      [slug],
    );
    expect(bodies).toEqual(
      changes.map(({ position, version, at }, index) => ({
        type: bodies[index]?.type,
        timestamp: at.toISOString(),
        data: {
          position,
          slug,
          version,
          claimId: review.claimId,
          deskSlug: desk.slug,
          documentUrl: `http://127.0.0.1:3000/api/public/v1/claims/${slug}`,
          pageUrl: `http://127.0.0.1:3000/${desk.slug}/claims/${slug}`,
        },
      })),
    );
    expect(received.map(({ headers }) => headers['content-type'])).toEqual(Array(4).fill('application/json'));
    expect(received.map(({ body }) => body).join()).not.toMatch(/forged|indeed|Drones/);

    const deliveries = await deliveriesOf(admin, { id });
    expect(deliveries.map(({ messageId }) => messageId).reverse()).toEqual(
      received.map(({ headers }) => headers['webhook-id']),
    );
    expect(new Set(deliveries.map(({ messageId }) => messageId)).size).toBe(4);
    expect(deliveries.map(({ body }) => body).reverse()).toEqual(bodies);
    expect(deliveries.map(({ status, attempts }) => [status, attempts])).toEqual(
      Array(4).fill([
        'delivered',
        [{ at: expect.any(String), milliseconds: expect.any(Number), status: 204 }],
      ]),
    );
  });

  it('goes to each webhook that wants its type, and to no other desk’s', async () => {
    const [all, some, none, other] = [newPath(), newPath(), newPath(), newPath()];
    await hook(all);
    await hook(some, { types: ['claim.published', 'claim.published'] });
    await hook(none, { types: ['claim.withdrawn'] });
    const elsewhere = await openDesk(api);
    await (await elsewhere.join('admin')).post('/webhooks', { url: receiver.at(other) });
    await reviewIn('published', people);
    await api.runJobs();
    expect([all, some, none, other].map((path) => receiver.all(path).length)).toEqual([1, 1, 0, 0]);
    const [first, second] = [receiver.all(all)[0], receiver.all(some)[0]];
    expect(first?.body).toBe(second?.body);
    expect(first?.headers['webhook-id']).not.toBe(second?.headers['webhook-id']);
  });

  it('is not there where the change is not: a publication that fails sends nothing', async () => {
    const path = newPath();
    const { id } = await hook(path);
    const review = await reviewIn('approved', people);
    await people.editor.tryAct(review.id, 'publish', 1).expect(412);
    await api.runJobs(desk.id);
    expect(await deliveriesOf(admin, { id })).toEqual([]);
    expect(receiver.all(path)).toEqual([]);
  });

  it('is sent by way of trial', async () => {
    const path = newPath();
    const { id, secret } = await hook(path);
    const answer = await admin.send('post', `/webhooks/${id}/test`);
    expect(answer.status).toBe(201);
    const test = answer.body as Delivery;
    expect(answer.headers['location']).toBe(
      `/api/v1/desks/${desk.slug}/webhooks/${id}/deliveries/${test.id}`,
    );
    expect(test).toMatchObject({ type: 'webhook.test', status: 'pending', webhookId: id, attempts: [] });
    await api.runJobs(desk.id);
    expect(verify(secret, receiver.all(path)[0]!)).toEqual(test.body);
    expect(await admin.get(`/webhooks/${id}/deliveries/${test.id}`)).toMatchObject({ status: 'delivered' });

    receiver.answers(path, 500);
    await admin.post(`/webhooks/${id}/test`);
    await api.runJobs(desk.id);
    // Once, and it disables nothing.
    expect(await deliveriesOf(admin, { id }, '?limit=1')).toMatchObject([
      { status: 'failed', attempts: [{}] },
    ]);
    expect(await admin.get(`/webhooks/${id}`)).toMatchObject({ enabled: true });
    expect(await typesOf({ id })).toEqual(['webhook.created', 'webhook.tested', 'webhook.tested']);
  });
});

describe('a secret', () => {
  it('is shown once, when it is made, and told nowhere else', async () => {
    const created = await admin.send('post', '/webhooks', {
      url: receiver.at('/secret-path'),
      description: 'The archive',
    });
    expect(created.status).toBe(201);
    const made = created.body as Hook;
    expect(created.headers['location']).toBe(`/api/v1/desks/${desk.slug}/webhooks/${made.id}`);
    expect(created.headers['etag']).toBe('"1"');
    const { secret, ...view } = made;
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]+=*$/);
    expect(Buffer.from(secret.slice(6), 'base64').length).toBeGreaterThanOrEqual(24);
    expect(view).toEqual({
      id: made.id,
      url: receiver.at('/secret-path'),
      types: ['claim.published', 'claim.corrected', 'claim.withdrawn', 'claim.dispute_changed'],
      description: 'The archive',
      enabled: true,
      createdAt: expect.any(String),
      version: 1,
    });
    const rotated = await admin.post<Hook>(`/webhooks/${made.id}/rotate`);
    expect(rotated.secret).not.toBe(secret);
    const changed = await admin.patch(`/webhooks/${made.id}`, 2, { description: null });
    await admin.post(`/webhooks/${made.id}/test`);
    await api.runJobs(desk.id);
    const told = JSON.stringify([
      changed,
      await admin.get(`/webhooks/${made.id}`),
      await admin.get('/webhooks'),
      await admin.get(`/webhooks/${made.id}/deliveries`),
      await admin.get('/events'),
      await api.source.query('SELECT data, output FROM pgboss.job'),
    ]);
    for (const one of [secret, rotated.secret]) expect(told).not.toContain(one.slice(6));
    // Nor the whole address, to those who are no admins.
    expect(JSON.stringify(await eventsOf(made))).not.toContain('secret-path');
  });

  it('signs beside the new one for 24 hours', async () => {
    const path = newPath();
    const old = await hook(path);
    const { secret, oldSecretUntil } = await admin.post<Hook & { oldSecretUntil: string }>(
      `/webhooks/${old.id}/rotate`,
    );
    expect(Math.abs(Date.parse(oldSecretUntil) - api.clock.now().getTime() - 24 * HOUR)).toBeLessThan(60_000);
    await admin.post(`/webhooks/${old.id}/test`);
    await api.runJobs(desk.id);
    const [both] = receiver.all(path) as [Received];
    expect(both.headers['webhook-signature'].split(' ')).toHaveLength(2);
    expect(verify(old.secret, both)).toEqual(verify(secret, both));

    api.clock.advance(24 * HOUR + 1_000);
    await admin.post(`/webhooks/${old.id}/test`);
    await api.runJobs(desk.id);
    const one = receiver.all(path)[1] as Received;
    const at = new Date(Number(one.headers['webhook-timestamp']) * 1000);
    expect(one.headers['webhook-signature']).toBe(
      new Webhook(secret).sign(one.headers['webhook-id'], at, one.body),
    );
    // What signs no more is not kept either.
    await api.sweep(desk.id);
    expect(await inDesk('SELECT FROM webhook_secret')).toHaveLength(1);
    expect(await admin.get(`/webhooks/${old.id}`)).not.toHaveProperty('oldSecretUntil');
  });

  it('stops signing at once where it has leaked, and three sign at most', async () => {
    const path = newPath();
    const leaked = await hook(path);
    const { secret } = await admin.post<Hook>(`/webhooks/${leaked.id}/rotate`, { overlapHours: 0 });
    await admin.post(`/webhooks/${leaked.id}/test`);
    await api.runJobs(desk.id);
    const [message] = receiver.all(path) as [Received];
    const at = new Date(Number(message.headers['webhook-timestamp']) * 1000);
    expect(message.headers['webhook-signature']).toBe(
      new Webhook(secret).sign(message.headers['webhook-id'], at, message.body),
    );
    for (let times = 0; times < 4; times += 1) await admin.post(`/webhooks/${leaked.id}/rotate`);
    await admin.post(`/webhooks/${leaked.id}/test`);
    await api.runJobs(desk.id);
    expect(receiver.all(path)[1]?.headers['webhook-signature'].split(' ')).toHaveLength(3);
    await admin
      .send('post', `/webhooks/${leaked.id}/rotate`, { overlapHours: 25 })
      .expect(422)
      .expect(({ body }) => expect(body).toMatchObject({ errors: [{ pointer: '/overlapHours' }] }));
  });
});

describe('an address', () => {
  it.each([
    ['http://169.254.169.254/latest/meta-data/', 'is not on the public Internet'],
    ['https://169.254.169.254/latest/meta-data/', 'is not on the public Internet'],
    ['https://localhost/', 'is not on the public Internet'],
    ['https://127.0.0.1/', 'is an address of this product itself'],
    ['https://127.0.0.2/', 'is not on the public Internet'],
    ['https://[::ffff:10.0.0.1]/', 'is not on the public Internet'],
    ['https://printer.local/', 'is not on the public Internet'],
    ['https://user:password@hooks.example.org/', 'must be without a user name and password'],
    ['https://hooks.example.org:22/', 'must be on one of the ports'],
  ])('%s is refused when it is written down', async (url, why) => {
    const { id } = await hook(newPath());
    const refusals = [
      await admin.send('post', '/webhooks', { url }),
      await admin.send('patch', `/webhooks/${id}`, { url }, { 'If-Match': '"1"' }),
    ];
    for (const { body } of refusals)
      expect(body).toMatchObject({
        status: 422,
        code: 'webhook.url_refused',
        errors: [{ pointer: '/url', detail: expect.stringContaining(why) }],
      });
  });

  it('must be https on the real Internet', async () => {
    const real = await openApi();
    try {
      const elsewhere = await openDesk(real);
      const answer = await (
        await elsewhere.join('admin')
      ).send('post', '/webhooks', { url: 'http://hooks.example.org/' });
      expect(answer.body).toMatchObject({
        code: 'webhook.url_refused',
        errors: [{ pointer: '/url', detail: 'must begin with https://' }],
      });
    } finally {
      await real.close();
    }
  });

  it('is looked at anew by each attempt: a name that leads inside is not asked', async () => {
    const path = newPath();
    const { id } = await admin.post('/webhooks', {
      url: `http://turns.example.org:${receiver.port}${path}`,
    });
    await admin.post(`/webhooks/${id}/test`);
    await api.runJobs(desk.id);
    expect(receiver.all(path)).toHaveLength(1);
    for (const inside of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1']) {
      network.names.set('turns.example.org', inside);
      await admin.post(`/webhooks/${id}/test`);
      await api.runJobs(desk.id);
      const [delivery] = await deliveriesOf(admin, { id }, '?limit=1');
      expect(delivery).toMatchObject({
        status: 'failed',
        attempts: [{ error: 'The address is not on the public Internet.' }],
      });
      expect(delivery?.attempts[0]).not.toHaveProperty('status');
    }
    expect(receiver.all(path)).toHaveLength(1);
  });
});

describe('the desk', () => {
  it('changes, disables, enables and deletes a webhook, each with its event', async () => {
    const path = newPath();
    const { id } = await hook(newPath());
    const changed = await admin.patch(`/webhooks/${id}`, 1, {
      url: receiver.at(path),
      types: ['claim.published'],
      description: 'Moved',
    });
    expect(changed).toMatchObject({ url: receiver.at(path), types: ['claim.published'], version: 2 });
    expect(await admin.post(`/webhooks/${id}/disable`)).toMatchObject({
      enabled: false,
      disabledBecause: 'by_hand',
      version: 3,
    });
    for (const asked of ['disable', 'test', 'replay'])
      expect(
        (
          await admin.send(
            'post',
            `/webhooks/${id}/${asked}`,
            asked === 'replay' ? { since: '2023-01-01T00:00:00Z' } : {},
          )
        ).body,
      ).toMatchObject({ status: 409, code: 'webhook.disabled' });
    await reviewIn('published', people);
    await api.runJobs(desk.id);
    expect(await deliveriesOf(admin, { id })).toMatchObject([{ status: 'skipped', attempts: [] }]);

    const enabled = await admin.post(`/webhooks/${id}/enable`);
    expect(enabled).toMatchObject({ enabled: true, version: 4 });
    expect(enabled).not.toHaveProperty('disabledBecause');
    expect((await admin.send('post', `/webhooks/${id}/enable`)).body).toMatchObject({
      code: 'webhook.enabled',
    });
    await api.runJobs(desk.id);
    expect(receiver.all(path)).toEqual([]);
    expect(await admin.post(`/webhooks/${id}/replay`, { since: '2023-01-01T00:00:00Z' })).toEqual({
      replayed: 1,
    });
    await api.runJobs(desk.id);
    expect(receiver.all(path)).toHaveLength(1);

    await admin.send('delete', `/webhooks/${id}`, undefined, { 'If-Match': '"3"' }).expect(412);
    await admin.send('delete', `/webhooks/${id}`).expect(204);
    await admin.send('get', `/webhooks/${id}`).expect(404);
    await admin.send('get', `/webhooks/${id}/deliveries`).expect(404);
    await reviewIn('published', people);
    await api.runJobs(desk.id);
    expect(receiver.all(path)).toHaveLength(1);
    expect(await typesOf({ id })).toEqual([
      'webhook.created',
      'webhook.changed',
      'webhook.disabled',
      'webhook.enabled',
      'webhook.replayed',
      'webhook.deleted',
    ]);
    const [, change] = (await eventsOf({ id })).reverse();
    expect(change?.payload).toMatchObject({
      addressChanged: true,
      changes: { types: { after: ['claim.published'] }, description: { after: 'Moved' } },
    });
  });

  it('is refused what can’t be', async () => {
    const { id } = await hook(newPath());
    const refused = async (method: 'post' | 'patch', path: string, body: object, headers = {}) =>
      (await admin.send(method, path, body, headers)).body as object;
    expect(await refused('post', '/webhooks', { url: receiver.at('/'), types: [] })).toMatchObject({
      code: 'webhook.no_types',
      errors: [{ pointer: '/types' }],
    });
    expect(
      await refused('post', '/webhooks', { url: receiver.at('/'), types: ['claim.voided'] }),
    ).toMatchObject({
      status: 422,
      errors: [{ pointer: '/types' }],
    });
    expect(await refused('post', '/webhooks', { url: receiver.at('/'), secret: 'whsec_x' })).toMatchObject({
      status: 422,
      errors: [{ pointer: '/secret' }],
    });
    expect(await refused('patch', `/webhooks/${id}`, { types: ['claim.published'] })).toMatchObject({
      status: 428,
    });
    expect(
      await refused('patch', `/webhooks/${id}`, { description: 'x' }, { 'If-Match': '"9"' }),
    ).toMatchObject({ status: 412, current: { id } });
    expect(await refused('post', `/webhooks/${id}/replay`, {})).toMatchObject({
      errors: [{ pointer: '/since' }],
    });
    for (let there = 1; there < 20; there += 1) await hook('/many');
    expect(await refused('post', '/webhooks', { url: receiver.at('/') })).toMatchObject({
      status: 409,
      code: 'webhook.too_many',
    });
    const page = await admin.get<{ data: Hook[]; nextCursor: string }>('/webhooks?limit=15');
    const rest = await admin.get<{ data: Hook[] }>(`/webhooks?limit=15&cursor=${page.nextCursor}`);
    expect([page.data.length, rest.data.length]).toEqual([15, 5]);
    expect(rest.data.at(-1)?.id).toBe(id);
  });

  it('keeps webhooks to its admins, and from other desks', async () => {
    const { id } = await hook(newPath());
    const test = await admin.post(`/webhooks/${id}/test`);
    const other = await (await openDesk(api)).join('admin');
    for (const path of ['/webhooks', `/webhooks/${id}`, `/webhooks/${id}/deliveries`]) {
      for (const by of [people.checker, people.editor])
        expect((await by.send('get', path)).body).toMatchObject({ status: 403, code: 'access.role' });
      if (path !== '/webhooks') expect((await other.send('get', path)).status).toBe(404);
    }
    const mine = await other.post('/webhooks', { url: receiver.at('/other') });
    for (const webhook of [id, mine.id])
      expect(
        (await other.send('post', `/webhooks/${webhook}/deliveries/${test.id}/replay`)).body,
      ).toMatchObject({ status: 404 });
  });

  it('answers a repeated request with the same secret, and makes one webhook', async () => {
    const send = () =>
      admin.post<Hook>('/webhooks', { url: receiver.at('/twice') }, { 'Idempotency-Key': 'one' });
    const [first, second] = [await send(), await send()];
    expect(second).toEqual(first);
    expect((await admin.get<{ data: Hook[] }>('/webhooks')).data).toHaveLength(1);
  });
});
