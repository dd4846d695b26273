import { newId } from '#kernel';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, reviewIn, staffOf } from '../support/factories.js';

/** Which disputes somebody keeps an eye on, and what others did there. */

interface Change {
  readonly seq: number;
  readonly type: string;
  readonly text: string;
  readonly actor?: { readonly id: string };
  readonly dispute: { readonly id: string; readonly question: string };
}
interface Changes {
  readonly data: readonly Change[];
  readonly nextCursor?: string;
}

let api: TestApi;
let desk: TestDesk;
let people: People;
let checker: DeskClient;
let editor: DeskClient;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await openDesk(api);
  people = await staffOf(desk);
  ({ checker, editor } = people);
});

const open = (by: DeskClient, question = 'Did it?'): Promise<Json> =>
  by.post('/disputes', { question, language: 'en' });
const claimIn = (by: DeskClient, dispute: Json, wording = 'It did.'): Promise<Json> =>
  by.post('/claims', { wording, language: 'en', disputeId: dispute.id });
const say = async (by: DeskClient, ...claims: Json[]): Promise<Json> => {
  const speaker = await by.post('/sources', { kind: 'state', name: 'A state' });
  return by.post('/statements', {
    speakerId: speaker.id,
    paraphrase: 'It did.',
    utteredAt: '2023-09-04T10:00:00Z',
    stances: claims.map(({ id }) => ({ claimId: id, stance: 'asserts' })),
  });
};
const follow = async (by: DeskClient, { id }: Json, method: 'put' | 'delete' = 'put') => {
  expect((await by.send(method, `/disputes/${id}/follow`)).status).toBe(204);
};
const follows = async (by: DeskClient, { id }: Json): Promise<unknown> =>
  (await by.get(`/disputes/${id}`))['followed'];
const changes = (by: DeskClient, query = '?limit=100'): Promise<Changes> =>
  by.get<Changes>(`/disputes/followed/changes${query}`);
const typesFor = async (by: DeskClient) => (await changes(by)).data.map(({ type }) => type);

it('is begun and ended by whoever wants to, each for themselves, as often as they like', async () => {
  const dispute = await open(checker);
  const reader = await desk.join('reader');
  expect(await follows(reader, dispute)).toBe(false);
  await follow(reader, dispute);
  await follow(reader, dispute);
  expect(await follows(reader, dispute)).toBe(true);
  expect(await follows(editor, dispute)).toBe(false);
  await follow(reader, dispute, 'delete');
  await follow(reader, dispute, 'delete');
  expect(await follows(reader, dispute)).toBe(false);
});

it('begins with one’s own work in a dispute, and not again once it was ended', async () => {
  const dispute = await open(checker);
  expect(dispute['followed']).toBe(true);
  const claim = await claimIn(checker, dispute);
  await claimIn(editor, dispute);
  expect(await follows(editor, dispute)).toBe(false);
  await say(editor, claim);
  expect(await follows(editor, dispute)).toBe(true);

  await follow(editor, dispute, 'delete');
  await say(editor, claim);
  expect(await follows(editor, dispute)).toBe(false);
});

it('narrows the list of disputes', async () => {
  const [mine, other] = [await open(checker), await open(editor)];
  const ids = async (query: string) =>
    (await checker.get<{ data: Json[] }>(`/disputes?${query}`)).data.map(({ id }) => id);
  expect(await ids('followed=true')).toEqual([mine.id]);
  expect(await ids('followed=false')).toEqual([other.id]);
  expect(await ids('followed=true&headline=contested')).toEqual([]);
  const { data } = await checker.get<{ data: Json[] }>('/disputes');
  expect(data.map(({ id, followed }) => [id, followed])).toEqual([
    [other.id, false],
    [mine.id, true],
  ]);
  expect((await checker.send('get', '/disputes?followed=perhaps')).status).toBe(422);
});

it('tells what others did there, newest first, with the dispute it was in', async () => {
  const [dispute, other] = [await open(checker), await open(editor, 'And this?')];
  const [claim, counter] = [await claimIn(editor, dispute), await claimIn(editor, dispute, 'It did not.')];
  await claimIn(editor, other);
  await say(checker, claim);
  await editor.post(`/claims/${counter.id}/links`, { kind: 'contradicts', toId: claim.id });
  await say(editor, counter);
  await reviewIn('inbox', people, { claim: counter });
  await people.second.post(`/claims/${claim.id}/review`);
  await people.editor.patch(`/disputes/${dispute.id}`, 1, { question: 'Did it really?' });

  const { data } = await changes(checker);
  expect(data.map(({ type }) => type)).toEqual([
    'dispute.changed',
    'review.submitted',
    'dispute.headline_changed',
    'claim.dispute_changed',
    'claim.dispute_changed',
    'statement.recorded',
    'dispute.headline_changed',
    'claim.dispute_changed',
    'claim_link.created',
    'claim.created',
    'claim.created',
  ]);
  expect(data[0]).toMatchObject({
    text: 'Changed question of the dispute.',
    actor: { id: editor.userId },
    dispute: { id: dispute.id, question: 'Did it really?' },
  });
  expect(data.some(({ actor }) => actor?.id === checker.userId)).toBe(false);
  // The others have theirs: what the checker did is news to the editor.
  expect(await typesFor(editor)).toContain('statement.recorded');
  await follow(checker, dispute, 'delete');
  expect(await typesFor(checker)).toEqual([]);
});

it('tells of each followed dispute what concerns both', async () => {
  const [one, other] = [await open(checker, 'One?'), await open(checker, 'Other?')];
  const claims = [await claimIn(checker, one), await claimIn(checker, other)];
  await say(people.second, ...claims);
  const told = (await changes(checker)).data.filter(({ type }) => type === 'statement.recorded');
  expect(told.map(({ dispute }) => dispute.question).sort()).toEqual(['One?', 'Other?']);
});

it('is read page by page, each change once', async () => {
  const [one, other] = [await open(checker, 'One?'), await open(checker, 'Other?')];
  const claims = [await claimIn(editor, one), await claimIn(editor, other)];
  await say(editor, ...claims);
  const whole = (await changes(checker)).data;
  expect(whole.length).toBeGreaterThan(4);
  const read: Change[] = [];
  let cursor = '';
  do {
    const page: Changes = await changes(checker, `?limit=1${cursor}`);
    read.push(...page.data);
    cursor = page.nextCursor === undefined ? '' : `&cursor=${page.nextCursor}`;
  } while (cursor !== '');
  expect(read).toEqual(whole);
});

it('is of one’s own desk, and of what is there', async () => {
  const dispute = await open(checker);
  const stranger = await (await openDesk(api)).join('editor');
  for (const [by, id] of [
    [stranger, dispute.id],
    [checker, newId()],
    [checker, 'none'],
  ] as const)
    for (const method of ['put', 'delete'] as const)
      expect((await by.send(method, `/disputes/${id}/follow`)).status).toBe(404);
  expect((await checker.send('get', '/disputes/followed/changes?cursor=x')).status).toBe(422);
  // That somebody follows is no change of the desk's record.
  await follow(editor, dispute);
  const { data } = await editor.get<{ data: { type: string }[] }>('/events');
  expect(data[0]?.type).toBe('dispute.created');
});
