import { newId } from '#kernel';
import { type DeskEvent, Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { waitingJobs } from '../support/due-jobs.js';
import { reviewIn } from '../support/factories.js';

interface Told {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly readAt?: string;
}
interface Page {
  readonly data: Told[];
  readonly nextCursor?: string;
  readonly count?: number;
  readonly unreadCount?: number;
}

let api: TestApi;
let desk: TestDesk;
let ana: DeskClient;
let ben: DeskClient;

beforeAll(async () => {
  api = await openApi();
});
beforeEach(async () => {
  desk = await openDesk(api);
  [ana, ben] = [await desk.join('fact_checker'), await desk.join('editor')];
});
afterAll(() => api.close());

/** Something happens in the desk that people are told of: by the product itself, or by somebody. */
const happen = (
  payload: Record<string, unknown>,
  { type = 'review.returned', by, ...rest }: Partial<DeskEvent> & { by?: DeskClient } = {},
): Promise<void> =>
  api.app
    .get(Transactor)
    .run(
      by === undefined
        ? { system: true, deskId: desk.id }
        : { userId: by.userId, memberId: by.memberId, deskId: desk.id, roles: ['editor'] },
      (tx) => {
        tx.record({ type, subjectKind: 'review', subjectId: newId(), payload, ...rest });
        return Promise.resolve();
      },
    );

const titlesOf = async (client: DeskClient, query = ''): Promise<string[]> =>
  (await client.get<Page>(`/notifications${query}`)).data.map(({ title }) => title);

describe('who is told', () => {
  it('is whom the event names, except the one who did it', async () => {
    await happen({ notify: [ana.memberId, ben.memberId] }, { by: ben });
    expect(await titlesOf(ana)).toEqual(['A review came back: something is missing']);
    expect(await titlesOf(ben)).toEqual([]);
  });

  it('is the one who happened to come by as well, where the product itself did it', async () => {
    await happen({ notify: [ben.memberId] }, { by: ben, bySystem: true });
    expect(await titlesOf(ben)).toHaveLength(1);
  });

  it('is each once, however often an event names them', async () => {
    await happen({ notify: [ana.memberId, ana.memberId] });
    expect(await titlesOf(ana)).toHaveLength(1);
  });

  it('is each once of what has the same key, in events that come at the same time too', async () => {
    const reminder = () =>
      happen({ notify: [ana.memberId], notifyKey: 'due tomorrow' }, { type: 'review.reminded' });
    await Promise.all([reminder(), reminder(), reminder()]);
    await happen(
      { notify: [ana.memberId, ben.memberId], notifyKey: 'due tomorrow' },
      { type: 'review.reminded' },
    );
    expect(await titlesOf(ana)).toHaveLength(1);
    expect(await titlesOf(ben)).toHaveLength(1);
  });

  it('is told of each event without a key', async () => {
    await happen({ notify: [ana.memberId] });
    await happen({ notify: [ana.memberId] });
    expect(await titlesOf(ana)).toHaveLength(2);
  });

  it('is nobody who is suspended, or no member', async () => {
    const admin = await desk.join('admin');
    await admin.patch(`/members/${ana.memberId}`, 1, { suspended: true });
    await happen({ notify: [ana.memberId, newId()] });
    await admin.patch(`/members/${ana.memberId}`, 2, { suspended: false });
    expect(await titlesOf(ana)).toEqual([]);
  });

  it('is nobody where the transaction fails', async () => {
    const failing = api.app.get(Transactor).run({ system: true, deskId: desk.id }, (tx) => {
      tx.record({
        type: 'review.assigned',
        subjectKind: 'review',
        subjectId: newId(),
        payload: { notify: [ana.memberId] },
      });
      return Promise.reject(new Error('and then fails'));
    });
    await expect(failing).rejects.toThrow('and then fails');
    expect(await titlesOf(ana)).toEqual([]);
  });
});

it('shows what it is of: the claim, who did it, and what the event says beside whom it is for', async () => {
  const review = await reviewIn('queued', { checker: ana, second: ana, editor: ben });
  await happen(
    { notify: [ana.memberId], notifyKey: 'x', comment: 'Name its source.' },
    { by: ben, subjectId: review.id, reviewId: review.id },
  );
  const { data } = await ana.get<Page>('/notifications');
  expect(data).toEqual([
    {
      id: expect.any(String),
      type: 'review.returned',
      title: 'A review came back: something is missing',
      subject: { kind: 'review', id: review.id },
      reviewId: review.id,
      claim: { id: review.claimId, wording: 'Drones fell on the town.' },
      actor: { id: ben.userId, name: 'editor' },
      payload: { comment: 'Name its source.' },
      createdAt: expect.any(String),
    },
  ]);
});

describe('the list', () => {
  const three = async (): Promise<Told[]> => {
    for (const dueAt of ['first', 'second', 'third'])
      await happen({ notify: [ana.memberId], dueAt }, { type: 'review.reminded' });
    return (await ana.get<Page>('/notifications')).data;
  };

  it('is newest first, in pages, and counts where asked', async () => {
    await three();
    const first = await ana.get<Page>('/notifications?limit=2&count=true');
    expect(first.data.map(({ title }) => title)).toEqual([
      'A review of yours is due (third)',
      'A review of yours is due (second)',
    ]);
    expect(first).toMatchObject({ count: 3, unreadCount: 3 });
    const next = await ana.get<Page>(`/notifications?limit=2&cursor=${first.nextCursor ?? ''}`);
    expect(next.data.map(({ title }) => title)).toEqual(['A review of yours is due (first)']);
    expect(next).not.toHaveProperty('nextCursor');
    expect(next).not.toHaveProperty('unreadCount');
  });

  it('leaves out what was read, where asked', async () => {
    const [newest] = await three();
    const read = await ana.post<Told>(`/notifications/${newest?.id}/read`);
    expect(read).toMatchObject({ id: newest?.id, readAt: expect.any(String) });
    // Read again, it keeps the first time.
    expect((await ana.post<Told>(`/notifications/${newest?.id}/read`)).readAt).toBe(read.readAt);
    expect(await titlesOf(ana, '?unread=true')).toHaveLength(2);
    expect(await ana.get<Page>('/notifications?unread=true&count=true')).toMatchObject({
      count: 2,
      unreadCount: 2,
    });
    expect(await ana.get<Page>('/notifications?count=true')).toMatchObject({ count: 3, unreadCount: 2 });
  });

  it('is read up to the newest that was seen, and then whole', async () => {
    const [, middle] = await three();
    expect(await ana.post('/notifications/read', { upTo: middle?.id })).toEqual({ read: 2 });
    expect(await titlesOf(ana, '?unread=true')).toEqual(['A review of yours is due (third)']);
    expect(await ana.post('/notifications/read')).toEqual({ read: 1 });
    expect(await ana.post('/notifications/read')).toEqual({ read: 0 });
  });

  it('is one’s own: others’ can’t be seen or read', async () => {
    const [newest] = await three();
    expect(await titlesOf(ben)).toEqual([]);
    const answer = await ben.send('post', `/notifications/${newest?.id}/read`);
    expect([answer.status, answer.body.code]).toEqual([404, 'notification.not_found']);
    expect(await ben.post('/notifications/read', { upTo: newest?.id })).toEqual({ read: 0 });
    expect(await titlesOf(ana, '?unread=true')).toHaveLength(3);
  });

  it('makes no event of being read', async () => {
    const events = async () => (await ana.get<{ data: object[] }>('/events?limit=100')).data.length;
    await three();
    const before = await events();
    await ana.post('/notifications/read');
    expect(await events()).toBe(before);
  });
});

describe('preferences', () => {
  it('begin with a digest, and are each member’s own', async () => {
    expect(await ana.get('/notifications/preferences')).toEqual({ mail: 'digest' });
    expect((await ana.send('patch', '/notifications/preferences', { mail: 'each' })).body).toEqual({
      mail: 'each',
    });
    expect((await ana.send('patch', '/notifications/preferences', { mail: 'none' })).body).toEqual({
      mail: 'none',
    });
    expect(await ana.get('/notifications/preferences')).toEqual({ mail: 'none' });
    expect(await ben.get('/notifications/preferences')).toEqual({ mail: 'digest' });
  });

  it.each([{}, { mail: 'hourly' }, { mail: null }])('refuse %j', async (body) => {
    expect((await ana.send('patch', '/notifications/preferences', body)).status).toBe(422);
  });
});

it('sends a job for mail to those alone who want each at once, and it says nothing but ids', async () => {
  await ana.send('patch', '/notifications/preferences', { mail: 'each' });
  await happen({ notify: [ana.memberId, ben.memberId], comment: 'A word that no job may hear.' });
  const [told] = (await ana.get<Page>('/notifications')).data;
  const jobs = (await waitingJobs(api.source)).filter(
    ({ payload }) => 'deskId' in payload && payload.deskId === desk.id,
  );
  expect(jobs).toEqual([
    { id: expect.any(String), name: 'mail.send', payload: { deskId: desk.id, notificationId: told?.id } },
  ]);
});
