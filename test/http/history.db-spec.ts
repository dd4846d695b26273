import { newId } from '#kernel';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, makeClaim, reviewIn, staffOf } from '../support/factories.js';
import {} from '../support/public-reader.js';

/** What happened to a thing, by whom, and what each field was before. */

interface Entry {
  readonly seq: number;
  readonly type: string;
  readonly text: string;
  readonly actor?: { readonly id: string; readonly name: string };
  readonly system?: true;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly changes?: Record<string, { before?: unknown; after?: unknown }>;
}
interface History {
  readonly data: readonly Entry[];
  readonly nextCursor?: string;
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

const history = async (path: string, query = '?limit=100'): Promise<readonly Entry[]> =>
  (await checker.get<History>(`${path}/history${query}`)).data;
const types = (entries: readonly Entry[]) => entries.map(({ type }) => type);
const changesIn = (entries: readonly Entry[], type: string) =>
  entries.filter((entry) => entry.type === type).map(({ changes }) => changes);

it('a review: each step, who took it, and from where to where', async () => {
  const { id } = await reviewIn('published', people);
  const entries = await history(`/reviews/${id}`);
  expect(entries.map(({ text, actor, changes }) => [text, actor?.id, changes?.['state']])).toEqual([
    ['Submitted the claim for review.', checker.userId, { after: 'inbox' }],
    [
      'Accepted it into the queue, with priority normal.',
      people.editor.userId,
      { before: 'inbox', after: 'queued' },
    ],
    ['Took it from the queue.', checker.userId, { before: 'queued', after: 'researching' }],
    ['Added the evidence «Radar track», which supports it.', checker.userId, undefined],
    ['Proposed the rating «true».', checker.userId, { before: 'researching', after: 'second_read' }],
    ['Passed it at the second read.', people.second.userId, { before: 'second_read', after: 'sign_off' }],
    ['Signed it: the verdict is approved.', people.editor.userId, { before: 'sign_off', after: 'approved' }],
    ['Published the verdict.', people.editor.userId, { before: 'approved', after: 'published' }],
  ]);
});

it('a review: what the product itself did', async () => {
  const { id } = await reviewIn('queued', people);
  await checker.post('/queue/next');
  api.clock.advance(16 * 60_000);
  await people.second.post('/queue/next');
  const released = (await history(`/reviews/${id}`)).find(({ type }) => type === 'review.released');
  expect(released).toMatchObject({
    system: true,
    changes: { state: { before: 'researching', after: 'queued' } },
  });
  expect(released).not.toHaveProperty('actor');
});

it('a claim: its fields, its links from both ends, its evidence, what was said of it, its review', async () => {
  const source = await checker.post('/sources', { kind: 'state', name: 'A state' });
  const dispute = await checker.post('/disputes', { question: 'Did it?', language: 'en' });
  const [claim, other] = [await makeClaim(checker, 'It fell.'), await makeClaim(checker, 'It did not.')];
  await checker.patch(`/claims/${claim.id}`, 1, {
    wording: 'It fell.',
    topics: ['war', 'grain'],
    disputeId: dispute.id,
    eventFrom: '2023-09-04T10:00:00Z',
  });
  await checker.patch(`/claims/${claim.id}`, 2, { disputeId: null, addressesIds: [source.id] });
  const link = await checker.post(`/claims/${other.id}/links`, {
    kind: 'contradicts',
    toId: claim.id,
    status: 'suggested',
  });
  await checker.post(`/claim-links/${link.id}/confirm`);
  const { id: reviewId } = await reviewIn('second_read', people, { claim });

  const entries = await history(`/claims/${claim.id}`);
  expect(types(entries)).toEqual([
    'claim.created',
    'statement.recorded',
    'claim.dispute_changed',
    'claim.changed',
    'claim.changed',
    // Now there is somebody to answer it.
    'claim.dispute_changed',
    'claim_link.created',
    'claim_link.confirmed',
    'claim.dispute_changed',
    'review.submitted',
    'review.accepted',
    'review.taken',
    'evidence.added',
    'review.proposed',
  ]);
  expect(entries.at(-1)).toMatchObject({ reviewId });
  expect(changesIn(entries, 'claim.created')[0]).toMatchObject({ wording: { after: 'It fell.' } });
  // A field that was sent as it was did not change.
  expect(changesIn(entries, 'claim.changed')).toEqual([
    {
      topics: { before: ['war'], after: ['grain', 'war'] },
      disputeId: { after: dispute.id },
      eventFrom: { after: '2023-09-04T10:00:00.000Z' },
    },
    { disputeId: { before: dispute.id }, addressesIds: { before: [], after: [source.id] } },
  ]);
  expect(changesIn(entries, 'claim_link.confirmed')).toEqual([
    { status: { before: 'suggested', after: 'confirmed' } },
  ]);
  // The other end tells of the link too, and of nothing else that happened here.
  expect(types(await history(`/claims/${other.id}`))).toEqual(
    expect.arrayContaining(['claim_link.created', 'claim_link.confirmed']),
  );
  expect(types(await history(`/claims/${other.id}`))).not.toContain('review.submitted');
});

it('a dispute: its own fields, and all of its claims', async () => {
  const dispute = await checker.post('/disputes', { question: 'Did it?', language: 'en' });
  const claim = await checker.post('/claims', { wording: 'It did.', language: 'en', disputeId: dispute.id });
  await makeClaim(checker, 'Elsewhere.');
  const state = await checker.post('/sources', { kind: 'state', name: 'A state' });
  const statement = await checker.post('/statements', {
    speakerId: state.id,
    paraphrase: 'It did.',
    utteredAt: '2023-09-04T10:00:00Z',
    stances: [{ claimId: claim.id, stance: 'asserts' }],
  });
  await checker.patch(`/disputes/${dispute.id}`, 1, { question: 'Did it really?', language: 'en' });
  await checker.post(`/statements/${statement.id}/void`, { reason: 'Recorded twice' });
  const entries = await history(`/disputes/${dispute.id}`);
  expect(types(entries)).toEqual([
    'dispute.created',
    'claim.created',
    'statement.recorded',
    'claim.dispute_changed',
    'dispute.headline_changed',
    'dispute.changed',
    'statement.voided',
    'claim.dispute_changed',
    'dispute.headline_changed',
  ]);
  expect(changesIn(entries, 'dispute.changed')).toEqual([
    { question: { before: 'Did it?', after: 'Did it really?' } },
  ]);
  expect(changesIn(entries, 'dispute.headline_changed')[0]).toEqual({
    headline: { before: 'no_position', after: 'uncontested' },
  });
  expect(changesIn(entries, 'statement.voided')).toEqual([
    { voidedAt: { after: expect.any(String) }, voidReason: { after: 'Recorded twice' } },
  ]);
});

it('a statement: its corrections, and who links to it', async () => {
  const state = await checker.post('/sources', { kind: 'state', name: 'A state' });
  const say = (paraphrase: string) =>
    checker.post('/statements', {
      speakerId: state.id,
      paraphrase,
      utteredAt: '2023-09-04T10:00:00Z',
      locator: 'page 1',
      stances: [],
    });
  const [first, answer] = [await say('It did.'), await say('As I said.')];
  await checker.patch(`/statements/${first.id}`, 1, {
    locator: null,
    paraphrase: 'It did so.',
    reason: 'A slip',
  });
  await checker.post(`/statements/${answer.id}/links`, { kind: 'responds_to', toId: first.id });
  const entries = await history(`/statements/${first.id}`);
  expect(entries.map(({ text }) => text)).toEqual([
    'Recorded a statement.',
    'Corrected locator and paraphrase of a statement: A slip.',
    'Linked two statements: responds to.',
  ]);
  expect(entries[1]?.changes).toEqual({
    locator: { before: 'page 1' },
    paraphrase: { before: 'It did.', after: 'It did so.' },
  });
});

it('a source: its fields, its offices, and what was merged into it', async () => {
  const [ministry, double] = [
    await checker.post('/sources', { kind: 'institution', name: 'Ministry' }),
    await checker.post('/sources', { kind: 'institution', name: 'The ministry', country: 'RO' }),
  ];
  const { editor } = people;
  await checker.patch(`/sources/${ministry.id}`, 1, { name: 'The Ministry', country: 'RO' });
  await editor.send('post', `/sources/${double.id}/merge`, { intoId: ministry.id }, { 'If-Match': '"1"' });
  const entries = await history(`/sources/${ministry.id}`);
  expect(types(entries)).toEqual(['source.created', 'source.changed', 'source.merged']);
  expect(entries[1]?.changes).toEqual({
    name: { before: 'Ministry', after: 'The Ministry' },
    country: { after: 'RO' },
  });
  expect(changesIn(await history(`/sources/${double.id}`), 'source.merged')).toEqual([
    { mergedIntoId: { after: ministry.id } },
  ]);
});

it('is read page by page, each entry once', async () => {
  const { id } = await reviewIn('published', people);
  const whole = await history(`/reviews/${id}`);
  const read: Entry[] = [];
  let cursor = '';
  do {
    const page: History = await checker.get<History>(`/reviews/${id}/history?limit=3${cursor}`);
    read.push(...page.data);
    cursor = page.nextCursor === undefined ? '' : `&cursor=${page.nextCursor}`;
  } while (cursor !== '');
  expect(read).toEqual(whole);
});

it('is 404 for what is not there, and for what is another desk’s', async () => {
  const { id } = await reviewIn('queued', people);
  const elsewhere = await (await openDesk(api)).join('editor');
  for (const [path, by] of [
    [`/reviews/${newId()}`, checker],
    [`/reviews/none`, checker],
    [`/claims/${id}`, checker],
    [`/reviews/${id}`, elsewhere],
  ] as const)
    expect((await by.send('get', `${path}/history`)).status).toBe(404);
});
