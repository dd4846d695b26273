import request from 'supertest';
import { newId } from '#kernel';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, openDesk } from '../support/desk-client.js';

let api: TestApi;
let checker: DeskClient;

beforeAll(async () => {
  api = await openApi();
  checker = await (await openDesk(api)).join('fact_checker');
});
afterAll(() => api.close());

const claim = { wording: 'The bridge was closed on Monday.', language: 'en' };

describe('errors', () => {
  it('names every fault of a body at once, by its pointer', async () => {
    const { body, status, headers } = await checker.send('post', '/claims', {
      language: 'english',
      eventFrom: '2023-02-30T00:00:00Z',
      place: { name: 'Here', lat: 91 },
      colour: 'red',
    });
    expect(status).toBe(422);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ code: 'request.invalid', status: 422, requestId: headers['x-request-id'] });
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/colour',
      '/eventFrom',
      '/language',
      '/place/lat',
      '/wording',
    ]);
  });

  it.each([
    ['no JSON', '{"wording":', 'application/json', 422],
    ['a list', '[]', 'application/json', 422],
    ['a NUL', '{"wording":"a\\u0000b","language":"en"}', 'application/json', 422],
    ['half a character', '{"wording":"a\\ud800b","language":"en"}', 'application/json', 422],
    ['a key with NUL', '{"a\\u0000":1}', 'application/json', 422],
    ['deep JSON', `{"wording":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'application/json', 422],
    [
      'wide JSON',
      JSON.stringify(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, i]))),
      'application/json',
      422,
    ],
    ['a prototype', '{"__proto__":{"admin":true},"wording":"a","language":"en"}', 'application/json', 422],
    ['what every object has', '{"toString":"x","wording":"a","language":"en"}', 'application/json', 422],
    ['a form', 'wording=a&language=en', 'application/x-www-form-urlencoded', 415],
    ['plain text', '{"wording":"a","language":"en"}', 'text/plain', 415],
    ['too much', `{"wording":"${'a'.repeat(1_100_000)}"}`, 'application/json', 413],
  ])('refuses %s', async (_case, body, type, status) => {
    const answer = await checker.send('post', '/claims').set('Content-Type', type).send(body);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it.each([
    ['a NUL in the path', '/claims/%00', 422],
    ['a broken escape', '/claims/%E0%A4%A', 400],
    ['an id that is none', '/claims/42', 404],
    ['an unknown filter', '/claims?colour=red', 422],
    ['a filter that every object has', '/claims?constructor=1', 422],
    ['a filter twice', '/claims?language=en&language=ro', 422],
    ['a limit of 0', '/claims?limit=0', 422],
    ['a limit of 101', '/claims?limit=101', 422],
    ['a limit in words', '/claims?limit=ten', 422],
    ['a cursor that is none', '/claims?cursor=abc', 422],
    ['half a character in a filter', '/claims?q=%ED%A0%80', 422],
    ['an unknown route', '/nothing', 404],
  ])('refuses %s', async (_case, path, status) => {
    const answer = await checker.send('get', path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });
});

it('says which text cannot be stored', async () => {
  const body = '{"wording":"a","language":"en","place":{"name":"a\\u0000"}}';
  const answer = await checker.send('post', '/claims').set('Content-Type', 'application/json').send(body);
  expect([answer.status, answer.body.errors]).toEqual([
    422,
    [{ pointer: '/place/name', detail: 'has a NUL character, which cannot be stored' }],
  ]);
});

it('takes a language tag in any case, and keeps its one spelling', async () => {
  const claim = await checker.post<{ language: string }>('/claims', {
    wording: 'It fell.',
    language: 'PT-br',
  });
  expect(claim.language).toBe('pt-BR');
});

describe('who asks', () => {
  const ask = (path: string) => request(api.app.getHttpServer()).get(`/api/v1${path}`);

  it('is nobody without a credential', async () => {
    expect((await ask(`/desks/${checker.desk}/claims`)).status).toBe(401);
    const wrong = await ask(`/desks/${checker.desk}/claims`).set('Authorization', 'Bearer cct_wrong');
    expect(wrong.status).toBe(401);
  });

  it('learns nothing of a desk that they are no member of', async () => {
    const stranger = await (await openDesk(api)).join('admin', 'editor');
    const of = (desk: string) =>
      ask(`/desks/${desk}/claims`).set('Authorization', `Bearer ${stranger.token}`);
    const [existing, missing] = [await of(checker.desk), await of('no-such-desk')];
    expect([existing.status, missing.status]).toEqual([404, 404]);
    const { requestId: _, ...problem } = existing.body;
    expect(missing.body).toMatchObject(problem);
  });
});

describe('versions', () => {
  it('asks for the version seen, and refuses one that is over', async () => {
    const { id } = await checker.post('/claims', claim);
    expect((await checker.send('patch', `/claims/${id}`, { topics: ['a'] })).status).toBe(428);
    const first = await checker.send('patch', `/claims/${id}`, { topics: ['a'] }, { 'If-Match': '"1"' });
    expect([first.status, first.headers.etag]).toEqual([200, '"2"']);
    const second = await checker.send('patch', `/claims/${id}`, { topics: ['b'] }, { 'If-Match': '"1"' });
    expect(second.status).toBe(412);
    expect(second.body).toMatchObject({ code: 'version.stale', current: { id, version: 2, topics: ['a'] } });
  });

  it('lets one of many at once through', async () => {
    const { id } = await checker.post('/claims', claim);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        checker.send('patch', `/claims/${id}`, { topics: [`t${i}`] }, { 'If-Match': '"1"' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(11).fill(412)]);
  });
});

describe('Idempotency-Key', () => {
  it('answers a retry with the stored answer, and does it once', async () => {
    const key = { 'Idempotency-Key': newId() };
    const [first, again] = [
      await checker.send('post', '/claims', claim, key),
      await checker.send('post', '/claims', claim, key),
    ];
    expect([again.status, again.body, again.headers.location]).toEqual([
      201,
      first.body,
      first.headers.location,
    ]);
    expect(again.headers['idempotency-replayed']).toBe('true');
    const { data } = await checker.get<{ data: unknown[] }>(
      `/events?subject=${first.body.id}&type=claim.created`,
    );
    expect(data).toHaveLength(1);
  });

  it('refuses another request under the same key', async () => {
    const key = { 'Idempotency-Key': newId() };
    await checker.post('/claims', claim, key);
    const other = await checker.send('post', '/claims', { ...claim, language: 'ro' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.other_request']);
  });

  it('does it once when many ask at once', async () => {
    const key = { 'Idempotency-Key': newId() };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => checker.send('post', '/claims', claim, key)),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ body }) => body.id as string)).size).toBe(1);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
  });

  it('keeps nothing of a request that was refused', async () => {
    const key = { 'Idempotency-Key': newId() };
    expect((await checker.send('post', '/claims', { ...claim, disputeId: newId() }, key)).status).toBe(422);
    expect((await checker.send('post', '/claims', claim, key)).status).toBe(201);
  });

  it('forgets after a day', async () => {
    const key = { 'Idempotency-Key': newId() };
    const first = await checker.post('/claims', claim, key);
    api.clock.advance(25 * 3_600_000);
    const later = await checker.post('/claims', claim, key);
    expect(later.id).not.toBe(first.id);
  });
});

describe('lists', () => {
  it('are read to the end, each row once, by cursors that belong to their filters', async () => {
    const desk = await openDesk(api);
    const me = await desk.join('fact_checker');
    const made: string[] = [];
    for (let i = 0; i < 7; i += 1)
      made.push((await me.post('/claims', { ...claim, topics: [i % 2 ? 'odd' : 'even'] })).id);

    const seen: string[] = [];
    let path = '/claims?limit=3&count=true';
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: { data: { id: string }[]; nextCursor?: string; count: number } = await me.get(
        cursor === '' ? path : `${path}&cursor=${cursor}`,
      );
      expect(page.count).toBe(7);
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([...made].reverse());

    const { nextCursor } = await me.get<{ nextCursor: string }>('/claims?limit=2&topic=even');
    path = `/claims?limit=2&topic=odd&cursor=${nextCursor}`;
    expect((await me.send('get', path)).body.code).toBe('cursor.invalid');
  });
});
