import { REVIEW_ACTIONS, type ReviewAction, type ReviewState, WORKFLOW } from '#reviews';
import type { ReviewJson } from '../support/factories.js';
import { act, onward } from './acting.js';
import { ACCEPTED, type Expected, check, expectedOfDraft, expectedOfLease } from './expectations.js';
import type { Told as Review } from './ledger.js';
import type { Machine } from './machine.js';
import { grab, race } from './race.js';
import { record } from './recordings.js';
import { settleAfter } from './settle-after.js';
import { submit } from './submit.js';
import type { Person } from './staff.js';
import type { Step } from './steps.js';

type Of<Kind> = Extract<Step, { do: Kind }>;

/** Does one command, and compares what came of it with what was to come of it. */
export const takeStep = async (machine: Machine, step: Step): Promise<void> => {
  machine.coverage.commands += 1;
  switch (step.do) {
    case 'submit':
      return submit(machine, machine.person(step.who), step.n);
    case 'onward':
      return machine.openReviews.length > 0
        ? onward(machine, step)
        : submit(machine, machine.first('editor'), step.n);
    case 'act': {
      const review = machine.review(step.review);
      const action = review && actionOf(step, review.state);
      return action === undefined || review === undefined
        ? undefined
        : act(machine, { ...step, action, review, by: machine.person(step.who) });
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
    case 'grab':
      return grab(machine, step);
    case 'evidence':
    case 'search':
    case 'statement':
    case 'ask':
    case 'answer':
    case 'link': {
      const review = machine.review(step.review);
      return review && record(machine, machine.person(step.who), review, step.do, step.n);
    }
  }
};

const actionOf = ({ action, n, who }: Of<'act'>, state: ReviewState): ReviewAction | undefined => {
  if (action !== 'fitting') return action;
  const fitting = REVIEW_ACTIONS.filter((name) => WORKFLOW[name].from.includes(state));
  return fitting[(n + who) % Math.max(1, fitting.length)];
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

/** Where they are meant, one that is researched and whoever has it, if there is one. */
const writingOf = (
  machine: Machine,
  { review: index, who, mine }: Of<'lease' | 'draft'>,
): { by: Person; review: Review | undefined } => {
  const all = machine.openReviews.filter(({ state }) => state === 'researching');
  const own = mine ? all[index % Math.max(1, all.length)] : undefined;
  return {
    by: machine.member(own?.assigneeId) ?? machine.person(who),
    review: own ?? machine.review(index),
  };
};

const lease = async (machine: Machine, step: Of<'lease'>): Promise<void> => {
  const { how } = step;
  const { by, review } = writingOf(machine, step);
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

const draft = async (machine: Machine, step: Of<'draft'>): Promise<void> => {
  const { by, review } = writingOf(machine, step);
  if (review === undefined) return;
  const fence = { right: review.fence, old: Math.max(0, review.fence - 1), never: review.fence + 5 }[
    step.fence
  ];
  const summary = `Written by ${by.name} at ${machine.trace.length}.`;
  const expected: Expected = expectedOfDraft(review, by, fence);
  const sending = by.client.send('patch', `/reviews/${review.id}/draft`, { fence, summary });
  const told = await machine.send(by, `draft @${fence}`, sending);
  check(`${by.name}: draft`, told, expected);
  await settleAfter(machine, by, told, ['review.draft_saved']);
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
