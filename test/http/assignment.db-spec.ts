import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, type ReviewJson, makeClaim, reviewIn, staffOf } from '../support/factories.js';

const HOUR = 3_600_000;

let api: TestApi;
let desk: TestDesk;
let people: People;
let editor2: DeskClient;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await openDesk(api);
  people = await staffOf(desk);
  editor2 = await desk.join('editor');
});

type Next = { review: ReviewJson | null; reason?: string; reasons?: { code: string; count: number }[] };
const next = (by: DeskClient) => by.post<Next>('/queue/next');
const profile = async (who: DeskClient, body: object) => {
  const { version } = await who.get<{ version: number }>(`/members/${who.memberId}`);
  return who.patch(`/members/${who.memberId}`, version, body);
};
const queued = async (claim: object = {}): Promise<ReviewJson> => {
  const made = await people.checker.post('/claims', {
    wording: 'It was so.',
    language: 'en',
    topics: ['war'],
    ...claim,
  });
  return reviewIn('queued', people, { claim: made });
};
const conflict = (who: DeskClient, body: object) =>
  who.post(`/members/${who.memberId}/conflicts`, { reason: 'A relative works there.', ...body });

describe('who can be given what', () => {
  it.each<[string, (who: DeskClient, review: ReviewJson) => Promise<unknown>, string]>([
    [
      'a conflict with the claim',
      (who, { claimId }) => conflict(who, { kind: 'claim', claimId }),
      'review.conflict',
    ],
    ['a conflict with its topic', (who) => conflict(who, { kind: 'topic', topic: 'war' }), 'review.conflict'],
    [
      'another language',
      (who) => profile(who, { languages: { native: ['ro'], working: ['fr'] } }),
      'review.language',
    ],
    ['an opted-out topic', (who) => profile(who, { optOuts: { topics: ['war'] } }), 'review.opted_out'],
    [
      'an absence',
      (who) =>
        who.post(`/members/${who.memberId}/absences`, {
          kind: 'can_finish',
          startsAt: '2020-01-01T00:00:00Z',
        }),
      'review.absent',
    ],
  ])('is not somebody with %s: by pull, by hand, and by push', async (_case, arrange, code) => {
    const review = await queued();
    await arrange(people.checker, review);
    const answer = await next(people.checker);
    expect(answer).toMatchObject({ review: null, reason: 'none_eligible', reasons: [{ code, count: 1 }] });
    expect((await people.checker.get<ReviewJson>(`/reviews/${review.id}`)).can['take']).toMatchObject({
      allowed: false,
      reasons: [{ code }],
    });
    const taken = await people.checker.tryAct(review.id, 'take', review.version);
    expect([taken.status, taken.body.code]).toEqual([409, code]);
    const given = await people.editor.tryAct(review.id, 'assign', review.version, {
      memberId: people.checker.memberId,
    });
    expect([given.status, given.body.code]).toEqual([409, code]);
    // Whoever has nothing against it gets it.
    expect((await next(people.second)).review?.id).toBe(review.id);
  });

  it('is not somebody with a conflict with a source that speaks on the claim, also by another name', async () => {
    const claim = await makeClaim(people.checker);
    const review = await reviewIn('queued', people, { claim });
    // The one that the claim's only statement was made for.
    const { data } = await people.checker.get<{ data: { id: string }[] }>('/sources');
    const speaker = data[0]!;
    const alias = await people.checker.post<{ id: string; version: number }>('/sources', {
      kind: 'state',
      name: 'The same',
    });
    await conflict(people.checker, { kind: 'source', sourceId: alias.id });
    expect((await people.checker.get<ReviewJson>(`/reviews/${review.id}`)).can['take']?.allowed).toBe(true);
    await people.editor.post(
      `/sources/${alias.id}/merge`,
      { intoId: speaker.id },
      { 'If-Match': `"${alias.version}"` },
    );
    expect((await people.checker.get<ReviewJson>(`/reviews/${review.id}`)).can['take']).toMatchObject({
      reasons: [{ code: 'review.conflict' }],
    });
  });

  it('counts each reason, and the limit before them', async () => {
    await profile(people.checker, { wipLimit: 1 });
    const [mine] = [await queued(), await queued({ language: 'ro' })];
    await people.checker.act(mine.id, 'take');
    await profile(people.checker, { languages: { native: ['en'], working: [] } });
    expect(await next(people.checker)).toMatchObject({
      reason: 'none_eligible',
      reasons: [
        { code: 'review.wip_limit', count: 1 },
        { code: 'review.language', count: 1 },
      ],
    });
  });

  it('speaks a variety of the language', async () => {
    const review = await queued({ language: 'pt-BR' });
    await profile(people.checker, { languages: { native: ['pt'], working: [] } });
    expect((await next(people.checker)).review?.id).toBe(review.id);
  });
});

