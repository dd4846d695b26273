import { newId } from '#kernel';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';

/** When members are not there. */

let api: TestApi;
let desk: TestDesk;
let reader: DeskClient;
let checker: DeskClient;
let editor: DeskClient;
let admin: DeskClient;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await openDesk(api);
  [reader, checker, editor, admin] = await Promise.all([
    desk.join('reader'),
    desk.join('fact_checker'),
    desk.join('editor'),
    desk.join('admin'),
  ]);
});

const HOUR = 3_600_000;
const inHours = (hours: number): string => new Date(api.clock.now().getTime() + hours * HOUR).toISOString();

interface AbsenceJson {
  readonly id: string;
  readonly startsAt: string;
  readonly [field: string]: unknown;
}

const path = (of: DeskClient, id = ''): string => `/members/${of.memberId}/absences${id && `/${id}`}`;

const record = (by: DeskClient, of: DeskClient, from: number, to?: number, rest: object = {}) =>
  by.post<AbsenceJson>(path(of), {
    kind: 'away',
    startsAt: inHours(from),
    ...(to === undefined ? {} : { endsAt: inHours(to) }),
    ...rest,
  });

const list = async (by: DeskClient, of: DeskClient): Promise<readonly AbsenceJson[]> =>
  (await by.get<{ data: AbsenceJson[] }>(path(of))).data;

const eventsOf = async (of: DeskClient, type: string): Promise<readonly { payload: object }[]> =>
  (await reader.get<{ data: { payload: object }[] }>(`/events?subject=${of.memberId}&type=${type}`)).data;

describe('an absence', () => {
  it('is recorded by the member, an editor or an admin, and answered whole', async () => {
    const [startsAt, endsAt] = [inHours(1), inHours(2)];
    const made = await checker.send('post', path(checker), {
      kind: 'can_finish',
      startsAt,
      endsAt,
      note: 'Half days',
    });
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      id: expect.any(String),
      memberId: checker.memberId,
      kind: 'can_finish',
      startsAt,
      endsAt,
      note: 'Half days',
      createdAt: expect.any(String),
    });
    expect(made.headers['location']).toBe(`/api/v1/desks/${desk.slug}/members/${checker.memberId}/absences`);
    const second = await record(editor, checker, 2, 3);
    const third = await record(admin, checker, 3);
    expect(third).not.toHaveProperty('endsAt');
    expect(await list(checker, checker)).toEqual([third, second, made.body]);

    const events = await eventsOf(checker, 'absence.recorded');
    expect(events).toHaveLength(3);
    // Without the note, since everybody reads the events.
    expect(events.at(-1)?.payload).toEqual({
      absenceId: made.body.id,
      changes: { kind: { after: 'can_finish' }, startsAt: { after: startsAt }, endsAt: { after: endsAt } },
    });
  });

  it('is seen by everybody in the desk, its note by those alone who may change it', async () => {
    await record(checker, checker, 1, 2, { note: 'An operation' });
    for (const by of [checker, editor, admin])
      expect((await list(by, checker))[0]).toMatchObject({ note: 'An operation' });
    const stranger = await desk.join('fact_checker');
    for (const by of [reader, stranger]) {
      const [seen] = await list(by, checker);
      expect(seen).toMatchObject({ kind: 'away' });
      expect(seen).not.toHaveProperty('note');
    }
    expect((await reader.send('get', '/events')).text).not.toContain('operation');
  });

  it('of another is nobody else’s to record or to end', async () => {
    const { id } = await record(checker, checker, 1);
    const refused = [
      await reader.send('post', path(checker), { kind: 'away', startsAt: inHours(-2), endsAt: inHours(-1) }),
      await reader.send('delete', path(checker, id)),
    ];
    for (const { status, body } of refused) expect([status, body.code]).toEqual([403, 'member.not_yours']);
  });

  it.each([
    ['no kind', { kind: undefined }, ['/kind']],
    ['another kind', { kind: 'ill' }, ['/kind']],
    ['no start', { startsAt: undefined }, ['/startsAt']],
    ['days without a zone', { startsAt: '2026-07-06', endsAt: 'Monday' }, ['/endsAt', '/startsAt']],
    ['an end at its start', { endsAt: '2026-07-06T00:00:00Z' }, ['/endsAt']],
    ['an end before its start', { endsAt: '2026-07-05T00:00:00Z' }, ['/endsAt']],
    ['null', { endsAt: null, note: null }, ['/endsAt', '/note']],
  ])('is refused with %s', async (_case, wrong, pointers) => {
    const sent = { kind: 'away', startsAt: '2026-07-06T00:00:00Z', ...wrong };
    const { status, body } = await checker.send('post', path(checker), sent);
    expect(status).toBe(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(pointers);
  });

  it('does not overlap another of the same member, however they overlap', async () => {
    await record(checker, checker, 10, 20);
    for (const [from, to] of [
      [5, 11],
      [19, 30],
      [12, 13],
      [5, 30],
      [5, undefined],
    ] as const) {
      const refused = await checker.send('post', path(checker), {
        kind: 'can_finish',
        startsAt: inHours(from),
        ...(to && { endsAt: inHours(to) }),
      });
      expect([refused.status, refused.body.code]).toEqual([409, 'absence.overlaps']);
    }
    await record(editor, editor, 10, 20);
    await record(checker, checker, 20.001, 30);
    await record(checker, checker, 5, 9.999);
  });

  it('is one where many are recorded for the same time at once, with a key or without', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        editor.send(
          'post',
          path(checker),
          { kind: 'away', startsAt: inHours(1 + i / 10), endsAt: inHours(3) },
          i % 2 ? { 'Idempotency-Key': newId() } : {},
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(409)]);
    expect(answers.filter(({ body }) => body.code === 'absence.overlaps')).toHaveLength(7);
    expect(await eventsOf(checker, 'absence.recorded')).toHaveLength(1);
  });
});

