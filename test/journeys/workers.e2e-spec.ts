import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type JobName, type JobPayloads, Jobs } from '#jobs';
import { newId } from '#kernel';
import { Transactor } from '#persistence';
import { type TestApi, openApi } from '../support/api.js';
import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type Started, startProcess as startScript } from '../support/started.js';

/** A job whose worker was killed is to be another's within this. */
const REDELIVERED_MS = 15_000;

let api: TestApi;
let desk: TestDesk;
const running: ChildProcess[] = [];

beforeAll(async () => {
  api = await openApi();
  desk = await openDesk(api);
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await api.close();
});

const startProcess = (...how: Parameters<typeof startScript>): Started => {
  const started = startScript(...how);
  running.push(started.child);
  return started;
};

const startWorkerProcess = (...args: string[]): Started =>
  startProcess('test/support/worker-process.ts', [api.database.appUrl, ...args]);

const sendJob = <Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void> =>
  api.app
    .get(Transactor)
    .run({ system: true, deskId: desk.id }, (tx) => api.app.get(Jobs).send(tx, name, payload));

it('a killed worker’s job is another’s within 15 seconds, and has its effect once', async () => {
  const first = startWorkerProcess('hang');
  await first.said.with('ready');
  await sendJob('queue.drain', { deskId: desk.id });
  // It has done all there is to do, and dies before it can say so.
  await first.said.with('effect');
  const second = startWorkerProcess();
  await second.said.with('ready');

  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const killedAt = performance.now();
  const line = JSON.parse(await second.said.with('queue.drain', 'done')) as object;
  expect(performance.now() - killedAt).toBeLessThan(REDELIVERED_MS);

  expect(line).toMatchObject({ job: 'queue.drain', desk: desk.id, attempt: 2, outcome: 'done' });
  expect(
    await api.source.query<object[]>(`SELECT state, retry_count FROM pgboss.job WHERE name = 'queue.drain'`),
  ).toEqual([{ state: 'completed', retry_count: 1 }]);
  const admin = await desk.join('admin');
  const { data } = await admin.get<{ data: object[] }>('/events?type=queue.drained');
  expect(data).toHaveLength(1);

  second.child.kill('SIGTERM');
  expect(await once(second.child, 'exit')).toEqual([0, null]);
}, 60_000);

it('«counterclaim worker» does the jobs of a database, and ends when told to', async () => {
  const { child, said } = startProcess('apps/cli/src/main.ts', ['worker'], {
    DATABASE_URL: api.database.ownerUrl,
  });
  await said.with('The worker is ready');
  const deskId = newId();
  await sendJob('mail.send', { deskId, notificationId: newId() });
  await said.with('mail.send', deskId, '"done"');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
}, 60_000);

it('«counterclaim worker» refuses the embedded PostgreSQL, and says why', async () => {
  const { child, said } = startProcess('apps/cli/src/main.ts', ['worker']);
  const ended = once(child, 'exit');
  await said.with('needs DATABASE_URL');
  expect(await ended).toEqual([2, null]);
}, 30_000);
