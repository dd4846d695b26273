import { type Changes, changesOf } from '#kernel';
import { REVIEW_STATES, type ReviewState } from '#reviews';
import type { Payload } from './messages.js';

/** The field whose values `from` and `to` are in the payload of this type of event. */
const fieldMoved = (type: string, { to }: Payload): string | undefined => {
  if (type === 'claim.dispute_changed') return 'disputeState';
  if (type === 'dispute.headline_changed') return 'headline';
  // Some events of a review tell how its dispute moved.
  return type.startsWith('review.') && REVIEW_STATES.includes(to as ReviewState) ? 'state' : undefined;
};

/**
 * What an event changed, by field. Events that were recorded before there were `changes` in their payload have what was
 * there and what was sent; and a change of state is told by what it came from and went to.
 */
export const changesTold = (type: string, payload: Payload): Changes => {
  const field = fieldMoved(type, payload);
  const { from, to, before, change, correction, changes = {} } = payload;
  const sent = change ?? correction;
  return {
    ...(isObject(before) && isObject(sent) ? changesOf(picked(before, sent), sent) : {}),
    ...(field === undefined ? {} : changesOf({ [field]: from }, { [field]: to })),
    ...(changes as Changes),
  };
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const picked = (from: object, keys: object): object =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key in keys));
