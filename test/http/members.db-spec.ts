import request from 'supertest';
import { deputyFor } from '#identity';
import { type Role, newId } from '#kernel';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';

/** What members can do, who changes that, and who stands in for whom. */

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

interface MemberJson {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

const read = (of: DeskClient, by = reader): Promise<MemberJson> => by.get(`/members/${of.memberId}`);

const tryChange = (by: DeskClient, of: DeskClient, body: object, version = 1) =>
  by.send('patch', `/members/${of.memberId}`, body, { 'If-Match': `"${version}"` });

const change = async (by: DeskClient, of: DeskClient, body: object): Promise<MemberJson> =>
  by.patch<MemberJson>(`/members/${of.memberId}`, (await read(of)).version, body);

interface EventJson {
  readonly type: string;
  readonly subject: object;
  readonly actor?: { readonly id: string };
  readonly payload: object;
}

const eventsOf = async (of: DeskClient, type = 'member.changed'): Promise<readonly EventJson[]> =>
  (await reader.get<{ data: EventJson[] }>(`/events?subject=${of.memberId}&type=${type}`)).data;

const PROFILE = {
  languages: { native: ['ro'], working: ['en', 'zh-Hant'] },
  topics: [
    { topic: 'borders', level: 1 },
    { topic: 'war', level: 3 },
  ],
  wipLimit: 4,
  optOuts: { topics: ['torture'], media: ['video'] },
};

const EMPTY = {
  languages: { native: [], working: [] },
  topics: [],
  optOuts: { topics: [], media: [] },
};

describe('a profile', () => {
  it('is empty at first, and seen by everybody in the desk, in the list as alone', async () => {
    const seen = await reader.send('get', `/members/${checker.memberId}`);
    expect(seen.body).toEqual({
      id: checker.memberId,
      userId: checker.userId,
      name: 'fact_checker',
      email: expect.any(String),
      roles: ['fact_checker'],
      version: 1,
      ...EMPTY,
    });
    expect(seen.headers['etag']).toBe('"1"');
    const { data } = await reader.get<{ data: MemberJson[] }>('/members');
    expect(data.find(({ id }) => id === checker.memberId)).toEqual(seen.body);
    expect((await reader.send('get', `/members/${newId()}`)).body.code).toBe('member.not_found');
  });

  it('is changed by its owner, whatever their role, and each change is told field by field', async () => {
    for (const by of [reader, checker]) {
      const given = { ...PROFILE, deputyId: editor.memberId };
      expect(await change(by, by, given)).toMatchObject({ ...given, version: 2 });
      const [event] = await eventsOf(by);
      expect(event).toMatchObject({ subject: { kind: 'member', id: by.memberId }, actor: { id: by.userId } });
      expect(event?.payload).toEqual({
        changes: {
          languages: { before: EMPTY.languages, after: PROFILE.languages },
          topics: { before: [], after: PROFILE.topics },
          wipLimit: { after: 4 },
          deputyId: { after: editor.memberId },
          optOuts: { before: EMPTY.optOuts, after: PROFILE.optOuts },
        },
      });
    }
  });

  it('keeps what a change does not name, and gives up what it clears', async () => {
    await change(checker, checker, { ...PROFILE, deputyId: editor.memberId });
    const less = await change(checker, checker, {
      languages: { working: ['en', 'en'] },
      topics: [],
      wipLimit: null,
      deputyId: null,
      optOuts: { media: [] },
    });
    expect(less).toMatchObject({
      languages: { native: ['ro'], working: ['en'] },
      topics: [],
      optOuts: { topics: ['torture'], media: [] },
      version: 3,
    });
    expect(less).not.toHaveProperty('wipLimit');
    expect(less).not.toHaveProperty('deputyId');
    expect((await eventsOf(checker))[0]?.payload).toMatchObject({
      changes: { wipLimit: { before: 4 }, deputyId: { before: editor.memberId } },
    });
  });

  it('names topics in one form, however they were typed', async () => {
    const typed = {
      topics: [{ topic: ' ra\u0306zboi ', level: 1 }],
      optOuts: { topics: ['ra\u0306zboi ', 'r\u0103zboi'] },
    };
    const { topics, optOuts } = await change(checker, checker, typed);
    expect(topics).toEqual([{ topic: 'r\u0103zboi', level: 1 }]);
    expect(optOuts).toMatchObject({ topics: ['r\u0103zboi'] });
    const claim = await checker.post('/claims', {
      wording: 'It began.',
      language: 'en',
      topics: [' ra\u0306zboi'],
    });
    expect(claim).toMatchObject({ topics: ['r\u0103zboi'] });
  });

  it('of another is an editor’s or an admin’s to change, and no one else’s', async () => {
    expect(await change(editor, checker, { wipLimit: 5 })).toMatchObject({ wipLimit: 5 });
    expect(await change(admin, editor, { wipLimit: 6 })).toMatchObject({ wipLimit: 6 });
    for (const by of [reader, checker]) {
      // Told before anything else: it makes no difference what they saw.
      const refused = await tryChange(by, admin, { wipLimit: 5 }, 999);
      expect([refused.status, refused.body.code]).toEqual([403, 'member.not_yours']);
    }
    expect(await read(admin)).toMatchObject({ version: 1 });
  });

  it('refuses every field that is wrong, each by its pointer', async () => {
    const refused = await tryChange(checker, checker, {
      languages: { native: ['english'], working: 'en' },
      topics: [{ topic: 'war', level: 4 }, { level: 1 }],
      wipLimit: 51,
      deputyId: 'me',
      optOuts: { media: ['smell'], colour: 'red' },
      pausedUntil: '2026-01-01T00:00:00Z',
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'request.invalid']);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/deputyId',
      '/languages/native',
      '/languages/working',
      '/optOuts/colour',
      '/optOuts/media',
      '/pausedUntil',
      '/topics/0/level',
      '/topics/1/topic',
      '/wipLimit',
    ]);
    const twice = await tryChange(checker, checker, {
      topics: [...PROFILE.topics, { topic: 'war', level: 1 }],
    });
    expect([twice.status, twice.body.code, twice.body.errors[0].pointer]).toEqual([
      422,
      'member.topic_twice',
      '/topics/2/topic',
    ]);
    expect(await read(checker)).toMatchObject({ version: 1, topics: [] });
  });

