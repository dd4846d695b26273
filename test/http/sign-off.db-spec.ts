import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, type ReviewJson, addEvidence, reviewIn } from '../support/factories.js';

let api: TestApi;
let desk: TestDesk;
let people: People;
let editors: [DeskClient, DeskClient, DeskClient];

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await openDesk(api);
  const [checker, second, ...more] = await Promise.all([
    desk.join('fact_checker'),
    desk.join('fact_checker'),
    desk.join('editor'),
    desk.join('editor'),
    desk.join('editor'),
  ]);
  editors = more;
  people = { checker, second, editor: editors[0] };
  const admin = await desk.join('admin');
  await admin.patch('/policy', 1, { signOff: { votes: 3, majority: 2 } });
});

const SECRET = 'only-for-the-open-ballot';
const yes = { approve: true, rating: 'true', rationale: SECRET };
const no = { approve: false, rating: 'true', rationale: SECRET };
const read = (id: string, by: DeskClient = people.checker) => by.get<ReviewJson>(`/reviews/${id}`);

describe('a panel of three', () => {
  it('seals its ballots until all are in, on every door, and then shows them', async () => {
    const { id } = await reviewIn('sign_off', people);
    await editors[0].act(id, 'vote', yes);
    await editors[1].act(id, 'vote', yes);
    expect(await read(id)).toMatchObject({ state: 'sign_off', ballot: { votes: 3, cast: 2 } });
    for (const by of [people.checker, editors[2]])
      for (const path of [
        `/reviews/${id}`,
        '/reviews',
        `/events?review=${id}&limit=100`,
        '/events?limit=100',
      ])
        expect(JSON.stringify(await by.get(path))).not.toContain(SECRET);
    // One's own is no secret to oneself.
    expect(await read(id, editors[0])).toMatchObject({
      ballot: { mine: { approve: true, rationale: SECRET } },
    });

    const { version } = await read(id);
    const twice = await editors[0].tryAct(id, 'vote', version, yes);
    expect([twice.status, twice.body.code]).toEqual([409, 'review.voted_already']);

    expect(await editors[2].act(id, 'vote', no)).toMatchObject({ state: 'approved' });
    const { votes } = await read(id);
    expect(votes).toHaveLength(3);
  });

  it('returns a verdict that it does not approve, and keeps the votes beside it', async () => {
    const { id } = await reviewIn('sign_off', people);
    await editors[0].act(id, 'vote', yes);
    await editors[1].act(id, 'vote', { ...no, rationale: 'Nobody saw it.' });
    const returned = await editors[2].act(id, 'vote', {
      ...yes,
      rating: 'false',
      rationale: 'It is not so.',
    });
    expect(returned).toMatchObject({
      state: 'researching',
      returned: { reason: 'rated_otherwise', rating: 'false', comment: 'Nobody saw it.\n\nIt is not so.' },
    });
    const { fence } = await people.checker.post<{ fence: number }>(`/reviews/${id}/lease`);
    await people.checker.act(id, 'propose', { fence, rating: 'false', summary: 'Not so.' });
    const proposed = await read(id);
    expect(proposed['earlierVerdicts']).toMatchObject([{ number: 1, votes: [{}, {}, {}] }]);
  });

  it('keeps a ballot sealed that was broken off', async () => {
    const { id } = await reviewIn('sign_off', people);
    await editors[0].act(id, 'vote', yes);
    await editors[1].act(id, 'return', { comment: 'Name the source.' });
    const { fence } = await people.checker.post<{ fence: number }>(`/reviews/${id}/lease`);
    await people.checker.act(id, 'propose', { fence, rating: 'true', summary: 'Still so.' });
    const proposed = await read(id);
    expect(proposed['earlierVerdicts']).toMatchObject([{ number: 1, votes: [] }]);
    expect(JSON.stringify(proposed)).not.toContain(SECRET);
  });

  it('asks again whoever voted before the evidence was another one', async () => {
    const { id, claimId } = await reviewIn('sign_off', people);
    await editors[0].act(id, 'vote', yes);
    await addEvidence(people.checker, claimId);
    await editors[1].act(id, 'vote', yes);
    await editors[2].act(id, 'vote', yes);
    expect(await read(id)).toMatchObject({ state: 'sign_off', ballot: { cast: 2 } });
    expect(await editors[0].act(id, 'vote', yes)).toMatchObject({ state: 'approved' });
  });

  it('counts each vote once when the last ones come at the same moment', async () => {
    const { id, version } = await reviewIn('sign_off', people);
    const answers = await Promise.all(editors.map((by) => by.tryAct(id, 'vote', version, yes)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(await read(id)).toMatchObject({ ballot: { cast: 1 } });
  });

  it('is of the policy that the review started under', async () => {
    const { id } = await reviewIn('sign_off', people);
    const admin = await desk.join('admin');
    await admin.patch('/policy', 2, { signOff: { votes: 1, majority: 1 } });
    expect(await editors[0].act(id, 'vote', yes)).toMatchObject({ state: 'sign_off', policyVersion: 2 });
    const next = await reviewIn('sign_off', people);
    expect(await editors[0].act(next.id, 'vote', yes)).toMatchObject({ state: 'approved', policyVersion: 3 });
  });

  it('is no place for who recorded evidence before the claim was even submitted', async () => {
    const claim = await people.checker.post('/claims', { wording: 'Early.', language: 'en' });
    await addEvidence(editors[1], claim.id);
    const { id, version } = await reviewIn('sign_off', people, { claim });
    const refused = await editors[1].tryAct(id, 'vote', version, yes);
    expect([refused.status, refused.body.code]).toEqual([403, 'review.four_eyes']);
  });
});
