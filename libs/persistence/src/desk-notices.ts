import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Listening } from './listening.js';

const CHANNEL = 'desk_events';

/** Called with the desk in which something was recorded; without one, where that could be any: word may have been missed. */
export type Hearer = (deskId?: string) => void;

/**
 * Word that events were recorded in a desk, from every process to every process, so that nobody has to keep asking. It
 * is a hint: it may come twice, and is lost when a process dies after its COMMIT, so whoever hears looks again at times.
 *
 * It is sent after the COMMIT, not with it: PostgreSQL lets transactions that notify commit one by one, each waiting
 * for the disk, and 32 writers at once then got 1,800 to 3,500 commits a second done in place of 8,000.
 */
@Injectable()
export class DeskNotices {
  private readonly hearers = new Set<Hearer>();
  private readonly waiting = new Set<string>();
  private sending: Promise<void> | undefined;
  private listening: Listening | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** Does not wait. However many desks there are to tell of, one statement is under way at a time. */
  tell(deskId: string): void {
    this.waiting.add(deskId);
    this.sending ??= this.sendAll().finally(() => (this.sending = undefined));
  }

  /** Answers with how to stop hearing. The first hearer opens the one connection on which this process listens. */
  hear(hearer: Hearer): () => void {
    this.hearers.add(hearer);
    this.listening ??= new Listening(this.pool, CHANNEL, (deskId) => this.ring(deskId));
    return () => this.hearers.delete(hearer);
  }

  /** Sends what is still to be sent, and listens no more. */
  async close(): Promise<void> {
    await Promise.all([this.sending, this.listening?.close()]);
  }

  private async sendAll(): Promise<void> {
    while (this.waiting.size > 0) {
      const deskIds = [...this.waiting];
      this.waiting.clear();
      // Nobody waits for the disk for a hint. Where it fails, those who hear find out when they next look.
      await this.pool
        .query(
          `WITH quick AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
           SELECT pg_notify('${CHANNEL}', id) FROM quick, unnest($1::text[]) AS id`,
          [deskIds],
        )
        .catch(() => undefined);
    }
  }

  private ring(deskId?: string): void {
    for (const hearer of this.hearers) hearer(deskId);
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { readonly master: Pool }).master;
  }
}