  it('is not overwritten by who saw an older one, nor by two at once', async () => {
    await change(checker, checker, { wipLimit: 3 });
    expect((await checker.send('patch', `/members/${checker.memberId}`, { wipLimit: 2 })).status).toBe(428);
    const late = await tryChange(editor, checker, { wipLimit: 9 }, 1);
    expect([late.status, late.body.code]).toEqual([412, 'version.stale']);
    expect(late.body.current).toMatchObject({ id: checker.memberId, version: 2, wipLimit: 3 });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => tryChange(editor, checker, { wipLimit: 10 + i }, 2)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
    expect(await eventsOf(checker)).toHaveLength(2);
  });

  it('shows until when somebody is paused, while they are', async () => {
    const until = new Date(Date.now() + 3_600_000);
    await api.app
      .get(Transactor)
      .run({ system: true, deskId: desk.id }, (tx) =>
        tx.query('UPDATE membership SET paused_until = $3 WHERE desk_id = $1 AND id = $2', [
          desk.id,
          checker.memberId,
          until,
        ]),
      );
    expect(await read(checker)).toMatchObject({ pausedUntil: until.toISOString() });
    api.clock.advance(3_600_000);
    expect(await read(checker)).not.toHaveProperty('pausedUntil');
  });
});

describe('roles and suspension', () => {
  it('are for admins alone, their own too, whatever else is sent along', async () => {
    for (const by of [reader, checker, editor])
      for (const body of [{ roles: ['admin'] }, { suspended: false }, { roles: ['admin'], wipLimit: 2 }]) {
        const refused = await tryChange(by, by, body);
        expect([refused.status, refused.body.code]).toEqual([403, 'access.role']);
      }
    await change(admin, checker, { roles: ['fact_checker', 'editor'], wipLimit: 2 });
    const [event] = await eventsOf(checker);
    expect(event?.payload).toEqual({
      changes: {
        roles: { before: ['fact_checker'], after: ['fact_checker', 'editor'] },
        wipLimit: { after: 2 },
      },
    });
  });

  it('are told as they change, and a second suspension keeps the time of the first', async () => {
    const { suspendedAt } = await change(admin, checker, { suspended: true });
    api.clock.advance(60_000);
    expect((await change(admin, checker, { suspended: true })).suspendedAt).toBe(suspendedAt);
    await change(admin, checker, { suspended: false });
    expect((await eventsOf(checker)).map(({ payload }) => payload)).toEqual([
      { changes: { suspendedAt: { before: suspendedAt } } },
      { changes: {} },
      { changes: { suspendedAt: { after: suspendedAt } } },
    ]);
  });

  it('leave the desk one admin, even where two step down at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const other = await openDesk(api);
      const [one, two] = await Promise.all([other.join('admin'), other.join('admin')]);
      const answers = await Promise.all([one, two].map((by) => tryChange(by, by, { roles: ['reader'] })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.map(({ body }) => body.code as string)).toContain('member.last_admin');
    }
  });

  it('leave the Location of a new member readable', async () => {
    const { body } = await admin.send('get', `/members/${checker.memberId}`);
    const answer = await admin.send('post', '/members', { email: body.email, roles: ['reader'] });
    expect([answer.status, answer.body.code]).toEqual([409, 'member.exists']);
    const newcomer = await (await openDesk(api)).join('reader');
    const { email } = await newcomer.get<{ email: string }>(`/members/${newcomer.memberId}`);
    const added = await admin.send('post', '/members', { email, roles: ['reader'] });
    expect(added.headers['location']).toBe(`/api/v1/desks/${desk.slug}/members/${added.body.id}`);
    expect(await reader.get(`/members/${added.body.id}`)).toEqual(added.body);
  });
});

