import type { INestApplicationContext } from '@nestjs/common';
import type { Pool } from 'pg';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { AT_A_TIME, DEAD, JOB_NAMES, JOB_SCHEMA, JobHandlers, type JobName, RunSweeps } from '#jobs';
import type { JobLog } from './job-log.js';

export interface Worker {
  /** Takes no new jobs, lets those that run end for up to three seconds, and closes the rooms. */
  close(): Promise<void>;
}

const GRACE_MS = 3_000;
/** Sent more often than each minute, so that no minute is missed; all but its first are dropped. */
const SWEEPS_SENT_EVERY_MS = 15_000;

/** Seconds. With the heartbeat of the queues they make up the 15 s in which a killed worker's job is another's. */
const POLL = 1;
const WATCH = 1;

/** Does the jobs of these rooms, until it is closed. Any number of workers may run on one database. */
export const startWorker = async (rooms: INestApplicationContext, log: JobLog): Promise<Worker> => {
  const handlers = rooms.get(JobHandlers);
  handlers.add({
    handles: 'desks.sweep',
    run: async () => {
      for (const failure of await rooms.get(RunSweeps).run()) log.sweepFailed(failure);
    },
  });

  const boss = bossOn(poolOf(rooms));
  // A database that is away is looked for again; nothing that happens here ends the process.
  boss.on('error', (error) => log.trouble(error));
  boss.on('warning', ({ message }) => log.trouble(new Error(message)));
  await boss.start({ attempts: 5 });
  for (const name of JOB_NAMES)
    await boss.work(
      name,
      { ...OF_EACH, localConcurrency: AT_A_TIME[name] ?? 1 },
      async (jobs: JobWithMetadata[]) => {
        for (const job of jobs) await runOne(handlers, log, name, job);
      },
    );
  await boss.work(DEAD, OF_EACH, (jobs: JobWithMetadata[]) => {
    for (const { sourceName, sourceId, sourceRetryCount, sourceOutput, ...job } of jobs)
      log.dead(
        {
          job: sourceName ?? '',
          id: sourceId ?? job.id,
          desk: deskOf(job),
          attempt: (sourceRetryCount ?? 0) + 1,
        },
        reasonOf(sourceOutput),
      );
    return Promise.resolve();
  });

  const sendSweeps = (): void =>
    void boss.send('desks.sweep', {}, { singletonSeconds: 60 }).catch((error: unknown) => log.trouble(error));
  sendSweeps();
  const minutes = setInterval(sendSweeps, SWEEPS_SENT_EVERY_MS);
  return {
    close: async () => {
      clearInterval(minutes);
      await boss.stop({ graceful: true, timeout: GRACE_MS });
      await rooms.close();
    },
  };
};

/** One by one, or as many at a time as the kind allows; while more wait than that, without a pause between them. */
const OF_EACH = { pollingIntervalSeconds: POLL, burstWhenReadyExceeds: 1, includeMetadata: true } as const;

const runOne = async (
  handlers: JobHandlers,
  log: JobLog,
  name: JobName,
  job: JobWithMetadata,
): Promise<void> => {
  const began = performance.now();
  const told = () => ({
    job: name,
    id: job.id,
    desk: deskOf(job),
    attempt: job.retryCount + 1,
    ms: Math.round(performance.now() - began),
  });
  try {
    await handlers.run(name, job.data as never);
  } catch (error) {
    log.failed(told(), error);
    // pg-boss keeps all that an error carries, beside the job and outside of every desk: it gets the message alone.
    throw new Error(error instanceof Error ? error.message : String(error), { cause: undefined });
  }
  log.done(told());
};

const deskOf = ({ data }: { readonly data: object }): string | undefined =>
  (data as { readonly deskId?: string }).deskId;

const reasonOf = (output: object | null): unknown => {
  const { message, value } = (output ?? {}) as { message?: unknown; value?: { message?: unknown } };
  return message ?? value?.message;
};

/** On the pool of the rooms, whose limits keep a statement from hanging; one that failed is thrown out of it. */
const poolOf = (rooms: INestApplicationContext): Pool =>
  (rooms.get(DataSource, { strict: false }).driver as unknown as { readonly master: Pool }).master;

const bossOn = (pool: Pool): PgBoss =>
  new PgBoss({
    db: { executeSql: (sql, values) => pool.query(sql, values) },
    schema: JOB_SCHEMA,
    migrate: false,
    createSchema: false,
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: WATCH,
    monitorIntervalSeconds: WATCH,
    queueCacheIntervalSeconds: 5,
    maintenanceIntervalSeconds: 3_600,
    // These are the owner's to do.
    reindex: false,
    monitorVacuum: false,
  });
