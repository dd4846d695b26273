import { ConflictSteps } from '#identity';
import { newId } from '#kernel';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';

/** On what members must not work. */

let api: TestApi;
let desk: TestDesk;
let reader: DeskClient;
let checker: DeskClient;
let editor: DeskClient;
let admin: DeskClient;
let sourceId: string;
let claimId: string;

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
  ({ id: sourceId } = await checker.post('/sources', { kind: 'institution', name: 'A ministry' }));
  ({ id: claimId } = await checker.post('/claims', { wording: 'The bridge was closed.', language: 'en' }));
});

interface ConflictJson {
  readonly id: string;
  readonly [field: string]: unknown;
}

const REASON = 'I worked there until last year.';
const path = (of: DeskClient, id = ''): string => `/members/${of.memberId}/conflicts${id && `/${id}`}`;
const declare = (by: DeskClient, of: DeskClient, target: object): Promise<ConflictJson> =>
  by.post(path(of), { reason: REASON, ...target });
const list = async (by: DeskClient, of: DeskClient): Promise<readonly ConflictJson[]> =>
  (await by.get<{ data: ConflictJson[] }>(path(of))).data;
const eventsOf = async (of: DeskClient, type: string): Promise<readonly { payload: object }[]> =>
  (await reader.get<{ data: { payload: object }[] }>(`/events?subject=${of.memberId}&type=${type}`)).data;
const topic = { kind: 'topic', topic: 'shipping' } as const;

describe('a conflict of interest', () => {
  it('is declared with a source, a topic or a claim, and seen by everybody in the desk', async () => {
    const targets = [{ kind: 'source', sourceId }, topic, { kind: 'claim', claimId }];
    for (const target of targets) {
      const made = await checker.send('post', path(checker), { ...target, reason: REASON });
      expect(made.status).toBe(201);
      expect(made.body).toEqual({
        id: expect.any(String),
        memberId: checker.memberId,
        ...target,
        reason: REASON,
        createdAt: expect.any(String),
      });
      expect(made.headers['location']).toBe(
        `/api/v1/desks/${desk.slug}/members/${checker.memberId}/conflicts`,
      );
    }
    for (const by of [reader, editor]) expect(await list(by, checker)).toMatchObject([...targets].reverse());
    expect((await eventsOf(checker, 'conflict.declared'))[1]?.payload).toEqual({
      conflictId: (await list(checker, checker))[1]?.id,
      changes: { kind: { after: 'topic' }, topic: { after: 'shipping' }, reason: { after: REASON } },
    });
  });

  it('is declared by the member, an editor or an admin', async () => {
    await declare(reader, reader, topic);
    await declare(editor, checker, topic);
    await declare(admin, editor, topic);
    const refused = await reader.send('post', path(checker), { kind: 'claim', claimId, reason: REASON });
    expect([refused.status, refused.body.code]).toEqual([403, 'member.not_yours']);
    expect(
      (await admin.send('post', `/members/${newId()}/conflicts`, { ...topic, reason: REASON })).status,
    ).toBe(404);
  });

  it.each([
    ['no reason', () => ({ ...topic, reason: '  ' }), ['/reason']],
    ['another kind', () => ({ ...topic, kind: 'person', reason: REASON }), ['/kind']],
    ['nothing of its kind', () => ({ kind: 'source', reason: REASON }), ['/sourceId']],
    ['what is of another kind', () => ({ ...topic, claimId, reason: REASON }), ['/claimId']],
    [
      'all that is wrong',
      () => ({ kind: 'claim', sourceId, topic: 'x', reason: REASON }),
      ['/claimId', '/sourceId', '/topic'],
    ],
    ['a source that is none', () => ({ kind: 'source', sourceId: newId(), reason: REASON }), ['/sourceId']],
    [
      'a source that is a claim',
      () => ({ kind: 'source', sourceId: claimId, reason: REASON }),
      ['/sourceId'],
    ],
    ['a claim that is none', () => ({ kind: 'claim', claimId: newId(), reason: REASON }), ['/claimId']],
  ])('is refused with %s', async (_case, sent, pointers) => {
    const { status, body } = await checker.send('post', path(checker), sent());
    expect(status).toBe(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(pointers);
    expect(await list(checker, checker)).toEqual([]);
  });

  it('is not declared with what is another desk’s, nor with a source that was merged', async () => {
    const other = await (await openDesk(api)).join('fact_checker');
    const foreign = await other.post('/sources', { kind: 'state', name: 'A state' });
    const refused = await checker.send('post', path(checker), {
      kind: 'source',
      sourceId: foreign.id,
      reason: REASON,
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'source.unknown']);
    const double = await checker.post('/sources', { kind: 'institution', name: 'The ministry' });
    await editor.post(`/sources/${double.id}/merge`, { intoId: sourceId });
    const merged = await checker.send('post', path(checker), {
      kind: 'source',
      sourceId: double.id,
      reason: REASON,
    });
    expect([merged.status, merged.body.code]).toEqual([422, 'source.merged']);
    expect(merged.body.detail).toContain(sourceId);
  });

  it.each(['source', 'topic', 'claim'])(
    'with the same %s is declared once, by many at once',
    async (kind) => {
      const target = { source: { kind, sourceId }, topic, claim: { kind, claimId } }[kind];
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, i) =>
          editor.send('post', path(checker), { ...target, reason: `Reason ${i}` }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(5).fill(409)]);
      expect(answers.filter(({ body }) => body.code === 'conflict.exists')).toHaveLength(5);
      expect(await list(reader, checker)).toEqual([answers.find(({ status }) => status === 201)?.body]);
      expect(await eventsOf(checker, 'conflict.declared')).toHaveLength(1);
      await declare(editor, editor, target ?? {});
    },
  );
});

