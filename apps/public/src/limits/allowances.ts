import type { Policy, Standing } from './policy.js';

/** Asks for a portion of what is left in a window of a counter that all processes share. */
export interface Asked {
  readonly counter: string;
  readonly quota: number;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
  /** How many wait for it, at this moment. */
  readonly waiting: number;
}

export interface Portion {
  /** 1 or more. */
  readonly size: number;
  /** Of the whole quota, with this portion, by all processes. */
  readonly taken: number;
}

/** Answers with nothing where nothing is left. */
export type TakePortion = (window: Asked) => Promise<Portion | undefined>;

export interface Spent {
  readonly standings: readonly Standing[];
  /** The policy that is used up; absent where the request may go on. */
  readonly over?: Standing;
}

/** A window of a counter, as one process knows it: what it took from the quota and has not spent. */
class Window implements Asked {
  unspent = 0;
  waiting = 0;
  /** What nobody has taken yet, as far as is known. */
  private left: number;
  private taking: Promise<void> | undefined;

  constructor(
    readonly counter: string,
    readonly quota: number,
    readonly endsAt: number,
  ) {
    this.left = quota;
  }

  get remaining(): number {
    return this.unspent + this.left;
  }

  /** Whether there is more to be had, and none of it is here. */
  get isEmpty(): boolean {
    return this.unspent === 0 && this.left > 0;
  }

  /** Those who wait at the same time wait for one portion. */
  take(from: TakePortion): Promise<void> {
    this.waiting += 1;
    this.taking ??= this.takeOne(from).finally(() => {
      this.taking = undefined;
      this.waiting = 0;
    });
    return this.taking;
  }

  private async takeOne(from: TakePortion): Promise<void> {
    // Whoever comes at the same moment is counted among those who wait.
    await Promise.resolve();
    const portion = await from(this);
    this.unspent += portion?.size ?? 0;
    this.left = portion === undefined ? 0 : Math.max(0, this.quota - portion.taken);
  }
}

/**
 * What one process may still let through. It takes portions from counters that all processes share and spends them from
 * memory, so the sum over all of them is never more than a quota, and most requests ask nobody. What a process has taken
 * and does not spend until the window is over is lost to the others.
 */
export class Allowances {
  private readonly windows = new Map<string, Window>();

  constructor(
    private readonly takePortion: TakePortion,
    /** The most windows that are remembered: beyond, the oldest go, with what was not spent of them. */
    private readonly atMost: number,
    /** Milliseconds since 1970. */
    private readonly now: () => number,
  ) {}

  /** Spends one request of each policy, or none of any where one is used up. */
  async spend(policies: readonly Policy[]): Promise<Spent> {
    for (;;) {
      const at = this.now();
      const all = policies.map((policy) => ({ policy, window: this.window(policy, at) }));
      const empty = all.filter(({ window }) => window.isEmpty);
      if (empty.length > 0) {
        await Promise.all(empty.map(({ window }) => window.take(this.takePortion)));
        continue;
      }
      // From here to the answer nothing is waited for, so nobody comes between.
      const allowed = all.every(({ window }) => window.unspent > 0);
      if (allowed) for (const { window } of all) window.unspent -= 1;
      const standings = all.map(({ policy, window }) => ({
        policy,
        remaining: window.remaining,
        secondsLeft: Math.max(1, Math.ceil((window.endsAt - at) / 1000)),
      }));
      const over = all.findIndex(({ window }) => window.unspent === 0);
      return allowed ? { standings } : { standings, over: standings[over]! };
    }
  }

  /** Forgets the windows that are over. */
  forget(): void {
    const at = this.now();
    for (const [counter, { endsAt }] of this.windows) if (endsAt <= at) this.windows.delete(counter);
  }

  get size(): number {
    return this.windows.size;
  }

  private window({ counter, quota, seconds }: Policy, at: number): Window {
    const length = seconds * 1000;
    const endsAt = (Math.floor(at / length) + 1) * length;
    const known = this.windows.get(counter);
    if (known?.endsAt === endsAt && known.quota === quota) return known;
    this.windows.delete(counter);
    if (this.windows.size >= this.atMost) this.windows.delete(this.windows.keys().next().value!);
    const window = new Window(counter, quota, endsAt);
    this.windows.set(counter, window);
    return window;
  }
}
