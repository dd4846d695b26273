import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, type ReviewJson, addEvidence, reviewIn, staffOf } from '../support/factories.js';

/** Who writes, when a review has gone to other hands, or come back to the same. */

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

describe('a proposal, after an editor has given the review to somebody else', () => {
  it('is kept as a late draft', async () => {
    const { id, version, lease, claimId } = await reviewIn('researching', people);
    await addEvidence(people.checker, claimId);
    await people.editor.act(id, 'release', { reason: 'On leave' });
    await people.editor.act(id, 'assign', { memberId: people.second.memberId });
    const late = { rating: 'true', summary: 'Written before the review went to another.' };
    const refused = await people.checker.tryAct(id, 'propose', version, { fence: lease?.fence, ...late });
    expect([refused.status, refused.body.code]).toEqual([409, 'review.stale_fence']);
    expect(await read(id)).toMatchObject({
      assigneeId: people.second.memberId,
      lateDraft: { summary: late.summary },
    });
  });
});

describe('a draft', () => {
  const save = (by: DeskClient, id: string, fence: number | undefined, summary: string) =>
    by.send('patch', `/reviews/${id}/draft`, { fence, summary });

  it.each<['assigned again' | 'reopened']>([['assigned again'], ['reopened']])(
    'of a tab from before is kept apart when the review is %s to the same person',
    async (how) => {
      const { id, lease } = await reviewIn('researching', people);
      await save(people.checker, id, lease?.fence, 'As it should stay');
      if (how === 'assigned again') {
        await people.editor.act(id, 'release', { reason: 'By mistake' });
        await people.editor.act(id, 'assign', { memberId: people.checker.memberId });
      } else {
        await addEvidence(people.checker, (await read(id)).claimId);
        await people.checker.act(id, 'propose', { fence: lease?.fence, rating: 'true', summary: 'So.' });
        await people.second.act(id, 'pass');
        await people.editor.act(id, 'vote', { approve: true, rating: 'true', rationale: 'So.' });
        await people.editor.act(id, 'publish');
        await people.editor.act(id, 'reopen', { reason: 'Look again.' });
      }
      const refused = await save(people.checker, id, lease?.fence, 'From the old tab');
      expect([refused.status, refused.body.code]).toEqual([409, 'review.stale_fence']);
      expect(await read(id)).toMatchObject({
        draft: { summary: 'As it should stay' },
        lateDraft: { summary: 'From the old tab' },
      });
      const { fence } = await people.checker.post<{ fence: number }>(`/reviews/${id}/lease`);
      expect((await save(people.checker, id, fence, 'Anew')).status).toBe(200);
    },
  );

  it.each(['inbox', 'queued', 'researching', 'second_read', 'published'] as const)(
    'of somebody who never had the review is refused and not kept: %s',
    async (state) => {
      const { id } = await reviewIn(state, people);
      // A fence that no lease has had yet, and the one that another has.
      for (const fence of [0, 7, ...(['inbox', 'queued'].includes(state) ? [] : [1])]) {
        const refused = await save(people.second, id, fence, 'Not mine');
        expect([refused.status, refused.body.code]).toEqual([403, 'review.not_assignee']);
      }
      expect(await read(id, people.second)).not.toHaveProperty('lateDraft');
    },
  );
});
