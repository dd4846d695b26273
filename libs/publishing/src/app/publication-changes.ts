import { Injectable } from '@nestjs/common';
import type { Transaction } from '#persistence';
import { ChangeRow } from '../db/rows.js';

export type ChangeType = 'published' | 'corrected' | 'withdrawn' | 'dispute_changed';

/**
 * A place in the change sequence, and when it was given out. Later places have no earlier times, and nothing that the
 * transaction could see was recorded later.
 */
export interface Place {
  readonly position: string;
  readonly at: Date;
}

export interface PublicationChange extends Place {
  readonly deskId: string;
  readonly type: ChangeType;
  readonly claimId: string;
  readonly slug: string;
  readonly version: number;
  /** The live part of the document from here on, as JSON. */
  readonly live: string;
  /** Of a withdrawal: why, in public. */
  readonly reason?: string;
}

/** What follows from a change of what is public, inside the transaction that makes it: a webhook, a purge of caches. */
export interface ChangeFollower {
  follow(tx: Transaction, change: PublicationChange): Promise<void>;
}

/** The change sequence: gap-free, in the order of commits, over all desks. */
@Injectable()
export class PublicationChanges {
  private readonly followers: ChangeFollower[] = [];

  add(follower: ChangeFollower): void {
    this.followers.push(follower);
  }

  /**
   * The next place. Whoever has it holds the counter until the commit, so that positions are without gaps, and are seen
   * in the order in which they were given out. Everybody else who publishes waits, so ask for it last.
   */
  async next(tx: Transaction): Promise<Place> {
    const [place] = await tx.query<Place>(
      `UPDATE published.change_counter
       SET position = position + 1, at = greatest(at, $1, date_trunc('milliseconds', clock_timestamp()))
       RETURNING position, at`,
      [tx.at],
    );
    if (place === undefined) throw new Error('The change counter has no row');
    return place;
  }

  async record(tx: Transaction, change: PublicationChange): Promise<void> {
    await tx.manager.insert(ChangeRow, { ...change });
    for (const follower of this.followers) await follower.follow(tx, change);
  }
}
