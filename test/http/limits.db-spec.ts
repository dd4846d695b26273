import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import request, { type Response } from 'supertest';
import { SetDeskQuota } from '#identity';
import { Clock } from '#persistence';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { staffOf } from '../support/factories.js';
import { PublicReader, openPublic } from '../support/public-reader.js';

const DAY = 86_400_000;

/** Stands still at 29 seconds past noon, until it is turned. */
class StillClock extends Clock {
  private at = Math.floor(Date.now() / DAY) * DAY + DAY / 2 + 29_000;

  override now(): Date {
    return new Date(this.at);
  }

  advance(milliseconds: number): void {
    this.at += milliseconds;
  }
}

const LIMIT = 12;
const settings = {
  ANONYMOUS_REQUESTS_PER_MINUTE: String(LIMIT),
  TRUSTED_PROXIES: '127.0.0.0/8,::1,192.0.2.0/24',
};

interface Key {
  readonly id: string;
  readonly secret: string;
}

const clock = new StillClock();
let reader: PublicReader;
let desk: TestDesk;
let admin: DeskClient;
let slug: string;
let addresses = 0;

beforeAll(async () => {
  reader = await PublicReader.start({ settings, clock });
  desk = await openDesk(reader.api);
  admin = await desk.join('admin');
  ({ slug } = await reader.publish(desk, await staffOf(desk), 'The bridge was hit.'));
}, 60_000);
afterAll(() => reader.close());

/** Somebody whom nobody has counted before. */
const someone = (): string => `198.51.100.${(addresses += 1)}`;

const askFrom = (
  address: string,
  path = '/claims?limit=1',
  headers: Record<string, string> = {},
): Promise<Response> => reader.ask(path, { 'X-Forwarded-For': address, ...headers });

const withKey = ({ secret }: Key, path?: string): Promise<Response> =>
  askFrom('198.51.100.250', path, { Authorization: `Bearer ${secret}` });

const makeKey = (body: object = {}): Promise<Key> =>
  admin.post<Key>('/api-keys', { name: 'tests', scopes: ['published:read'], ...body });

const codeOf = ({ body }: Response): unknown => (body as { code?: string }).code;

/** How many get through before the first that does not, and that one. */
const untilRefused = async (ask: () => Promise<Response>): Promise<[number, Response]> => {
  for (let count = 0; count < 1_000; count += 1) {
    const answer = await ask();
    if (answer.status >= 400) return [count, answer];
  }
  throw new Error('Nothing was refused');
};

