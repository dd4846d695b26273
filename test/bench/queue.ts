import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nextItem } from '#reviews';

const WORKERS = 32;

export interface Taken {
  readonly perSecond: number;
  readonly items: number;
  readonly twice: number;
}

/** Each worker takes next, proposes nothing and releases nothing: a new person for each item, so that each gets another. */
export const takeAll = async (base: string, tokens: readonly string[], seconds: number): Promise<Taken> => {
  const taken: string[] = [];
  const until = performance.now() + seconds * 1000;
  const waiting = [...tokens];
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      for (
        let token = waiting.pop();
        token !== undefined && performance.now() < until;
        token = waiting.pop()
      ) {
        const answer = await fetch(`${base}/api/v1/desks/demo/queue/next`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}` },
        });
        const { review } = (await answer.json()) as { review: { id: string } | null };
        if (review !== null) taken.push(review.id);
      }
    }),
  );
  const spent = seconds - Math.max(0, until - performance.now()) / 1000;
  return { perSecond: taken.length / spent, items: taken.length, twice: taken.length - new Set(taken).size };
};

/** The same statement by pgbench, with as many clients; `undefined` where the machine has no pgbench. */
export const pgbench = async (
  adminUrl: string,
  folder: string,
  deskId: string,
  memberIds: readonly string[],
  seconds: number,
): Promise<number | undefined> => {
  const literals = [`'${deskId}'`, ':member', 'now()', `now() + interval '15 minutes'`];
  const statement = literals
    .reduce((sql, value, index) => sql.replaceAll(`$${index + 1}`, value), nextItem('due'))
    .trim();
  // Members are picked by number, since pgbench knows numbers alone.
  const file = join(folder, 'next.sql');
  await writeFile(
    file,
    `\\set n random(0, ${memberIds.length - 1})\nSELECT quote_literal((ARRAY['${memberIds.join("','")}'])[:n + 1]) AS member \\gset\n` +
      `${statement.replaceAll('\n', ' ')};\n`,
  );
  try {
    const { stdout } = await promisify(execFile)('pgbench', [
      '-n',
      '-f',
      file,
      '-c',
      String(WORKERS),
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
