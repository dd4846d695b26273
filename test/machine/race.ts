import type { Test } from 'supertest';
import type { ReviewAction } from '#reviews';
import type { DeskClient } from '../support/desk-client.js';
import { isOwn } from './answers.js';
import { bodyOf } from './bodies.js';
import type { EventJson } from './ledger.js';
import type { Machine } from './machine.js';
import type { Person, Told } from './staff.js';
import type { Racer, Step } from './steps.js';
import { FORWARD, sceneOf, voteOf } from './acting.js';
import { evidence, source, statement } from './recordings.js';

interface Ran {
  readonly by: Person;
  readonly does: string;
  readonly told: Told;
  readonly votes: ReturnType<typeof voteOf>;
  /** Sent with the version that all saw. */
  readonly guarded: boolean;
}

type Other = Exclude<Racer['does'], ReviewAction | 'onward'>;

const MAY_BE = [200, 201, 403, 409, 412, 422];

/**
 * Many at once on one review, all of whom saw it as it was. Who comes first is not for the test to say; that what came
 * of it could have come of them one after the other is.
 */
export const race = async (machine: Machine, { review: index, racers }: Extract<Step, { do: 'race' }>) => {
  const review = machine.review(index);
  if (review === undefined) return;
  machine.coverage.races += 1;
  const view = await machine.view(machine.first('reader'), review);
  const { claimId, fence, state } = { ...review };
  const scene = sceneOf(machine, review, view);
  // What is to be sent is made ready before, so that all is sent in the same moment.
  const sourceId = await source(machine, 0);
  const last = machine.requests.at(-1);
  const request =
    last === undefined
      ? undefined
      : await machine.get<{ id: string; version: number }>(
          machine.first('reader'),
          `/reply-requests/${last}`,
        );
  const said = await statement(machine, claimId, racers[0]?.n ?? 0);

  const lease = `/reviews/${review.id}/lease`;
  const others: Readonly<Record<Other, (by: DeskClient, n: number) => Test>> = {
    next: (by) => by.send('post', '/queue/next', {}),
    draft: (by, n) => by.send('patch', `/reviews/${review.id}/draft`, { fence, summary: `At once ${n}.` }),
    lease: (by) => by.send('post', lease, {}),
    evidence: (by) => by.send('post', `/claims/${claimId}/evidence`, evidence),
    statement: (by) => by.send('post', '/statements', said),
    ask: (by) => by.send('post', `/claims/${claimId}/reply-requests`, { sourceId, channel: 'email' }),
    answer: (by) =>
      by.send(
        'patch',
        `/reply-requests/${request?.id}`,
        { outcome: 'declined' },
        { 'If-Match': `"${request?.version}"` },
      ),
  };
  const run = async ({ who, does: wanted, n }: Racer): Promise<Ran> => {
    // An answer to what was never asked is the question.
    const does = wanted === 'answer' && request === undefined ? 'ask' : wanted;
    const by = machine.person(who);
    if (does in others) {
      const told = await machine.send(by, `at once: ${does}`, others[does as Other](by.client, n));
      return { by, does, told, votes: [], guarded: false };
    }
    const action = does === 'onward' ? FORWARD[state] : (does as ReviewAction);
    if (action === undefined) {
      const told = await machine.send(
        by,
        'at once: submit',
        by.client.send('post', `/claims/${claimId}/review`, {}),
      );
      return { by, does: 'submit', told, votes: [], guarded: false };
    }
    const { body } = bodyOf(action, does === 'onward' ? n % 2 : n, by, scene);
    const told = await machine.act(by, review, action, body, view.version);
    return { by, does: action, told, votes: voteOf(by, review, action, body, told), guarded: true };
  };
  const ran = await Promise.all(racers.map(run));
  const events = await settled(machine, ran);
  const winners = ran.filter(({ guarded, told }) => guarded && told.status === 200);
  if (winners.length > 1)
    throw new Error(
      `${winners.length} saw version ${view.version}, and all were accepted: ${winners.map(({ does }) => does).join(', ')}`,
    );
  const closed = ran.filter(({ does, told }) => does === 'answer' && told.status === 200);
  if (closed.length > 1) throw new Error(`A request for comment was closed ${closed.length} times`);
  checkAll(ran, events);
  await machine.look();
};