describe('without a key', () => {
  it('each answer says what is left: 200, 304 and errors', async () => {
    const me = someone();
    const first = await askFrom(me, `/claims/${slug}`);
    expect(first.status).toBe(200);
    expect(first.headers).toMatchObject({
      'ratelimit-policy': `"minute";q=${LIMIT};w=60`,
      ratelimit: `"minute";r=${LIMIT - 1};t=31`,
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    });
    expect(first.headers['vary']).toBe('Accept');
    expect(first.headers['access-control-expose-headers']).toContain('RateLimit, RateLimit-Policy');
    for (const [path, headers, status] of [
      [`/claims/${slug}`, { 'If-None-Match': first.headers['etag']! }, 304],
      ['/claims/none', {}, 404],
      ['/nothing/here', {}, 404],
      ['/claims?limit=1000', {}, 422],
      ['/claims?q=%ff', {}, 422],
    ] as const) {
      const answer = await askFrom(me, path, headers);
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.headers).toMatchObject({
        'ratelimit-policy': `"minute";q=${LIMIT};w=60`,
        'access-control-allow-origin': '*',
      });
    }
    expect((await askFrom(me)).headers['ratelimit']).toBe(`"minute";r=${LIMIT - 7};t=31`);
  });

  it('the limit is the limit, until the minute is over', async () => {
    const me = someone();
    const [count, refused] = await untilRefused(() => askFrom(me));
    expect(count).toBe(LIMIT);
    expect([refused.status, codeOf(refused)]).toEqual([429, 'limit.minute']);
    expect(refused.headers).toMatchObject({
      'content-type': expect.stringContaining('application/problem+json') as string,
      'retry-after': '31',
      ratelimit: '"minute";r=0;t=31',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    // Nobody else is held up by it.
    expect((await askFrom(someone())).status).toBe(200);
    clock.advance(30_000);
    expect((await askFrom(me)).headers['retry-after']).toBe('1');
    clock.advance(1_000);
    const next = await askFrom(me);
    expect([next.status, next.headers['ratelimit']]).toEqual([200, `"minute";r=${LIMIT - 1};t=60`]);
    clock.advance(29_000);
  });

  it('counts an address however it is spelled, a route however its address is, and a /64 as one', async () => {
    const me = someone();
    await untilRefused(() => askFrom(me));
    expect((await askFrom(`::ffff:${me}`)).status).toBe(429);
    const spelled = await reader.outlet('get', '/api/public/v%31/cl%61ims').set('X-Forwarded-For', me);
    expect(spelled.status).toBe(429);

    await untilRefused(() => askFrom('2001:db8:1:2::1'));
    expect((await askFrom('2001:db8:1:2:a:b:c:d')).status).toBe(429);
    expect((await askFrom('2001:db8:1:3::1')).status).toBe(200);
  });

  it('believes the proxies that are named, and no others', async () => {
    const me = someone();
    await untilRefused(() => askFrom(me));
    // The last that is no proxy: what a client writes before it counts for nothing.
    expect((await askFrom(`203.0.113.1, ${me}`)).status).toBe(429);
    expect((await askFrom(`203.0.113.2, ${me}, 192.0.2.9`)).status).toBe(429);
    expect((await askFrom(`${me}, 203.0.113.3`)).status).toBe(200);

    const proud = await openPublic(reader.api, { settings: { ...settings, TRUSTED_PROXIES: '' }, clock });
    try {
      const asked = () =>
        request(proud.getHttpServer()).get('/api/public/v1/claims').set('X-Forwarded-For', someone());
      expect((await untilRefused(asked))[0]).toBe(LIMIT);
    } finally {
      await proud.close();
    }
  });

  it('does not count the description, what browsers ask beforehand, or what is no API', async () => {
    const me = someone();
    await untilRefused(() => askFrom(me));
    expect((await askFrom(me, '/openapi.json')).status).toBe(200);
    const preflight = await reader.send('options', '/claims').set('X-Forwarded-For', me);
    expect([preflight.status, preflight.headers['ratelimit']]).toEqual([204, undefined]);
    const page = await reader.outlet('get', '/no-such-desk').set('X-Forwarded-For', me);
    expect([page.status, page.headers['ratelimit']]).toEqual([404, undefined]);
    for (const path of ['/v1alpha1/claims:search', '/services', '/claim_reviews', '/mcp'])
      expect((await reader.outlet('get', path).set('X-Forwarded-For', me)).status).toBe(429);
  });
});

describe('with a key', () => {
  it('has the limits of the key, the same answer, and whatever the address has used up', async () => {
    const key = await makeKey({ requestsPerMinute: LIMIT + 3, requestsPerDay: 1_000 });
    const me = someone();
    const anonymous = await askFrom(me, `/claims/${slug}`);
    await untilRefused(() => askFrom(me));
    const asked = () => askFrom(me, `/claims/${slug}`, { Authorization: `Bearer ${key.secret}` });
    const answer = await asked();
    expect(answer.headers).toMatchObject({
      'ratelimit-policy': `"minute";q=${LIMIT + 3};w=60, "day";q=1000;w=86400, "desk-day";q=1000000;w=86400`,
      'cache-control': anonymous.headers['cache-control'],
      etag: anonymous.headers['etag'],
    });
    expect(answer.headers['ratelimit']).toMatch(
      /^"minute";r=14;t=31, "day";r=999;t=\d+, "desk-day";r=\d+;t=\d+$/,
    );
    expect(answer.text).toBe(anonymous.text);
    const [count, refused] = await untilRefused(asked);
    expect([count, codeOf(refused)]).toEqual([LIMIT + 2, 'limit.minute']);
  });

  it('is held to its quota of the day, and gets it again with the next', async () => {
    const key = await makeKey({ requestsPerDay: 5 });
    const [count, refused] = await untilRefused(() => withKey(key));
    expect([count, refused.status, codeOf(refused)]).toEqual([5, 429, 'limit.day']);
    // Until midnight of UTC.
    expect(Number(refused.headers['retry-after'])).toBe(
      Math.ceil((DAY - (clock.now().getTime() % DAY)) / 1000),
    );
    clock.advance(DAY);
    expect((await withKey(key)).status).toBe(200);
  });

  it('shares the quota of its desk with the other keys of it', async () => {
    const one = await makeKey();
    const two = await makeKey();
    await withKey(one);
    const system = { system: true, deskId: desk.id } as const;
    clock.advance(DAY);
    await reader.api.app.get(SetDeskQuota).run(system, 20);
    try {
      const keys = [one, two];
      let turn = 0;
      const [count, refused] = await untilRefused(() => withKey(keys[(turn += 1) % 2]!));
      expect([count, codeOf(refused)]).toEqual([20, 'limit.desk_day']);
      expect(refused.headers['ratelimit']).toContain('"desk-day";r=0;');
      // A change is heeded on the next request.
      await reader.api.app.get(SetDeskQuota).run(system, 21);
      expect((await withKey(one)).status).toBe(200);
      expect((await withKey(two)).status).toBe(429);
    } finally {
      await reader.api.app.get(SetDeskQuota).run(system, 1_000_000);
    }
    const { data } = await admin.get<{ data: { payload: object }[] }>(
      '/events?type=desk.quota_changed&limit=1',
    );
    expect(data[0]).toMatchObject({
      payload: { changes: { requestsPerDay: { before: 21, after: 1_000_000 } } },
    });
  });

  it('is refused from the next request on once it is revoked, by every process', async () => {
    const key = await makeKey();
    const other = await openPublic(reader.api, { settings, clock });
    const elsewhere = () =>
      request(other.getHttpServer())
        .get('/api/public/v1/claims')
        .set({ Authorization: `Bearer ${key.secret}`, 'X-Forwarded-For': someone() });
    try {
      for (let i = 0; i < 3; i += 1) {
        expect((await withKey(key)).status).toBe(200);
        expect((await elsewhere()).status).toBe(200);
      }
      await admin.send('delete', `/api-keys/${key.id}`);
      for (const answer of [await withKey(key), await elsewhere()]) {
        expect([answer.status, codeOf(answer)]).toEqual([401, 'key.invalid']);
        expect(answer.headers['www-authenticate']).toBe('Bearer');
      }
    } finally {
      await other.close();
    }
  });

  it('needs the scope to read what is published, and to be valid still', async () => {
    const inside = await makeKey({ scopes: ['desk:read', 'desk:record'] });
    const refused = await askFrom(someone(), '/claims', { Authorization: `Bearer ${inside.secret}` });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'key.scope']);
    expect((refused.body as { detail: string }).detail).toContain('published:read');

    const brief = await makeKey({ validDays: 30 });
    expect((await withKey(brief)).status).toBe(200);
    clock.advance(40 * DAY);
    expect(codeOf(await askFrom(someone(), '/claims', { Authorization: `Bearer ${brief.secret}` }))).toBe(
      'key.invalid',
    );
  });

  it('outlives its maker', async () => {
    const leaver = await desk.join('admin');
    const key = await leaver.post<Key>('/api-keys', { name: 'kept', scopes: ['published:read'] });
    await admin.send('delete', `/members/${leaver.memberId}`, undefined, { 'If-Match': '"1"' });
    expect((await withKey(key)).status).toBe(200);
  });

  it('that is none counts as the address it comes from, so that nobody tries many', async () => {
    const me = someone();
    const guess = () => askFrom(me, '/claims', { Authorization: 'Bearer cck_guess' });
    const first = await guess();
    expect([first.status, first.headers['ratelimit']]).toEqual([401, `"minute";r=${LIMIT - 1};t=31`]);
    let last = first;
    for (let i = 0; i < LIMIT; i += 1) last = await guess();
    expect([last.status, codeOf(last)]).toEqual([429, 'limit.minute']);
  });

  it('stands in the parameter `key` for the clients of other APIs, and nowhere else', async () => {
    const key = await makeKey();
    const google = (query: string) =>
      reader.outlet('get', `/v1alpha1/claims:search${query}`).set('X-Forwarded-For', someone());
    expect((await google(`?key=${key.secret}`)).headers['ratelimit-policy']).toContain('desk-day');
    expect((await google('')).headers['ratelimit-policy']).toBe(`"minute";q=${LIMIT};w=60`);
    expect((await google('?key=')).headers['ratelimit-policy']).toBe(`"minute";q=${LIMIT};w=60`);
    const refused = await google('?key=cck_none');
    expect([refused.status, refused.body]).toMatchObject([401, { error: { status: 'UNAUTHENTICATED' } }]);
    const byHeader = await google('?query=x').set('X-Goog-Api-Key', key.secret);
    expect(byHeader.headers['ratelimit-policy']).toContain('desk-day');
    for (const path of ['/services', '/claim_reviews']) {
      const fetched = await reader
        .outlet('get', `${path}?key=${key.secret}`)
        .set('X-Forwarded-For', someone());
      expect([path, fetched.status, fetched.headers['ratelimit-policy']]).toEqual([
        path,
        200,
        expect.stringContaining('desk-day'),
      ]);
    }
    // Other credentials are nothing to us: a client may send the key that it has for Google.
    expect((await google('?query=x&key=AIzaSy')).status).toBe(200);
    const other = await askFrom(someone(), '/claims', { Authorization: 'Bearer ya29.token' });
    expect(other.status).toBe(200);
    expect((await askFrom(someone(), `/claims?key=${key.secret}`)).status).toBe(422);
  });
});

