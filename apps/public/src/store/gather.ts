interface Asked<Found> {
  readonly found: Promise<Found | undefined>;
  readonly resolve: (found: Found | undefined) => void;
  readonly reject: (error: unknown) => void;
}

interface Limits {
  /** How many reads may be on their way at a time. */
  readonly lanes: number;
  /** The most keys of one read. */
  readonly batch: number;
}

/**
 * Reads of several things at a time. What is asked for is read at once while few reads are on their way, else together
 * with what else is asked for until one of them is back. Nobody is answered from a read that was sent before they
 * asked, so nobody is told what was so before.
 */
export class Gather<Found> {
  private readonly waiting = new Map<string, Asked<Found>>();
  private onTheirWay = 0;

  constructor(
    private readonly limits: Limits,
    /** What is found, by key. */
    private readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
  ) {}

  get(key: string): Promise<Found | undefined> {
    let asked = this.waiting.get(key);
    if (asked === undefined) {
      const { promise, resolve, reject } = Promise.withResolvers<Found | undefined>();
      asked = { found: promise, resolve, reject };
      this.waiting.set(key, asked);
      this.sendIfFree();
    }
    return asked.found;
  }

  private sendIfFree(): void {
    if (this.onTheirWay >= this.limits.lanes || this.waiting.size === 0) return;
    this.onTheirWay += 1;
    void this.send([...this.waiting].slice(0, this.limits.batch));
  }

  private async send(batch: readonly (readonly [string, Asked<Found>])[]): Promise<void> {
    for (const [key] of batch) this.waiting.delete(key);
    try {
      const found = await this.read(batch.map(([key]) => key));
      for (const [key, { resolve }] of batch) resolve(found.get(key));
    } catch (error) {
      for (const [, { reject }] of batch) reject(error);
    } finally {
      this.onTheirWay -= 1;
      this.sendIfFree();
    }
  }
}

/**
 * One read for all who ask the same at the same time. Whoever asks while it is on its way waits for the next one: they
 * are not told what was so before they asked, either.
 */
export class OneForAll<Found> {
  private readonly onTheirWay = new Map<string, Promise<Found>>();
  private readonly next = new Map<string, Promise<Found>>();

  get(key: string, read: () => Promise<Found>): Promise<Found> {
    const running = this.onTheirWay.get(key);
    if (running === undefined) return this.start(key, read);
    let next = this.next.get(key);
    if (next === undefined) {
      const start = () => {
        this.next.delete(key);
        return this.start(key, read);
      };
      next = running.then(start, start);
      this.next.set(key, next);
    }
    return next;
  }

  private start(key: string, read: () => Promise<Found>): Promise<Found> {
    const found = read().finally(() => this.onTheirWay.delete(key));
    this.onTheirWay.set(key, found);
    return found;
  }
}
