import { isOwn } from './answers.js';
import type { EventJson } from './ledger.js';
import type { Machine } from './machine.js';
import type { Person, Told } from './staff.js';

/** One change has one event of its own, by whoever made it; a refusal has none, unless it keeps what was sent. */
export const settleAfter = async (
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
