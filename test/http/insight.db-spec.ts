import { newId } from '#kernel';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import {
  type People,
  type ReviewJson,
  addEvidence,
  makeClaim,
  makeStatement,
  reviewIn,
  staffOf,
} from '../support/factories.js';
import {} from '../support/public-reader.js';

/** The figures of a desk so small that they can be worked out by hand. */

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Insight {
  readonly from: string;
  readonly to: string;
  readonly waiting: readonly { state: string; count: number; medianHours?: number; oldestHours?: number }[];
  readonly overdue: object;
  readonly cycle: readonly object[];
  readonly members: readonly {
    memberId: string;
    held: number;
    proposed: number;
    passed: number;
    signed: number;
  }[];
  readonly declines: { releases: readonly object[] };
  readonly sides: object;
  readonly weeks: readonly object[];
  readonly agreement: {
    readonly topics: readonly object[];
    readonly pairs: readonly { members: readonly Named[]; ballots: number; alpha?: number }[];
  };
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

const insight = (query = '') => people.checker.get<Insight>(`/insight${query}`);
const hours = (count: number): void => api.clock.advance(count * 3_600_000);
const submit = async (claimId: string): Promise<string> =>
  (await people.checker.post<ReviewJson>(`/claims/${claimId}/review`)).id;

const inDesk = (sql: string, parameters: readonly unknown[] = []) =>
  api.app
    .get(Transactor)
    .run({ system: true, deskId: desk.id }, (tx) => tx.query(sql, [desk.id, ...parameters]));

it('of a desk where nothing happened is empty, and of the last 90 days', async () => {
  const { from, to, members, ...figures } = await insight();
  expect(new Date(to).getTime() - new Date(from).getTime()).toBe(90 * 86_400_000);
  expect(figures).toEqual({
    waiting: [],
    overdue: { count: 0, states: [] },
    cycle: [],
    declines: { reviews: [], releases: [], assignments: [] },
    sides: { disputes: [], principals: [] },
    weeks: [],
    agreement: { topics: [], pairs: [] },
  });
  // Who has nothing to do is shown as well.
  expect(members).toHaveLength(3);
  expect(members.every(({ held, proposed, passed, signed }) => held + proposed + passed + signed === 0)).toBe(
    true,
  );
});

it('times each step, from coming into a state to leaving it', async () => {
  const { checker, second, editor } = people;
  const claims = await Promise.all(['A', 'B', 'C', 'D'].map((wording) => makeClaim(checker, wording)));
  const [a = '', b = '', c = ''] = await Promise.all(claims.map(({ id }) => submit(id)));
  hours(2);
  await editor.act(a, 'accept', { priority: 'normal' });
  const dueAt = new Date(api.clock.now().getTime() + 8 * 3_600_000);
  await editor.act(b, 'accept', { priority: 'normal', dueAt });
  hours(1);
  await editor.act(c, 'decline', { reason: 'opinion' });
  const { lease } = await checker.act<ReviewJson>(a, 'take');
  expect((await insight()).members.find(({ memberId }) => memberId === checker.memberId)?.held).toBe(1);
  await addEvidence(checker, claims[0]?.id ?? '');
  hours(4);
  await checker.act(a, 'propose', { fence: lease?.fence, rating: 'true', summary: 'It is so.' });
  hours(3);
  await second.act(a, 'pass');
  hours(5);
  await editor.act(a, 'vote', { approve: true, rating: 'true', rationale: 'It is borne out.' });
  const signedAt = api.clock.now();
  hours(1);
  await editor.act(a, 'publish');

  const figures = await insight();
  expect(figures.waiting).toEqual([
    { state: 'inbox', count: 1, medianHours: 16, oldestHours: 16 },
    { state: 'queued', count: 1, medianHours: 14, oldestHours: 14 },
  ]);
  expect(figures.overdue).toEqual({ count: 1, states: [{ state: 'queued', count: 1 }] });
  expect(figures.cycle).toEqual([
    // 2, 2 and 3 hours.
    { state: 'inbox', count: 3, medianHours: 2, p90Hours: 2.8 },
    { state: 'queued', count: 1, medianHours: 1, p90Hours: 1 },
    { state: 'researching', count: 1, medianHours: 4, p90Hours: 4 },
    { state: 'second_read', count: 1, medianHours: 3, p90Hours: 3 },
    { state: 'sign_off', count: 1, medianHours: 5, p90Hours: 5 },
    { state: 'approved', count: 1, medianHours: 1, p90Hours: 1 },
  ]);
  const load = (by: DeskClient) => {
    const found = figures.members.find(({ memberId }) => memberId === by.memberId);
    return [found?.held, found?.proposed, found?.passed, found?.signed];
  };
  expect([checker, second, editor].map(load)).toEqual([
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 1],
  ]);
  expect(figures.declines).toMatchObject({ reviews: [{ reason: 'opinion', count: 1 }] });
  const monday = new Date(signedAt);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  expect(figures.weeks).toEqual([{ week: monday.toISOString().slice(0, 10), ratings: { true: 1 } }]);

  // Of a time before all that, only what is of this moment stays.
  const earlier = await insight(`?from=2020-01-01T00:00:00Z&to=2020-06-01T00:00:00Z`);
  expect(earlier).toMatchObject({ waiting: figures.waiting, overdue: figures.overdue, cycle: [], weeks: [] });
});