describe('a conflict of interest', () => {
  it('is overridden by two editors, and how often is public', async () => {
    const review = await queued();
    await conflict(people.checker, { kind: 'claim', claimId: review.claimId });
    const path = `/reviews/${review.id}/conflict-overrides`;
    const body = { memberId: people.checker.memberId, reason: 'Nobody else reads it.' };
    const none = await people.editor.send('post', path, { ...body, memberId: people.second.memberId });
    expect([none.status, none.body.code]).toEqual([409, 'conflict.none']);
    const { id } = await people.editor.post(path, body);
    expect((await next(people.checker)).review).toBeNull();
    const own = await people.editor.send('post', `${path}/${id}/confirm`);
    expect([own.status, own.body.code]).toEqual([403, 'conflict.second_editor']);
    const again = await people.editor.send('post', path, body);
    expect([again.status, again.body.code]).toEqual([409, 'conflict.override_exists']);
    await editor2.post(`${path}/${id}/confirm`);
    expect((await next(people.checker)).review?.id).toBe(review.id);
  });

  it('cannot be overridden by whoever has it', async () => {
    const both = await desk.join('editor', 'fact_checker');
    const review = await queued();
    await conflict(both, { kind: 'claim', claimId: review.claimId });
    const refused = await both.send('post', `/reviews/${review.id}/conflict-overrides`, {
      memberId: both.memberId,
      reason: 'Trust me.',
    });
    expect([refused.status, refused.body.code]).toEqual([403, 'conflict.own']);
  });
});

describe('declining', () => {
  const taken = async () => {
    const review = await queued();
    await people.checker.act(review.id, 'take');
    return review;
  };
  const turn = async (): Promise<Date | null> => {
    const [row] = await api.source.transaction(async (manager) => {
      await manager.query(`SELECT set_config('app.desk_id', $1, true), set_config('app.user_id', $2, true)`, [
        desk.id,
        'ffffffff-ffff-ffff-ffff-ffffffffffff',
      ]);
      return manager.query<{ at: Date | null }[]>(
        'SELECT last_assigned_at AS at FROM membership WHERE desk_id = $1 AND id = $2',
        [desk.id, people.checker.memberId],
      );
    });
    return row?.at ?? null;
  };

  it.each(['language', 'expertise', 'duplicate'])(
    'as «%s» keeps it away from them, and their turn',
    async (reason) => {
      const review = await taken();
      expect(await turn()).not.toBeNull();
      await people.checker.act(review.id, 'release', { reason });
      expect(await turn()).toBeNull();
      expect(await next(people.checker)).toMatchObject({
        reason: 'none_eligible',
        reasons: [{ code: 'review.declined_before' }],
      });
    },
  );

  it('as «conflict» records one with the claim and with who speaks on it', async () => {
    const claim = await makeClaim(people.checker);
    const review = await reviewIn('queued', people, { claim });
    await people.checker.act(review.id, 'take');
    await people.checker.act(review.id, 'release', {
      reason: 'conflict',
      note: 'My sister speaks for them.',
    });
    const { data } = await people.checker.get<{ data: object[] }>(
      `/members/${people.checker.memberId}/conflicts`,
    );
    expect(data).toMatchObject([{ kind: 'source' }, { kind: 'claim', reason: 'My sister speaks for them.' }]);
    expect((await next(people.checker)).review).toBeNull();
  });

  it('as «distress» spares them such media from then on, and their turn', async () => {
    const withFilm = async () => {
      const claim = await makeClaim(people.second);
      // The smallest of pictures.
      const file = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
      const capture = await people.second
        .send('post', '/captures')
        .attach('file', file, 'picture.gif')
        .then(({ body }) => body as { id: string });
      await people.second.post(`/claims/${claim.id}/evidence`, {
        title: 'Picture',
        kind: 'recording',
        captureId: capture.id,
        note: 'n',
        direction: 'neutral',
      });
      return reviewIn('queued', people, { claim });
    };
    const review = await withFilm();
    await people.checker.act(review.id, 'take');
    await people.checker.act(review.id, 'release', { reason: 'distress' });
    expect(await people.checker.get(`/members/${people.checker.memberId}`)).toMatchObject({
      optOuts: { media: ['image'] },
    });
    await withFilm();
    expect(await next(people.checker)).toMatchObject({
      reasons: expect.arrayContaining([
        expect.objectContaining({ code: 'review.declined_before', count: 1 }),
        expect.objectContaining({ code: 'review.opted_out', count: 2 }),
      ]),
    });
  });

  it('as «busy» costs the turn, and gives four hours of peace', async () => {
    const review = await taken();
    await people.checker.act(review.id, 'release', { reason: 'busy' });
    expect(await turn()).not.toBeNull();
    expect(await next(people.checker)).toMatchObject({ reasons: [{ code: 'review.paused' }] });
    api.clock.advance(4 * HOUR + 1);
    expect((await next(people.checker)).review?.id).toBe(review.id);
  });

  it('as «unclear» brings it back to the inbox with the note', async () => {
    const review = await taken();
    const released = await people.checker.act(review.id, 'release', {
      reason: 'unclear',
      note: 'Which bridge?',
    });
    expect(released).toMatchObject({
      state: 'inbox',
      returned: { reason: 'unclear', comment: 'Which bridge?' },
    });
  });

  it('in other words, or by an editor, costs nothing', async () => {
    const review = await taken();
    await people.editor.act(review.id, 'release', { reason: 'busy' });
    expect((await next(people.checker)).review?.id).toBe(review.id);
    await people.checker.act(review.id, 'release', { reason: 'Away until Monday' });
    expect((await next(people.checker)).review?.id).toBe(review.id);
  });
});

