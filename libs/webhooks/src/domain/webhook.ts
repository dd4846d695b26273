import { type DomainError, conflict, invalid } from '#kernel';
import type { MessageType } from './message.js';

/** `by_hand`: an admin did it. `gone`: its receiver said so, with a 410. `given_up`: a message was tried to the end of the schedule. */
export type DisabledBecause = 'by_hand' | 'gone' | 'given_up';

export type DeliveryStatus = 'pending' | 'delivered' | 'failed' | 'skipped';
export const DELIVERY_STATUSES = [
  'pending',
  'delivered',
  'failed',
  'skipped',
] as const satisfies readonly DeliveryStatus[];

/** Of one desk: each is told of every change. */
const MAX_WEBHOOKS = 20;

/** For how long a secret that was replaced goes on signing beside the new one, in hours. */
export const OVERLAP_HOURS = 24;
/** As many sign at most, so that a header stays short however often a secret is replaced. */
export const MAX_SECRETS = 3;

/** Each once, in the order given. */
export const chosenTypes = (types: readonly MessageType[]): readonly MessageType[] => {
  if (types.length === 0)
    throw invalid('webhook.no_types', '/types', 'must have one item or more; leave it out for all of them');
  return [...new Set(types)];
};

export const checkCount = (before: number): void => {
  if (before >= MAX_WEBHOOKS)
    throw conflict(
      'webhook.too_many',
      `A desk has ${MAX_WEBHOOKS} webhooks at most. Delete one that is not needed any more.`,
    );
};

export const webhookDisabled = (): DomainError =>
  conflict('webhook.disabled', 'This webhook is disabled, and nothing is sent to it. Enable it first.');

/** What events tell of an address: a path or a query may be as good as a password. */
export const hostOf = (url: string): string => new URL(url).host;
