import { Writable } from 'node:stream';
import pino from 'pino';
import { type TestApi, openApi } from '../../../test/support/api.js';
import { type TestDesk, openDesk } from '../../../test/support/desk-client.js';
import { Lines } from '../../../test/support/lines.js';
import { openWorkerRooms } from '../../../test/support/worker-rooms.js';
import { Metrics } from '#http';
import { JobHandlers, type JobName, Jobs, Sweeps } from '#jobs';
import { newId } from '#kernel';
import { Transactor } from '#persistence';
import { JobLog } from './job-log.js';
import { type Worker, startWorker } from './start-worker.js';

let api: TestApi;
let desk: TestDesk;
const log = new Lines();
const metrics = new Metrics();
let workers: Worker[] = [];
const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();

const startOne = async (): Promise<void> => {
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      log.write(chunk.toString());
      done();
    },
  });
  const rooms = await openWorkerRooms(api.database.appUrl);
  rooms.get(Sweeps).add({ name: 'tests.broken', run: () => Promise.reject(new Error('out of order')) });
  rooms.get(JobHandlers).add({
    handles: 'reply_request.lapse',
    run: () => {
      log.write('it began\n');
      return mayEnd;
    },
  });
  workers.push(
    await startWorker(
      rooms,
      new JobLog(pino({ base: null }, stream), workers.length === 0 ? metrics : undefined),
    ),
  );
};

beforeAll(async () => {
  api = await openApi();
  desk = await openDesk(api);
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

it('tells of a sweep that failed, and of the desk it failed in', async () => {
  expect(JSON.parse(await log.with('sweep failed'))).toMatchObject({
    level: 50,
    sweep: 'tests.broken',
    desk: desk.id,
    err: { message: 'out of order' },
  });
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
  const deskId = await sendUnhandled(1);
  expect(JSON.parse(await log.with(deskId, '"dead"'))).toMatchObject({
    level: 50,
    job: UNHANDLED,
    desk: deskId,
    attempt: 2,
    reason: `No room of this version handles the job ${UNHANDLED}`,
  });
  expect(log.all.filter((line) => line.includes(deskId) && line.includes('"failed"'))).toHaveLength(2);
  expect(await metrics.registry.metrics()).toMatch(
    /^counterclaim_jobs_total\{job="[a-z_.]+",outcome="\w+"\} \d+$/m,
  );
});

it('goes on when its connections were cut', async () => {
  await api.source.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
  );
  const deskId = await sendUnhandled(0);
  expect(JSON.parse(await log.with(deskId, '"dead"'))).toMatchObject({ attempt: 1 });
});

it('lets a job that runs come to its end when it is told to stop', async () => {
  const deskId = newId();
  await api.app
    .get(Transactor)
    .run({ system: true, deskId }, (tx) =>
      api.app.get(Jobs).send(tx, 'reply_request.lapse', { deskId, replyRequestId: newId() }),
    );
  await log.with('it began');
  const closing = workers.map((worker) => worker.close());
  workers = [];
  // The one that has nothing to do is gone already while the other waits.
  await Promise.race(closing);
  end();
  await Promise.all(closing);
  expect(
    await api.source.query<object[]>(
      `SELECT state, retry_count AS retries FROM pgboss.job WHERE name = 'reply_request.lapse'`,
    ),
  ).toEqual([{ state: 'completed', retries: 0 }]);
});
