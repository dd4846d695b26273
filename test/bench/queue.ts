import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Pool } from 'pg';
import { nextItem } from '#reviews';

/** What a worker does with an item to be free for the next: here without any of the work in between. */
const FINISH = `UPDATE review SET state = 'second_read', lease_member_id = NULL, lease_expires_at = NULL WHERE desk_id = $1 AND id = $2`;

export interface Worked {
  readonly items: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** Items that were given to two. */
  readonly twice: number;
  /** Items that were free, and came first, while another was given out. */
  readonly passedOver: number;
}

interface Given {
  readonly id: string;
  readonly asked: number;
  readonly answered: number;
}

/** Members take next and finish, so many at a time, for some seconds. */
export const workQueue = async (
  base: string,
  adminUrl: string,
  deskId: string,
  tokens: readonly string[],
  workers: number,
  seconds: number,
): Promise<Worked> => {
  const pool = new Pool({ connectionString: adminUrl, max: 8 });
  const given: Given[] = [];
  const free = [...tokens];
  const begun = performance.now();
  const until = begun + seconds * 1000;
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (performance.now() < until) {
        // Each time another of the members, so that all of them have work.
        const token = free.shift();
        if (token === undefined) throw new Error('There are more workers than members');
        const asked = performance.now();
        const answer = await fetch(`${base}/api/v1/desks/demo/queue/next`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}` },
        });
        const { review } = (await answer.json()) as { review: { id: string } | null };
        if (review === null) throw new Error('The queue is empty');
        given.push({ id: review.id, asked, answered: performance.now() });
        await pool.query(FINISH, [deskId, review.id]);
        free.push(token);
      }
    }),
  );
  const spent = (performance.now() - begun) / 1000;
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM review WHERE desk_id = $1 AND id = ANY ($2) ORDER BY due_day, queued_at, id',
    [deskId, given.map(({ id }) => id)],
  );
  await pool.end();
  const times = given.map(({ asked, answered }) => answered - asked).sort((a, b) => a - b);
  return {
    items: given.length,
    perSecond: given.length / spent,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    twice: given.length - new Set(given.map(({ id }) => id)).size,
    passedOver: passedOver(
      rows.map(({ id }) => id),
      given,
    ),
  };
};

/** In the order of the queue: whatever was asked for only after one behind it had been given out, had been free. */
const passedOver = (order: readonly string[], given: readonly Given[]): number => {
  const byId = new Map(given.map((one) => [one.id, one]));
  let latestAsked = 0;
  let count = 0;
  for (const id of order) {
    const one = byId.get(id);
    if (one === undefined) continue;
    if (latestAsked > one.answered) count += 1;
    latestAsked = Math.max(latestAsked, one.asked);
  }
  return count;
};

/** The same statement by pgbench, with as many clients; `undefined` where the machine has no pgbench. */
export const pgbench = async (
  adminUrl: string,
  folder: string,
  deskId: string,
  memberIds: readonly string[],
  workers: number,
  seconds: number,
): Promise<number | undefined> => {
  const literals = [`'${deskId}'`, ':member', 'now()', `now() + interval '15 minutes'`, 'now()', 'now()'];
  const statement = literals
    .reduce((sql, value, index) => sql.replaceAll(`$${index + 1}`, value), nextItem('due'))
    .trim();
  // Members are picked by number, since pgbench knows numbers alone. What one was given is finished at once.
  const file = join(folder, 'next.sql');
  await writeFile(
    file,
    `\\set n random(0, ${memberIds.length - 1})\nSELECT quote_literal((ARRAY['${memberIds.join("','")}'])[:n + 1]) AS member \\gset\n` +
      `${statement.replaceAll('\n', ' ')};\n` +
      `UPDATE review SET state = 'second_read', lease_member_id = NULL, lease_expires_at = NULL ` +
      `WHERE desk_id = '${deskId}' AND assignee_id = :member AND state = 'researching';\n`,
  );
  try {
    const { stdout } = await promisify(execFile)('pgbench', [
      '-n',
      '-f',
      file,
      '-c',
      String(workers),
      '-j',
      '2',
      '-T',
      String(seconds),
      adminUrl,
    ]);
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};
