import { type TestApi, openApi } from '../support/api.js';
import { DeskClient, type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, type ReviewJson, makeClaim, reviewIn, staffOf } from '../support/factories.js';

/** Long lists of reviews: what a line has, how they are ordered, narrowed and counted. */

interface Line {
  readonly id: string;
  readonly state: string;
  readonly [field: string]: unknown;
}
interface Lines {
  readonly data: readonly Line[];
  readonly nextCursor?: string;
  readonly count?: number;
}

let api: TestApi;
let desk: TestDesk;
let people: People;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await openDesk(api);
  people = await staffOf(desk);
});

const list = (query = '', by = people.checker): Promise<Lines> => by.get<Lines>(`/worklist${query}`);
const idsOf = async (query = ''): Promise<string[]> => (await list(query)).data.map(({ id }) => id);
const counts = async (query = '') =>
  (
    await people.checker.get<{ data: { state: string; count: number; overdue: number }[] }>(
      `/worklist/counts${query}`,
    )
  ).data;

const submitted = async (fields: object = {}): Promise<ReviewJson> => {
  const claim = await people.checker.post('/claims', { wording: 'It fell.', language: 'en', ...fields });
  return people.checker.post<ReviewJson>(`/claims/${claim.id}/review`);
};
const accepted = async (priority: string, dueAt?: string): Promise<string> => {
  const { id } = await submitted();
  await people.editor.act(id, 'accept', { priority, ...(dueAt && { dueAt }) });
  return id;
};
const say = async (speaker: Json, claimId: string, stance: string, utteredAt: string) =>
  people.checker.post('/statements', {
    speakerId: speaker.id,
    paraphrase: `It ${stance}.`,
    utteredAt,
    stances: [{ claimId, stance }],
  });
const source = (name: string): Promise<Json> => people.checker.post('/sources', { kind: 'state', name });

describe('a line', () => {
  it('has what one chooses by', async () => {
    const { checker, second, editor } = people;
    const dispute = await checker.post('/disputes', { question: 'Did it fall?', language: 'en' });
    const claim = await checker.post('/claims', {
      wording: 'Drones fell on the town.',
      language: 'en',
      topics: ['war', 'borders'],
      disputeId: dispute.id,
    });
    const other = await checker.post('/claims', { wording: 'None fell.', language: 'en' });
    const link = (status: string) =>
      checker.post(`/claims/${other.id}/links`, { kind: 'contradicts', toId: claim.id, status });
    await link('confirmed');
    const [ukraine, romania, nato] = [await source('Ukraine'), await source('Romania'), await source('NATO')];
    await say(ukraine, claim.id, 'asserts', '2023-09-04T10:00:00Z');
    await say(romania, claim.id, 'denies', '2023-09-04T12:00:00Z');
    await say(nato, claim.id, 'asserts', '2023-09-04T13:00:00Z');
    await say(romania, claim.id, 'qualifies', '2023-09-06T12:00:00Z');
    await say(nato, claim.id, 'doubts', '2023-09-07T13:00:00Z');
    const review = await reviewIn('second_read', people, { claim });
    await editor.act(review.id, 'hold', { kind: 'legal', reason: 'Counsel reads it.' });

    const whole = await second.get<Json>(`/reviews/${review.id}`);
    const { data } = await list();
    expect(data).toEqual([
      {
        id: review.id,
        claimId: claim.id,
        wording: 'Drones fell on the town.',
        language: 'en',
        topics: ['borders', 'war'],
        disputeId: dispute.id,
        disputeState: (whole['claim'] as Json)['disputeState'],
        state: 'second_read',
        round: 1,
        version: whole['version'],
        priority: 'normal',
        submittedAt: whole['submittedAt'],
        queuedAt: whole['queuedAt'],
        dueAt: whole['dueAt'],
        stepDueAt: whole['stepDueAt'],
        clockPausedAt: whole['clockPausedAt'],
        holds: ['legal'],
        assigneeId: checker.memberId,
        editorId: editor.memberId,
        rating: 'true',
        // Who doubts or denies by now is not among them.
        sources: [
          { id: ukraine.id, name: 'Ukraine' },
          { id: romania.id, name: 'Romania' },
        ],
        counterclaims: 1,
      },
    ]);
  });

  it('names a source that was merged by the one that remained, and three at most', async () => {
    const { checker, editor } = people;
    const claim = await checker.post('/claims', { wording: 'It fell.', language: 'en' });
    const names = ['A', 'B', 'C', 'D'];
    const sources = await Promise.all(names.map((name) => source(name)));
    for (const [i, one] of sources.entries()) await say(one, claim.id, 'asserts', `2023-09-04T1${i}:00:00Z`);
    const [first, second] = sources;
    await editor.send('post', `/sources/${first?.id}/merge`, { intoId: second?.id }, { 'If-Match': '"1"' });
    await checker.post(`/claims/${claim.id}/review`);
    const [line] = (await list()).data;
    expect(line?.['sources']).toMatchObject([{ name: 'B' }, { name: 'C' }, { name: 'D' }]);
    expect(await idsOf(`?source=${second?.id}`)).toEqual([line?.id]);
  });
});

