import type { ReviewAction, ReviewState } from '#reviews';
import type { ReviewJson } from '../support/factories.js';
import { OWN, isOwn } from './answers.js';
import { type Scene, bodyOf } from './bodies.js';
import {
  ACCEPTED,
  type Expected,
  check,
  expectedOf,
  expectedOfDraft,
  expectedOfLease,
  expectedOfRecording,
} from './expectations.js';
import type { EventJson, SentVote, Told as Review } from './ledger.js';
import type { Machine } from './machine.js';
import { race } from './race.js';
import type { Person, Told } from './staff.js';
import type { Recording, Step } from './steps.js';

type Of<Kind> = Extract<Step, { do: Kind }>;

/** Does one command, and compares what came of it with what was to come of it. */
export const takeStep = async (machine: Machine, step: Step): Promise<void> => {
  machine.coverage.commands += 1;
  switch (step.do) {
    case 'submit':
      return submit(machine, machine.person(step.who), step.n);
    case 'onward':
      return onward(machine, step);
    case 'act': {
      const review = machine.review(step.review);
      return review && act(machine, { ...step, review, by: machine.person(step.who) });
    }
    case 'next':
      return next(machine, machine.person(step.who));
    case 'lease':
      return lease(machine, step);
    case 'draft':
      return draft(machine, step);
    case 'clock':
      return clock(machine, step.minutes);
    case 'race':
      return race(machine, step);
    default: {
      const review = machine.review(step.review);
      return review && record(machine, machine.person(step.who), review, step.do, step.n);
    }
  }
};

export const sceneOf = (machine: Machine, review: Review, view: ReviewJson): Scene => ({
  review: view,
  fence: review.fence,
  people: machine.people,
  claims: machine.claims.map((id) => ({ id, isOpen: machine.ledger.openReviewOf(id) !== undefined })),
  now: machine.now,
});

/** One change has one event of its own, by whoever made it; a refusal has none, unless it keeps what was sent. */
const settle = async (
  machine: Machine,
  by: Person,
  { status, code }: Told,
  own: readonly string[],
  votes: Parameters<Machine['settle']>[0] = [],
): Promise<EventJson[]> => {
  const events = await machine.settle(votes);
  const expected = status < 300 ? own : code === 'review.stale_fence' ? ['review.draft_came_late'] : [];
  const mine = events.filter((event) => isOwn(event, expected));
  const fits =
    mine.length === Math.min(1, expected.length) &&
    mine.every(({ type, actor }) => expected.includes(type) && actor?.id === by.client.userId);
  if (!fits)
    throw new Error(
      `Answered ${status}, with the events ${events.map(({ type }) => type).join(', ') || 'none'}; there was to be ${expected.join(' or ') || 'none'}`,
    );
  if (status >= 300 && expected.length === 0 && events.length > 0)
    throw new Error(`A refusal changed something: ${events.map(({ type }) => type).join(', ')}`);
  return events;
};

interface Acting {
  readonly by: Person;
  readonly review: Review;
  readonly action: ReviewAction;
  readonly n: number;
  readonly version: 'seen' | 'stale' | 'none';
  readonly shape: 'right' | 'wrong';
}

const act = async (machine: Machine, acting: Acting): Promise<void> => {
  const { by, review, action, n, version, shape } = acting;
  const view = await machine.view(by, review);
  const sent = bodyOf(action, n, by, sceneOf(machine, review, view));
  const body = { ...sent.body, ...(shape === 'wrong' ? { state: 'published' } : {}) };
  const recipients = [];
  for (const person of view.can[action]?.allowed ? (sent.recipients ?? []) : [])
    recipients.push({ person, view: await machine.view(person, review) });
  const expected = expectedOf({ ...acting, view, sent, recipients });
  const seen = { seen: view.version, stale: view.version + (n % 2 === 0 ? -1 : 1), none: undefined };
  const told = await machine.act(by, review, action, body, seen[version]);
  check(`${by.name}: ${action} in ${review.state}`, told, expected);
  await settle(machine, by, told, OWN[action], voteOf(by, review, action, body, told));
  if (told.status === 200) checkAnswer(told, review);
};

/** The ballot that was sent, if it was taken. */
export const voteOf = (
  by: Person,
  review: Review,
  action: string,
  body: Readonly<Record<string, unknown>>,
  { status }: Told,
): (SentVote & { canary: string; by: Person })[] =>
  action === 'vote' && status === 200
    ? [
        {
          reviewId: review.id,
          userId: by.client.userId,
          approve: body['approve'] === true,
          rating: String(body['rating']),
          canary: String(body['rationale']),
          by,
        },
      ]
    : [];

