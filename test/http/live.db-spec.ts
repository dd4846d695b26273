import { Client } from 'pg';
import { LiveEvents, LiveLimits } from '#audit';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { createEmptyDatabase } from '../support/database.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { EventReader, type LiveEvent, closeListening, listenOn } from '../support/event-reader.js';

/** Events as they happen, over a real connection. */

let api: TestApi;
let url: string;
let desk: TestDesk;
let checker: DeskClient;

beforeAll(async () => {
  api = await openApi();
  url = await listenOn(api);
});
afterAll(() => closeListening(api));
beforeEach(async () => {
  desk = await openDesk(api);
  checker = await desk.join('fact_checker');
});

const readers: EventReader[] = [];
const listen = async (
  ...[by, opening, at = url]: [DeskClient, Parameters<typeof EventReader.open>[2]?, string?]
) => {
  const reader = await EventReader.open(at, by, opening);
  readers.push(reader);
  return reader;
};
afterEach(async () => {
  Object.assign(api.app.get(LiveLimits), new LiveLimits());
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
});

const source = (name: string, by = checker) => by.post('/sources', { kind: 'group', name });
const names = (events: readonly LiveEvent[]) => events.map(({ data }) => data.payload['name']);

const record = (payload: object) =>
  api.app.get(Transactor).run({ system: true, deskId: desk.id }, (tx) => {
    tx.record({ type: 'test.recorded', subjectKind: 'desk', subjectId: desk.id, payload: { ...payload } });
    return Promise.resolve();
  });

/** A transaction that has written an event, and commits when it is told to. */
const openTransaction = async (note: string): Promise<() => Promise<void>> => {
  const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const done = api.app.get(Transactor).run({ system: true, deskId: desk.id }, async (tx) => {
    await tx.query(
      `INSERT INTO event (desk_id, type, subject_kind, subject_id, at, payload)
       VALUES ($1, 'test.early', 'desk', $1, now(), jsonb_build_object('name', $2::text))`,
      [desk.id, note],
    );
    begun.resolve();
    await end.promise;
    tx.record({
      type: 'test.late',
      subjectKind: 'desk',
      subjectId: desk.id,
      payload: { name: `${note}, late` },
    });
  });
  await begun.promise;
  return () => {
    end.resolve();
    return done;
  };
};

it('tells what happens from now on, as the list has it', async () => {
  await source('Before');
  const reader = await listen(checker);
  expect(Object.fromEntries(reader.response.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-store',
    'x-accel-buffering': 'no',
    vary: expect.stringContaining('Accept'),
  });
  await source('One');
  await source('Two');
  await reader.count(2);
  const list = await checker.get<{ data: object[] }>('/events?limit=2');
  expect(reader.events.map(({ data }) => data)).toEqual(list.data.toReversed());
  expect(reader.events.map(({ type }) => type)).toEqual(['source.created', 'source.created']);
});

it('is the list for all who do not ask for a stream, and for HEAD', async () => {
  for (const accept of ['application/json', '*/*', 'application/json, text/event-stream'])
    expect((await checker.send('get', '/events', undefined, { Accept: accept })).body).toHaveProperty('data');
  const head = await fetch(`${url}/api/v1/desks/${desk.slug}/events`, {
    method: 'HEAD',
    headers: { accept: 'text/event-stream', authorization: `Bearer ${checker.token}` },
  });
  expect(head.headers.get('content-type')).toMatch('application/json');
});

it.each(['header', 'query'])('goes on behind the last event, named in the %s', async (where) => {
  const first = await listen(checker);
  await source('One');
  await first.count(1);
  await first.close();
  await source('Two');
  const lastEventId = first.lastEventId;
  const second = await listen(
    checker,
    where === 'header' ? { lastEventId } : { query: `?lastEventId=${lastEventId}` },
  );
  await source('Three');
  expect(names(await second.count(2))).toEqual(['Two', 'Three']);
});

it('a reader that heard nothing but «ready» has missed nothing either', async () => {
  const first = await listen(checker);
  await first.close();
  await source('One');
  const second = await listen(checker, { lastEventId: first.lastEventId });
  expect(names(await second.count(1))).toEqual(['One']);
});

it.each(['x', '1', '-1-2', '999999999999999999-1'])(
  'refuses the id «%s», which it never gave',
  async (id) => {
    const answer = await EventReader.ask(url, checker, { lastEventId: id });
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'event.unknown_id' }]);
  },
);

it('takes the filters of the list', async () => {
  const reader = await listen(checker, { query: '?type=claim.created' });
  await source('One');
  await checker.post('/claims', { wording: 'It rained.', language: 'en' });
  await reader.count(1);
  expect(reader.events.map(({ type }) => type)).toEqual(['claim.created']);
});

