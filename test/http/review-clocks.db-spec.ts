import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, type ReviewJson, reviewIn, staffOf } from '../support/factories.js';

const HOUR = 3_600_000;

let api: TestApi;
let desk: TestDesk;
let people: People;
let admin: DeskClient;

// Each with a clock and sweeps of its own: what one test makes late is none of the others' business.
beforeEach(async () => {
  api = await openApi();
  desk = await openDesk(api);
  people = await staffOf(desk);
  admin = await desk.join('admin');
});
afterEach(() => api.close());

const read = (id: string) => people.checker.get<ReviewJson>(`/reviews/${id}`);
const told = async (who: DeskClient): Promise<string[]> =>
  (await who.get<{ data: { type: string }[] }>('/notifications?limit=100')).data.map(({ type }) => type);
const events = async (id: string): Promise<string[]> =>
  (await people.checker.get<{ data: { type: string }[] }>(`/events?review=${id}&limit=100`)).data
    .map(({ type }) => type)
    .reverse();

describe('a step that is late', () => {
  it('is told to who has it, then to the editor, then goes back into the queue: each once', async () => {
    const { id, version } = await reviewIn('researching', people);
    const sweepTwice = () => Promise.all([api.sweep(), api.sweep()]);
    api.clock.advance(67 * HOUR);
    await sweepTwice();
    expect(await told(people.checker)).toEqual([]);
    api.clock.advance(1 * HOUR + 60_000);
    await sweepTwice();
    await sweepTwice();
    expect(await told(people.checker)).toEqual(['review.reminded']);
    // A reminder makes nobody's version stale.
    expect((await read(id)).version).toBe(version);
    expect(await told(people.editor)).toEqual([]);
    api.clock.advance(12 * HOUR);
    await sweepTwice();
    expect(await told(people.editor)).toEqual(['review.escalated']);
    api.clock.advance(16 * HOUR);
    await sweepTwice();
    expect(await read(id)).toMatchObject({ state: 'queued' });
    expect((await events(id)).slice(-3)).toEqual(['review.reminded', 'review.escalated', 'review.requeued']);
    expect(await told(people.checker)).toContain('review.requeued');
  });

  it('is not late while it is held', async () => {
    const { id } = await reviewIn('researching', people);
    await people.editor.act(id, 'hold', { kind: 'legal', reason: 'x' });
    api.clock.advance(1000 * HOUR);
    await api.sweep();
    expect(await told(people.checker)).toEqual(['review.held']);
    await people.editor.act(id, 'lift', { kind: 'legal' });
    await api.sweep();
    expect(await told(people.checker)).toEqual(['review.lifted', 'review.held']);
  });

  it('counts in the hours in which the desk works', async () => {
    await admin.patch('/policy', 1, {
      workingHours: { from: '09:00', to: '10:00' },
      stepHours: { inbox: 2 },
      escalation: { remindBeforeHours: 0 },
    });
    const { stepDueAt } = (await reviewIn('inbox', people)) as unknown as { stepDueAt: string };
    const due = new Date(stepDueAt);
    // Two hours of one a day: on the second or third day, between nine and ten.
    expect(due.getTime() - api.clock.now().getTime()).toBeGreaterThan(24 * HOUR);
    expect(due.getUTCHours() * 60 + due.getUTCMinutes()).toBeGreaterThanOrEqual(9 * 60);
    expect(due.getUTCHours() * 60 + due.getUTCMinutes()).toBeLessThanOrEqual(10 * 60);
  });

  it('tells the deputy as well of who is away', async () => {
    const { version } = await people.checker.get<{ version: number }>(`/members/${people.checker.memberId}`);
    await people.checker.patch(`/members/${people.checker.memberId}`, version, {
      deputyId: people.second.memberId,
    });
    const { id } = await reviewIn('researching', people);
    await people.checker.post(`/members/${people.checker.memberId}/absences`, {
      kind: 'away',
      startsAt: api.clock.now().toISOString(),
    });
    api.clock.advance(69 * HOUR);
    await api.sweep();
    expect(await told(people.second)).toEqual(['review.reminded']);
    expect(await read(id)).toMatchObject({ state: 'researching' });
  });
});

describe('a lease that lapsed', () => {
  it('puts what was pulled back, though nobody asks for work', async () => {
    const { id } = await reviewIn('queued', people);
    await people.checker.post('/queue/next');
    api.clock.advance(16 * 60_000);
    await api.sweep();
    expect(await read(id)).toMatchObject({ state: 'queued' });
  });
});