const checkAnswer = ({ body }: Told, { state, version }: Review): void => {
  if (body['state'] !== state || body['version'] !== version)
    throw new Error(`The answer has ${String(body['state'])}, and the events ${state}`);
};

/** What leads on from a state, in the first place. */
export const FORWARD: Readonly<Partial<Record<ReviewState, ReviewAction>>> = {
  inbox: 'accept',
  queued: 'take',
  researching: 'propose',
  second_read: 'pass',
  sign_off: 'vote',
  approved: 'publish',
  published: 'withdraw',
};

/** The right action of somebody who can: and where it is not for want of something, that first. */
const onward = async (machine: Machine, { review: index, n }: Of<'onward'>): Promise<void> => {
  const { openReviews } = machine;
  const review = openReviews[index % Math.max(1, openReviews.length)];
  if (review === undefined) return submit(machine, machine.first('editor'), n);
  const action = forwardOf(review.state, n);
  if (action === undefined) return;
  for (const by of candidates(machine, review, action, n)) {
    const view = await machine.view(by, review);
    const can = view.can[action];
    const missing = can?.allowed ? undefined : can?.reasons[0]?.code;
    if (missing !== undefined && (await remedy(machine, by, review, missing))) return;
    if (missing !== undefined) continue;
    const { clashes } = view as unknown as { clashes: readonly object[] };
    const good = action === 'vote' ? (clashes.length > 0 ? 1 : 0) : action === 'propose' ? 0 : n;
    return act(machine, { by, review, action, n: good, version: 'seen', shape: 'right' });
  }
};

const forwardOf = (state: ReviewState, n: number): ReviewAction | undefined => {
  if (state === 'published') return (['reopen', 'correct', 'withdraw', 'withdraw'] as const)[n % 4];
  if (state === 'queued' && n % 5 === 4) return 'assign';
  if (state === 'approved' && n % 5 === 4) return 'schedule';
  return FORWARD[state];
};

/** Those who might, beginning with another one each time. */
const candidates = (machine: Machine, { assigneeId }: Review, action: ReviewAction, n: number): Person[] => {
  const all = machine.people.map((_person, index) => machine.person(index + n));
  if (action === 'propose') return all.filter(({ client }) => client.memberId === assigneeId);
  const role = action === 'take' ? 'fact_checker' : 'editor';
  return all.filter(
    ({ roles }) => roles.includes(role) || (action === 'pass' && roles.includes('fact_checker')),
  );
};

const remedy = async (machine: Machine, by: Person, review: Review, code: string): Promise<boolean> => {
  const editor = machine.first('editor');
  switch (code) {
    case 'review.no_evidence':
    case 'review.verdict_clash':
      return record(machine, by, review, 'evidence', 0).then(() => true);
    case 'review.no_search':
      return record(machine, by, review, 'search', 0).then(() => true);
    case 'review.reply_open':
      return record(machine, editor, review, 'answer', 1).then(() => true);
    case 'review.held':
      return act(machine, { by: editor, review, action: 'lift', n: 0, version: 'seen', shape: 'right' }).then(
        () => true,
      );
    default:
      return false;
  }
};

const submit = async (machine: Machine, by: Person, n: number): Promise<void> => {
  const expected = expectedOfRecording(by);
  if (machine.claims.length === 0 || (n % 2 === 0 && machine.claims.length < 3)) {
    const body = { wording: `Claim ${machine.claims.length + 1}.`, language: 'en', topics: ['war'] };
    const claim = await machine.send(by, 'claim', by.client.send('post', '/claims', body));
    check(`${by.name}: claim`, claim, expected);
    await settle(machine, by, claim, ['claim.created']);
    if (claim.status !== 201) return;
    machine.claims.push(String(claim.body['id']));
  }
  const claimId = machine.claims.at(n % 3 === 0 ? -1 : n % machine.claims.length) ?? '';
  const isOpen = machine.ledger.openReviewOf(claimId) !== undefined;
  const told = await machine.send(by, 'submit', by.client.send('post', `/claims/${claimId}/review`, {}));
  check(`${by.name}: submit`, told, isOpen && expected === ACCEPTED ? ['review.open_already'] : expected);
  await settle(machine, by, told, ['review.submitted']);
};

