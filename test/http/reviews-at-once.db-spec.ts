import { DEFAULT_POLICY } from '#reviews';
import { JobHandlers } from '#jobs';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import {
  type People,
  type ReviewJson,
  addEvidence,
  makeClaim,
  makeStatement,
  manyQueued,
  reviewIn,
  staffOf,
} from '../support/factories.js';

/** What happens when people and tabs get in each other's way, and when what was judged moves on. */

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

const read = (id: string, by = people.checker): Promise<ReviewJson> => by.get<ReviewJson>(`/reviews/${id}`);

interface Taken {
  readonly review: ReviewJson;
  readonly lease: { readonly fence: number };
}
const next = (by: DeskClient): Promise<Taken> => by.post<Taken>('/queue/next');

/** A transaction that stays open until it is told to end. */
const heldOpen = async (sql: string, parameters: unknown[]): Promise<() => Promise<void>> => {
  const end = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const done = api.app.get(Transactor).run({ system: true, deskId: desk.id }, async (tx) => {
    await tx.query(sql, parameters);
    begun.resolve();
    await end.promise;
  });
  await begun.promise;
  return () => {
    end.resolve();
    return done;
  };
};

/** Until so many of this database's transactions wait for a lock of another. */
const waitingForLocks = async (count: number): Promise<void> => {
  for (;;) {
    const [row] = await api.source.query<{ waiting: number }[]>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (row?.waiting === count) return;
  }
};

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 200));

describe('take next', () => {
  it('by 32 at once gives nobody what another has', async () => {
    await manyQueued(36, people);
    const workers = await Promise.all(Array.from({ length: 32 }, () => desk.join('fact_checker')));
    const taken = await Promise.all(workers.map(next));
    expect(new Set(taken.map(({ review }) => review.id)).size).toBe(32);
    const { data } = await people.checker.get<{ data: object[] }>('/queue');
    expect(data).toHaveLength(4);
  }, 60_000);

  it('is not told that the queue is empty while its only item is being handed out', async () => {
    const { id } = await reviewIn('queued', people);
    const end = await heldOpen('SELECT FROM review WHERE id = $1 FOR UPDATE', [id]);
    expect(await people.checker.post('/queue/next')).toMatchObject({
      review: null,
      reason: 'all_leased',
      nextFreeAt: expect.any(String),
    });
    await end();
    expect((await next(people.checker)).review.id).toBe(id);
  });

  it('gets what another pulled and closed, but not what another took by name', async () => {
    const { id } = await reviewIn('queued', people);
    const { lease } = await next(people.checker);
    expect((await people.checker.send('delete', `/reviews/${id}/lease`)).status).toBe(204);
    expect(await next(people.second)).toMatchObject({ review: { id }, lease: { fence: lease.fence + 1 } });

    const own = await reviewIn('researching', people);
    await people.checker.send('delete', `/reviews/${own.id}/lease`);
    expect(await desk.join('fact_checker').then(next)).toMatchObject({ review: null });
    expect((await read(own.id)).assigneeId).toBe(people.checker.memberId);
  });
});

describe('a proposal that comes too late', () => {
  const late = { rating: 'true', summary: 'Written under a lease that was over.' };

  it('is kept when somebody else has the review by then', async () => {
    await reviewIn('queued', people);
    const { review, lease } = await next(people.checker);
    await addEvidence(people.checker, review.claimId);
    api.clock.advance((DEFAULT_POLICY.leaseMinutes + 1) * 60_000);
    await next(people.second);
    const refused = await people.checker.tryAct(review.id, 'propose', review.version, {
      fence: lease.fence,
      ...late,
    });
    expect([refused.status, refused.body.code, refused.body.kept]).toEqual([409, 'review.stale_fence', true]);
    expect(await read(review.id)).toMatchObject({ lateDraft: { summary: late.summary } });
    expect(await read(review.id, people.second)).not.toHaveProperty('lateDraft');
  });

  it('is kept when the review is back in the queue', async () => {
    const { id, version, lease } = await reviewIn('researching', people);
    await people.editor.act(id, 'release', { reason: 'For somebody who reads Romanian' });
    const refused = await people.checker.tryAct(id, 'propose', version, { fence: lease?.fence, ...late });
    expect(refused.body.code).toBe('review.stale_fence');
    expect(await read(id)).toMatchObject({ state: 'queued', lateDraft: { summary: late.summary } });
  });

  it('is kept under an Idempotency-Key too, which encloses all in one transaction', async () => {
    const { id, version, lease, claimId } = await reviewIn('researching', people);
    await addEvidence(people.checker, claimId);
    await people.checker.post(`/reviews/${id}/lease`);
    const refused = await people.checker.send(
      'post',
      `/reviews/${id}/actions/propose`,
      { fence: lease?.fence, ...late },
      { 'If-Match': `"${version}"`, 'Idempotency-Key': 'late' },
    );
    expect([refused.status, refused.body.code]).toEqual([409, 'review.stale_fence']);
    expect(await read(id)).toMatchObject({ state: 'researching', lateDraft: { summary: late.summary } });
  });

  it('is not taken with a fence that no lease ever had', async () => {
    const { id, version, lease, claimId } = await reviewIn('researching', people);
    await addEvidence(people.checker, claimId);
    for (const fence of [0, (lease?.fence ?? 0) + 5]) {
      const refused = await people.checker.tryAct(id, 'propose', version, { fence, ...late });
      expect([refused.status, refused.body.code]).toEqual([409, 'review.stale_fence']);
    }
  });
});