describe('giving it to whoever ranks first', () => {
  it('stores why, and shows it', async () => {
    await profile(people.second, { topics: [{ topic: 'war', level: 3 }] });
    const review = await queued();
    const given = await people.editor.act<ReviewJson>(review.id, 'assign', { auto: true });
    expect(given).toMatchObject({
      state: 'researching',
      assigneeId: people.second.memberId,
      why: { decidedBy: 'topic', topicLevel: 3, candidates: 2, held: 0, limit: 10 },
    });
  });

  it('prefers who worked on the same dispute before', async () => {
    const dispute = await people.checker.post('/disputes', { question: 'Was it so?', language: 'en' });
    const before = await people.checker.post('/claims', {
      wording: 'It was.',
      language: 'en',
      disputeId: dispute.id,
    });
    await reviewIn('second_read', people, { claim: before });
    await profile(people.second, { topics: [{ topic: 'war', level: 3 }] });
    const review = await queued({ disputeId: dispute.id });
    expect(await people.editor.act(review.id, 'assign', { auto: true })).toMatchObject({
      assigneeId: people.checker.memberId,
      why: { decidedBy: 'family', family: true },
    });
  });

  it('takes turns between equals', async () => {
    const given: unknown[] = [];
    for (let round = 0; round < 4; round += 1) {
      const review = await queued();
      const assigned = await people.editor.act<ReviewJson>(review.id, 'assign', { auto: true });
      given.push(assigned['assigneeId']);
      // So that only the turn tells: what each holds is the same again.
      await people.editor.act(review.id, 'release', { reason: 'x' });
      await people.editor.act(review.id, 'decline', { reason: 'opinion' });
    }
    expect(given[0]).not.toBe(given[1]);
    expect(given.slice(2)).toEqual(given.slice(0, 2));
  });

  it('says so when there is nobody, and what it needs', async () => {
    const review = await queued({ language: 'ro' });
    for (const who of [people.checker, people.second])
      await profile(who, { languages: { native: ['en'], working: [] } });
    const nobody = await people.editor.tryAct(review.id, 'assign', review.version, { auto: true });
    expect([nobody.status, nobody.body.code]).toEqual([409, 'review.nobody_eligible']);
    for (const body of [{}, { auto: false }, { auto: true, memberId: people.checker.memberId }]) {
      const unclear = await people.editor.tryAct(review.id, 'assign', review.version, body);
      expect([unclear.status, unclear.body.code]).toEqual([422, 'review.assign_to']);
    }
  });
});
