import { newId } from '#kernel';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, reviewIn, staffOf } from '../support/factories.js';

/** Claims of the same matter, and those that stand against it, as a desk finds them among many. */

interface Match {
  readonly claim: { readonly id: string; readonly wording: string };
  readonly kind: 'like' | 'counterclaim';
  readonly score: number;
  readonly why: readonly { readonly code: string; readonly text: string }[];
}

let api: TestApi;
let desk: TestDesk;
let people: People;
let checker: DeskClient;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await openDesk(api);
  people = await staffOf(desk);
  ({ checker } = people);
  for (const wording of ['Prices rose in March.', 'The minister resigned.', 'A bridge was opened in March.'])
    await claim(wording);
});

const claim = (wording: string, more: object = {}): Promise<Json> =>
  checker.post('/claims', { wording, language: 'en', ...more });
const matches = async ({ id }: Json, query = ''): Promise<readonly Match[]> =>
  (await checker.get<{ data: readonly Match[] }>(`/claims/${id}/matches${query}`)).data;
const wordings = (found: readonly Match[]) => found.map(({ claim: { wording } }) => wording);
const codes = ({ why }: Match) => why.map(({ code }) => code);

it('finds claims by rare words in any form, the likeliest first, with why', async () => {
  const own = await claim('Russian drones fell on the Romanian village of Plauru.', { topics: ['war'] });
  const double = await claim('A Russian drone has fallen on Plauru, a Romanian village.', {
    topics: ['war'],
  });
  await claim('In Plauru the village school was closed.');
  const [first, second, ...rest] = await matches(own);
  expect(first).toMatchObject({
    claim: { id: double.id, wording: double['wording'], language: 'en', disputeState: 'no_position' },
    kind: 'like',
    why: [
      { code: 'words', text: expect.stringMatching(/^They share «.*plauru/) },
      { code: 'topics', text: 'They share the topic «war».' },
    ],
  });
  expect(second?.claim.wording).toBe('In Plauru the village school was closed.');
  expect(first?.score).toBeGreaterThan(second?.score ?? 1);
  expect(first?.score).toBeLessThanOrEqual(1);
  expect(rest).toEqual([]);
  expect(wordings(await matches(own, '?limit=1'))).toEqual([double['wording']]);
});

it('finds them in a language without a stemmer, and in other words by place and time', async () => {
  const izmail = { name: 'Izmail', lat: 45.35, lon: 28.84, radiusM: 5_000 };
  const night = { eventFrom: '2023-09-03T21:00:00Z', eventTo: '2023-09-04T03:00:00Z' };
  const own = await claim('Російські дрони впали на румунське село.', {
    language: 'uk',
    place: izmail,
    ...night,
  });
  await claim('Російських дронів у румунському селі не бачили.', { language: 'uk' });
  await claim('Warehouses burned.', {
    place: { ...izmail, name: 'The port', lat: 45.33 },
    eventFrom: '2023-09-04T01:00:00Z',
  });
  await claim('Something else burned.', { place: izmail, eventFrom: '2023-12-04T01:00:00Z' });
  const found = await matches(own);
  expect(wordings(found).sort()).toEqual([
    'Warehouses burned.',
    'Російських дронів у румунському селі не бачили.',
  ]);
  expect(codes(found.find(({ claim: { wording } }) => wording === 'Warehouses burned.')!)).toEqual([
    'place',
    'time',
  ]);
});

it('takes for a counterclaim what says the contrary, and what the same party denies', async () => {
  const dispute = await checker.post('/disputes', { question: 'Where?', language: 'en' });
  const inIt = { disputeId: dispute.id };
  const [own, contrary, elsewhere] = [
    await claim('Drones exploded in Plauru.', inIt),
    await claim('No drones exploded in Plauru.'),
    await claim('All strikes were on the Ukrainian bank.', inIt),
  ];
  const romania = await checker.post('/sources', { kind: 'state', name: 'Romania' });
  await checker.post('/statements', {
    speakerId: romania.id,
    paraphrase: 'Nothing came down here.',
    utteredAt: '2023-09-04T10:00:00Z',
    stances: [
      { claimId: own.id, stance: 'denies' },
      { claimId: elsewhere.id, stance: 'asserts' },
    ],
  });
  const found = await matches(own);
  expect(found.map((match) => [match.claim.id, match.kind, codes(match)])).toEqual([
    [contrary.id, 'counterclaim', ['words', 'negation']],
    [elsewhere.id, 'counterclaim', ['parties', 'dispute']],
  ]);
  expect(found[1]?.why[0]?.text).toBe('Romania denies this and affirms the other.');
  expect((await matches(elsewhere))[0]?.why[0]?.text).toBe('Romania affirms this and denies the other.');
});

it('leaves out what is linked with it already, what was voided, and what is another desk’s', async () => {
  const WORDING = 'Grain ships were sunk near Sulina.';
  const own = await claim(WORDING);
  const [linked, dismissed, voided] = [await claim(WORDING), await claim(WORDING), await claim(WORDING)];
  const theirs = await (await openDesk(api)).join('fact_checker');
  await theirs.post('/claims', { wording: WORDING, language: 'en' });
  expect(await matches(own)).toHaveLength(3);

  await checker.post(`/claims/${own.id}/links`, { kind: 'same_as', toId: linked.id });
  const link = await checker.post(`/claims/${dismissed.id}/links`, { kind: 'contradicts', toId: own.id });
  await checker.post(`/claim-links/${link.id}/dismiss`, { reason: 'different_time' });
  await checker.post(`/claims/${voided.id}/void`, { reason: 'Twice' });
  expect(await matches(own)).toEqual([]);
  // A link that was made by mistake is none.
  await checker.post(`/claim-links/${link.id}/void`, { reason: 'By mistake' });
  expect((await matches(own)).map((match) => match.claim.id)).toEqual([dismissed.id]);
});

it('tells how the review of a match stands', async () => {
  const own = await claim('The dam at Oster broke.');
  const earlier = await claim('The dam at Oster has broken.', { topics: ['floods'] });
  const { id } = await reviewIn('published', people, { claim: earlier, rating: 'false' });
  const [match] = await matches(own);
  expect(match?.claim).toMatchObject({
    id: earlier.id,
    review: { id, state: 'published', rating: 'false' },
  });
});

it('takes words for words, whatever stands in them', async () => {
  const own = await claim(`It's 5:30 & \\ | ! '':* <-> O'Neill’s "boat" (sank).`);
  const other = await claim("O'Neill’s boat sank at 5:30");
  expect((await matches(own)).map((match) => match.claim.id)).toEqual([other.id]);
  expect(await matches(await claim('…'))).toEqual([]);
});

it('refuses who may not, what is not there, and no number of matches', async () => {
  const own = await claim('It happened.');
  const stranger = await (await openDesk(api)).join('editor');
  expect((await stranger.send('get', `/claims/${own.id}/matches`)).status).toBe(404);
  expect((await checker.send('get', `/claims/${newId()}/matches`)).status).toBe(404);
  for (const limit of ['0', '101', 'x'])
    expect((await checker.send('get', `/claims/${own.id}/matches?limit=${limit}`)).status).toBe(422);
});
