import { newId } from '#kernel';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, reviewIn, staffOf, withdraw } from '../support/factories.js';

/** What a source said so far, where it turned, and what the desk found on it. */

interface TrackRecord {
  readonly statements: number;
  readonly firstAt?: string;
  readonly lastAt?: string;
  readonly stances: Readonly<Record<string, number>>;
  readonly reversals: readonly Record<string, unknown>[];
  readonly verdicts: readonly Record<string, unknown>[];
  readonly latest: readonly { readonly statementId: string; readonly stances: readonly object[] }[];
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
});

const source = (kind: string, name: string): Promise<Json> => checker.post('/sources', { kind, name });
const claim = (wording: string, more: object = {}): Promise<Json> =>
  checker.post('/claims', { wording, language: 'en', ...more });
const say = (
  speaker: Json,
  stances: readonly (readonly [Json, string])[],
  day: number,
  more: object = { paraphrase: 'Speaks of it.' },
): Promise<Json> =>
  checker.post('/statements', {
    speakerId: speaker.id,
    utteredAt: `2023-09-0${day}T10:00:00Z`,
    stances: stances.map(([{ id }, stance]) => ({ claimId: id, stance })),
    ...more,
  });
const recordOf = ({ id }: Json): Promise<TrackRecord> => checker.get<TrackRecord>(`/sources/${id}/record`);

it('is empty for whoever said nothing', async () => {
  expect(await recordOf(await source('state', 'Silence'))).toEqual({
    statements: 0,
    stances: { asserts: 0, qualifies: 0, denies: 0, doubts: 0, declines: 0 },
    reversals: [],
    verdicts: [],
    latest: [],
  });
});

it('counts what was said and every stance, and has the latest with what each speaks of', async () => {
  const speaker = await source('state', 'Romania');
  const [fell, whole] = [await claim('It fell.'), await claim('It is whole.')];
  await say(speaker, [[fell, 'denies']], 4);
  const quoted = await say(
    speaker,
    [
      [fell, 'doubts'],
      [whole, 'asserts'],
    ],
    5,
    { quote: { text: 'E întreg', language: 'ro' } },
  );
  const voided = await say(speaker, [[fell, 'asserts']], 6);
  await checker.post(`/statements/${voided.id}/void`, { reason: 'By mistake' });
  await say(await source('state', 'Another'), [[fell, 'asserts']], 7);

  const record = await recordOf(speaker);
  expect(record).toMatchObject({
    statements: 2,
    firstAt: '2023-09-04T10:00:00.000Z',
    lastAt: '2023-09-05T10:00:00.000Z',
    stances: { asserts: 1, qualifies: 0, denies: 1, doubts: 1, declines: 0 },
  });
  expect(record.latest).toHaveLength(2);
  expect(record.latest[0]).toEqual({
    statementId: quoted.id,
    utteredAt: '2023-09-05T10:00:00.000Z',
    quote: { text: 'E întreg', language: 'ro' },
    stances: [
      { claimId: fell.id, wording: 'It fell.', stance: 'doubts' },
      { claimId: whole.id, wording: 'It is whole.', stance: 'asserts' },
    ],
  });
});

it('has the turns, newest first, of whoever speaks and of whoever is bound', async () => {
  const dispute = await checker.post('/disputes', { question: 'Did it?', language: 'en' });
  const [state, minister] = [await source('state', 'Romania'), await source('person', 'A minister')];
  await checker.post(`/sources/${minister.id}/tenures`, {
    office: 'Minister',
    institutionId: state.id,
    speaksForId: state.id,
    from: '2022-01-01T00:00:00Z',
  });
  const fell = await claim('It fell.', { disputeId: dispute.id });
  const later = await claim('It burned.');
  await say(minister, [[fell, 'denies']], 1);
  const conceded = await say(minister, [[fell, 'asserts']], 5);
  await say(minister, [[later, 'qualifies']], 6);
  await say(minister, [[later, 'asserts']], 7);
  const reversed = await say(minister, [[later, 'denies']], 9);

  const turns = [
    {
      claimId: later.id,
      wording: 'It burned.',
      at: '2023-09-09T10:00:00.000Z',
      kind: 'reverses',
      from: 'asserts',
      to: 'denies',
      statementId: reversed.id,
    },
    {
      claimId: fell.id,
      wording: 'It fell.',
      disputeId: dispute.id,
      at: '2023-09-05T10:00:00.000Z',
      kind: 'concedes',
      from: 'denies',
      to: 'asserts',
      statementId: conceded.id,
    },
  ];
  expect((await recordOf(minister)).reversals).toEqual(turns);
  expect((await recordOf(state)).reversals).toEqual(turns);
});

it('has what is public on its claims, with what it holds on them now', async () => {
  const [affirms, opposes, wavers] = [
    await source('state', 'Affirms'),
    await source('state', 'Opposes'),
    await source('state', 'Wavers'),
  ];
  const fell = await claim('It fell.', { topics: ['war'] });
  await say(affirms, [[fell, 'asserts']], 4);
  await say(opposes, [[fell, 'denies']], 4);
  await say(wavers, [[fell, 'doubts']], 4);
  const review = await reviewIn('approved', people, { claim: fell });
  expect((await recordOf(affirms)).verdicts).toEqual([]);
  await people.editor.act(review.id, 'publish');

  const verdict = {
    claimId: fell.id,
    wording: 'It fell.',
    rating: 'true',
    label: 'True',
    reviewId: review.id,
    publishedAt: expect.any(String),
  };
  expect((await recordOf(affirms)).verdicts).toEqual([{ ...verdict, position: 'affirms' }]);
  expect((await recordOf(opposes)).verdicts).toEqual([{ ...verdict, position: 'opposes' }]);
  expect((await recordOf(wavers)).verdicts).toEqual([{ ...verdict, position: 'other' }]);

  await withdraw(desk, people, review.id, 'It was another bridge.');
  expect((await recordOf(affirms)).verdicts).toEqual([]);
});

it('is one for sources that were merged, under either id', async () => {
  const [one, other] = [await source('state', 'Ukraine'), await source('state', 'Україна')];
  const fell = await claim('It fell.');
  await say(one, [[fell, 'asserts']], 1);
  await say(other, [[fell, 'denies']], 9);
  await people.editor.post(`/sources/${other.id}/merge`, { intoId: one.id });
  const record = await recordOf(one);
  expect(record).toMatchObject({ statements: 2, reversals: [{ kind: 'reverses' }] });
  expect(await recordOf(other)).toEqual(record);
});

it('is 404 for what is no source of the desk', async () => {
  const { id } = await source('state', 'Romania');
  const stranger = await (await openDesk(api)).join('editor');
  expect((await stranger.send('get', `/sources/${id}/record`)).status).toBe(404);
  expect((await checker.send('get', `/sources/${newId()}/record`)).status).toBe(404);
  expect((await checker.send('get', '/sources/none/record')).status).toBe(404);
});
