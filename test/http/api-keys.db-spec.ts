import request, { type Response } from 'supertest';
import { AddMember, AddToken, FindUser } from '#identity';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type ReviewJson, addEvidence, makeClaim, reviewIn, staffOf } from '../support/factories.js';

interface KeyJson {
  readonly id: string;
  readonly secret: string;
  readonly createdAt: string;
  readonly revokedAt?: string;
}

let api: TestApi;
let desk: TestDesk;
let admin: DeskClient;

beforeAll(async () => {
  api = await openApi();
  desk = await openDesk(api);
  admin = await desk.join('admin', 'fact_checker');
}, 60_000);
afterAll(() => api.close());

const makeKey = (by: DeskClient, ...scopes: string[]): Promise<KeyJson> =>
  by.post<KeyJson>('/api-keys', { name: 'the newsroom’s site', scopes });

/** Whoever shows this key, at a desk. */
const bearer = ({ secret }: KeyJson, slug = desk.slug): DeskClient =>
  new DeskClient(api, slug, '', '', secret);

const outcome = ({ status, body }: Response): [number, unknown] => [status, (body as { code?: string }).code];

/** All that the database keeps of this desk in the tables where a secret could be. */
const kept = (): Promise<string> =>
  api.app.get(Transactor).read({ system: true, deskId: desk.id }, async (tx) => {
    const tables = ['api_key', 'published.reader_key', 'event', 'idempotency_key'];
    const rows = await Promise.all(
      tables.map((table) => tx.query(`SELECT t::text AS row FROM ${table} t WHERE desk_id = $1`, [desk.id])),
    );
    expect(rows.map(({ length }) => length > 0)).toEqual(tables.map(() => true));
    return JSON.stringify(rows);
  });