/** The same again to whoever holds one; else the first in the queue that is for them; else why not. */
const next = async (machine: Machine, by: Person): Promise<void> => {
  const checks = by.roles.includes('fact_checker');
  const before = await machine.views(by);
  const queue = await machine.get<{ data: ReviewJson[] }>(by, '/queue?limit=100');
  const told = await machine.send(by, 'next', by.client.send('post', '/queue/next', {}));
  check(`${by.name}: next`, told, checks ? ACCEPTED : ['access.role']);
  const events = await machine.settle();
  const taken = events.filter(({ actor }) => actor !== undefined);
  const given = told.body['review'] as ReviewJson | null | undefined;
  const isNew = given != null && taken.length === 1 && taken[0]?.subject.id === given.id;
  if (taken.length > 0 && !isNew) throw new Error('Something else was taken than was given');
  if (given != null && !isNew && before.get(given.id)?.lease === undefined)
    throw new Error('Given the same again without having held it');
  // What lapsed just now is back in the queue, and was not in it before.
  if (events.length > taken.length || !checks) return;
  const first = queue.data.find(({ can }) => can['take']?.allowed);
  if (isNew ? first?.id !== given.id : given == null && first !== undefined)
    throw new Error(`Was to be given ${first?.id ?? 'nothing'}, and was given ${given?.id ?? 'nothing'}`);
};

const lease = async (machine: Machine, { who, review: index, how }: Of<'lease'>): Promise<void> => {
  const [by, review] = [machine.person(who), machine.review(index)];
  if (review === undefined) return;
  if (how === 'end') {
    const told = await machine.send(by, 'end', by.client.send('delete', `/reviews/${review.id}/lease`));
    const events = await machine.settle();
    const fits = told.status === 204 ? events.length < 2 : told.status === 403 && events.length === 0;
    if (!fits || events.some(({ type }) => type !== 'review.lease_ended'))
      throw new Error(`The end of a lease was answered ${told.status}, with ${events.length} events`);
    return;
  }
  const fence = { open: undefined, beat: review.fence, old: Math.max(0, review.fence - 1) }[how];
  const expected = expectedOfLease(review, by, fence);
  const body = fence === undefined ? {} : { fence };
  const told = await machine.send(
    by,
    `lease ${how}`,
    by.client.send('post', `/reviews/${review.id}/lease`, body),
  );
  check(`${by.name}: lease ${how}`, told, expected);
  const events = await machine.settle();
  const due = how === 'open' && told.status === 200 ? ['review.lease_opened'] : [];
  if (events.map(({ type }) => type).join() !== due.join())
    throw new Error(`A lease (${how}) has ${events.length} events`);
  if (told.status === 200 && told.body['fence'] !== review.fence)
    throw new Error(`The lease has the fence ${String(told.body['fence'])}, and its event ${review.fence}`);
};

const draft = async (machine: Machine, { who, review: index, fence: which }: Of<'draft'>): Promise<void> => {
  const [by, review] = [machine.person(who), machine.review(index)];
  if (review === undefined) return;
  const fence = { right: review.fence, old: Math.max(0, review.fence - 1), never: review.fence + 5 }[which];
  const summary = `Written by ${by.name} at ${machine.trace.length}.`;
  const expected: Expected = expectedOfDraft(review, by, fence);
  const sending = by.client.send('patch', `/reviews/${review.id}/draft`, { fence, summary });
  const told = await machine.send(by, `draft @${fence}`, sending);
  check(`${by.name}: draft`, told, expected);
  await settle(machine, by, told, ['review.draft_saved']);
  if (told.status === 403) return;
  // Nothing that was typed is lost: it is the draft, or beside it for whoever typed it.
  const view = (await machine.view(by, review)) as unknown as Record<
    string,
    { summary?: string } | undefined
  >;
  if (view[told.status === 200 ? 'draft' : 'lateDraft']?.summary !== summary)
    throw new Error('What was typed is in no draft');
};

const clock = async (machine: Machine, minutes: number): Promise<void> => {
  await machine.wait(minutes);
  const events = await machine.settle();
  if (events.some(({ actor }) => actor !== undefined)) throw new Error('Somebody did what the clock did');
  await machine.checkDrained();
};

const record = async (
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
  await settle(machine, by, told, own);
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
const source = async (machine: Machine, n: number): Promise<string> => {
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
