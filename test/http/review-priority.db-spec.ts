import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, type ReviewJson, manyQueued, reviewIn, staffOf } from '../support/factories.js';

/** How urgent a review is, and until when, changed while it is under way. */

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

const DUE = '2031-01-01T12:00:00.000Z';
const set = (by: DeskClient, id: string, version: number | undefined, body: object) =>
  by.send('patch', `/reviews/${id}`, body, version === undefined ? {} : { 'If-Match': `"${version}"` });

it.each(['inbox', 'queued', 'researching', 'sign_off', 'published'] as const)(
  'an editor sets both on one that is %s, which stays there',
  async (state) => {
    const { id, version } = await reviewIn(state, people);
    const answer = await set(people.editor, id, version, { priority: 'urgent', dueAt: DUE });
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe(`"${version + 1}"`);
    expect(answer.body).toMatchObject({ id, state, version: version + 1, priority: 'urgent', dueAt: DUE });
    expect(await people.checker.get(`/reviews/${id}`)).toMatchObject({ priority: 'urgent', dueAt: DUE });
  },
);

it('tells what changed, from what to what', async () => {
  const { id, version, dueAt } = await reviewIn('queued', people);
  await set(people.editor, id, version, { priority: 'high' });
  await set(people.editor, id, version + 1, { dueAt: DUE });
  await set(people.editor, id, version + 2, { dueAt: null });
  const { data } = await people.checker.get<{ data: Json[] }>(`/reviews/${id}/history?limit=100`);
  const told = data.filter(({ type }) => type === 'review.prioritised');
  expect(told.map(({ text, changes }) => ({ text, changes }))).toEqual([
    { text: 'Changed priority of the review.', changes: { priority: { before: 'normal', after: 'high' } } },
    { text: 'Changed due at of the review.', changes: { dueAt: { before: dueAt, after: DUE } } },
    { text: 'Changed due at of the review.', changes: { dueAt: { before: DUE } } },
  ]);
  expect(told.map(({ actor }) => (actor as Json).id)).toEqual(Array(3).fill(people.editor.userId));
});

it('moves it in the queue; what is not due any more comes last, on whichever page', async () => {
  const [first, second, third] = await manyQueued(3, people);
  await set(people.editor, first!.id, first!.version, { dueAt: null });
  await set(people.editor, third!.id, third!.version, { dueAt: '2020-01-01T00:00:00Z' });
  const paged: string[] = [];
  let cursor: string | undefined;
  do {
    const page: { data: Json[]; nextCursor?: string } = await people.checker.get(
      `/queue?limit=1${cursor === undefined ? '' : `&cursor=${cursor}`}`,
    );
    paged.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  expect(paged).toEqual([third!.id, second!.id, first!.id]);
  // Also once its clock stood still and goes on.
  await people.editor.act(first!.id, 'hold', { kind: 'legal', reason: 'x' });
  await people.editor.act(first!.id, 'lift', { kind: 'legal' });
  const { data } = await people.checker.get<{ data: Json[] }>('/queue');
  expect(data.map(({ id }) => id)).toEqual(paged);
  expect(data[2]).not.toHaveProperty('dueAt');
});

it('is refused to whoever is no editor, on what is over, and where somebody was quicker', async () => {
  const { checker, editor } = people;
  const { id, version, can } = await reviewIn('inbox', people);
  expect(can['prioritise']).toMatchObject({ allowed: false, reasons: [{ code: 'review.role' }] });
  expect((await editor.get<ReviewJson>(`/reviews/${id}`)).can['prioritise']).toEqual({
    allowed: true,
    reasons: [],
  });

  const outcome = async (by: DeskClient, seen: number | undefined, body: object = { priority: 'low' }) => {
    const { status, body: answer } = await set(by, id, seen, body);
    return [status, (answer as { code?: string }).code];
  };
  expect(await outcome(checker, version)).toEqual([403, 'review.role']);
  expect(await outcome(await desk.join('reader'), version)).toEqual([403, 'access.role']);
  expect(await outcome(editor, undefined)).toEqual([428, 'version.required']);
  expect(await outcome(editor, version, { priority: null })).toEqual([422, 'request.invalid']);
  expect(await outcome(editor, version, { priority: 'most' })).toEqual([422, 'request.invalid']);
  expect(await outcome(editor, version, { dueAt: 'soon' })).toEqual([422, 'request.invalid']);
  expect(await outcome(editor, version, { state: 'queued' })).toEqual([422, 'request.invalid']);
  expect(await outcome(editor, version)).toEqual([200, undefined]);
  expect(await outcome(editor, version)).toEqual([412, 'version.stale']);
  const declined = await editor.act<ReviewJson>(id, 'decline', { reason: 'opinion' });
  expect(declined.can['prioritise']).toMatchObject({ allowed: false });
  expect(await outcome(editor, declined.version)).toEqual([409, 'review.wrong_state']);

  const elsewhere = await (await openDesk(api)).join('editor');
  expect((await set(elsewhere, id, version, { priority: 'low' })).status).toBe(404);
});
