import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import {
  type People,
  type ReviewJson,
  makeClaim,
  manyQueued,
  reviewIn,
  staffOf,
} from '../support/factories.js';

const HOUR = 3_600_000;

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

const read = (id: string, by: DeskClient = people.checker) => by.get<ReviewJson>(`/reviews/${id}`);
const hours = (from: unknown, to: unknown): number =>
  (Date.parse(String(to)) - Date.parse(String(from))) / HOUR;

describe('a hold', () => {
  it('is put on and taken off by an editor, each kind by itself', async () => {
    const { id } = await reviewIn('researching', people);
    const held = await people.editor.act<ReviewJson>(id, 'hold', {
      kind: 'legal',
      reason: 'Counsel reads it.',
    });
    expect(held).toMatchObject({
      state: 'researching',
      holds: [{ kind: 'legal', reason: 'Counsel reads it.', by: people.editor.memberId }],
    });
    const again = await people.editor.tryAct(id, 'hold', held.version, { kind: 'legal', reason: 'x' });
    expect([again.status, again.body.code]).toEqual([409, 'review.held_already']);
    const other = await people.editor.tryAct(id, 'lift', held.version, { kind: 'safety' });
    expect([other.status, other.body.code]).toEqual([409, 'review.not_held']);
    const checker = await people.checker.tryAct(id, 'lift', held.version, { kind: 'legal' });
    expect([checker.status, checker.body.code]).toEqual([403, 'review.role']);
    expect(await people.editor.act(id, 'lift', { kind: 'legal' })).toMatchObject({ holds: [] });
  });

  it('keeps an item from being handed out, and lets the one behind it go first', async () => {
    const [first, next] = await manyQueued(2, people);
    await people.editor.act(first!.id, 'hold', { kind: 'safety', reason: 'The witness is at risk.' });
    const taken = await people.checker.post<{ review: ReviewJson }>('/queue/next');
    expect(taken.review.id).toBe(next!.id);
  });

  it('keeps a signed verdict from being published', async () => {
    const { id } = await reviewIn('approved', people);
    const { version } = await people.editor.act<ReviewJson>(id, 'hold', {
      kind: 'embargo',
      reason: 'Till six.',
    });
    const refused = await people.editor.tryAct(id, 'publish', version);
    expect([refused.status, refused.body.code]).toEqual([409, 'review.held']);
    await people.editor.act(id, 'lift', { kind: 'embargo' });
    expect(await people.editor.act(id, 'publish')).toMatchObject({ state: 'published' });
  });

  it('stops the clock: what was left of the time is left when it is lifted', async () => {
    const before = await reviewIn('researching', people);
    await people.editor.act(before.id, 'hold', { kind: 'legal', reason: 'x' });
    await people.editor.act(before.id, 'hold', { kind: 'safety', reason: 'y' });
    api.clock.advance(1000 * HOUR);
    const standing = await read(before.id);
    expect(standing).not.toHaveProperty('overdue');
    expect(standing).toHaveProperty('clockPausedAt');
    // Not before the last one is lifted.
    await people.editor.act(before.id, 'lift', { kind: 'legal' });
    expect(await read(before.id)).toHaveProperty('clockPausedAt');
    await people.editor.act(before.id, 'lift', { kind: 'safety' });
    const after = await read(before.id);
    expect(after).not.toHaveProperty('clockPausedAt');
    expect(hours(before['dueAt'], after['dueAt'])).toBeCloseTo(1000, 1);
    expect(hours(before['stepDueAt'], after['stepDueAt'])).toBeCloseTo(1000, 1);
  });
});