describe('several processes on one database', () => {
  const CALLERS = 64;
  const asked = async (app: NestFastifyApplication, headers: Record<string, string>): Promise<number> =>
    (await app.inject({ url: '/api/public/v1/claims?limit=1', headers })).statusCode;

  it.each([
    ['an address', 200],
    ['an address', 37],
    ['a key', 300],
  ])(
    '%s gets through %d times, and never more, from many callers at once',
    async (who, limit) => {
      const alone = { settings: { ...settings, ANONYMOUS_REQUESTS_PER_MINUTE: String(limit) }, clock };
      const apps = await Promise.all([openPublic(reader.api, alone), openPublic(reader.api, alone)]);
      const headers = {
        'x-forwarded-for': someone(),
        ...(who === 'a key' && {
          authorization: `Bearer ${(await makeKey({ requestsPerMinute: limit })).secret}`,
        }),
      };
      try {
        for (let window = 0; window < 2; window += 1) {
          let through = 0;
          await Promise.all(
            Array.from({ length: CALLERS }, async (_, caller) => {
              while ((await asked(apps[caller % 2]!, headers)) === 200) through += 1;
            }),
          );
          expect(through).toBeLessThanOrEqual(limit);
          expect(through).toBeGreaterThanOrEqual(0.9 * limit);
          clock.advance(60_000);
        }
      } finally {
        await Promise.all(apps.map((app) => app.close()));
      }
    },
    60_000,
  );
});