it('waits for a transaction that began earlier, and then tells all in one order', async () => {
  const before = await listen(checker);
  const end = await openTransaction('Slow');
  await source('Quick');
  // It is there for all to read, but its place is not certain yet: a stream that begins now must not pass over «Slow».
  const list = await checker.get<{ data: LiveEvent['data'][] }>('/events?limit=1');
  expect(list.data[0]?.payload['name']).toBe('Quick');
  const during = await listen(checker, { lastEventId: before.lastEventId });
  expect(before.events).toEqual([]);
  await end();
  for (const reader of [before, during])
    expect(names(await reader.count(3))).toEqual(['Slow', 'Slow, late', 'Quick']);
  expect(before.events.map(({ id }) => id)).toEqual(during.events.map(({ id }) => id));
});

it('begins when it is opened, whatever is under way then', async () => {
  const end = await openTransaction('Slow');
  await source('Before');
  const reader = await listen(checker);
  await source('After');
  // Nor is what was there before told to a reader that comes back, be it at once or later.
  const back = await listen(checker, { lastEventId: reader.lastEventId });
  const asked = await listen(checker, { query: `?lastEventId=${reader.lastEventId}` });
  await end();
  for (const each of [reader, back, asked])
    expect(names(await each.count(3))).toEqual(['Slow', 'Slow, late', 'After']);
  const later = await listen(checker, { lastEventId: reader.events[0]?.id });
  expect(names(await later.count(2))).toEqual(['Slow, late', 'After']);
  // From then on all that comes is newer, and its id needs no more than its place.
  await source('At last');
  expect((await reader.count(4)).map(({ id }) => /^\d+-\d+$/.test(id))).toEqual([false, false, true, true]);
});

it('does not go back behind where it was, though something older is under way', async () => {
  const end = await openTransaction('Older');
  await source('Between');
  const [row] = await api.source.query<{ next: string }[]>(
    'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next',
  );
  const reader = await listen(checker, { lastEventId: `${row?.next}-0` });
  await end();
  await source('Newer');
  expect(names(await reader.count(1))).toEqual(['Newer']);
});

describe('while a transaction is open in another database of the server', () => {
  let elsewhere: Awaited<ReturnType<typeof createEmptyDatabase>>;
  let writer: Client;

  beforeAll(async () => {
    elsewhere = await createEmptyDatabase();
    writer = new Client({ connectionString: elsewhere.ownerUrl });
    await writer.connect();
  });
  afterAll(async () => {
    await writer.end();
    await elsewhere.drop();
  });
  beforeEach(() => writer.query('BEGIN; SELECT pg_current_xact_id()'));
  afterEach(() => writer.query('ROLLBACK'));

  it('tells what happens from now on, and does not wait', async () => {
    await source('Before');
    const reader = await listen(checker);
    await source('One');
    expect(names(await reader.count(1))).toEqual(['One']);
    const end = await openTransaction('Two');
    await source('Three');
    const back = await listen(checker, { lastEventId: reader.lastEventId });
    await end();
    expect(names(await reader.count(4))).toEqual(['One', 'Two', 'Two, late', 'Three']);
    expect(names(await back.count(3))).toEqual(['Two', 'Two, late', 'Three']);
  });
});

