import { ACCEPTED, type Expected, check, expectedOfRecording } from './expectations.js';
import type { Told as Review } from './ledger.js';
import type { Machine } from './machine.js';
import { settleAfter } from './settle-after.js';
import type { Person } from './staff.js';
import type { Recording } from './steps.js';

export const record = async (
  machine: Machine,
  by: Person,
  review: Review,
  what: Recording,
  n: number,
): Promise<void> => {
  const sending = await recordingOf(machine, by, review, what, n);
  if (sending === undefined) return;
  const { path, body, own, expected = expectedOfRecording(by), version } = sending;
  const told = await machine.send(
    by,
    `${what} ${n}`,
    version === undefined
      ? by.client.send('post', path, body)
      : by.client.send('patch', path, body, { 'If-Match': `"${version}"` }),
  );
  if (what === 'link') {
    // Whether two claims are linked already is none of this machine's business.
    if (![201, 403, 409].includes(told.status)) throw new Error(`A link was answered ${told.status}`);
  } else check(`${by.name}: ${what}`, told, expected);
  await settleAfter(machine, by, told, own);
  if (told.status !== 201) return;
  if (what === 'ask') machine.requests.push(String(told.body['id']));
  if (what === 'statement') machine.statements.push(String(told.body['id']));
};

interface Recorded {
  readonly path: string;
  readonly body: object;
  readonly own: readonly string[];
  readonly expected?: Expected;
  readonly version?: number;
}

const recordingOf = async (
  machine: Machine,
  by: Person,
  { claimId }: Review,
  what: Recording,
  n: number,
): Promise<Recorded | undefined> => {
  switch (what) {
    case 'evidence':
      return { path: `/claims/${claimId}/evidence`, body: evidence, own: ['evidence.added'] };
    case 'search':
      return {
        path: `/claims/${claimId}/searches`,
        body: { place: 'The archive', words: `drone ${n}`, found: false },
        own: ['search.logged'],
      };
    case 'statement':
      return {
        path: '/statements',
        body: await statement(machine, claimId, n),
        own: ['statement.recorded'],
      };
    case 'ask':
      return {
        path: `/claims/${claimId}/reply-requests`,
        body: { sourceId: await source(machine, n), channel: 'email' },
        own: ['reply_request.sent'],
      };
    case 'answer':
      return answer(machine, by, n);
    case 'link': {
      const toId = machine.claims.find((id) => id !== claimId);
      const kind = n % 2 === 0 ? 'contradicts' : 'entails';
      return toId === undefined
        ? undefined
        : { path: `/claims/${claimId}/links`, body: { kind, toId }, own: ['claim_link.created'] };
    }
  }
};

export const evidence = {
  title: 'Radar track',
  kind: 'official_record',
  note: 'The track ends on the other bank.',
  direction: 'supports',
};

/** One of the run's two sources, which are made when they are needed first. */
export const source = async (machine: Machine, n: number): Promise<string> => {
  while (machine.sources.length < 2) {
    const { client } = machine.first('editor');
    const body = { kind: 'state', name: `State ${machine.sources.length + 1}` };
    machine.sources.push((await client.post('/sources', body)).id);
    await machine.settle();
  }
  return machine.sources[n % 2] ?? '';
};

export const statement = async (machine: Machine, claimId: string, n: number) => ({
  speakerId: await source(machine, n),
  paraphrase: `Said for the ${n}th time.`,
  utteredAt: new Date(Date.UTC(2023, 8, 4, 0, n)).toISOString(),
  stances: [{ claimId, stance: n % 3 === 0 ? 'asserts' : 'denies' }],
});

/** What came of a request for comment; nothing to record where none was sent. */
const answer = async (machine: Machine, by: Person, n: number): Promise<Recorded | undefined> => {
  const id = machine.requests.at(n % Math.max(1, machine.requests.length));
  if (id === undefined) return undefined;
  const request = await machine.get<{ version: number; outcome: string }>(by, `/reply-requests/${id}`);
  const statementId = machine.statements.at(-1);
  const outcome = n % 3 === 1 ? 'waived' : n % 3 === 2 && statementId !== undefined ? 'answered' : 'declined';
  const stale = n % 7 === 6;
  const expected = (): Expected => {
    const door = expectedOfRecording(by);
    if (door !== ACCEPTED) return door;
    if (stale) return ['version.stale'];
    if (!['awaiting', 'no_response'].includes(request.outcome)) return ['reply_request.settled'];
    return outcome === 'waived' && !by.roles.includes('editor') ? ['reply_request.waiver'] : ACCEPTED;
  };
  return {
    path: `/reply-requests/${id}`,
    body: {
      outcome,
      ...(outcome === 'waived' ? { reason: 'It has no press office.' } : {}),
      ...(outcome === 'answered' ? { statementId } : {}),
    },
    own: [`reply_request.${outcome}`],
    expected: expected(),
    version: request.version + (stale ? 1 : 0),
  };
};