describe('a request for comment that nobody answers', () => {
  it('lapses when its time is over: an event, «no response», and the clock goes on', async () => {
    const review = await reviewIn('researching', people);
    const source = await people.checker.post('/sources', { kind: 'state', name: 'Somewhere' });
    const { id } = await people.checker.post(`/claims/${review.claimId}/reply-requests`, {
      sourceId: source.id,
      channel: 'email',
    });
    await api.runJobs();
    expect(await people.checker.get(`/reply-requests/${id}`)).toMatchObject({ outcome: 'awaiting' });
    api.clock.advance(24 * HOUR + 1000);
    await api.runJobs();
    await api.runJobs();
    expect(await people.checker.get(`/reply-requests/${id}`)).toMatchObject({ outcome: 'no_response' });
    expect((await events(review.id)).filter((type) => type === 'reply_request.lapsed')).toHaveLength(1);
    const after = await read(review.id);
    expect(after).toMatchObject({ openReplies: 0 });
    expect(after).not.toHaveProperty('clockPausedAt');
    // It may still come in.
    const answer = await people.checker.post('/statements', {
      speakerId: source.id,
      paraphrase: 'It says no.',
      utteredAt: '2023-09-05T10:00:00Z',
      stances: [{ claimId: review.claimId, stance: 'denies' }],
    });
    expect(
      await people.checker.patch(`/reply-requests/${id}`, 2, { outcome: 'answered', statementId: answer.id }),
    ).toMatchObject({ outcome: 'answered' });
  });
});

describe('a scheduled publication', () => {
  const schedule = async (): Promise<{ id: string; at: Date }> => {
    const { id } = await reviewIn('approved', people);
    const at = new Date(api.clock.now().getTime() + 2 * HOUR);
    await people.editor.act(id, 'schedule', { at: at.toISOString() });
    return { id, at };
  };

  it('happens at its time, once, though two workers try', async () => {
    const { id, at } = await schedule();
    expect(await read(id)).toMatchObject({
      state: 'approved',
      scheduledAt: at.toISOString(),
      scheduledBy: people.editor.memberId,
    });
    await api.runJobs();
    expect((await read(id)).state).toBe('approved');
    api.clock.advance(2 * HOUR + 1000);
    await Promise.all([api.runJobs(), api.runJobs()]);
    expect((await read(id)).state).toBe('published');
    expect((await events(id)).filter((type) => type === 'review.published')).toHaveLength(1);
  });

  it('is at the time that was set last', async () => {
    const { id } = await schedule();
    const later = new Date(api.clock.now().getTime() + 5 * HOUR);
    await people.editor.act(id, 'schedule', { at: later.toISOString() });
    api.clock.advance(3 * HOUR);
    await api.runJobs();
    expect((await read(id)).state).toBe('approved');
    api.clock.advance(3 * HOUR);
    await api.runJobs();
    expect((await read(id)).state).toBe('published');
  });

  it('is off where something stands in the way, and its editor is told', async () => {
    const { id } = await schedule();
    await people.editor.act(id, 'hold', { kind: 'embargo', reason: 'Not yet.' });
    api.clock.advance(3 * HOUR);
    await api.runJobs();
    const after = await read(id);
    expect(after).toMatchObject({ state: 'approved' });
    expect(after).not.toHaveProperty('scheduledAt');
    expect(await told(people.editor)).toContain('review.schedule_failed');
  });

  it('is off with the signature that it rested on', async () => {
    const { id, at } = await schedule();
    const { claimId } = await read(id);
    await people.second.post(`/claims/${claimId}/evidence`, {
      title: 'New',
      kind: 'document',
      note: 'n',
      direction: 'undermines',
    });
    const unsigned = await read(id);
    expect(unsigned).toMatchObject({ state: 'second_read' });
    expect(unsigned).not.toHaveProperty('scheduledAt');
    api.clock.advance(at.getTime() - api.clock.now().getTime() + 1000);
    await api.runJobs();
    expect((await read(id)).state).toBe('second_read');
  });

  it('is not in the past', async () => {
    const { id, version } = await reviewIn('approved', people);
    const past = await people.editor.tryAct(id, 'schedule', version, { at: '2020-01-01T00:00:00Z' });
    expect([past.status, past.body.errors[0].pointer]).toEqual([422, '/at']);
  });
});

describe('a desk that pushes work', () => {
  it('gives what waits to whoever is free, oldest first, as capacity frees', async () => {
    await admin.patch('/policy', 1, { assignment: 'push', wipLimit: 1 });
    const first = await reviewIn('queued', people);
    const next = await reviewIn('queued', people);
    const last = await reviewIn('queued', people);
    await Promise.all([api.runJobs(), api.runJobs()]);
    await api.sweep();
    const [a, b, c] = await Promise.all([first, next, last].map(({ id }) => read(id)));
    expect([a!.state, b!.state, c!.state]).toEqual(['researching', 'researching', 'queued']);
    expect(new Set([a!['assigneeId'], b!['assigneeId']])).toEqual(
      new Set([people.checker.memberId, people.second.memberId]),
    );
    expect(a).toMatchObject({ why: { candidates: 2 } });
    // Whoever declines it as not theirs is free for the next.
    const holder = a!['assigneeId'] === people.checker.memberId ? people.checker : people.second;
    await holder.act(first.id, 'release', { reason: 'expertise' });
    await api.runJobs();
    expect(await read(last.id)).toMatchObject({ state: 'researching', assigneeId: holder.memberId });
    expect(await told(holder)).toEqual(['review.assigned', 'review.assigned']);
  });

  it('and one that does not, gives nothing', async () => {
    const { id } = await reviewIn('queued', people);
    await api.runJobs();
    await api.sweep();
    expect((await read(id)).state).toBe('queued');
  });
});