describe('a deputy', () => {
  const refusal = async (by: DeskClient, deputyId: string) => {
    const { status, body } = await tryChange(by, by, { deputyId }, (await read(by)).version);
    return [status, body.code as string, body.errors[0].pointer as string];
  };

  it('is an active member of the desk, and another', async () => {
    const stranger = await (await openDesk(api)).join('editor');
    expect(await refusal(checker, newId())).toEqual([422, 'member.unknown', '/deputyId']);
    expect(await refusal(checker, stranger.memberId)).toEqual([422, 'member.unknown', '/deputyId']);
    expect(await refusal(checker, checker.memberId)).toEqual([422, 'deputy.oneself', '/deputyId']);
    await change(admin, editor, { suspended: true });
    expect(await refusal(checker, editor.memberId)).toEqual([422, 'deputy.suspended', '/deputyId']);
  });

  it('never leads back, over however many', async () => {
    await change(reader, reader, { deputyId: checker.memberId });
    await change(checker, checker, { deputyId: editor.memberId });
    await change(editor, editor, { deputyId: admin.memberId });
    for (const { memberId } of [reader, checker, editor])
      expect(await refusal(admin, memberId)).toEqual([422, 'deputy.cycle', '/deputyId']);
    // Naming the same again, or one further down the line, is no cycle.
    await change(reader, reader, { deputyId: checker.memberId });
    await change(reader, reader, { deputyId: admin.memberId });
  });

  it('does not lead back where two name each other at once', async () => {
    const pairs = await Promise.all(
      Array.from({ length: 8 }, () => Promise.all([desk.join('fact_checker'), desk.join('fact_checker')])),
    );
    const outcomes = await Promise.all(
      pairs.map(([one, two]) =>
        Promise.all([
          tryChange(one, one, { deputyId: two.memberId }),
          tryChange(two, two, { deputyId: one.memberId }),
        ]),
      ),
    );
    for (const answers of outcomes) {
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
      expect(answers.map(({ body }) => body.code as string)).toContain('deputy.cycle');
    }
  });
});

