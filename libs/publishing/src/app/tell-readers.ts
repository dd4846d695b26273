import { Injectable } from '@nestjs/common';
import type { Transaction } from '#persistence';
import { type ChangeFollower, type PublicationChange, PublicationChanges } from './publication-changes.js';

/** The channel on which every process that serves the public hears of changes. What is sent is the position. */
export const CHANGES_CHANNEL = 'published_changes';

/**
 * Wakes readers who wait for the next change. It is sent with the COMMIT, not before it, so that whoever hears finds
 * the change; that commits which notify take turns costs nothing here, since those who publish do so already.
 */
@Injectable()
export class TellReaders implements ChangeFollower {
  constructor(changes: PublicationChanges) {
    changes.add(this);
  }

  async follow(tx: Transaction, { position }: PublicationChange): Promise<void> {
    await tx.query('SELECT pg_notify($1, $2)', [CHANGES_CHANNEL, position]);
  }
}
