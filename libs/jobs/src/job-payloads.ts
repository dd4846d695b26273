/**
 * Every job that there is, and what it is told. Jobs lie outside of desks, where no row-level security guards them: a
 * payload has ids and times alone, never a word that somebody wrote. A handler reads what they stand for in its desk.
 */
export interface JobPayloads {
  /** All sweeps of all desks. The worker sends it once a minute. */
  readonly 'desks.sweep': Record<string, never>;
  /** `at` is the time that was promised: a schedule that was moved since is another job. */
  readonly 'review.publish_scheduled': {
    readonly deskId: string;
    readonly reviewId: string;
    readonly at: string;
  };
  readonly 'reply_request.lapse': { readonly deskId: string; readonly replyRequestId: string };
  readonly 'queue.drain': { readonly deskId: string };
  readonly 'mail.send': { readonly deskId: string; readonly notificationId: string };
  /** `day` is the desk's own date: 2026-03-29. */
  readonly 'mail.digest': { readonly deskId: string; readonly memberId: string; readonly day: string };
  /** Something is due to a webhook: which messages those are, it finds out itself. */
  readonly 'webhook.deliver': { readonly deskId: string; readonly webhookId: string };
  /** The same, for one whose receiver failed the last time. */
  readonly 'webhook.deliver_failing': { readonly deskId: string; readonly webhookId: string };
  /** `position`: of a change of what is public. */
  readonly 'caches.purge': { readonly deskId: string; readonly position: string };
}

export type JobName = keyof JobPayloads;
