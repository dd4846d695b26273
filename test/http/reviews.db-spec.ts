import { newId } from '#kernel';
import { DEFAULT_POLICY } from '#reviews';
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

let api: TestApi;
let desk: TestDesk;
let people: People;
let other: DeskClient;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await openDesk(api);
  people = await staffOf(desk);
  other = await desk.join('editor', 'fact_checker', 'admin');
});

const read = (id: string, by = people.checker): Promise<ReviewJson> => by.get<ReviewJson>(`/reviews/${id}`);

describe('the way of a review', () => {
  it('leads from the inbox to a public verdict, each step an event', async () => {
    const review = await reviewIn('published', people);
    expect(review).toMatchObject({
      state: 'published',
      round: 1,
      verdict: {
        number: 1,
        rating: 'true',
        label: 'True',
        normalised: 'true',
        proposedBy: people.checker.memberId,
      },
      votes: [{ memberId: people.editor.memberId, approve: true }],
      contributors: [people.checker.memberId],
    });
    const { data } = await people.checker.get<{ data: { type: string }[] }>(
      `/events?review=${review.id}&limit=100`,
    );
    expect(data.map(({ type }) => type).reverse()).toEqual([
      'review.submitted',
      'review.accepted',
      'review.taken',
      'evidence.added',
      'review.proposed',
      'review.passed',
      'review.approved',
      'review.published',
    ]);
  });

  it('has one open review for each claim, and another only when that is over', async () => {
    const claim = await makeClaim(people.checker);
    const first = await people.checker.post(`/claims/${claim.id}/review`);
    const again = await people.checker.send('post', `/claims/${claim.id}/review`);
    expect([again.status, again.body.code]).toEqual([409, 'review.open_already']);
    await people.editor.act(first.id, 'decline', { reason: 'opinion', note: 'A matter of taste' });
    expect(await read(first.id)).toMatchObject({ state: 'declined', declineReason: 'opinion' });
    expect((await people.checker.send('post', `/claims/${claim.id}/review`)).status).toBe(201);
  });

  it('comes back from the second read with what is missing, and is proposed again', async () => {
    const { id } = await reviewIn('second_read', people);
    await people.second.act(id, 'return', { comment: 'Name the source.' });
    expect(await read(id)).toMatchObject({
      state: 'researching',
      assigneeId: people.checker.memberId,
      returned: { comment: 'Name the source.' },
    });
    const { fence } = await people.checker.post<{ fence: number }>(`/reviews/${id}/lease`);
    await people.checker.act(id, 'propose', { fence, rating: 'mostly_true', summary: 'Nearly so.' });
    expect(await read(id)).toMatchObject({
      verdict: { number: 2 },
      earlierVerdicts: [{ number: 1, rating: 'true' }],
    });
  });

  it.each([
    ['disapproves', { approve: false, rating: 'true' }, 'not_approved'],
    ['rates it otherwise', { approve: true, rating: 'false' }, 'rated_otherwise'],
  ])('comes back from sign-off when the editor %s', async (_case, vote, reason) => {
    const { id } = await reviewIn('sign_off', people);
    await people.editor.act(id, 'vote', { ...vote, rationale: 'Look at the second track.' });
    expect(await read(id)).toMatchObject({ state: 'researching', returned: { reason } });
  });

  it('is refused for what does not hold, with the same reason that `can` gives', async () => {
    const { id, version } = await reviewIn('researching', people);
    const { can, lease } = await read(id);
    expect(can['propose']).toMatchObject({ allowed: false, reasons: [{ code: 'review.no_evidence' }] });
    const proposal = { fence: lease?.fence, rating: 'true', summary: 'So.' };
    const early = await people.checker.tryAct(id, 'propose', version, proposal);
    expect([early.status, early.body.code]).toEqual([409, 'review.no_evidence']);
    await addEvidence(people.checker, (await read(id)).claimId);
    const odd = await people.checker.tryAct(id, 'propose', version, { ...proposal, rating: 'sort_of' });
    expect([odd.status, odd.body.errors[0].pointer]).toEqual([422, '/rating']);
    const foreign = await other.tryAct(id, 'propose', version, proposal);
    expect([foreign.status, foreign.body.code]).toEqual([403, 'review.not_assignee']);
  });

  it('asks for the version seen, and knows its actions', async () => {
    const { id, version } = await reviewIn('inbox', people);
    const accept = { priority: 'high' };
    expect((await people.editor.send('post', `/reviews/${id}/actions/accept`, accept)).status).toBe(428);
    const stale = await people.editor.tryAct(id, 'accept', version + 1, accept);
    expect([stale.status, stale.body.current.version]).toEqual([412, version]);
    expect((await people.editor.tryAct(id, 'bless', version)).body.code).toBe('review.unknown_action');
    expect(
      (await people.editor.tryAct(id, 'accept', version, { ...accept, state: 'published' })).status,
    ).toBe(422);
  });

  it('gives a claim without a topic the topic «general», and a due time by its priority', async () => {
    const claim = await people.checker.post('/claims', { wording: 'Something.', language: 'en' });
    const review = await reviewIn('queued', people, { claim });
    expect(review).toMatchObject({
      claim: { topics: ['general'] },
      priority: 'normal',
      dueAt: expect.any(String),
    });
  });
});

