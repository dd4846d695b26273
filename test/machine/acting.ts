import type { ReviewAction, ReviewState } from '#reviews';
import type { ReviewJson } from '../support/factories.js';
import { OWN } from './answers.js';
import { type Scene, bodyOf } from './bodies.js';
import { check, expectedOf } from './expectations.js';
import type { SentVote, Told as Review } from './ledger.js';
import type { Machine } from './machine.js';
import { record } from './recordings.js';
import { settleAfter } from './settle-after.js';
import { submit } from './submit.js';
import type { Person, Told } from './staff.js';
import type { Step } from './steps.js';

export const sceneOf = (machine: Machine, review: Review, view: ReviewJson): Scene => ({
  review: view,
  fence: review.fence,
  people: machine.people,
  claims: machine.claims.map((id) => ({ id, isOpen: machine.ledger.openReviewOf(id) !== undefined })),
  now: machine.now,
});

interface Acting {
  readonly by: Person;
  readonly review: Review;
  readonly action: ReviewAction;
  readonly n: number;
  readonly version: 'seen' | 'stale' | 'none';
  readonly shape: 'right' | 'wrong';
}

export const act = async (machine: Machine, acting: Acting): Promise<void> => {
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
  await settleAfter(machine, by, told, OWN[action], voteOf(by, review, action, body, told));
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
export const onward = async (
  machine: Machine,
  { review: index, n }: Extract<Step, { do: 'onward' }>,
): Promise<void> => {
  const { openReviews } = machine;
  const review = openReviews[index % Math.max(1, openReviews.length)];
  if (review === undefined) return;
  const action = forwardOf(review.state, n);
  if (action === undefined) return;
  if (action === 'merge' && machine.openReviews.every(({ claimId }) => claimId === review.claimId))
    return submit(machine, machine.first('editor'), 0);
  for (const by of candidates(machine, review, action, n)) {
    const view = await machine.view(by, review);
    const can = view.can[action];
    const missing = can?.allowed ? undefined : can?.reasons[0]?.code;
    if (missing !== undefined && (await remedy(machine, by, review, missing))) return;
    if (missing !== undefined) continue;
    const good = rightBody(machine, by, review, action, view, n);
    return act(machine, { by, review, action, n: good, version: 'seen', shape: 'right' });
  }
};

/** A number that makes a body which is not refused: a verdict is approved, as it is proposed. */
const rightBody = (
  machine: Machine,
  by: Person,
  review: Review,
  action: ReviewAction,
  view: ReviewJson,
  n: number,
): number => {
  const scene = sceneOf(machine, review, view);
  const first = action === 'vote' || action === 'propose' ? 0 : n;
  for (let number = first; number < first + 20; number += 1)
    if (bodyOf(action, number, by, scene).refusedAs === undefined) return number;
  return first;
};

const forwardOf = (state: ReviewState, n: number): ReviewAction | undefined => {
  if (state === 'published') return (['reopen', 'correct', 'withdraw', 'withdraw'] as const)[n % 4];
  if ((state === 'inbox' || state === 'queued') && n % 11 > 8) return n % 11 === 9 ? 'merge' : 'decline';
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