describe('an API key', () => {
  it('is made whole, and its secret is shown this once', async () => {
    const answer = await admin.send('post', '/api-keys', {
      name: ' the newsroom’s site ',
      scopes: ['desk:read', 'published:read', 'desk:read'],
      requestsPerMinute: 100,
      validDays: 2,
    });
    expect(answer.status).toBe(201);
    const { secret, ...key } = answer.body as KeyJson;
    expect(secret).toMatch(/^cck_[\w-]{43}$/);
    expect(key).toEqual({
      id: key.id,
      name: 'the newsroom’s site',
      scopes: ['published:read', 'desk:read'],
      requestsPerMinute: 100,
      requestsPerDay: 500_000,
      hint: secret.slice(-4),
      createdBy: admin.memberId,
      createdAt: key.createdAt,
      expiresAt: new Date(Date.parse(key.createdAt) + 2 * 86_400_000).toISOString(),
    });
    const location = `/api/v1/desks/${desk.slug}/api-keys/${key.id}`;
    expect(answer.headers['location']).toBe(location);
    expect(await admin.get(`/api-keys/${key.id}`)).toEqual(key);
    expect((await admin.get<{ data: KeyJson[] }>('/api-keys')).data[0]).toEqual(key);
  });

  it('is made once for an Idempotency-Key, and nothing keeps the secret to tell it again', async () => {
    const make = () =>
      admin.send(
        'post',
        '/api-keys',
        { name: 'retried', scopes: ['published:read'] },
        { 'Idempotency-Key': 'once' },
      );
    const [first, again] = [await make(), await make()];
    expect([first.status, again.status, again.headers['idempotency-replayed']]).toEqual([201, 201, 'true']);
    const { secret, ...key } = first.body as KeyJson;
    expect(again.body).toEqual(key);
    expect(await kept()).not.toContain(secret.slice(4));
  });

  it('is listed newest first, page by page', async () => {
    const made = [await makeKey(admin, 'desk:read'), await makeKey(admin, 'desk:read')];
    const ids: string[] = [];
    let cursor = '';
    for (let page = 0; page < 2; page += 1) {
      const { data, nextCursor } = await admin.get<{ data: KeyJson[]; nextCursor: string }>(
        `/api-keys?limit=1${cursor}`,
      );
      ids.push(...data.map(({ id }) => id));
      cursor = `&cursor=${nextCursor}`;
    }
    expect(ids).toEqual(made.map(({ id }) => id).reverse());
  });

  it.each([
    [{ scopes: ['published:read'] }, '/name'],
    [{ name: 'x', scopes: [] }, '/scopes'],
    [{ name: 'x', scopes: ['desk:review'] }, '/scopes'],
    [{ name: 'x', scopes: ['desk:read'], requestsPerMinute: 0 }, '/requestsPerMinute'],
    [{ name: 'x', scopes: ['desk:read'], requestsPerDay: 10_000_001 }, '/requestsPerDay'],
    [{ name: 'x', scopes: ['desk:read'], validDays: 1.5 }, '/validDays'],
    [{ name: 'x', scopes: ['desk:read'], createdBy: 'me' }, '/createdBy'],
  ])('is not made of %j', async (body, pointer) => {
    const { status, body: problem } = await admin.send('post', '/api-keys', body);
    expect(status).toBe(422);
    expect((problem as { errors: { pointer: string }[] }).errors.map((error) => error.pointer)).toEqual([
      pointer,
    ]);
  });

  it('is revoked once, with one event, and stays so', async () => {
    const key = await makeKey(admin, 'desk:read');
    expect((await bearer(key).send('get', '/claims')).status).toBe(200);
    expect((await admin.send('delete', `/api-keys/${key.id}`)).status).toBe(204);
    expect(outcome(await bearer(key).send('get', '/claims'))).toEqual([401, 'session.missing']);
    const { revokedAt } = await admin.get<KeyJson>(`/api-keys/${key.id}`);
    expect(revokedAt).toBeDefined();
    api.clock.advance(1_000);
    expect((await admin.send('delete', `/api-keys/${key.id}`)).status).toBe(204);
    expect((await admin.get<KeyJson>(`/api-keys/${key.id}`)).revokedAt).toBe(revokedAt);
    expect(outcome(await admin.send('delete', `/api-keys/${admin.memberId}`))).toEqual([
      404,
      'api_key.not_found',
    ]);

    const { data } = await admin.get<{
      data: { subject: { id: string } }[];
    }>('/events?limit=100');
    expect(data.filter(({ subject }) => subject.id === key.id)).toMatchObject([
      {
        type: 'api_key.revoked',
        actor: { id: admin.userId },
        payload: { name: 'the newsroom’s site', changes: { revokedAt: { after: revokedAt } } },
      },
      {
        type: 'api_key.created',
        actor: { id: admin.userId },
        payload: { name: 'the newsroom’s site', changes: { scopes: { after: ['desk:read'] } } },
      },
    ]);
  });

  it('is for admins to see and to make', async () => {
    const editor = await desk.join('editor', 'fact_checker');
    for (const answer of [
      await editor.send('get', '/api-keys'),
      await editor.send('post', '/api-keys', { name: 'x', scopes: ['desk:read'] }),
    ])
      expect(outcome(answer)).toEqual([403, 'access.role']);
  });
});