describe('ending an absence', () => {
  it('that has not begun cancels it, and its time is free again', async () => {
    const { id } = await record(checker, checker, 1, 2);
    expect((await checker.send('delete', path(checker, id))).status).toBe(204);
    await record(checker, checker, 1, 2);
    const [, cancelled] = await list(reader, checker);
    expect(cancelled).toMatchObject({ id, cancelledAt: expect.any(String) });
    const [event] = await eventsOf(checker, 'absence.ended');
    expect(event?.payload).toEqual({
      absenceId: id,
      kind: 'away',
      changes: { cancelledAt: { after: cancelled?.['cancelledAt'] } },
    });
  });

  it('that has begun ends it now: it is kept, and the rest of its time is free again', async () => {
    const { id, endsAt } = await record(checker, checker, -1, 5);
    expect((await editor.send('delete', path(checker, id))).status).toBe(204);
    const [ended] = await list(reader, checker);
    expect(ended).toMatchObject({ id });
    expect(ended).not.toHaveProperty('cancelledAt');
    expect(String(ended?.['endsAt']) <= inHours(0)).toBe(true);
    const [event] = await eventsOf(checker, 'absence.ended');
    expect(event?.payload).toMatchObject({
      changes: { endsAt: { before: endsAt, after: ended?.['endsAt'] } },
    });
    await record(checker, checker, 0.001, 5);
  });

  it('that is over, or was ended, changes nothing', async () => {
    const past = await record(checker, checker, -5, -4);
    const future = await record(checker, checker, 4, 5);
    await checker.send('delete', path(checker, future.id));
    for (const { id } of [past, future]) {
      const refused = await checker.send('delete', path(checker, id));
      expect([refused.status, refused.body.code]).toEqual([409, 'absence.over']);
    }
  });

  it('is done once by many at once', async () => {
    const { id } = await record(checker, checker, 1);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => checker.send('delete', path(checker, id))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(5).fill(409)]);
    expect(await eventsOf(checker, 'absence.ended')).toHaveLength(1);
  });

  it('finds it with its own member alone', async () => {
    const { id } = await record(checker, checker, 1);
    for (const wrong of [path(editor, id), path(checker, newId()), path(checker, '42')]) {
      const refused = await admin.send('delete', wrong);
      expect([refused.status, refused.body.code]).toEqual([404, 'absence.not_found']);
    }
    const nobody = `/members/${newId()}/absences`;
    expect((await admin.send('get', nobody)).body.code).toBe('member.not_found');
    const sent = { kind: 'away', startsAt: inHours(1) };
    expect((await admin.send('post', nobody, sent)).body.code).toBe('member.not_found');
  });
});

it('a member shows the absence that covers now, and no other', async () => {
  const seen = () => reader.get<Record<string, unknown>>(`/members/${checker.memberId}`);
  const until = inHours(3);
  const cancelled = await record(checker, checker, 1, 9);
  await checker.send('delete', path(checker, cancelled.id));
  await checker.post(path(checker), { kind: 'can_finish', startsAt: inHours(1), endsAt: until });
  await record(checker, checker, 4);
  expect(await seen()).not.toHaveProperty('absenceKind');
  api.clock.advance(2 * HOUR);
  expect(await seen()).toMatchObject({ absenceKind: 'can_finish', absentUntil: until });
  api.clock.advance(1.5 * HOUR);
  expect(await seen()).not.toHaveProperty('absentUntil');
  api.clock.advance(HOUR);
  expect(await seen()).toMatchObject({ absenceKind: 'away' });
  expect(await seen()).not.toHaveProperty('absentUntil');
  const { data } = await reader.get<{ data: { id: string }[] }>('/members');
  expect(data.filter(({ id }) => id === checker.memberId)).toEqual([await seen()]);
});

it('the list is read to the end, page by page', async () => {
  const made: string[] = [];
  for (let i = 0; i < 5; i += 1) made.unshift((await record(checker, checker, 10 + i, 10.5 + i)).id);
  const first = await reader.get<{ data: AbsenceJson[]; nextCursor: string }>(`${path(checker)}?limit=3`);
  const rest = await reader.get<{ data: AbsenceJson[] }>(
    `${path(checker)}?limit=3&cursor=${first.nextCursor}`,
  );
  expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual(made);
  expect(rest).not.toHaveProperty('nextCursor');
  const foreign = await reader.send('get', `${path(editor)}?cursor=${first.nextCursor}`);
  expect(foreign.body.code).toBe('cursor.invalid');
});
