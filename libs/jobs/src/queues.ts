import type { Queue } from 'pg-boss';
import type { JobName } from './job-payloads.js';

/** The schema of pg-boss, which its own statements name. The owner makes it; the app has its rows, and no DDL. */
export const JOB_SCHEMA = 'pgboss';

/** Where a job ends that failed as often as it may. */
export const DEAD = 'dead';

const DAY = 86_400;

/**
 * A killed worker's job is another's within 15 s: its heartbeat is missed after 10 s, which is looked for each second,
 * and the first retry is 1 to 2 s later. Then the wait doubles, up to ten minutes: ten tries in all take half an hour.
 */
const USUAL = {
  // One waiting job for each key; while it runs, the next may wait already.
  policy: 'short',
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  retryLimit: 10,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 600,
  // From the time it is due; a job that nobody took by then is of no use to anybody.
  retentionSeconds: 14 * DAY,
  // Few, since the supervisor counts over them each second.
  deleteAfterSeconds: DAY,
  deadLetter: DEAD,
} as const satisfies Partial<Queue>;

/** A mail server may be down for a night. */
const MAIL = { ...USUAL, retryLimit: 40, retryDelayMax: 1_800 } as const satisfies Partial<Queue>;

/** One queue for each job, so that a crowd of one kind keeps no other waiting. */
export const QUEUES: Readonly<Record<JobName, Partial<Queue>>> = {
  // Of these there is one at a time, over all workers, and the next minute's is soon enough in place of a retry.
  'desks.sweep': { ...USUAL, policy: 'exclusive', retryLimit: 0, deleteAfterSeconds: 3_600 },
  'review.publish_scheduled': USUAL,
  'reply_request.lapse': USUAL,
  'queue.drain': USUAL,
  'mail.send': MAIL,
  'mail.digest': MAIL,
  // What a receiver does is no failure of the job, which sees to the next attempt itself.
  'webhook.deliver': USUAL,
  'webhook.deliver_failing': USUAL,
  'caches.purge': USUAL,
};

/** Of which jobs one worker does more than one at a time: those that wait for what others do. */
export const AT_A_TIME: Readonly<Partial<Record<JobName, number>>> = {
  'webhook.deliver': 16,
  'webhook.deliver_failing': 8,
};

export const JOB_NAMES = Object.keys(QUEUES) as JobName[];

/** What was dead is kept for a person to look at. */
export const DEAD_QUEUE: Partial<Queue> = { retryLimit: 3, deleteAfterSeconds: 30 * DAY };
