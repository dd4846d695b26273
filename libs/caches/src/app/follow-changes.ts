import { Injectable } from '@nestjs/common';
import { Jobs } from '#jobs';
import type { Transaction } from '#persistence';
import { type ChangeFollower, type PublicationChange, PublicationChanges } from '#publishing';
import { Settings } from '#settings';

/** With each change of what is public, the job of telling those caches that the operator named. */
@Injectable()
export class FollowChanges implements ChangeFollower {
  constructor(
    private readonly settings: Settings,
    private readonly jobs: Jobs,
    changes: PublicationChanges,
  ) {
    changes.add(this);
  }

  async follow(tx: Transaction, { deskId, position }: PublicationChange): Promise<void> {
    if (this.settings.PURGE_URL === undefined) return;
    await this.jobs.send(tx, 'caches.purge', { deskId, position });
  }
}