describe('at the desk, a key', () => {
  it('with desk:read reads, and records nothing', async () => {
    const key = bearer(await makeKey(admin, 'desk:read'));
    expect((await key.send('get', '/claims')).status).toBe(200);
    const refused = await key.send('post', '/claims', { wording: 'So.', language: 'en' });
    expect(outcome(refused)).toEqual([403, 'access.scope']);
    expect((refused.body as { detail: string }).detail).toBe(
      'This needs an API key with the scope desk:record; this one has desk:read.',
    );
  });

  it('with desk:record records as its maker, whose event it is', async () => {
    const key = bearer(await makeKey(admin, 'desk:record'));
    const claim = await key.post('/claims', { wording: 'Drones fell.', language: 'en' });
    const { data } = await key.get<{ data: object[] }>(`/events?type=claim.created&limit=1`);
    expect(data[0]).toMatchObject({ subject: { id: claim.id }, actor: { id: admin.userId } });
  });

  it('passes on what its maker may, and no more', async () => {
    const only = await desk.join('admin');
    const key = bearer(await makeKey(only, 'desk:record'));
    expect((await key.send('get', '/claims')).status).toBe(200);
    expect(outcome(await key.send('post', '/claims', { wording: 'So.', language: 'en' }))).toEqual([
      403,
      'access.role',
    ]);
  });

  it('opens nothing else: no review, no profile, no notification, no other key', async () => {
    const key = bearer(await makeKey(admin, 'published:read', 'desk:read', 'desk:record'));
    const { id } = await reviewIn('queued', await staffOf(desk));
    for (const answer of [
      await key.tryAct(id, 'take', 1),
      await key.send('post', '/queue/next', {}),
      await key.send('patch', `/members/${admin.memberId}`, { wipLimit: 3 }, { 'If-Match': '"1"' }),
      await key.send('post', '/notifications/read', {}),
      await key.send('patch', '/notifications/preferences', { mail: 'each' }),
      await key.send('get', '/api-keys'),
      await key.send('post', '/api-keys', { name: 'x', scopes: ['desk:read'] }),
      await key.send('patch', '/policy', { wipLimit: 9 }),
    ]) {
      expect(outcome(answer)).toEqual([403, 'access.scope']);
      expect((answer.body as { detail: string }).detail).toContain('No API key may do this');
    }
  });

  it('is no second pair of eyes', async () => {
    const people = { ...(await staffOf(desk)), checker: admin };
    const claim = await makeClaim(admin);
    const key = bearer(await makeKey(admin, 'desk:record'));
    await addEvidence(key, claim.id);
    const { id, state } = await reviewIn('second_read', people, { claim });
    expect(state).toBe('second_read');
    const seen = await key.get<ReviewJson>(`/reviews/${id}`);
    expect(seen.can['pass']).toMatchObject({ allowed: false });
    expect(outcome(await key.tryAct(id, 'pass', seen.version))).toEqual([403, 'access.scope']);
  });

  it('is a stranger in every other desk, also in one of which its maker is a member', async () => {
    const elsewhere = await openDesk(api);
    const key = await makeKey(admin, 'desk:read');
    const strange = async () => outcome(await bearer(key, elsewhere.slug).send('get', '/claims'));
    expect(await strange()).toEqual([404, 'desk.not_found']);
    const rows = await api.source.query<{ email: string }[]>('SELECT email FROM app_user WHERE id = $1', [
      admin.userId,
    ]);
    const { email } = rows[0]!;
    await api.app
      .get(AddMember)
      .run({ system: true, deskId: elsewhere.id }, { email, roles: ['reader', 'admin'] });
    const user = await api.app.get(FindUser).run(email);
    const token = await api.app.get(AddToken).run(user!.id, { name: 'to compare' });
    const person = new DeskClient(api, elsewhere.slug, '', '', token.secret);
    expect((await person.send('get', '/claims')).status).toBe(200);
    expect(await strange()).toEqual([404, 'desk.not_found']);
  });

  it('falls with its maker', async () => {
    const leaver = await desk.join('admin', 'fact_checker');
    const key = bearer(await makeKey(leaver, 'desk:read'));
    expect((await key.send('get', '/claims')).status).toBe(200);
    await admin.patch(`/members/${leaver.memberId}`, 1, { suspended: true });
    expect(outcome(await key.send('get', '/claims'))).toEqual([404, 'desk.not_found']);
  });

  it('is no person: no session, and no tokens', async () => {
    const { secret } = await makeKey(admin, 'desk:read', 'desk:record');
    const server = api.app.getHttpServer();
    for (const [method, path] of [
      ['get', '/session'],
      ['delete', '/session'],
      ['get', '/session/tokens'],
      ['post', '/session/tokens'],
    ] as const) {
      const answer = await request(server)
        [method](`/api/v1${path}`)
        .set('Authorization', `Bearer ${secret}`)
        .send(method === 'post' ? { name: 'x' } : undefined);
      expect([path, ...outcome(answer)]).toEqual([path, 403, 'access.key']);
    }
  });
});
