import type { Pool } from 'pg';
import { DESK_REQUESTS_PER_DAY, secretHash } from '#identity';
import { meaningOf } from '#persistence';
import { Gather } from '../store/gather.js';
import type { KeyQuotas } from './policy.js';

export interface ReaderKey extends KeyQuotas {
  /** Whether it has the scope `published:read`. */
  readonly readsPublished: boolean;
  readonly expiresAt: Date | null;
}

const FIND = `
SELECT encode(k.secret_hash, 'hex') AS hash, k.id, k.desk_id AS "deskId", k.reads_published AS "readsPublished",
  k.requests_per_minute AS "requestsPerMinute", k.requests_per_day AS "requestsPerDay", k.expires_at AS "expiresAt",
  coalesce(q.requests_per_day, ${DESK_REQUESTS_PER_DAY}) AS "deskRequestsPerDay"
FROM published.reader_key k LEFT JOIN published.reader_quota q ON q.desk_id = k.desk_id
WHERE k.secret_hash = ANY ($1::bytea[])`;

/**
 * The keys that are not revoked. Nothing is remembered: each request is told what is so now, and so a key that was revoked
 * is refused on the next one. Under load, many are looked up at once.
 */
export class ReaderKeys {
  private readonly keys = new Gather<ReaderKey>({ lanes: 4, batch: 100 }, (hashes) => this.find(hashes));

  constructor(private readonly pool: Pool) {}

  bySecret(secret: string): Promise<ReaderKey | undefined> {
    return this.keys.get(secretHash(secret).toString('hex'));
  }

  private async find(hashes: readonly string[]): Promise<Map<string, ReaderKey>> {
    const values = [hashes.map((hash) => Buffer.from(hash, 'hex'))];
    try {
      const { rows } = await this.pool.query<ReaderKey & { hash: string }>({
        name: 'reader keys',
        text: FIND,
        values,
      });
      return new Map(rows.map(({ hash, ...key }) => [hash, key]));
    } catch (error) {
      throw meaningOf(error) ?? error;
    }
  }
}
