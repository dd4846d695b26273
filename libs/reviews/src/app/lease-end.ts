import { DEFAULT_POLICY } from '../domain/policy.js';

/** When a lease that is opened or renewed now is over. */
export const leaseEnd = (now: Date): Date => new Date(now.getTime() + DEFAULT_POLICY.leaseMinutes * 60_000);