describe('ending a conflict of interest', () => {
  it('is for another editor or admin, with a reason in the body or in the query, and keeps it', async () => {
    for (const [by, send] of [
      [editor, (id: string) => editor.send('delete', path(checker, id), { reason: 'It is over.' })],
      [admin, (id: string) => admin.send('delete', `${path(checker, id)}?reason=It%20is%20over.`)],
    ] as const) {
      const { id } = await declare(checker, checker, topic);
      expect((await send(id)).status).toBe(204);
      const [ended] = await list(reader, checker);
      expect(ended).toMatchObject({ id, reason: REASON, endedAt: expect.any(String) });
      const [event] = await eventsOf(checker, 'conflict.ended');
      expect(event).toMatchObject({ actor: { id: by.userId } });
      expect(event?.payload).toEqual({
        conflictId: id,
        kind: 'topic',
        reason: 'It is over.',
        changes: { endedAt: { after: ended?.['endedAt'] } },
      });
    }
    // It can be declared anew, and both old ones are kept.
    await declare(checker, checker, topic);
    expect(await list(reader, checker)).toHaveLength(3);
  });

  it('is nobody’s for themselves, whatever their role', async () => {
    const both = await desk.join('editor', 'admin');
    for (const by of [editor, admin, both]) {
      const { id } = await declare(by, by, topic);
      const refused = await by.send('delete', path(by, id), { reason: 'x' });
      expect([refused.status, refused.body.code]).toEqual([403, 'conflict.own']);
    }
    const { id } = await declare(checker, checker, topic);
    for (const by of [checker, reader]) {
      const refused = await by.send('delete', path(checker, id), { reason: 'x' });
      expect([refused.status, refused.body.code]).toEqual([403, 'access.role']);
    }
    expect((await list(reader, checker))[0]).not.toHaveProperty('endedAt');
  });

  it('needs a reason, is done once, and finds it with its own member alone', async () => {
    const { id } = await declare(checker, checker, topic);
    const bare = await editor.send('delete', path(checker, id));
    expect([bare.status, bare.body.errors]).toEqual([422, [{ pointer: '/reason', detail: 'is needed' }]]);
    expect((await editor.send('delete', path(checker, id), { reason: 'x', note: 'y' })).status).toBe(422);
    const lost = await editor.send('delete', path(reader, id), { reason: 'x' });
    expect([lost.status, lost.body.code]).toEqual([404, 'conflict.not_found']);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => editor.send('delete', path(checker, id), { reason: 'x' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(4).fill(409)]);
    expect(answers.filter(({ body }) => body.code === 'conflict.over')).toHaveLength(4);
    expect(await eventsOf(checker, 'conflict.ended')).toHaveLength(1);
  });
});

describe('another room', () => {
  const inRoom = (target: object, then: () => void = () => undefined) =>
    api.app.get(Transactor).run({ system: true, deskId: desk.id }, async (tx) => {
      const declared = await api.app
        .get(ConflictSteps)
        .declare(tx, { system: true, deskId: desk.id }, checker.memberId, {
          kind: 'claim',
          reason: REASON,
          ...target,
        });
      then();
      return declared;
    });

  it('declares one inside its own transaction, and is told if it stood already', async () => {
    const first = await inRoom({ claimId });
    expect(first).toEqual({ id: expect.any(String), fresh: true });
    expect(await inRoom({ claimId, reason: 'Another reason' })).toEqual({ id: first.id, fresh: false });
    expect(await list(reader, checker)).toMatchObject([{ id: first.id, claimId, reason: REASON }]);
    expect(await eventsOf(checker, 'conflict.declared')).toHaveLength(1);
  });

  it('takes it back with the rest of its transaction', async () => {
    const failing = inRoom({ claimId }, () => {
      throw new Error('planted');
    });
    await expect(failing).rejects.toThrow('planted');
    expect(await list(reader, checker)).toEqual([]);
    expect(await eventsOf(checker, 'conflict.declared')).toEqual([]);
  });
});