describe('a signature', () => {
  it('does not slip through while a counter-statement is being recorded', async () => {
    const { id, claimId } = await reviewIn('sign_off', people);
    // The vote, at the moment between signing and its commit: what it signed is the dispute of before.
    const commit = await heldOpen(
      `UPDATE review SET state = 'approved', signed_basis = 'before', signed_at = now(), version = version + 1
       WHERE desk_id = $1 AND id = $2`,
      [desk.id, id],
    );
    const statement = makeStatement(people.second, claimId, 'denies');
    await aMoment();
    await commit();
    await statement;
    expect(await read(id)).toMatchObject({
      state: 'second_read',
      returned: { difference: { reason: 'dispute_changed', to: 'denied' } },
    });
  });

  it('on a public verdict keeps in its suggestion what changed first, and counts', async () => {
    const { id, claimId } = await reviewIn('published', people);
    await makeStatement(people.checker, claimId, 'denies');
    await addEvidence(people.checker, claimId);
    expect(await read(id)).toMatchObject({
      state: 'published',
      suggestion: {
        reason: 'dispute_changed',
        from: 'uncontested',
        to: 'denied',
        count: 2,
        latest: { reason: 'evidence_added', title: 'Radar track' },
      },
    });
  });

  it('of an earlier round stays readable, with the votes under it', async () => {
    const { id } = await reviewIn('published', people);
    await people.editor.act(id, 'reopen', { reason: 'Look again.' });
    const { fence } = await people.checker.post<{ fence: number }>(`/reviews/${id}/lease`);
    await people.checker.act(id, 'propose', { fence, rating: 'half_true', summary: 'Half of it.' });
    expect(await read(id)).toMatchObject({
      round: 2,
      verdict: { number: 2, round: 2, rating: 'half_true' },
      earlierVerdicts: [
        { number: 1, round: 1, rating: 'true', votes: [{ memberId: people.editor.memberId, approve: true }] },
      ],
    });
    expect(await read(id)).not.toHaveProperty('votes');
  });
});

describe('a request for comment on a claim without a review', () => {
  const sent = async () => {
    const claim = await makeClaim(people.checker);
    const source = await people.checker.post('/sources', { kind: 'state', name: 'Somewhere' });
    return people.checker.post(`/claims/${claim.id}/reply-requests`, {
      sourceId: source.id,
      channel: 'email',
      sentAt: '2023-09-04T10:00:00Z',
      dueAt: '2023-09-05T10:00:00Z',
    });
  };
  const locked = (id: string) => heldOpen('SELECT FROM reply_request WHERE id = $1 FOR UPDATE', [id]);
  const told = async (type: string) =>
    (await people.checker.get<{ data: object[] }>(`/events?type=${type}`)).data;

  it('lapses once, though two workers find at one time that its time is over', async () => {
    const { id } = await sent();
    const end = await locked(id);
    const lapse = () =>
      api.app.get(JobHandlers).run('reply_request.lapse', { deskId: desk.id, replyRequestId: id });
    const both = [lapse(), lapse()];
    await waitingForLocks(2);
    await end();
    await Promise.all(both);
    expect(await people.checker.get(`/reply-requests/${id}`)).toMatchObject({
      outcome: 'no_response',
      version: 2,
    });
    expect(await told('reply_request.lapsed')).toHaveLength(1);
  });

  it('is closed by one of two who close it at one time, and the other is told', async () => {
    const { id } = await sent();
    const end = await locked(id);
    const close = (by: DeskClient, body: object) =>
      by.send('patch', `/reply-requests/${id}`, body, { 'If-Match': '"1"' }).then(({ status }) => status);
    const both = [
      close(people.checker, { outcome: 'declined' }),
      close(people.editor, { outcome: 'waived', reason: 'It has no press office.' }),
    ];
    await waitingForLocks(2);
    await end();
    expect((await Promise.all(both)).sort()).toEqual([200, 412]);
    const events = [...(await told('reply_request.declined')), ...(await told('reply_request.waived'))];
    expect(events).toHaveLength(1);
  });
});