describe('four eyes', () => {
  it('keep contributors from judging, administrators included', async () => {
    const review = await reviewIn('second_read', people);
    await addEvidence(other, review.claimId);
    for (const [by, action, body] of [
      [people.checker, 'pass', {}],
      [other, 'pass', {}],
      [people.checker, 'return', { comment: 'x' }],
    ] as const) {
      const answer = await by.tryAct(review.id, action, review.version, body);
      expect([answer.status, answer.body.code]).toEqual([403, 'review.four_eyes']);
    }
    await people.second.act(review.id, 'pass');
    const { version } = await read(review.id);
    const vote = await other.tryAct(review.id, 'vote', version, {
      approve: true,
      rating: 'true',
      rationale: 'x',
    });
    expect([vote.status, vote.body.code]).toEqual([403, 'review.four_eyes']);
  });

  it('hold when evidence and vote come at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const review = await reviewIn('sign_off', people);
      await Promise.all([
        other.send('post', `/claims/${review.claimId}/evidence`, {
          title: 'T',
          kind: 'document',
          note: 'N',
          direction: 'neutral',
        }),
        other.tryAct(review.id, 'vote', review.version, { approve: true, rating: 'true', rationale: 'x' }),
      ]);
      // Either the evidence came first and the vote was refused, or it came second and the signature no longer holds.
      expect(['sign_off', 'second_read']).toContain((await read(review.id)).state);
    }
  });
});