describe('the order', () => {
  /** Four in the queue, made in this order, and one in the inbox, which has no priority and a step alone that is due. */
  const five = async () => ({
    late: await accepted('low', '2040-01-01T00:00:00Z'),
    soon: await accepted('normal', '2020-01-01T00:00:00Z'),
    urgent: await accepted('urgent', '2030-01-01T00:00:00Z'),
    urgentSooner: await accepted('urgent', '2029-01-01T00:00:00Z'),
    inbox: (await submitted()).id,
  });

  it.each<[string, (of: Record<string, string>) => (string | undefined)[]]>([
    ['age', (of) => [of['late'], of['soon'], of['urgent'], of['urgentSooner'], of['inbox']]],
    ['newest', (of) => [of['inbox'], of['urgentSooner'], of['urgent'], of['soon'], of['late']]],
  ])('by %s', async (sort, expected) => {
    const of = await five();
    expect(await idsOf(`?sort=${sort}`)).toEqual(expected(of));
  });

  it('by what is due first, of review and step, and what is not due at all last', async () => {
    const { soon } = await five();
    const { id: declined } = await submitted();
    await people.editor.act(declined, 'decline', { reason: 'opinion' });
    const lines = (await list('?state=inbox,queued,declined')).data;
    const due = lines.map(
      ({ dueAt, stepDueAt }) => [dueAt, stepDueAt].filter((at) => typeof at === 'string').sort()[0],
    );
    expect(lines).toHaveLength(6);
    expect(lines[0]?.id).toBe(soon);
    expect(due.slice(0, 5)).toEqual(due.slice(0, 5).sort());
    expect([lines[5]?.id, due[5]]).toEqual([declined, undefined]);
    const { nextCursor } = await list('?state=inbox,queued,declined&limit=5');
    expect(await idsOf(`?state=inbox,queued,declined&limit=5&cursor=${nextCursor}`)).toEqual([declined]);
  });

  it('by priority, and within one by what is due', async () => {
    const of = await five();
    const ids = await idsOf('?sort=priority');
    expect(new Set(ids.slice(0, 2))).toEqual(new Set([of.urgent, of.urgentSooner]));
    expect(ids.slice(2)).toEqual([of.soon, of.late, of.inbox]);
  });

  it.each(['due', 'age', 'priority', 'newest'])(
    'by %s is one of pages of any size, over all states',
    async (sort) => {
      await five();
      await reviewIn('second_read', people);
      const all = await idsOf(`?sort=${sort}`);
      expect(all).toHaveLength(6);
      const paged: string[] = [];
      let page = await list(`?sort=${sort}&limit=1&count=true`);
      for (; page.nextCursor; page = await list(`?sort=${sort}&limit=1&cursor=${page.nextCursor}`))
        paged.push(...page.data.map(({ id }) => id));
      expect([...paged, ...page.data.map(({ id }) => id)]).toEqual(all);
    },
  );

  it('refuses a cursor of another order or of another question', async () => {
    await five();
    const { nextCursor } = await list('?sort=due&limit=1');
    for (const query of ['sort=age', 'sort=due&state=queued']) {
      const refused = await people.checker.send('get', `/worklist?${query}&limit=1&cursor=${nextCursor}`);
      expect([refused.status, refused.body.code]).toEqual([422, 'cursor.invalid']);
    }
  });
});