describe('a clash that comes after sign-off', () => {
  it('holds publication up, through any number of entailments, until it is signed with a reason', async () => {
    const [own, between, far] = [
      await makeClaim(people.checker, 'Drones exploded in the port.'),
      await makeClaim(people.checker, 'Drones fell in the port.'),
      await makeClaim(people.checker, 'There were drones.'),
    ];
    const entails = (from: { id: string }, to: { id: string }) =>
      people.checker.post(`/claims/${from.id}/links`, { kind: 'entails', toId: to.id });
    await entails(own, between);
    await entails(between, far);
    const { id } = await reviewIn('approved', people, { claim: own });
    const other = await reviewIn('sign_off', people, { claim: far, rating: 'false' });
    await people.editor.act(other.id, 'vote', {
      approve: true,
      rating: 'false',
      rationale: 'There were none.',
      despite: 'The other verdict is about to be corrected.',
    });

    expect(await read(other.id)).toMatchObject({ clashes: [{ claimId: own.id, link: 'entailed_by' }] });
    const { version, can } = await read(id, people.editor);
    expect(can['publish']).toMatchObject({ allowed: false, reasons: [{ code: 'review.verdict_clash' }] });
    const refused = await people.editor.tryAct(id, 'publish', version);
    expect([refused.status, refused.body.code]).toEqual([409, 'review.verdict_clash']);
    expect(refused.body.detail).toContain('There were drones.');

    await addEvidence(people.checker, own.id);
    await people.second.act(id, 'pass');
    const vote = { approve: true, rating: 'true', rationale: 'The wreck is there.' };
    await people.editor.act(id, 'vote', { ...vote, despite: 'The wreck is there to be seen.' });
    await people.editor.act(id, 'publish');
    expect((await read(id)).state).toBe('published');
  });

  it('does not stand in the way of a vote that sends the verdict back', async () => {
    const [own, other] = [await makeClaim(people.checker), await makeClaim(people.checker, 'None fell.')];
    await people.checker.post(`/claims/${own.id}/links`, { kind: 'contradicts', toId: other.id });
    await reviewIn('published', people, { claim: other });
    const { id } = await reviewIn('sign_off', people, { claim: own });
    await people.editor.act(id, 'vote', { approve: true, rating: 'unproven', rationale: 'Not shown.' });
    expect((await read(id)).state).toBe('researching');
  });
});

describe('what I may do', () => {
  it('is told with the very code that the API refuses with, whoever asks', async () => {
    const { id, version } = await reviewIn('inbox', people);
    const reader = await desk.join('reader');
    for (const by of [reader, people.checker]) {
      const { can } = await read(id, by);
      const refused = await by.tryAct(id, 'accept', version, { priority: 'low' });
      expect([refused.status, refused.body.code]).toEqual([403, can['accept']?.reasons[0]?.code]);
    }
  });

  it('lets an editor ask for more even where they contributed', async () => {
    const { id, claimId } = await reviewIn('second_read', people);
    await addEvidence(people.editor, claimId);
    await people.editor.act(id, 'return', { comment: 'One more source.' });
    expect((await read(id)).state).toBe('researching');
  });
});

describe('the list of reviews', () => {
  it('tells what is overdue by the clock of the desk, and counts the rest among what is not', async () => {
    const due = await reviewIn('queued', people);
    const open = await reviewIn('published', people);
    const ids = async (filter: string) =>
      (await people.checker.get<{ data: ReviewJson[] }>(`/reviews?${filter}`)).data.map(({ id }) => id);
    expect(await ids('overdue=true')).toEqual([]);
    expect(due).not.toHaveProperty('overdue');
    api.clock.advance((DEFAULT_POLICY.dueHours.normal + 1) * 3_600_000);
    expect(await ids('overdue=true')).toEqual([due.id]);
    expect(await ids('overdue=false')).toEqual([open.id]);
    expect(await read(due.id)).toMatchObject({ overdue: true });
  });
});
