import type { INestApplicationContext } from '@nestjs/common';
import { JobHandlers, type JobName, type JobPayloads } from '#jobs';
import type { Clock } from '#persistence';
import type { DataSource } from 'typeorm';

/** A job as it lies in the queue. */
export type WaitingJob = {
  readonly [Name in JobName]: {
    readonly id: string;
    readonly name: Name;
    readonly payload: JobPayloads[Name];
  };
}[JobName];

/** What waits, in the order in which it is due; all of it, or what is due by then, or what is one desk's. */
export const waitingJobs = (source: DataSource, due?: Date, deskId?: string): Promise<WaitingJob[]> =>
  source.query<WaitingJob[]>(
    `SELECT id, name, data AS payload FROM pgboss.job
     WHERE state < 'active' AND name <> 'dead' AND ($1::timestamptz IS NULL OR start_after <= $1)
       AND ($2::text IS NULL OR data ->> 'deskId' = $2)
     ORDER BY start_after, created_on, id`,
    [due ?? null, deskId ?? null],
  );

/**
 * Does what is due by the tests' clock, and what comes of it, until nothing is: in order, one after the other. A job that
 * fails is left where it is, and fails the test.
 */
export const runDueJobs = async (
  app: INestApplicationContext,
  source: DataSource,
  clock: Clock,
  deskId?: string,
): Promise<readonly WaitingJob[]> => {
  const done: WaitingJob[] = [];
  for (;;) {
    // Jobs of no delay are due by the database's clock, which may be a hair's breadth before this one.
    const [job] = await waitingJobs(source, new Date(clock.now().getTime() + 1), deskId);
    if (job === undefined) return done;
    await app.get(JobHandlers).run(job.name, job.payload);
    await source.query(
      `UPDATE pgboss.job SET state = 'completed', completed_on = now() WHERE name = $1 AND id = $2`,
      [job.name, job.id],
    );
    done.push(job);
  }
};