describe('who stands in', () => {
  const HOUR = 3_600_000;

  const standIn = (of: DeskClient, at = api.clock.now()): Promise<string | undefined> =>
    api.app
      .get(Transactor)
      .read({ system: true, deskId: desk.id }, (tx) => deputyFor(tx, desk.id, of.memberId, at));

  const absent = (of: DeskClient, kind: string, startsIn = -HOUR, endsIn?: number) => {
    const after = (hours: number) => new Date(api.clock.now().getTime() + hours);
    return of.post(`/members/${of.memberId}/absences`, {
      kind,
      startsAt: after(startsIn),
      ...(endsIn === undefined ? {} : { endsAt: after(endsIn) }),
    });
  };

  beforeEach(async () => {
    await change(reader, reader, { deputyId: checker.memberId });
    await change(checker, checker, { deputyId: editor.memberId });
    await change(editor, editor, { deputyId: admin.memberId });
  });

  it('is the member while they are there, also where they only finish what they hold', async () => {
    expect(await standIn(checker)).toBe(checker.memberId);
    await absent(checker, 'can_finish');
    expect(await standIn(checker)).toBe(checker.memberId);
    expect(await standIn(admin)).toBe(admin.memberId);
  });

  it('is the first in the line who is there, and nobody where none is', async () => {
    await absent(reader, 'away');
    expect(await standIn(reader)).toBe(checker.memberId);
    await absent(checker, 'away');
    expect(await standIn(reader)).toBe(editor.memberId);
    await change(admin, editor, { suspended: true });
    expect(await standIn(reader)).toBe(admin.memberId);
    expect(await standIn(editor)).toBe(admin.memberId);
    await absent(admin, 'away');
    expect(await standIn(reader)).toBeUndefined();
    await change(admin, editor, { suspended: false });
    expect(await standIn(reader)).toBe(editor.memberId);
  });

  it('goes by the moment that is asked about', async () => {
    await absent(checker, 'away', HOUR, 2 * HOUR);
    const start = api.clock.now().getTime();
    const at = (hours: number) => standIn(checker, new Date(start + hours * HOUR));
    expect([await at(0), await at(1.5), await at(2.5)]).toEqual([
      checker.memberId,
      editor.memberId,
      checker.memberId,
    ]);
  });

  it('does not mind an absence that was cancelled', async () => {
    const { id } = await absent(checker, 'away', HOUR);
    await checker.send('delete', `/members/${checker.memberId}/absences/${id}`);
    expect(await standIn(checker, new Date(api.clock.now().getTime() + 2 * HOUR))).toBe(checker.memberId);
  });

  it('is no one whose account is shut, and no one of another desk', async () => {
    await api.source.query('UPDATE app_user SET suspended_at = now() WHERE id = $1', [checker.userId]);
    expect(await standIn(checker)).toBe(editor.memberId);
    const stranger = await (await openDesk(api)).join('editor');
    expect(await standIn(stranger)).toBeUndefined();
  });
});

describe('the session', () => {
  const desksOf = async ({ token }: DeskClient) => {
    const { body } = await request(api.app.getHttpServer())
      .get('/api/v1/session')
      .set('Authorization', `Bearer ${token}`);
    return body.desks as { roles: string[]; may: string[] }[];
  };

  it('tells of each desk what I am and may there, and nothing of my profile', async () => {
    await change(checker, checker, PROFILE);
    const [mine] = await desksOf(checker);
    expect(Object.keys(mine ?? {}).sort()).toEqual(['id', 'may', 'memberId', 'name', 'roles', 'slug']);
  });

  it.each<[Role[], string[]]>([
    [['reader'], ['read', 'profile']],
    [['fact_checker'], ['read', 'profile', 'record', 'research', 'review']],
    [['editor'], ['read', 'profile', 'record', 'review', 'edit', 'oversee']],
    [['admin'], ['read', 'profile', 'oversee', 'administer']],
    [
      ['fact_checker', 'admin'],
      ['read', 'profile', 'record', 'research', 'review', 'oversee', 'administer'],
    ],
  ])('says what %s may, in the order of the table', async (roles, may) =>
    expect(await desksOf(await desk.join(...roles))).toMatchObject([{ roles, may }]),
  );
});
