import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Pool } from 'pg';
import { DomainError, invalid } from '#kernel';
import { Listening } from '#persistence';
import { CHANGES_CHANNEL, PublicAddresses } from '#publishing';
import { OneForAll } from './gather.js';
import { PublicDatabase, date } from './public-database.js';

export interface Change {
  readonly position: number;
  readonly type: string;
  readonly slug: string;
  readonly url: string;
  readonly version: number;
  readonly at: Date;
}

/** So many may wait in one process. */
const MOST_WAITERS = 1_000;
/** Word may be lost with a connection that nobody sees to be lost: so often one look is taken for all who wait, in milliseconds. */
const LOOK_EVERY = 5_000;

/** Somebody who waits for what comes after a position. */
class Waiter {
  private wake: () => void = () => undefined;
  /** It has waited long enough, or need not wait any more. */
  over = false;

  constructor(readonly after: number) {}

  /** Until it is called, from now on. */
  called(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.wake = resolve;
    return promise;
  }

  call(): void {
    this.wake();
  }

  release(): void {
    this.over = true;
    this.wake();
  }
}

/**
 * The change sequence, and those who wait for its next change. However many they are, they cost one connection that
 * listens and, when something changes, one query for all who ask the same.
 */
@Injectable()
export class ChangeWaits implements OnModuleDestroy {
  private readonly reads = new OneForAll<readonly Change[]>();
  private readonly waiters = new Set<Waiter>();
  private ended = false;
  private listening: Listening | undefined;
  private looking: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly database: PublicDatabase,
    private readonly addresses: PublicAddresses,
  ) {}

  get waiting(): number {
    return this.waiters.size;
  }

  /** What came after a position. Throws `changes.ahead` for one that the sequence has not come to. */
  read(after: number, limit: number): Promise<readonly Change[]> {
    return this.reads.get(`${after} ${limit}`, () => this.query(after, limit));
  }

  /** The same, as soon as there is something; nothing, if there is nothing in so many milliseconds or `gone` comes first. */
  async await(
    after: number,
    limit: number,
    milliseconds: number,
    gone: AbortSignal,
  ): Promise<readonly Change[]> {
    if (this.waiters.size >= MOST_WAITERS)
      throw new DomainError(
        'unavailable',
        'changes.too_many_waiting',
        `${MOST_WAITERS} readers wait for changes already. Ask again soon, or without wait.`,
        { retryAfterSeconds: 5 },
      );
    const waiter = new Waiter(after);
    const release = () => waiter.release();
    const timer = setTimeout(release, milliseconds);
    gone.addEventListener('abort', release);
    if (gone.aborted || this.ended) release();
    this.enter(waiter);
    try {
      for (;;) {
        // It listens before it looks: so nothing slips through between the two.
        const called = waiter.called();
        const found = await this.read(after, limit);
        if (found.length > 0 || waiter.over) return found;
        await called;
        // Who is gone, or sent home, needs no last look.
        if (gone.aborted || this.ended) return [];
      }
    } finally {
      clearTimeout(timer);
      gone.removeEventListener('abort', release);
      this.leave(waiter);
    }
  }

  /** Everybody who waits is answered now; so is who comes later. */
  end(): void {
    this.ended = true;
    for (const waiter of this.waiters) waiter.release();
  }

  async onModuleDestroy(): Promise<void> {
    this.end();
    clearInterval(this.looking);
    await this.listening?.close();
  }

  private enter(waiter: Waiter): void {
    this.waiters.add(waiter);
    if (this.ended) return;
    this.listening ??= new Listening(this.pool, CHANGES_CHANNEL, (position) => this.call(position));
    this.looking ??= setInterval(() => void this.look(), LOOK_EVERY).unref();
  }

  private leave(waiter: Waiter): void {
    this.waiters.delete(waiter);
    if (this.waiters.size > 0) return;
    clearInterval(this.looking);
    this.looking = undefined;
  }

  /** Without a position, all of them: there may be something new. */
  private call(position?: string): void {
    for (const waiter of this.waiters)
      if (position === undefined || Number(position) > waiter.after) waiter.call();
  }

  private async look(): Promise<void> {
    // Where the database does not answer, the next look will do.
    const last = await this.last().catch(() => undefined);
    if (last !== undefined) this.call(last);
  }

  private async last(): Promise<string | undefined> {
    const [row] = await this.database.query<[string]>(
      'last',
      'SELECT position FROM published.change ORDER BY position DESC LIMIT 1',
      [],
    );
    return row?.[0];
  }

  /** Whoever is ahead of the sequence has the copy of another one, and would miss all that comes before it. */
  private async refuseAhead(after: number): Promise<void> {
    const last = Number((await this.last()) ?? 0);
    if (after > last)
      throw invalid('changes.ahead', '/after', `is beyond the change sequence, which ends at ${last}`);
  }

  private async query(after: number, limit: number): Promise<readonly Change[]> {
    const rows = await this.database.query<
      [position: string, type: string, slug: string, version: string, at: string]
    >(
      'changes',
      `SELECT position, type, slug, version, (extract(epoch FROM at) * 1000)::bigint FROM published.change
       WHERE position > $1 ORDER BY position LIMIT $2`,
      [after, limit],
    );
    if (rows.length === 0) await this.refuseAhead(after);
    return rows.map(([position, type, slug, version, at]) => ({
      position: Number(position),
      type,
      slug,
      url: this.addresses.document(slug),
      version: Number(version),
      at: date(at),
    }));
  }
}