/** So many wait at least when somebody grabs at them: more than the limit allows. */
const WAITING = 3;

/** Takes, is given and asks for the next, of all that waits: together no more than the limit. The ledger counts. */
export const grab = async (machine: Machine, { who, n }: Extract<Step, { do: 'grab' }>) => {
  const [by, editor] = [machine.person(who), machine.first('editor')];
  const waiting = () => machine.openReviews.filter(({ state }) => state === 'queued');
  for (let missing = WAITING - waiting().length; missing > 0; missing -= 1) {
    const { id } = await editor.client.post('/claims', { wording: 'To be grabbed.', language: 'en' });
    machine.claims.push(id);
    const review = await editor.client.post(`/claims/${id}/review`);
    await editor.client.act(review.id, 'accept', { priority: 'normal' });
    await machine.settle();
  }
  machine.coverage.races += 1;
  const toAll = waiting().flatMap(({ id, version }) => {
    const act = async (person: Person, action: ReviewAction, body: object): Promise<Ran> => {
      const told = await machine.act(person, { id }, action, body, version);
      return { by: person, does: action, told, votes: [], guarded: true };
    };
    return [
      () => act(by, 'take', {}),
      ...(n % 2 === 0 ? [() => act(editor, 'assign', { memberId: by.client.memberId })] : []),
    ];
  });
  const next = async (asker: Person): Promise<Ran> => {
    const told = await machine.send(asker, 'at once: next', asker.client.send('post', '/queue/next', {}));
    return { by: asker, does: 'next', told, votes: [], guarded: false };
  };
  const askers = n % 3 === 0 ? machine.people.filter(({ roles }) => roles.includes('fact_checker')) : [by];
  const ran = await Promise.all([
    ...[...askers, ...askers].map(next),
    ...(n % 3 === 0 ? [] : toAll.map((run) => run())),
  ]);
  checkAll(ran, await settled(machine, ran));
  await machine.look();
};

const settled = async (machine: Machine, ran: readonly Ran[]): Promise<EventJson[]> => {
  const events = await machine.settle(ran.flatMap(({ votes }) => votes));
  for (const { does, told } of ran)
    if (!MAY_BE.includes(told.status) || told.code === 'already_exists')
      throw new Error(`At once: ${does} was answered ${told.status} ${told.code ?? ''}`);
  return events;
};

const checkAll = (ran: readonly Ran[], events: readonly EventJson[]): void => {
  for (const person of new Set(ran.map(({ by }) => by)))
    checkEvents(
      person,
      ran.filter(({ by }) => by === person),
      events.filter(({ actor }) => actor?.id === person.client.userId),
    );
};

/** What may or may not have an event: the same item again; a publication that un-signed, as evidence does. */
const isUnsure = ({ does, told }: Ran): boolean =>
  (does === 'next' && told.body['review'] !== null) || does === 'publish';

/** As many events of one's own as changes, and what was kept though it came late. */
const checkEvents = (by: Person, ran: readonly Ran[], events: readonly EventJson[]): void => {
  const done = ran.filter(
    ({ does, told }) =>
      (told.status < 300 && !(does === 'next' && told.body['review'] === null)) ||
      (told.code === 'review.stale_fence' && does !== 'lease'),
  );
  const own = events.filter((event) => isOwn(event));
  const unsure = done.filter(isUnsure).length;
  if (own.length > done.length || own.length < done.length - unsure)
    throw new Error(
      `At once ${by.name} made ${done.length} changes (${done.map(({ does }) => does).join(', ')}), with the events ${events.map(({ type }) => type).join(', ')}`,
    );
};
