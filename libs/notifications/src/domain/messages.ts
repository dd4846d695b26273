/** What the event says, beside whom it is for. */
export type Payload = Readonly<Record<string, unknown>>;

/**
 * One line for each event that members are told of: the subject of a mail. Mail goes through servers that are not the
 * desk's, so a line says what happened and never of what claim, in whose words or why: that is read in the desk.
 */
export const MESSAGES = {
  'review.assigned': () => 'A review was assigned to you',
  'review.released': () => 'A review went back into the queue',
  'review.returned': () => 'A review came back: something is missing',
  'review.reopened': () => 'A published review was reopened',
  'review.unsigned': () => 'A signature no longer holds: something changed since the sign-off',
  'review.ballot_broken_off': () => 'Your vote is asked for again: something changed since you voted',
  'review.reopen_suggested': () => 'A published verdict may need another look',
  'review.reminded': ({ dueAt }) =>
    `A review of yours is due${typeof dueAt === 'string' ? ` (${dueAt})` : ''}`,
  'review.escalated': () => 'A review is overdue',
  'review.requeued': () => 'An overdue review went back into the queue',
  'review.schedule_failed': () => 'A scheduled review could not be published',
  'review.withdrawal_proposed': () => 'A withdrawal waits for a second editor',
  'review.withdrawn': () => 'A published verdict was withdrawn',
  'review.approved': () => 'A verdict was approved',
  'review.held': () => 'A review was put on hold',
  'review.lifted': () => 'A hold on a review was lifted',
  'review.commented': () => 'There is a new comment on a review',
  'reply_request.answered': () => 'A request for a reply was answered',
  'reply_request.declined': () => 'A source declined to reply',
  'reply_request.waived': () => 'A request for a reply was waived',
  'reply_request.lapsed': () => 'A request for a reply lapsed without an answer',
  'conflict.override_proposed': () => 'An exception from a conflict of interest waits for a second person',
  'webhook.disabled': ({ because }) =>
    `A webhook was disabled${because === 'by_hand' ? '' : ': its receiver is gone, or has failed for days'}`,
  'conflict.overridden': () => 'You may work on a review in spite of a conflict of interest',
} as const satisfies Record<string, (payload: Payload) => string>;

export const NOTIFIED = Object.keys(MESSAGES);

/** Of a type that this version no longer tells of, there may still be old ones. */
export const titleOf = (type: string, payload: Payload): string =>
  (MESSAGES as Readonly<Record<string, (payload: Payload) => string>>)[type]?.(payload) ?? type;