it('tells what another process wrote, and listens again when its connection was cut', async () => {
  const other = await openApi({ database: api.database });
  try {
    const there = await listenOn(other);
    const reader = await listen(checker, {}, there);
    await source('One');
    expect(names(await reader.count(1))).toEqual(['One']);

    // A role may end its own connections.
    const app = new Client({ connectionString: api.database.appUrl });
    await app.connect();
    const cut = await app.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE query = 'LISTEN desk_events' AND datname = current_database()`,
    );
    await app.end();
    expect(cut.rowCount).toBe(2);
    await source('Two');
    expect(names(await reader.count(2))).toEqual(['One', 'Two']);
    await reader.close();
  } finally {
    await other.close();
  }
});

it('never tells of another desk', async () => {
  const elsewhere = await (await openDesk(api)).join('fact_checker');
  const [here, there] = [await listen(checker), await listen(elsewhere)];
  await source('There', elsewhere);
  await source('Here');
  await there.count(1);
  await source('There again', elsewhere);
  await there.count(2);
  expect([names(here.events), names(there.events)]).toEqual([['Here'], ['There', 'There again']]);
  // Nor does it go on there behind an event of here.
  const answer = await EventReader.ask(url, { ...elsewhere, desk: desk.slug } as DeskClient, {
    lastEventId: here.lastEventId,
  });
  expect(answer.status).toBe(404);
});

describe('ends, and tells no more, for', () => {
  const admin = () => desk.join('admin');

  it('a member who was suspended', async () => {
    const [boss, reader] = [await admin(), await desk.join('reader')];
    const stream = await listen(reader);
    await boss.patch(`/members/${reader.memberId}`, 1, { suspended: true });
    expect(await stream.ended).toBeUndefined();
    expect(stream.events.filter(({ type }) => type === 'member.changed')).toEqual([]);
    expect((await EventReader.ask(url, reader, { lastEventId: stream.lastEventId })).status).toBe(404);
  });

  it('a token that was revoked', async () => {
    const { secret, id } = await made(checker);
    const stream = await listen(checker, { token: secret });
    const kept = await listen(checker);
    await source('Before');
    await stream.count(1);
    await revoke(checker, id);
    await source('After');
    expect(await stream.ended).toBeUndefined();
    expect(names(stream.events)).toEqual(['Before']);
    expect(names(await kept.count(2))).toEqual(['Before', 'After']);
  });

  it('an API key that was revoked', async () => {
    const boss = await admin();
    const { secret, id } = await boss.post<{ secret: string; id: string }>('/api-keys', {
      name: 'stream',
      scopes: ['desk:read'],
    });
    const stream = await listen(boss, { token: secret });
    await source('Before');
    await stream.count(1);
    await boss.send('delete', `/api-keys/${id}`);
    await source('After');
    expect(await stream.ended).toBeUndefined();
    expect(names(stream.events)).toEqual(['Before']);
  });

  it('a token that was revoked in a desk where nothing happens', async () => {
    Object.assign(api.app.get(LiveLimits), { heartbeat: 50 });
    const { secret, id } = await made(checker);
    const stream = await listen(checker, { token: secret });
    await revoke(checker, id);
    expect(await stream.ended).toBeUndefined();
  });
});

const made = async (by: DeskClient): Promise<{ secret: string; id: string }> => {
  const answer = await fetch(`${url}/api/v1/session/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'stream' }),
  });
  return (await answer.json()) as { secret: string; id: string };
};

const revoke = (by: DeskClient, id: string) =>
  fetch(`${url}/api/v1/session/tokens/${id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${by.token}` },
  });

it('says that it is there when nothing happens', async () => {
  Object.assign(api.app.get(LiveLimits), { heartbeat: 50 });
  const reader = await listen(checker);
  await reader.until(() => reader.comments >= 2);
  expect(reader.events).toEqual([]);
});

it('cuts off a reader that takes nothing, having read no more than a little ahead', async () => {
  const ALL = 60;
  Object.assign(api.app.get(LiveLimits), { streamsPerMember: 1, slowReader: 300, eventsAtOnce: 2 });
  const slow = await EventReader.ask(url, checker, {});
  for (let number = 1; number <= ALL; number += 1) await record({ number, filler: 'x'.repeat(500_000) });
  // While it lasts, it is the only stream that this member may have.
  let next: Response;
  do next = await EventReader.ask(url, checker, {});
  while (next.status === 429);
  await next.body?.cancel();

  const rest = new EventReader(slow);
  expect(await rest.ended).toMatchObject({ message: 'terminated' });
  expect(rest.events.length).toBeLessThan(ALL / 2);
  Object.assign(api.app.get(LiveLimits), new LiveLimits());
  const again = await listen(checker, { lastEventId: rest.lastEventId });
  await again.count(ALL - rest.events.length);
  expect([...rest.events, ...again.events].map(({ data }) => data.payload['number'])).toEqual(
    Array.from({ length: ALL }, (_, index) => index + 1),
  );
});

it('ends at once when the server stops, and none begins', async () => {
  const own = await openApi({ database: api.database });
  const at = await listenOn(own);
  const reader = await listen(checker, {}, at);
  own.app.get(LiveEvents).end();
  expect(await reader.ended).toBeUndefined();
  const answer = await EventReader.ask(at, checker, {});
  expect([answer.status, await answer.json()]).toMatchObject([503, { code: 'event.stopping' }]);
  await closeListening(own);
});

it('has so many streams for each member, and one more when one is closed', async () => {
  Object.assign(api.app.get(LiveLimits), { streamsPerMember: 2 });
  const [first] = [await listen(checker), await listen(checker)];
  const refused = await EventReader.ask(url, checker, {});
  expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toMatchObject([
    429,
    '30',
    { code: 'event.too_many_streams' },
  ]);
  await listen(await desk.join('reader'));
  await first.close();
  // The server learns of it when the connection is gone: asked until it has.
  let answer: Response;
  do answer = await EventReader.ask(url, checker, {});
  while (answer.status === 429);
  expect(answer.status).toBe(200);
  await answer.body?.cancel();
});
