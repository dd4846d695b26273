import { newId } from '#kernel';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type Json, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, type ReviewJson, reviewIn, staffOf } from '../support/factories.js';

/** What members say to each other on a review, who is told of it, and when each of them looked last. */

interface CommentJson extends Json {
  readonly text?: string;
  readonly mentions: readonly string[];
  readonly can: {
    readonly void: { readonly allowed: boolean; readonly reasons: { readonly code: string }[] };
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

const comment = (by: DeskClient, reviewId: string, text: string, mentions?: string[]): Promise<CommentJson> =>
  by.post<CommentJson>(`/reviews/${reviewId}/comments`, { text, ...(mentions && { mentions }) });
const listed = (by: DeskClient, reviewId: string, query = '') =>
  by.get<{ data: CommentJson[]; nextCursor?: string }>(`/reviews/${reviewId}/comments${query}`);
const toldTo = async (by: DeskClient): Promise<Json[]> =>
  (await by.get<{ data: Json[] }>('/notifications')).data.filter(({ type }) => type === 'review.commented');
const eventsOf = async (reviewId: string, type: string): Promise<Json[]> =>
  (await people.checker.get<{ data: Json[] }>(`/events?review=${reviewId}&type=${type}`)).data;

describe('a comment', () => {
  it('is there for all, oldest first, page by page, with who wrote it', async () => {
    const { checker, editor } = people;
    const { id, version } = await reviewIn('researching', people);
    const created = await editor.send('post', `/reviews/${id}/comments`, {
      text: '  Is there a second source?\nAsk the port. ',
      mentions: [checker.memberId, checker.memberId],
    });
    expect(created.status).toBe(201);
    expect(created.headers['location']).toBe(`/api/v1/desks/${desk.slug}/reviews/${id}/comments`);
    expect(created.body).toEqual({
      id: expect.any(String),
      text: 'Is there a second source?\nAsk the port.',
      mentions: [checker.memberId],
      by: { memberId: editor.memberId, name: 'editor' },
      createdAt: expect.any(String),
      can: { void: { allowed: true, reasons: [] } },
    });
    await comment(checker, id, 'There is.');
    const { data } = await listed(await desk.join('reader'), id);
    expect(data.map(({ text }) => text)).toEqual(['Is there a second source?\nAsk the port.', 'There is.']);
    expect(data[0]?.can.void).toMatchObject({ allowed: false, reasons: [{ code: 'comment.not_author' }] });
    const first = await listed(checker, id, '?limit=1');
    const next = await listed(checker, id, `?limit=1&cursor=${first.nextCursor}`);
    expect([first.data[0]?.id, next.data[0]?.id, next.nextCursor]).toEqual([
      data[0]?.id,
      data[1]?.id,
      undefined,
    ]);
    // The review is what it was: nobody has to look at it again before they act.
    expect((await checker.get<ReviewJson>(`/reviews/${id}`)).version).toBe(version);
  });

  it('is an event, which does not say the words', async () => {
    const { checker, editor } = people;
    const { id } = await reviewIn('researching', people);
    const { id: commentId } = await comment(editor, id, 'Secret words', [checker.memberId]);
    const [event] = await eventsOf(id, 'review.commented');
    expect(event).toMatchObject({
      subject: { kind: 'review', id },
      reviewId: id,
      actor: { id: editor.userId },
      payload: { commentId, mentions: [checker.memberId] },
    });
    expect(JSON.stringify(event)).not.toContain('Secret');
    const { data } = await checker.get<{ data: Json[] }>(`/reviews/${id}/history?limit=100`);
    expect(data.at(-1)).toMatchObject({ type: 'review.commented', text: 'Commented on it.' });
  });

  it('is told to who has the review, who spoke before and who is mentioned, and not to its author', async () => {
    const { checker, second, editor } = people;
    const [mentioned, silent] = [await desk.join('reader'), await desk.join('fact_checker')];
    const { id } = await reviewIn('researching', people);
    await comment(second, id, 'I know the place.');
    await comment(checker, id, 'Good to know.', [mentioned.memberId]);
    const told = await Promise.all([checker, second, editor, mentioned, silent].map(toldTo));
    expect(told.map(({ length }) => length)).toEqual([1, 1, 2, 1, 0]);
    expect(told[3]?.[0]).toMatchObject({
      title: 'There is a new comment on a review',
      reviewId: id,
      actor: { id: checker.userId },
    });
  });

  it('is no contribution: who commented may still read second, and sign', async () => {
    const { second, editor } = people;
    const { id } = await reviewIn('second_read', people);
    await comment(second, id, 'It reads well.');
    await comment(editor, id, 'So it does.');
    const review = await second.get<ReviewJson & { contributors: string[] }>(`/reviews/${id}`);
    expect(review.contributors).not.toContain(second.memberId);
    await second.act(id, 'pass');
    expect(await editor.act(id, 'vote', { approve: true, rating: 'true', rationale: 'So.' })).toMatchObject({
      state: 'approved',
    });
  });

  it('may be made on what is over, too', async () => {
    const { id } = await reviewIn('inbox', people);
    await people.editor.act(id, 'decline', { reason: 'opinion' });
    expect((await comment(people.checker, id, 'Why?')).text).toBe('Why?');
  });

  it.each<[string, object, string]>([
    ['without text', { text: ' ' }, '/text'],
    ['that is too long', { text: 'x'.repeat(5001) }, '/text'],
    ['that mentions what is no member', { text: 'x', mentions: [newId()] }, '/mentions/0'],
    ['that mentions what is no id', { text: 'x', mentions: ['all'] }, '/mentions'],
    ['with more than there is', { text: 'x', memberId: newId() }, '/memberId'],
  ])('%s is refused', async (_what, body, pointer) => {
    const { id } = await reviewIn('inbox', people);
    const refused = await people.checker.send('post', `/reviews/${id}/comments`, body);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, pointer]);
    expect((await listed(people.checker, id)).data).toEqual([]);
  });

  it('is for those who work on reviews, in this desk', async () => {
    const { id } = await reviewIn('inbox', people);
    const reader = await desk.join('reader');
    const refused = await reader.send('post', `/reviews/${id}/comments`, { text: 'x' });
    expect([refused.status, refused.body.code]).toEqual([403, 'access.role']);
    const elsewhere = await (await openDesk(api)).join('editor');
    for (const [method, body] of [
      ['get', undefined],
      ['post', { text: 'x' }],
    ] as const) {
      const unknown = await elsewhere.send(method, `/reviews/${id}/comments`, body);
      expect([unknown.status, unknown.body.code]).toEqual([404, 'review.not_found']);
    }
    // Nor is a member of another desk one to be mentioned here.
    const foreign = await people.checker.send('post', `/reviews/${id}/comments`, {
      text: 'x',
      mentions: [elsewhere.memberId],
    });
    expect([foreign.status, foreign.body.code]).toEqual([422, 'member.unknown']);
  });
});