describe('a request for comment', () => {
  const ask = (claimId: string, sourceId: string, more: object = {}) =>
    people.checker.post(`/claims/${claimId}/reply-requests`, { sourceId, channel: 'press_office', ...more });

  it('gates the proposal until it is answered by a statement', async () => {
    const review = await reviewIn('researching', people);
    await people.checker.post(`/claims/${review.claimId}/evidence`, {
      title: 't',
      kind: 'document',
      note: 'n',
      direction: 'supports',
    });
    const ministry = await people.checker.post('/sources', { kind: 'institution', name: 'The ministry' });
    const request = await ask(review.claimId, ministry.id, { question: 'Was it so?' });
    expect(request).toMatchObject({ outcome: 'awaiting', channel: 'press_office', version: 1 });
    expect(hours(request['sentAt'], request['dueAt'])).toBe(24);

    const proposal = { fence: review.lease?.fence, rating: 'true', summary: 'So.' };
    const early = await people.checker.tryAct(review.id, 'propose', review.version, proposal);
    expect([early.status, early.body.code]).toEqual([409, 'review.reply_open']);
    expect((await read(review.id)).can['propose']).toMatchObject({
      reasons: [{ code: 'review.reply_open' }],
    });

    const nothing = await people.checker.send(
      'patch',
      `/reply-requests/${request.id}`,
      { outcome: 'answered' },
      { 'If-Match': '"1"' },
    );
    expect([nothing.status, nothing.body.errors[0].pointer]).toEqual([422, '/statementId']);
    const answer = await people.checker.post('/statements', {
      speakerId: ministry.id,
      quote: { text: 'No comment on that.', language: 'en' },
      utteredAt: '2023-09-05T10:00:00Z',
      stances: [{ claimId: review.claimId, stance: 'declines' }],
    });
    const answered = await people.checker.patch(`/reply-requests/${request.id}`, 1, {
      outcome: 'answered',
      statementId: answer.id,
    });
    expect(answered).toMatchObject({ outcome: 'answered', statementId: answer.id, version: 2 });
    const settled = await people.editor.send(
      'patch',
      `/reply-requests/${request.id}`,
      { outcome: 'waived', reason: 'x' },
      { 'If-Match': '"2"' },
    );
    expect([settled.status, settled.body.code]).toEqual([409, 'reply_request.settled']);
    expect(await people.checker.act(review.id, 'propose', proposal)).toMatchObject({ state: 'second_read' });
  });

  it('is waived by an editor alone, with a reason', async () => {
    const claim = await makeClaim(people.checker);
    const source = await people.checker.post('/sources', { kind: 'state', name: 'Somewhere' });
    const { id } = await ask(claim.id, source.id);
    const waive = (by: DeskClient, body: object) =>
      by.send('patch', `/reply-requests/${id}`, { outcome: 'waived', ...body }, { 'If-Match': '"1"' });
    const checker = await waive(people.checker, { reason: 'We are in a hurry.' });
    expect([checker.status, checker.body.code]).toEqual([403, 'reply_request.waiver']);
    expect((await waive(people.editor, {})).body.errors[0].pointer).toBe('/reason');
    expect((await waive(people.editor, { reason: 'It has no press office.' })).body).toMatchObject({
      outcome: 'waived',
    });
  });

  it('stops the clock while the source has time, and is refused for who is none', async () => {
    const review = await reviewIn('researching', people);
    const source = await people.checker.post('/sources', { kind: 'state', name: 'Elsewhere' });
    const { id } = await ask(review.claimId, source.id);
    expect(await read(review.id)).toMatchObject({ openReplies: 1, clockPausedAt: expect.any(String) });
    api.clock.advance(5 * HOUR);
    await people.checker.patch(`/reply-requests/${id}`, 1, { outcome: 'declined' });
    const after = await read(review.id);
    expect(after).toMatchObject({ openReplies: 0 });
    expect(hours(review['stepDueAt'], after['stepDueAt'])).toBeCloseTo(5, 1);

    const unknown = await people.checker.send('post', `/claims/${review.claimId}/reply-requests`, {
      sourceId: review.claimId,
      channel: 'email',
    });
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, '/sourceId']);
    const backwards = await people.checker.send('post', `/claims/${review.claimId}/reply-requests`, {
      sourceId: source.id,
      channel: 'email',
      sentAt: '2023-09-05T10:00:00Z',
      dueAt: '2023-09-04T10:00:00Z',
    });
    expect([backwards.status, backwards.body.errors[0].pointer]).toEqual([422, '/dueAt']);
  });
});

describe('a logged search', () => {
  it('is kept on the claim, and needed for a proposal where the desk says so', async () => {
    const admin = await desk.join('admin');
    await admin.patch('/policy', 1, { searchLog: true });
    const review = await reviewIn('researching', people);
    await people.checker.post(`/claims/${review.claimId}/evidence`, {
      title: 't',
      kind: 'document',
      note: 'n',
      direction: 'supports',
    });
    const proposal = { fence: review.lease?.fence, rating: 'true', summary: 'So.' };
    const early = await people.checker.tryAct(review.id, 'propose', review.version, proposal);
    expect([early.status, early.body.code]).toEqual([409, 'review.no_search']);
    const search = { place: 'The archive', words: 'drone Plauru', found: false };
    await people.checker.post(`/claims/${review.claimId}/searches`, search);
    expect(await people.second.get(`/claims/${review.claimId}/searches`)).toMatchObject({ data: [search] });
    expect(await people.checker.act(review.id, 'propose', proposal)).toMatchObject({ state: 'second_read' });
  });
});

describe('what a verdict cites', () => {
  it('has a capture, or a reason why there is none', async () => {
    const review = await reviewIn('researching', people);
    const { id: captureId } = await people.checker.post('/captures', { text: 'They said it was so.' });
    const evidence = { title: 't', kind: 'document', note: 'n', direction: 'supports', captureId };
    await people.checker.post(`/claims/${review.claimId}/evidence`, evidence);
    expect(await people.second.get(`/claims/${review.claimId}/evidence`)).toMatchObject({
      data: [{ captureId }],
    });
    const foreign = await people.checker.send('post', `/claims/${review.claimId}/evidence`, {
      ...evidence,
      captureId: review.id,
    });
    expect([foreign.status, foreign.body.errors[0].pointer]).toEqual([422, '/captureId']);

    const { data } = await people.checker.get<{ data: { id: string }[] }>(
      `/statements?claim=${review.claimId}`,
    );
    const cites = data.map(({ id }) => id);
    const proposal = { fence: review.lease?.fence, rating: 'true', summary: 'So.', cites };
    const { version } = await read(review.id);
    const bare = await people.checker.tryAct(review.id, 'propose', version, proposal);
    expect([bare.status, bare.body.code, bare.body.reasons.length]).toEqual([
      409,
      'review.not_captured',
      cites.length,
    ]);
    const none = await people.checker.tryAct(review.id, 'propose', version, {
      ...proposal,
      cites: [review.id],
    });
    expect([none.status, none.body.errors[0].pointer]).toEqual([422, '/cites/0']);
    for (const [index, id] of cites.entries())
      await people.checker.post(
        `/statements/${id}/captures`,
        index % 2 === 0 ? { captureId } : { unavailable: 'It was said on the phone.' },
      );
    expect(await people.checker.act(review.id, 'propose', proposal)).toMatchObject({
      state: 'second_read',
      verdict: { cites },
    });
  });
});