it('counts why work was turned down and given back, and distress nowhere', async () => {
  const { checker, editor } = people;
  const { id } = await reviewIn('queued', people);
  for (const reason of ['Away', 'Away', 'Distress']) {
    await checker.act(id, 'take');
    await checker.act(id, 'release', { reason });
  }
  for (const reason of ['expertise', 'language', 'distress', 'expertise']) {
    const other = await reviewIn('queued', people);
    await checker.act(other.id, 'take');
    await checker.act(other.id, 'release', { reason });
  }
  await editor.act(id, 'decline', { reason: 'out_of_scope' });
  const { declines } = await insight();
  expect(declines).toEqual({
    reviews: [{ reason: 'out_of_scope', count: 1 }],
    releases: [{ reason: 'Away', count: 2 }],
    assignments: [
      { reason: 'expertise', count: 2 },
      { reason: 'language', count: 1 },
    ],
  });
});

it('shows how verdicts spread over the sides of a dispute, and who is on each', async () => {
  const { checker } = people;
  const dispute = await checker.post('/disputes', { question: 'Did drones fall?', language: 'en' });
  const claim = (wording: string) =>
    checker.post('/claims', { wording, language: 'en', disputeId: dispute.id });
  const [fell, whole, open] = [
    await claim('They fell.'),
    await claim('They did not.'),
    await claim('Perhaps.'),
  ];
  for (const { id } of [fell, whole]) await makeStatement(checker, id, 'asserts');
  await makeStatement(checker, fell.id, 'denies');
  await reviewIn('published', people, { claim: fell, rating: 'mostly_true' });
  await reviewIn('approved', people, { claim: whole, rating: 'false' });
  await reviewIn('second_read', people, { claim: open, rating: 'false' });
  const side = { id: expect.any(String), name: 'A state that asserts' };
  expect((await insight()).sides).toEqual({
    disputes: [
      {
        disputeId: dispute.id,
        question: 'Did drones fall?',
        claims: [
          {
            claimId: fell.id,
            wording: 'They fell.',
            rating: 'mostly_true',
            leaning: 'true',
            affirmedBy: [side],
          },
          {
            claimId: whole.id,
            wording: 'They did not.',
            rating: 'false',
            leaning: 'false',
            affirmedBy: [side],
          },
          { claimId: open.id, wording: 'Perhaps.', affirmedBy: [] },
        ],
      },
    ],
    principals: expect.arrayContaining([
      { ...side, ratings: { true: 1, false: 0, other: 0 } },
      { ...side, ratings: { true: 0, false: 1, other: 0 } },
    ]),
  });
});

it('tells how those who sign agree, of ballots that were decided alone', async () => {
  const { editor } = people;
  const other = await desk.join('editor');
  const admin = await desk.join('admin');
  const votes = (by: DeskClient, { id }: ReviewJson, rating: string) =>
    by.act(id, 'vote', { approve: true, rating, rationale: 'It is borne out.' });
  // One alone agrees with nobody.
  await reviewIn('approved', people);
  await admin.patch('/policy', 1, { signOff: { votes: 2, majority: 2 } });
  for (const rating of ['true', 'true', 'false']) {
    const review = await reviewIn('sign_off', people);
    await votes(other, review, rating);
    await votes(editor, review, 'true');
  }
  // Of a ballot that runs, nothing is told.
  await votes(other, await reviewIn('sign_off', people), 'false');

  const { agreement, members } = await insight();
  // 5 × true and 1 × false in 3 ballots, 1 of them split: 1 − (6 − 1) · 2 / (2 · 5 · 1)
  expect(agreement.topics).toEqual([{ topic: 'war', ballots: 3, alpha: 0 }]);
  expect(agreement.pairs).toEqual([
    {
      members: expect.arrayContaining([
        { id: editor.memberId, name: 'editor' },
        { id: other.memberId, name: 'editor' },
      ]),
      ballots: 3,
      alpha: 0,
    },
  ]);
  const signed = (by: DeskClient) => members.find(({ memberId }) => memberId === by.memberId)?.signed;
  expect([signed(editor), signed(other)]).toEqual([4, 3]);
});

it('knows a review from before there were steps by its next one', async () => {
  const claim = await makeClaim(people.checker);
  const id = newId();
  await inDesk(
    `INSERT INTO review (desk_id, id, claim_id, state, submitted_at, policy_version)
     VALUES ($1, $2, $3, 'inbox', '2023-01-01', 1)`,
    [id, claim.id],
  );
  expect((await insight()).waiting).toEqual([{ state: 'inbox', count: 1 }]);
  await people.editor.act(id, 'accept', { priority: 'normal' });
  hours(6);
  const { waiting, cycle } = await insight();
  expect([waiting, cycle]).toEqual([[{ state: 'queued', count: 1, medianHours: 6, oldestHours: 6 }], []]);
});

it('follows a review whose signature fell', async () => {
  const { checker } = people;
  const review = await reviewIn('approved', people);
  hours(2);
  await addEvidence(checker, review.claimId);
  expect((await checker.get<ReviewJson>(`/reviews/${review.id}`)).state).toBe('second_read');
  const { waiting, cycle } = await insight();
  expect(waiting).toEqual([{ state: 'second_read', count: 1, medianHours: 0, oldestHours: 0 }]);
  expect(cycle).toContainEqual({ state: 'approved', count: 1, medianHours: 2, p90Hours: 2 });
});

it.each([
  ['?from=2026-01-02T00:00:00Z&to=2026-01-02T00:00:00Z', 'insight.period'],
  ['?from=2020-01-01T00:00:00Z&to=2026-01-01T00:00:00Z', 'insight.period'],
  ['?from=yesterday', 'request.invalid'],
])('refuses %s', async (query, code) =>
  expect((await people.checker.send('get', `/insight${query}`)).body).toMatchObject({ status: 422, code }),
);
