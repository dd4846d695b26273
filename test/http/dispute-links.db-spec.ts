import { newId } from '#kernel';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type Json, openDesk } from '../support/desk-client.js';

/** How the claims and statements of a dispute hang together, as the desk knew it at a moment. */

interface Link extends Json {
  readonly fromId: string;
  readonly toId: string;
  readonly recordedAt: string;
}
interface Links {
  readonly claimLinks: readonly (Link & { readonly status: string; readonly dismissal?: string })[];
  readonly statementLinks: readonly Link[];
  readonly claims: readonly Json[];
}

const MINUTE = 60_000;

let api: TestApi;
let checker: DeskClient;
let stranger: DeskClient;
let dispute: Json;

beforeAll(async () => {
  api = await openApi();
  checker = await (await openDesk(api)).join('fact_checker');
  stranger = await (await openDesk(api)).join('fact_checker');
});
afterAll(() => api.close());
beforeEach(async () => {
  dispute = await checker.post('/disputes', { question: 'Did it?', language: 'en' });
});

/** The moment before what comes next is another one than that after it. */
const soon = (): string => {
  api.clock.advance(MINUTE);
  const now = api.clock.now().toISOString();
  api.clock.advance(MINUTE);
  return now;
};
const claim = (wording: string, more: object = { disputeId: dispute.id }): Promise<Json> =>
  checker.post('/claims', { wording, language: 'en', ...more });
const say = async (claimId: string, stance: string, utteredAt = '2023-09-04T10:00:00Z'): Promise<Json> => {
  const speaker = await checker.post('/sources', { kind: 'outlet', name: 'A paper' });
  return checker.post('/statements', {
    speakerId: speaker.id,
    paraphrase: 'Speaks of it.',
    utteredAt,
    stances: [{ claimId, stance }],
  });
};
const links = (query = ''): Promise<Links> => checker.get<Links>(`/disputes/${dispute.id}/links${query}`);
const statusesAt = async (knownAt: string): Promise<string[]> =>
  (await links(`?knownAt=${knownAt}`)).claimLinks.map(({ status }) => status);

it('has the links of its claims, whatever their status, and the claims that they lead to', async () => {
  const [fell, whole, outside, far] = [
    await claim('It fell.'),
    await claim('It is whole.'),
    await claim('Something fell.', {}),
    await claim('Things fall.', {}),
  ];
  const counter = await checker.post(`/claims/${whole.id}/links`, {
    kind: 'contradicts',
    toId: fell.id,
    rationale: 'One or the other',
    status: 'suggested',
  });
  const out = await checker.post(`/claims/${fell.id}/links`, { kind: 'entails', toId: outside.id });
  await checker.post(`/claims/${outside.id}/links`, { kind: 'entails', toId: far.id });

  expect(await links()).toEqual({
    claimLinks: [
      {
        id: counter.id,
        kind: 'contradicts',
        fromId: whole.id,
        toId: fell.id,
        status: 'suggested',
        rationale: 'One or the other',
        recordedAt: counter['recordedAt'],
      },
      {
        id: out.id,
        kind: 'entails',
        fromId: fell.id,
        toId: outside.id,
        status: 'confirmed',
        recordedAt: out['recordedAt'],
      },
    ],
    statementLinks: [],
    // What lies a second step away is no part of it.
    claims: [{ id: outside.id, wording: 'Something fell.' }],
  });
});

it('tells each link as it stood when the desk knew no more', async () => {
  const [one, other, third] = [await claim('One.'), await claim('Other.'), await claim('Third.')];
  const suggest = (toId: string) =>
    checker.post(`/claims/${one.id}/links`, { kind: 'contradicts', toId, status: 'suggested' });
  const before = soon();
  const [confirmed, dismissed] = [await suggest(other.id), await suggest(third.id)];
  const suggested = soon();
  await checker.post(`/claim-links/${confirmed.id}/confirm`);
  await checker.post(`/claim-links/${dismissed.id}/dismiss`, { reason: 'different_time' });
  const decided = soon();
  await checker.post(`/claim-links/${confirmed.id}/dismiss`, { reason: 'translation' });
  const allDismissed = soon();
  await checker.post(`/claim-links/${confirmed.id}/void`, { reason: 'By mistake' });

  expect(await statusesAt(before)).toEqual([]);
  expect(await statusesAt(suggested)).toEqual(['suggested', 'suggested']);
  expect(await statusesAt(decided)).toEqual(['confirmed', 'dismissed']);
  const { claimLinks } = await links(`?knownAt=${allDismissed}`);
  expect(claimLinks.map(({ status, dismissal }) => [status, dismissal])).toEqual([
    ['dismissed', 'translation'],
    ['dismissed', 'different_time'],
  ]);
  expect((await links()).claimLinks.map(({ id }) => id)).toEqual([dismissed.id]);
});

it('has the relays and answers among what was said of its claims, by either clock', async () => {
  const it = await claim('It fell.');
  const elsewhere = await claim('Elsewhere.', {});
  const [said, relayed, aside] = [
    await say(it.id, 'asserts'),
    await say(it.id, 'asserts', '2023-09-05T10:00:00Z'),
    await say(elsewhere.id, 'asserts'),
  ];
  const [farOne, farOther] = [await say(elsewhere.id, 'denies'), await say(elsewhere.id, 'doubts')];
  const link = (fromId: string, body: object): Promise<Link> =>
    checker.post<Link>(`/statements/${fromId}/links`, body);
  const unlinked = soon();
  const relay = await link(relayed.id, {
    kind: 'relays',
    toId: said.id,
    endorsed: true,
    fidelity: 'altered',
  });
  const answer = await link(aside.id, { kind: 'responds_to', toId: said.id });
  await link(farOne.id, { kind: 'responds_to', toId: farOther.id });

  const { statementLinks } = await links();
  expect(statementLinks).toEqual([
    {
      id: relay.id,
      kind: 'relays',
      fromId: relayed.id,
      toId: said.id,
      endorsed: true,
      fidelity: 'altered',
      recordedAt: relay.recordedAt,
    },
    answer,
  ]);
  expect((await links(`?knownAt=${unlinked}`)).statementLinks).toEqual([]);
  expect((await links('?asOf=2023-09-04T12:00:00Z')).statementLinks).toEqual([answer]);

  await checker.post(`/statements/${said.id}/void`, { reason: 'Recorded twice' });
  expect((await links()).statementLinks).toEqual([]);
});

it('refuses who may not, what is not there, and what is no time', async () => {
  const path = `/disputes/${dispute.id}/links`;
  expect((await stranger.send('get', path)).status).toBe(404);
  expect((await checker.send('get', `/disputes/${newId()}/links`)).status).toBe(404);
  expect((await checker.send('get', `${path}?knownAt=yesterday`)).status).toBe(422);
});
