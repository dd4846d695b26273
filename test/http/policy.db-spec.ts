import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, openDesk } from '../support/desk-client.js';
import { type People, manyQueued, reviewIn, staffOf } from '../support/factories.js';

let api: TestApi;
let admin: DeskClient;
let people: People;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  const desk = await openDesk(api);
  people = await staffOf(desk);
  admin = await desk.join('admin');
});

describe('the desk’s policy', () => {
  it('begins with the default, and changes by versions, each an event with what changed', async () => {
    expect(await people.checker.get('/policy')).toMatchObject({
      version: 1,
      secondRead: true,
      signOff: { votes: 1, majority: 1 },
    });
    const changed = await admin.patch('/policy', 1, { secondRead: false, stepHours: { queued: 5 } });
    expect(changed).toMatchObject({ version: 2, secondRead: false, stepHours: { queued: 5, inbox: 24 } });
    const stale = await admin.send('patch', '/policy', { secondRead: true }, { 'If-Match': '"1"' });
    expect([stale.status, stale.body.current.version]).toEqual([412, 2]);
    const { data } = await admin.get<{ data: { payload: object }[] }>('/events?type=policy.changed');
    expect(data[0]?.payload).toMatchObject({ changes: { secondRead: { before: true, after: false } } });
  });

  it('is refused where its parts do not fit together, or are out of bounds', async () => {
    const pointers = async (body: object) => {
      const answer = await admin.send('patch', '/policy', body, { 'If-Match': '"1"' });
      const { errors } = answer.body as { errors: { pointer: string }[] };
      return [answer.status, ...errors.map(({ pointer }) => pointer)];
    };
    expect(await pointers({ signOff: { votes: 4, majority: 2 } })).toEqual([422, '/signOff/majority']);
    expect(await pointers({ signOff: { votes: 2, majority: 3 } })).toEqual([422, '/signOff/majority']);
    expect(await pointers({ workingHours: { from: '18:00', to: '09:00' } })).toEqual([
      422,
      '/workingHours/to',
    ]);
    expect(await pointers({ workingHours: { days: [] }, stepHours: { queued: 0 }, votes: 2 })).toEqual([
      422,
      '/votes',
      '/stepHours/queued',
      '/workingHours/days',
    ]);
  });

  it('says what a change would affect before it is saved', async () => {
    await manyQueued(2, people);
    await people.checker.post('/queue/next');
    const preview = await admin.post('/policy/preview', { wipLimit: 1, next: 'priority', secondRead: false });
    expect(preview).toMatchObject({
      policy: { version: 2, wipLimit: 1 },
      changes: { wipLimit: { before: 10, after: 1 } },
      affects: {
        atOnce: expect.arrayContaining(['wipLimit', 'next']),
        fromNowOn: ['secondRead'],
        underWay: [{ version: 1, reviews: 2 }],
        overLimit: [],
        reordered: 1,
      },
    });
    expect(await admin.get('/policy')).toMatchObject({ version: 1 });
  });

  it('lets a verdict go to sign-off without a second read, for reviews from then on', async () => {
    await admin.patch('/policy', 1, { secondRead: false });
    expect(await reviewIn('second_read', people)).toMatchObject({ state: 'sign_off' });
  });

  it('orders the queue by the day an item is due, or by priority', async () => {
    const accept = async (body: object) => {
      const { id } = await reviewIn('inbox', people);
      await people.editor.act(id, 'accept', body);
      return id;
    };
    const later = await accept({ priority: 'urgent', dueAt: '2030-01-02T10:00:00Z' });
    const sooner = await accept({ priority: 'low', dueAt: '2030-01-01T10:00:00Z' });
    const soonerToo = await accept({ priority: 'low', dueAt: '2030-01-01T09:00:00Z' });
    const order = async () =>
      (await people.checker.get<{ data: { id: string }[] }>('/queue')).data.map(({ id }) => id);
    // On one day the one that waits longest goes first, whatever the hour.
    expect(await order()).toEqual([sooner, soonerToo, later]);
    await admin.patch('/policy', 1, { next: 'priority' });
    expect(await order()).toEqual([later, sooner, soonerToo]);
    const { review } = await people.checker.post<{ review: { id: string } }>('/queue/next');
    expect(review.id).toBe(later);
  });
});

describe('the rating scale', () => {
  const value = (key: string, label = key) => ({ key, label, normalised: null });

  it('is changed by the next version: verdicts from then on are on it, earlier ones keep theirs', async () => {
    const before = await reviewIn('published', people);
    const scale = await admin.post('/rating-scales', { name: 'Two', values: [value('so'), value('not_so')] });
    expect(scale).toMatchObject({ version: 2, name: 'Two' });
    const { data } = await people.checker.get<{ data: { version: number }[] }>('/rating-scales');
    expect(data.map(({ version }) => version)).toEqual([2, 1]);
    expect(await reviewIn('approved', people, { rating: 'not_so' })).toMatchObject({ state: 'approved' });
    expect(await people.checker.get(`/reviews/${before.id}`)).toMatchObject({ verdict: { label: 'True' } });
  });

  it('has each key and each label once, and two values at least', async () => {
    const pointers = async (values: object[]) => {
      const { body } = await admin.send('post', '/rating-scales', { name: 'x', values });
      return (body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
    };
    expect(await pointers([value('so'), value('so', 'Other'), value('b', 'SO')])).toEqual([
      '/values/1/key',
      '/values/2/label',
    ]);
    expect(await pointers([value('Not so'), value('so')])).toEqual(['/values/0/key']);
    expect(await pointers([value('so')])).toEqual(['/values']);
  });
});