describe('the counters', () => {
  let owner: Client;

  beforeAll(async () => {
    owner = new Client({ connectionString: reader.api.database.ownerUrl });
    await owner.connect();
  });
  afterAll(() => owner.end());

  it('are deleted soon after their windows are over', async () => {
    const other = await openPublic(reader.api, { settings, clock });
    const me = someone();
    await other.inject({ url: '/api/public/v1/claims', headers: { 'x-forwarded-for': me } });
    const rows = async () =>
      (await owner.query(`SELECT FROM limits.quota_use WHERE counter = $1`, [`address ${me}`])).rowCount;
    expect(await rows()).toBe(1);
    clock.advance(120_000);
    await other.inject({ url: '/api/public/v1/claims', headers: { 'x-forwarded-for': someone() } });
    await other.close();
    expect(await rows()).toBe(0);
  });

  it('that do not answer are a 503, and not a way around the limit', async () => {
    const me = someone();
    await owner.query('BEGIN');
    await owner.query('LOCK TABLE limits.quota_use');
    try {
      const answer = await askFrom(me);
      expect([answer.status, codeOf(answer)]).toEqual([503, 'database.unavailable']);
    } finally {
      await owner.query('ROLLBACK');
    }
    expect((await askFrom(me)).status).toBe(200);
  });
});
