import type { Logger } from 'pino';
import type { DomainError } from '#kernel';
import type { Clock } from '#persistence';
import { Allowances } from './allowances.js';
import { type Policy, type Standing, anonymousPolicies, keyPolicies } from './policy.js';
import type { ReaderKeys } from './reader-keys.js';
import { keyInvalid, keyScope, limitReached } from './refusals.js';
import type { SharedCounters } from './shared-counters.js';

/** Whether a request may go on, and what is left to whoever asked. */
export interface Verdict {
  readonly standings: readonly Standing[];
  readonly refusal?: DomainError;
}

/**
 * The most windows that a process remembers of addresses, and as many of keys: less than 20 MB each. An attacker with more
 * addresses than that makes it forget those who asked before, who then take another portion of what is theirs.
 */
const REMEMBERED = 50_000;

/** For how long after its end a window is kept, in milliseconds: clocks of processes may differ by less. */
const KEPT = 60_000;

/** Who is asking, and whether they may yet. */
export class ReaderLimits {
  private readonly addresses: Allowances;
  private readonly ofKeys: Allowances;
  private minute = 0;
  private deleting: Promise<void> = Promise.resolve();

  constructor(
    private readonly keys: ReaderKeys,
    private readonly counters: SharedCounters,
    private readonly anonymousPerMinute: number,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {
    const allowances = () =>
      new Allowances(
        (window) => counters.take(window),
        REMEMBERED,
        () => clock.now().getTime(),
      );
    this.addresses = allowances();
    this.ofKeys = allowances();
  }

  /** `address` is the counter of the address. Who shows a key that is none is counted by their address. */
  async count(address: string, secret?: string): Promise<Verdict> {
    this.forgetOver();
    const anonymous = anonymousPolicies(address, this.anonymousPerMinute);
    if (secret === undefined) return spend(this.addresses, anonymous, false);
    const key = await this.keys.bySecret(secret);
    if (key === undefined || (key.expiresAt !== null && key.expiresAt <= this.clock.now()))
      return { refusal: keyInvalid(), ...(await spend(this.addresses, anonymous, false)) };
    if (!key.readsPublished)
      return { refusal: keyScope(), ...(await spend(this.addresses, anonymous, false)) };
    return spend(this.ofKeys, keyPolicies(key), true);
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await this.deleting;
  }

  /** Once a minute, by whoever comes first in it, who does not wait for it. */
  private forgetOver(): void {
    const now = this.clock.now().getTime();
    const minute = Math.floor(now / 60_000);
    if (minute === this.minute) return;
    this.minute = minute;
    this.addresses.forget();
    this.ofKeys.forget();
    this.deleting = this.counters
      .deleteOver(new Date(now - KEPT))
      .catch((error: unknown) => this.logger.warn({ err: error }, 'windows that are over were not deleted'));
  }
}

const spend = async (
  allowances: Allowances,
  policies: readonly Policy[],
  keyed: boolean,
): Promise<Verdict> => {
  const { standings, over } = await allowances.spend(policies);
  return over === undefined ? { standings } : { standings, refusal: limitReached(over, keyed) };
};