describe('the queue', () => {
  it('hands out the most urgent first, then the oldest, and the same again to who holds one', async () => {
    const [older, newer, urgent] = [
      await reviewIn('inbox', people),
      await reviewIn('inbox', people),
      await reviewIn('inbox', people),
    ];
    await people.editor.act(older.id, 'accept', { priority: 'normal' });
    await people.editor.act(newer.id, 'accept', { priority: 'normal' });
    await people.editor.act(urgent.id, 'accept', { priority: 'urgent' });
    const queue = await people.checker.get<{ data: ReviewJson[] }>('/queue');
    expect(queue.data.map(({ id }) => id)).toEqual([urgent.id, older.id, newer.id]);

    const next = () => people.checker.post<{ review: ReviewJson; lease: { fence: number } }>('/queue/next');
    const [first, again] = [await next(), await next()];
    expect(first.review.id).toBe(urgent.id);
    expect([again.review.id, again.lease.fence]).toEqual([first.review.id, first.lease.fence]);
  });

  it('says which kind of empty it is', async () => {
    const next = (by: DeskClient) =>
      by.post<{ review: null; reason: string; nextFreeAt?: string }>('/queue/next');
    expect(await next(people.checker)).toEqual({ review: null, reason: 'empty' });
    await reviewIn('queued', people);
    await people.checker.post('/queue/next');
    expect(await next(people.second)).toMatchObject({
      review: null,
      reason: 'all_leased',
      nextFreeAt: expect.any(String),
    });
  });

  it('gives no item twice when many ask at once, nor two to one who asks twice', async () => {
    await manyQueued(8, people);
    const checkers = await Promise.all(Array.from({ length: 8 }, () => desk.join('fact_checker')));
    const answers = await Promise.all(
      [...checkers, ...checkers].map((by) => by.post<{ review: ReviewJson }>('/queue/next')),
    );
    const ids = answers.map(({ review }) => review.id);
    expect(new Set(ids).size).toBe(8);
    expect(ids.slice(0, 8)).toEqual(ids.slice(8));
  });

  it('lets nobody pass the limit on work in progress, even at once', async () => {
    const reviews = await manyQueued(DEFAULT_POLICY.wipLimit + 3, people);
    const answers = await Promise.all(
      reviews.map(({ id, version }) => people.second.tryAct(id, 'take', version)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(DEFAULT_POLICY.wipLimit);
    expect(answers.find(({ status }) => status !== 200)?.body.code).toBe('review.wip_limit');
    expect(await people.second.post('/queue/next')).toMatchObject({
      reason: 'none_eligible',
      waiting: 3,
      reasons: [{ code: 'review.wip_limit' }],
    });
    const left = (await people.checker.get<{ data: ReviewJson[] }>('/queue')).data[0];
    const assigned = await people.editor.tryAct(left?.id ?? '', 'assign', left?.version ?? 0, {
      memberId: people.second.memberId,
    });
    expect(assigned.body.code).toBe('review.wip_limit');
  });

  it('takes back what was pulled and left, with its draft and its age', async () => {
    const { id, queuedAt } = await reviewIn('queued', people);
    const { lease } = await people.checker.post<{ lease: { fence: number } }>('/queue/next');
    await people.checker.send('patch', `/reviews/${id}/draft`, {
      fence: lease.fence,
      summary: 'Half a thought',
    });
    api.clock.advance((DEFAULT_POLICY.leaseMinutes + 1) * 60_000);
    const next = await people.second.post<{ review: ReviewJson; lease: { fence: number } }>('/queue/next');
    expect(next.review).toMatchObject({
      id,
      queuedAt,
      draft: { summary: 'Half a thought' },
      assigneeId: people.second.memberId,
    });
    expect(next.lease.fence).toBeGreaterThan(lease.fence);
    const { data } = await people.checker.get<{ data: object[] }>(
      `/events?review=${id}&type=review.released`,
    );
    expect(data).toMatchObject([{ payload: { reason: 'lease_expired' } }]);
    expect(data[0]).not.toHaveProperty('actor');
  });

  it('is fed by release, assignment and nothing else', async () => {
    const { id } = await reviewIn('researching', people);
    const { version } = await read(id);
    expect((await people.second.tryAct(id, 'release', version, { reason: 'mine now' })).body.code).toBe(
      'review.not_assignee',
    );
    await people.editor.act(id, 'release', { reason: 'Reassigned' });
    const reader = await desk.join('reader');
    const queued = await read(id);
    const assign = (memberId: string) => people.editor.tryAct(id, 'assign', queued.version, { memberId });
    expect((await assign(reader.memberId)).body.code).toBe('review.not_eligible');
    expect((await assign(newId())).body.errors[0].pointer).toBe('/memberId');
    expect((await assign(people.second.memberId)).body).toMatchObject({
      state: 'researching',
      assigneeId: people.second.memberId,
    });
  });
});

describe('drafts and leases', () => {
  it('keep what an older tab typed, and refuse it', async () => {
    const { id, lease } = await reviewIn('researching', people);
    const save = (fence: number | undefined, summary: string) =>
      people.checker.send('patch', `/reviews/${id}/draft`, { fence, summary });
    expect((await save(lease?.fence, 'First tab')).status).toBe(200);
    const opened = await people.checker.post<{ fence: number }>(`/reviews/${id}/lease`);
    expect(opened.fence).toBe((lease?.fence ?? 0) + 1);
    const late = await save(lease?.fence, 'Typed in the first tab');
    expect([late.status, late.body.code, late.body.current.draft.summary]).toEqual([
      409,
      'review.stale_fence',
      'First tab',
    ]);
    const kept = await people.checker.get<{ data: object[] }>(
      `/events?review=${id}&type=review.draft_came_late`,
    );
    expect(kept.data).toHaveLength(1);

    const proposal = { fence: lease?.fence, rating: 'true', summary: 'From the first tab' };
    await addEvidence(people.checker, (await read(id)).claimId);
    const { version } = await read(id);
    expect((await people.checker.tryAct(id, 'propose', version, proposal)).body.code).toBe(
      'review.stale_fence',
    );
    expect(
      (await people.checker.tryAct(id, 'propose', version, { ...proposal, fence: opened.fence })).status,
    ).toBe(200);
  });

  it('are renewed by a heartbeat, and are the holder’s alone', async () => {
    const { id, lease } = await reviewIn('researching', people);
    api.clock.advance(60_000);
    const renewed = await people.checker.post<{ fence: number; expiresAt: string }>(`/reviews/${id}/lease`, {
      fence: lease?.fence,
    });
    expect(renewed.fence).toBe(lease?.fence);
    expect(renewed.expiresAt > (lease?.expiresAt ?? '')).toBe(true);
    expect(await read(id, people.second)).not.toHaveProperty('lease');
    expect((await people.second.send('post', `/reviews/${id}/lease`)).body.code).toBe('review.not_assignee');
    expect((await people.checker.send('delete', `/reviews/${id}/lease`)).status).toBe(204);
    expect(await read(id)).not.toHaveProperty('lease');
  });
});

describe('a signature', () => {
  it('no longer holds when a counter-statement comes before publication', async () => {
    const review = await reviewIn('approved', people);
    await makeStatement(people.checker, review.claimId, 'denies');
    const unsigned = await read(review.id);
    expect(unsigned).toMatchObject({
      state: 'second_read',
      returned: {
        reason: 'changed_since_sign_off',
        difference: { reason: 'dispute_changed', from: 'uncontested', to: 'denied' },
      },
    });
    expect(unsigned).not.toHaveProperty('signedAt');
    await people.second.act(review.id, 'pass');
    await people.editor.act(review.id, 'vote', { approve: true, rating: 'true', rationale: 'Still so.' });
    await people.editor.act(review.id, 'publish');
    expect((await read(review.id)).state).toBe('published');
  });

  it('no longer holds when evidence is added', async () => {
    const review = await reviewIn('approved', people);
    await addEvidence(people.second, review.claimId);
    expect(await read(review.id)).toMatchObject({
      state: 'second_read',
      returned: { difference: { reason: 'evidence_added' } },
    });
  });

  it('on a public verdict that is put in question asks for another look, and opens the next round', async () => {
    const review = await reviewIn('published', people);
    await makeStatement(people.checker, review.claimId, 'denies');
    const suggested = await people.editor.get<{ data: ReviewJson[] }>('/reviews?suggested=true');
    expect(suggested.data).toMatchObject([
      {
        id: review.id,
        state: 'published',
        suggestion: { reason: 'dispute_changed', from: 'uncontested', to: 'denied', count: 1 },
      },
    ]);
    await people.editor.act(review.id, 'reopen', { reason: 'It is denied now.' });
    expect(await read(review.id)).toMatchObject({
      state: 'researching',
      round: 2,
      assigneeId: people.checker.memberId,
    });
    expect(await read(review.id)).not.toHaveProperty('suggestion');
  });
});

describe('verdicts agree with each other', () => {
  const linked = async (kind: string, published: string) => {
    const [own, tied] = [
      await makeClaim(people.checker),
      await makeClaim(people.checker, 'None fell anywhere.'),
    ];
    await people.checker.post(`/claims/${own.id}/links`, { kind, toId: tied.id });
    await reviewIn('published', people, { claim: tied, rating: published });
    return { own, tied };
  };

  it.each([
    ['contradicts', 'true'],
    ['entails', 'false'],
  ])('when one %s the other, which is rated %s: or an editor says why not', async (kind, published) => {
    const { own, tied } = await linked(kind, published);
    const review = await reviewIn('sign_off', people, { claim: own, rating: 'true' });
    expect(review).toMatchObject({ clashes: [{ claimId: tied.id, rating: published, link: kind }] });
    const vote = { approve: true, rating: 'true', rationale: 'It is so.' };
    const refused = await people.editor.tryAct(review.id, 'vote', review.version, vote);
    expect([refused.status, refused.body.code]).toEqual([409, 'review.verdict_clash']);
    expect(refused.body.detail).toContain('None fell anywhere.');
    await people.editor.act(review.id, 'vote', { ...vote, despite: 'The other verdict is being corrected.' });
    await people.editor.act(review.id, 'publish');
    expect((await read(review.id)).state).toBe('published');
  });

  it('and are looked at again when the clash comes after the vote', async () => {
    const [own, tied] = [
      await makeClaim(people.checker),
      await makeClaim(people.checker, 'None fell anywhere.'),
    ];
    const review = await reviewIn('approved', people, { claim: own });
    await reviewIn('published', people, { claim: tied });
    await people.checker.post(`/claims/${own.id}/links`, { kind: 'contradicts', toId: tied.id });
    // The link alone un-signs it, since it makes the claim contested.
    expect(await read(review.id)).toMatchObject({ state: 'second_read', clashes: [{ claimId: tied.id }] });
  });
});
