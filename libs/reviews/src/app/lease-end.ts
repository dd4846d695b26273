import type { DeskPolicy } from '../domain/desk-policy.js';

/** When a lease that is opened or renewed now is over. */
export const leaseEnd = (now: Date, { leaseMinutes }: Pick<DeskPolicy, 'leaseMinutes'>): Date =>
  new Date(now.getTime() + leaseMinutes * 60_000);
