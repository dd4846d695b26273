import { Injectable } from '@nestjs/common';
import { DisputeRecords, type DisputeState } from '#disputes';
import { type Transaction, Transactor } from '#persistence';
import type { FactCheck } from '../domain/document.js';
import { IndexFactCheck, PROJECTION } from './index-fact-check.js';
import { PublishDesk } from './publish-desk.js';

/** So many documents in one transaction. */
const BATCH = 100;

interface Stale {
  readonly claimId: string;
  readonly state: DisputeState;
  readonly withdrawn: boolean;
  readonly document: FactCheck;
}

/**
 * Derives anew what follows from published documents, where an older version of the code derived it. It is run after
 * migrations, before anything is served; where nothing is old, it costs a look at each desk.
 */
@Injectable()
export class RefreshPublications {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: DisputeRecords,
    private readonly indexing: IndexFactCheck,
    private readonly desks: PublishDesk,
  ) {}

  /** Answers with how many documents there were. */
  async run(): Promise<number> {
    const desks = await this.transactor.outsideDesks<{ id: string }>('SELECT id FROM desk ORDER BY id');
    let refreshed = 0;
    for (const { id: deskId } of desks) {
      const scope = { system: true, deskId } as const;
      await this.transactor.run(scope, (tx) => this.desks.put(tx, deskId));
      for (let some = BATCH; some === BATCH; refreshed += some)
        some = await this.transactor.run(scope, (tx) => this.batch(tx, deskId));
    }
    return refreshed;
  }

  private async batch(tx: Transaction, deskId: string): Promise<number> {
    const stale = await tx.query<Stale>(
      `SELECT c.claim_id AS "claimId", c.dispute_state AS state, c.withdrawn_at IS NOT NULL AS withdrawn,
         v.document::json AS document
       FROM published.claim c JOIN published.claim_version v
         ON v.desk_id = c.desk_id AND v.claim_id = c.claim_id AND v.version = c.live_version
       WHERE c.desk_id = $1 AND c.projection < $2 ORDER BY c.claim_id LIMIT $3 FOR UPDATE OF c`,
      [deskId, PROJECTION, BATCH],
    );
    for (const { claimId, state, withdrawn, document } of stale)
      if (withdrawn)
        await tx.query('UPDATE published.claim SET projection = $3 WHERE desk_id = $1 AND claim_id = $2', [
          deskId,
          claimId,
          PROJECTION,
        ]);
      else {
        // As it was when the version was published: what came later is not in it.
        const record = await this.records.load(tx, deskId, [claimId], new Date(document.publishedAt));
        await this.indexing.run(tx, deskId, { document, record, state });
      }
    return stale.length;
  }
}
