import type { Pool } from 'pg';
import { meaningOf } from '#persistence';
import type { Asked, Portion } from './allowances.js';

/**
 * The first portion of a window is as much as is waited for, so that somebody who asks once takes no more than that; any
 * other is a tenth of what is left, but no less than is waited for. One row is locked, by one statement, and that it never
 * goes over its quota is a constraint of the table. No row comes back where nothing is left.
 */
const TAKE = `
INSERT INTO limits.quota_use AS u (counter, ends_at, quota, taken, portion)
VALUES ($1, $2, $3, least($3::integer, $4::integer), least($3::integer, $4::integer))
ON CONFLICT (counter, ends_at) DO UPDATE SET
  quota = excluded.quota,
  taken = u.taken + least(excluded.quota - u.taken, greatest((excluded.quota - u.taken) / 10, excluded.portion)),
  portion = least(excluded.quota - u.taken, greatest((excluded.quota - u.taken) / 10, excluded.portion))
WHERE u.taken < excluded.quota
RETURNING portion AS size, taken`;

/** What another process is just deleting is left to it. */
const DELETE = `
DELETE FROM limits.quota_use WHERE (counter, ends_at) IN
  (SELECT counter, ends_at FROM limits.quota_use WHERE ends_at <= $1 FOR UPDATE SKIP LOCKED)`;

/** The counters that all public processes share, in PostgreSQL. */
export class SharedCounters {
  constructor(private readonly pool: Pool) {}

  async take({ counter, endsAt, quota, waiting }: Asked): Promise<Portion | undefined> {
    const values = [counter, new Date(endsAt), quota, waiting];
    try {
      return (await this.pool.query<Portion>({ name: 'take', text: TAKE, values })).rows[0];
    } catch (error) {
      throw meaningOf(error) ?? error;
    }
  }

  /** Deletes the windows that were over by then. */
  async deleteOver(by: Date): Promise<void> {
    await this.pool.query({ name: 'delete', text: DELETE, values: [by] });
  }
}
