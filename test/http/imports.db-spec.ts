import { VerifyStates } from '#disputes';
import { ROMANIA_CASE } from '../../apps/cli/src/demo/romania-case.js';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';

let api: TestApi;
let desk: TestDesk;
let checker: DeskClient;

beforeAll(async () => {
  api = await openApi();
  desk = await openDesk(api);
  checker = await desk.join('fact_checker');
});
afterAll(() => api.close());

interface Imported {
  readonly id: string;
  readonly state: string;
  readonly disputeId: string;
  readonly created: Record<'sources' | 'claims' | 'statements', Record<string, string>>;
}

const load = (content: object) => checker.send('post', '/imports', { kind: 'case', content });
type Case = {
  [K in keyof typeof ROMANIA_CASE]: (typeof ROMANIA_CASE)[K] extends readonly unknown[]
    ? Record<string, unknown>[]
    : Record<string, unknown>;
};
const changed = (change: (file: Case) => void): object => {
  const file = structuredClone(ROMANIA_CASE) as unknown as Case;
  change(file);
  return file;
};
const eventCount = async (): Promise<number> => {
  const { data } = await checker.get<{ data: { seq: number }[] }>('/events?limit=1');
  return data[0]?.seq ?? 0;
};

it('loads a case, and the same file again changes nothing and answers with the same ids', async () => {
  const first = await load(ROMANIA_CASE);
  expect(first.status).toBe(201);
  const imported = first.body as Imported;
  expect(imported.state).toBe('done');
  expect(Object.keys(imported.created.claims).sort()).toEqual([
    'debris',
    'detonated',
    'fell',
    'outside',
    'russian',
  ]);

  const events = await eventCount();
  // Another order of keys is the same file.
  const again = await load(Object.fromEntries(Object.entries(ROMANIA_CASE).reverse()));
  expect(again.body).toEqual(imported);
  expect(await eventCount()).toBe(events);
  expect(await checker.get(`/imports/${imported.id}`)).toEqual(imported);

  const stateAt = async (at: string, name: string) => {
    const { claims } = await checker.get<{ claims: { id: string; state: string; because: string[] }[] }>(
      `/disputes/${imported.disputeId}?asOf=${at}&knownAt=${at}`,
    );
    return claims.find(({ id }) => id === imported.created.claims[name]);
  };
  const { s2, s3 } = imported.created.statements;
  expect(await stateAt('2023-09-04T09:00:00Z', 'fell')).toMatchObject({ state: 'unanswered' });
  expect(await stateAt('2023-09-04T14:00:00Z', 'fell')).toMatchObject({
    state: 'denied',
    because: expect.arrayContaining([s2, s3]),
  });
  expect(await stateAt('2023-09-06T19:00:00Z', 'debris')).toMatchObject({ state: 'partly_conceded' });
});

it('keeps states that are the ones which follow', async () => {
  const verified = await api.app.get(VerifyStates).run({ system: true, deskId: desk.id });
  expect(verified).toMatchObject({ differences: [], claims: 5, disputes: 1 });
  // The check does see a difference where there is one.
  const { id } = (await checker.get<{ data: { id: string }[] }>('/claims?limit=1')).data[0] ?? { id: '' };
  await spoil(id);
  const spoilt = await api.app.get(VerifyStates).run({ system: true, deskId: desk.id });
  expect(spoilt.differences).toEqual([
    expect.objectContaining({ kind: 'claim', id, kept: 'split' }),
    expect.objectContaining({ kind: 'dispute' }),
  ]);
});

const spoil = async (id: string): Promise<void> => {
  const runner = api.source.createQueryRunner();
  await runner.query(
    `BEGIN; SELECT set_config('app.desk_id', '${desk.id}', true), set_config('app.user_id', '${checker.userId}', true);
     UPDATE claim SET state = 'split', state_basis = 'x' WHERE id = '${id}'; COMMIT`,
  );
  await runner.release();
};

it.each<[string, (file: Case) => void, string]>([
  [
    'a speaker that is not in the file',
    (file) => (file.statements[3]!['speaker'] = 'nobody'),
    '/content/statements/3/speaker',
  ],
  [
    'a time that is none',
    (file) => (file.statements[2]!['utteredAt'] = 'Monday'),
    '/content/statements/2/utteredAt',
  ],
  [
    'a stance that is none',
    (file) => (file.statements[0]!['stances'] = [{ claim: 'fell', stance: 'agrees' }]),
    '/content/statements/0/stances/0/stance',
  ],
  ['an id twice', (file) => (file.claims[1]!['id'] = 'fell'), '/content/claims/1/id'],
  [
    'another format',
    (file) => ((file as Record<string, unknown>)['format'] = 'counterclaim-case/9'),
    '/content/format',
  ],
  [
    'two holders of an office',
    (file) => file.tenures.push({ ...file.tenures[0], person: 'tilvar' }),
    '/content/tenures/5',
  ],
  [
    'superseding another party',
    (file) => file.statementLinks.push({ ...file.statementLinks[3], to: 's0' }),
    '/content/statementLinks/6/to',
  ],
  [
    'a circle of entailment',
    (file) => file.links.push({ kind: 'entails', from: 'fell', to: 'detonated' }),
    '/content/links/3',
  ],
  ['a part of itself', (file) => (file.sources[0]!['partOf'] = 'ua-mfa'), '/content/sources/0/partOf'],
])('refuses %s, names the place, and leaves nothing behind', async (_case, change, pointer) => {
  const events = await eventCount();
  const answer = await load(changed(change));
  expect(answer.status).toBe(422);
  expect(answer.body.errors[0].pointer).toBe(pointer);
  expect(await eventCount()).toBe(events);
});

it('passes over fields that the format does not have, and says so', async () => {
  const { status, body } = await load(changed((file) => (file.claims[0]!['colour'] = 'red')));
  expect(status).toBe(201);
  expect(body.ignored).toEqual([{ pointer: '/claims/0/colour', detail: expect.any(String) }]);
});

it('takes the ids of a file to the letter, and topics as words', async () => {
  const other = await (await openDesk(api)).join('fact_checker');
  const content = {
    format: 'counterclaim-case/1',
    dispute: { id: 'letters', question: 'To the letter?', language: 'en' },
    sources: [{ id: ' e\u0301 ', kind: 'state', name: 'A state' }],
    claims: [
      { id: 'c', wording: 'It is so.', language: 'en', topics: [' cafe\u0301 '], addresses: [' e\u0301 '] },
    ],
    statements: [],
  };
  const answer = await other.send('post', '/imports', { kind: 'case', content });
  expect(answer.status).toBe(201);
  const { created } = answer.body as Imported;
  expect(await other.get(`/claims/${created.claims['c']}`)).toMatchObject({
    topics: ['caf\u00e9'],
    addressesIds: [created.sources[' e\u0301 ']],
  });
});