describe('a comment that is taken back', () => {
  it('leaves who and when, and no word, and the event says so', async () => {
    const { checker, second } = people;
    const { id } = await reviewIn('inbox', people);
    const { id: commentId, createdAt } = await comment(checker, id, 'Wrong window', [second.memberId]);
    const expected = {
      id: commentId,
      mentions: [],
      by: { memberId: checker.memberId, name: 'fact_checker' },
      createdAt,
      voidedAt: expect.any(String),
    };
    const voided = await checker.send('post', `/comments/${commentId}/void`, {});
    expect([voided.status, voided.body]).toEqual([200, { ...expected, can: expect.anything() }]);
    const { data } = await listed(checker, id);
    expect(data).toEqual([
      {
        ...expected,
        can: { void: { allowed: false, reasons: [expect.objectContaining({ code: 'comment.voided' })] } },
      },
    ]);
    expect(await eventsOf(id, 'review.comment_voided')).toMatchObject([{ payload: { commentId } }]);
    const again = await checker.send('post', `/comments/${commentId}/void`, {});
    expect([again.status, again.body.code]).toEqual([409, 'comment.voided']);
    expect(await eventsOf(id, 'review.comment_voided')).toHaveLength(1);
  });

  it('is so by its author alone', async () => {
    const { checker, editor } = people;
    const { id } = await reviewIn('inbox', people);
    const { id: commentId } = await comment(checker, id, 'Mine');
    const refused = await editor.send('post', `/comments/${commentId}/void`, {});
    expect([refused.status, refused.body.code]).toEqual([403, 'comment.not_author']);
    const elsewhere = await (await openDesk(api)).join('editor');
    for (const [by, of] of [
      [elsewhere, commentId],
      [checker, newId()],
    ] as const) {
      const unknown = await by.send('post', `/comments/${of}/void`, {});
      expect([unknown.status, unknown.body.code]).toEqual([404, 'comment.not_found']);
    }
    expect((await listed(checker, id)).data[0]?.text).toBe('Mine');
  });
});

describe('when one looked last', () => {
  const look = (by: DeskClient, id: string) => by.post<{ before?: string }>(`/reviews/${id}/seen`);
  const seenAt = async (by: DeskClient, id: string) =>
    (await by.get<Json & { seenAt?: string }>(`/reviews/${id}`)).seenAt;

  it('is each member’s own, and moves with each look', async () => {
    const { checker, second } = people;
    const reader = await desk.join('reader');
    const { id } = await reviewIn('inbox', people);
    expect(await seenAt(checker, id)).toBeUndefined();
    expect(await look(checker, id)).toEqual({});
    const first = await seenAt(checker, id);
    api.clock.advance(60_000);
    expect(await look(checker, id)).toEqual({ before: first });
    const later = await seenAt(checker, id);
    expect(new Date(later ?? 0).getTime()).toBeGreaterThanOrEqual(new Date(first ?? 0).getTime() + 60_000);
    expect(await seenAt(second, id)).toBeUndefined();
    expect(await look(reader, id)).toEqual({});
    expect(await look(checker, id)).toEqual({ before: later });
  });

  it('is no event', async () => {
    const { id } = await reviewIn('inbox', people);
    const before = (await people.checker.get<{ data: Json[] }>('/events')).data.map(({ seq }) => seq);
    await look(people.checker, id);
    expect((await people.checker.get<{ data: Json[] }>('/events')).data.map(({ seq }) => seq)).toEqual(
      before,
    );
  });

  it('is of reviews that there are, in this desk', async () => {
    const { id } = await reviewIn('inbox', people);
    const elsewhere = await (await openDesk(api)).join('editor');
    for (const [by, of] of [
      [elsewhere, id],
      [people.checker, newId()],
    ] as const) {
      const unknown = await by.send('post', `/reviews/${of}/seen`, {});
      expect([unknown.status, unknown.body.code]).toEqual([404, 'review.not_found']);
    }
    expect((await people.checker.send('post', `/reviews/${id}/seen`, { at: 'now' })).status).toBe(422);
  });
});
