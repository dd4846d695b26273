import { Writable } from 'node:stream';
import pino from 'pino';
import { type TestApi, openApi } from '../../../test/support/api.js';
import { openDesk } from '../../../test/support/desk-client.js';
import { Lines } from '../../../test/support/lines.js';
import { openWorkerRooms } from '../../../test/support/worker-rooms.js';
import { Metrics } from '#http';
import { type JobName, Jobs } from '#jobs';
import { newId } from '#kernel';
import { Transactor } from '#persistence';
import { JobLog } from './job-log.js';
import { type Worker, startWorker } from './start-worker.js';

let api: TestApi;
const log = new Lines();
const metrics = new Metrics();
const workers: Worker[] = [];

const startOne = async (): Promise<void> => {
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      log.write(chunk.toString());
      done();
    },
  });
  workers.push(
    await startWorker(
      await openWorkerRooms(api.database.appUrl),
      new JobLog(pino({ base: null }, stream), workers.length === 0 ? metrics : undefined),
    ),
  );
};

beforeAll(async () => {
  api = await openApi();
  await openDesk(api);
  // Two at once.
  await startOne();
  await startOne();
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  await api.close();
});

it('sweeps the desks, once for both workers', async () => {
  await log.with('desks.sweep', '"done"');
  const [{ count } = { count: 0 }] = await api.source.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'desks.sweep' AND singleton_on =
       (SELECT min(singleton_on) FROM pgboss.job WHERE name = 'desks.sweep')`,
  );
  expect(count).toBe(1);
});

/** A job that nothing handles: these rooms have no handlers. */
const UNHANDLED: JobName = 'queue.drain';

const sendUnhandled = async (retries: number): Promise<string> => {
  const deskId = newId();
  await api.app.get(Transactor).run({ system: true, deskId }, async (tx) => {
    await api.app.get(Jobs).send(tx, UNHANDLED, { deskId });
    await tx.query(`UPDATE pgboss.job SET retry_limit = $2 WHERE name = $1 AND state = 'created'`, [
      UNHANDLED,
      retries,
    ]);
  });
  return deskId;
};

it('tries a job again that nothing handles, and tells of it when it is dead', async () => {
  const desk = await sendUnhandled(1);
  expect(JSON.parse(await log.with(desk, '"dead"'))).toMatchObject({
    level: 50,
    job: UNHANDLED,
    desk,
    attempt: 2,
    reason: `No room of this version handles the job ${UNHANDLED}`,
  });
  expect(log.all.filter((line) => line.includes(desk) && line.includes('"failed"'))).toHaveLength(2);
  expect(await metrics.registry.metrics()).toMatch(
    /^counterclaim_jobs_total\{job="[a-z_.]+",outcome="\w+"\} \d+$/m,
  );
});

it('goes on when its connections were cut', async () => {
  await api.source.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
  );
  const desk = await sendUnhandled(0);
  expect(JSON.parse(await log.with(desk, '"dead"'))).toMatchObject({ attempt: 1 });
});
