interface Waiting<Item> {
  readonly promise: Promise<Item | null>;
  readonly settle: (item: Item | null) => void;
  readonly fail: (error: unknown) => void;
}

/** Things asked for one by one, in the same turn, are fetched together: a list of cards makes one request, not one each. */
export class Gatherer<Item> {
  private readonly waiting = new Map<string, Waiting<Item>>();

  constructor(
    private readonly atOnce: number,
    private readonly fetchAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, Item>>,
  ) {}

  /** `null` where there is none. */
  load(id: string): Promise<Item | null> {
    const before = this.waiting.get(id);
    if (before !== undefined) return before.promise;
    // Behind all that ask in this turn, and the answers that they wait for.
    if (this.waiting.size === 0) setTimeout(() => this.send());
    const { promise, resolve, reject } = Promise.withResolvers<Item | null>();
    this.waiting.set(id, { promise, settle: resolve, fail: reject });
    return promise;
  }

  private send(): void {
    const asked = [...this.waiting];
    this.waiting.clear();
    for (let at = 0; at < asked.length; at += this.atOnce)
      void this.sendPart(asked.slice(at, at + this.atOnce));
  }

  private async sendPart(part: readonly (readonly [string, Waiting<Item>])[]): Promise<void> {
    try {
      const found = await this.fetchAll(part.map(([id]) => id));
      for (const [id, { settle }] of part) settle(found.get(id) ?? null);
    } catch (error) {
      for (const [, { fail }] of part) fail(error);
    }
  }
}
