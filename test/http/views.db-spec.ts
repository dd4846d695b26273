import { newId } from '#kernel';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, manyQueued, reviewIn, staffOf } from '../support/factories.js';

/** Worklists that a member keeps: what one may be, in which order, and how many reviews each has. */

interface ViewJson {
  readonly id: string;
  readonly name: string;
  readonly query: object;
  readonly position: number;
  readonly count?: number;
}

let api: TestApi;
let desk: TestDesk;
let people: People;
let me: DeskClient;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await openDesk(api);
  people = await staffOf(desk);
  me = people.checker;
});

const save = (name: string, query: object = {}, by = me): Promise<ViewJson> =>
  by.post<ViewJson>('/views', { name, query });
const listed = async (by = me, query = ''): Promise<ViewJson[]> =>
  (await by.get<{ data: ViewJson[] }>(`/views${query}`)).data;
const namesOf = async (): Promise<string[]> => (await listed()).map(({ name }) => name);
const change = (id: string, body: object, by = me) => by.send('patch', `/views/${id}`, body);

it('is kept as it was given, behind the others', async () => {
  const query = {
    state: 'queued,researching',
    assignee: 'me',
    overdue: 'true',
    q: 'drones',
    sort: 'priority',
  };
  const created = await me.send('post', '/views', { name: ' Late ', query });
  const late = { id: expect.any(String), name: 'Late', query, position: 0 };
  expect([created.status, created.body]).toEqual([201, late]);
  const all = await save('All');
  const listing = { state: ['inbox'], overdue: false };
  await save('Lists, too', listing);
  expect(await listed()).toEqual([
    late,
    { ...all, query: {}, position: 1 },
    expect.objectContaining({ query: listing }),
  ]);
});

it('says how many reviews each has where that is asked for, whatever is asked now', async () => {
  await manyQueued(2, people);
  await reviewIn('researching', people);
  await save('Mine', { assignee: 'me' });
  await save('Queued', { state: 'queued,published' });
  await save('All', { sort: 'age' });
  await save('None', { topic: 'nothing' });
  expect((await listed(me, '?count=true')).map(({ count }) => count)).toEqual([1, 2, 3, 0]);
  expect((await listed())[0]).not.toHaveProperty('count');
});

it('is renamed, asks for something else, and moves', async () => {
  const [a, b] = [await save('A'), await save('B')];
  await save('C');
  expect((await change(b.id, { name: 'B2', query: { priority: 'high' } })).body).toEqual({
    id: b.id,
    name: 'B2',
    query: { priority: 'high' },
    position: 1,
  });
  expect((await change(a.id, { position: 2 })).body).toMatchObject({ position: 2, name: 'A' });
  expect(await namesOf()).toEqual(['B2', 'C', 'A']);
  await change(a.id, { position: 0 });
  expect(await namesOf()).toEqual(['A', 'B2', 'C']);
  // Further than there are is behind all of them.
  expect((await change(a.id, { position: 49 })).body).toMatchObject({ position: 2 });
  expect((await listed()).map(({ position }) => position)).toEqual([0, 1, 2]);
});

it('is gone when it is deleted, and the others close up', async () => {
  const first = await save('A');
  await save('B');
  expect((await me.send('delete', `/views/${first.id}`)).status).toBe(204);
  expect(await listed()).toMatchObject([{ name: 'B', position: 0 }]);
  expect((await me.send('delete', `/views/${first.id}`)).status).toBe(404);
});

it('has a name that no other of one’s own has', async () => {
  const [a] = [await save('A'), await save('B')];
  const taken = await me.send('post', '/views', { name: 'B', query: {} });
  expect([taken.status, taken.body.code]).toEqual([409, 'view.name_taken']);
  const renamed = await change(a.id, { name: 'B' });
  expect([renamed.status, renamed.body.code]).toEqual([409, 'view.name_taken']);
  expect((await change(a.id, { name: 'A' })).status).toBe(200);
  expect((await save('A', {}, people.second)).name).toBe('A');
  // Also where two come at once.
  const both = await Promise.all([1, 2].map(() => me.send('post', '/views', { name: 'C', query: {} })));
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
});

it('is one of fifty at most', async () => {
  for (let i = 1; i <= 50; i += 1) await save(`View ${i}`);
  const refused = await me.send('post', '/views', { name: 'One more', query: {} });
  expect([refused.status, refused.body.code]).toEqual([409, 'view.too_many']);
});

it.each<[string, object, string]>([
  ['a filter that there is not', { query: { colour: 'red' } }, '/query/colour'],
  ['a page', { query: { limit: 10 } }, '/query/limit'],
  ['a state that there is not', { query: { state: 'queued,waiting' } }, '/query/state'],
  ['an order that there is not', { query: { sort: 'luck' } }, '/query/sort'],
  ['null', { query: { topic: null } }, '/query/topic'],
  ['no object', { query: 'state=queued' }, '/query'],
  ['a list', { query: [] }, '/query'],
  ['no name', { name: '  ' }, '/name'],
  ['a name that is too long', { name: 'x'.repeat(101) }, '/name'],
  ['more than there is', { shared: true }, '/shared'],
])('refuses %s', async (_what, body, pointer) => {
  const refused = await me.send('post', '/views', { name: 'View', query: {}, ...body });
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, pointer]);
  const { id } = await save('Good');
  const unchanged = await change(id, body);
  expect([unchanged.status, unchanged.body.errors[0].pointer]).toEqual([422, pointer]);
  expect(await listed()).toMatchObject([{ name: 'Good', query: {} }]);
});

it('is each member’s own, whatever they are', async () => {
  const { id } = await save('Mine');
  const reader = await desk.join('reader');
  await save('Of a reader', { state: 'published' }, reader);
  const elsewhere = await (await openDesk(api)).join('admin');
  for (const by of [reader, people.editor, elsewhere]) {
    expect((await listed(by)).map(({ name }) => name)).not.toContain('Mine');
    for (const refused of [await change(id, { name: 'x' }, by), await by.send('delete', `/views/${id}`)])
      expect([refused.status, refused.body.code]).toEqual([404, 'view.not_found']);
  }
  expect((await change(newId(), { name: 'x' })).status).toBe(404);
  expect(await namesOf()).toEqual(['Mine']);
});