describe('narrowed', () => {
  it('shows whatever somebody has to do something about, unless states are named', async () => {
    const inbox = (await submitted()).id;
    const { id: published } = await reviewIn('published', people);
    const declined = (await submitted()).id;
    await people.editor.act(declined, 'decline', { reason: 'opinion' });
    expect(await idsOf()).toEqual([inbox]);
    expect(await idsOf('?state=published')).toEqual([published]);
    expect(await idsOf('?state=declined,published&sort=age')).toEqual([published, declined]);
    expect(await idsOf('?state=declined&state=inbox&sort=age')).toEqual([inbox, declined]);
  });

  it('by who has it', async () => {
    const { id: mine } = await reviewIn('researching', people);
    const nobodys = (await submitted()).id;
    expect(await idsOf('?assignee=me')).toEqual([mine]);
    expect(await idsOf(`?assignee=${people.checker.memberId}`)).toEqual([mine]);
    expect(await idsOf(`?assignee=${people.second.memberId}`)).toEqual([]);
    expect(await idsOf('?assignee=none')).toEqual([nobodys]);
  });

  it('by the claim: words, topic, language, dispute and its state', async () => {
    const { checker } = people;
    const dispute = await checker.post('/disputes', { question: 'Did it fall?', language: 'ro' });
    const { id } = await submitted({
      wording: 'Drona a căzut la Plauru.',
      language: 'ro',
      topics: ['borders'],
      disputeId: dispute.id,
    });
    const other = await makeClaim(checker);
    const { id: second } = await checker.post<ReviewJson>(`/claims/${other.id}/review`);
    for (const query of [
      'q=plauru',
      'q=dron%20plau',
      'topic=borders',
      'language=ro',
      `dispute=${dispute.id}`,
      'disputeState=no_position',
    ])
      expect([query, await idsOf(`?${query}`)]).toEqual([query, [id]]);
    expect(await idsOf('?disputeState=uncontested')).toEqual([second]);
    expect(await idsOf('?topic=borders&language=en')).toEqual([]);
  });

  it('by a source that affirms it, as speaker or as principal, as long as it does', async () => {
    const { checker } = people;
    const claim = await checker.post('/claims', { wording: 'It fell.', language: 'en' });
    const { id } = await checker.post<ReviewJson>(`/claims/${claim.id}/review`);
    const state = await source('Romania');
    const minister = await checker.post('/sources', { kind: 'person', name: 'Angel Tîlvăr' });
    const stated = (stance: string, utteredAt: string) =>
      checker.post('/statements', {
        speakerId: minister.id,
        principalId: state.id,
        paraphrase: 'x',
        utteredAt,
        stances: [{ claimId: claim.id, stance }],
      });
    await stated('denies', '2023-09-04T10:00:00Z');
    expect(await idsOf(`?source=${state.id}`)).toEqual([]);
    await stated('asserts', '2023-09-06T10:00:00Z');
    expect(await idsOf(`?source=${state.id}`)).toEqual([id]);
    expect(await idsOf(`?source=${minister.id}`)).toEqual([id]);
    await stated('doubts', '2023-09-08T10:00:00Z');
    expect(await idsOf(`?source=${state.id}`)).toEqual([]);
  });

  it('by priority, by what is late, by what came back', async () => {
    const late = await accepted('high', '2020-01-01T00:00:00Z');
    const { id: back } = await reviewIn('second_read', people);
    await people.second.act(back, 'return', { comment: 'Name the source.' });
    expect(await idsOf('?priority=high')).toEqual([late]);
    expect(await idsOf('?overdue=true')).toEqual([late]);
    expect(await idsOf('?overdue=false')).toEqual([back]);
    expect(await idsOf('?returned=true')).toEqual([back]);
    expect(await idsOf('?returned=false')).toEqual([late]);
    const lines = new Map((await list()).data.map((line) => [line.id, line]));
    expect(lines.get(late)).toMatchObject({ overdue: true });
    expect(lines.get(back)).toMatchObject({ returned: { comment: 'Name the source.' } });
    expect(lines.get(back)).not.toHaveProperty('overdue');

    // Why it came back is still told in the inbox; but it is with nobody who could go on.
    await people.checker.act(back, 'release', { reason: 'unclear', note: 'Which source?' });
    expect(await idsOf('?returned=true')).toEqual([]);
    expect((await list()).data.find(({ id }) => id === back)).toMatchObject({
      state: 'inbox',
      returned: { comment: 'Which source?' },
    });
  });

  it('by what needs another look, which is published', async () => {
    const { id, claimId } = await reviewIn('published', people);
    await reviewIn('published', people);
    await say(await source('Someone'), claimId, 'denies', '2023-09-09T10:00:00Z');
    expect((await list('?suggested=true')).data).toMatchObject([{ id, suggested: true }]);
    expect(await idsOf('?suggested=false&state=published')).not.toContain(id);
  });

  it.each([
    ['state=waiting', '/state'],
    ['state=', '/state'],
    ['assignee=you', '/assignee'],
    ['priority=most', '/priority'],
    ['sort=luck', '/sort'],
    ['limit=501', '/limit'],
    ['limit=0', '/limit'],
    ['disputeState=loud', '/disputeState'],
    ['colour=red', '/colour'],
  ])('refuses %s', async (query, pointer) => {
    const refused = await people.checker.send('get', `/worklist?${query}`);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, pointer]);
  });
});

describe('counts', () => {
  it('tell of each state that is asked about how many there are, and how many are late', async () => {
    await accepted('high', '2020-01-01T00:00:00Z');
    await accepted('low');
    await submitted();
    const none = { count: 0, overdue: 0 };
    expect(await counts()).toEqual([
      { state: 'inbox', count: 1, overdue: 0 },
      { state: 'queued', count: 2, overdue: 1 },
      { state: 'researching', ...none },
      { state: 'second_read', ...none },
      { state: 'sign_off', ...none },
      { state: 'approved', ...none },
    ]);
    expect(await counts('?priority=low&state=queued,published')).toEqual([
      { state: 'queued', count: 1, overdue: 0 },
      { state: 'published', ...none },
    ]);
    expect(await list('?priority=low&count=true&limit=1')).toMatchObject({ count: 1 });
  });
});

it('is everybody’s to read who is in the desk, and nobody else’s', async () => {
  await submitted();
  const reader = await desk.join('reader');
  const stranger = await (await openDesk(api)).join('editor');
  const at = ({ userId, memberId, token }: DeskClient, path: string) =>
    new DeskClient(api, desk.slug, userId, memberId, token).send('get', path);
  for (const path of ['/worklist', '/worklist/counts']) {
    expect((await at(reader, path)).status).toBe(200);
    expect((await at(stranger, path)).status).toBe(404);
  }
});
