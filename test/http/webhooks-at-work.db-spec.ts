import { Test } from '@nestjs/testing';
import pino from 'pino';
import { Metrics } from '#http';
import { Network } from '#outbound';
import { dataSource } from '#schema';
import { Site, readSettings } from '#settings';
import { DeskModule } from '../../apps/api/src/index.js';
import { JobLog, type Worker, startWorker } from '../../apps/worker/src/index.js';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { reviewIn, staffOf } from '../support/factories.js';
import { Receiver, ReceiversNetwork } from '../support/receiver.js';
import { type Hook, deliveriesOf } from '../support/webhooks.js';

/** How long receivers that are well may wait for the others, and for the worker to look for jobs. */
const PROMPT_MS = 6_000;
const MESSAGES = 4;

let receiver: Receiver;
let api: TestApi;
let worker: Worker;
let desk: TestDesk;
let admin: DeskClient;
const log: string[] = [];

beforeAll(async () => {
  receiver = await Receiver.start();
  const network = new ReceiversNetwork(receiver);
  api = await openApi({ network });
  desk = await openDesk(api);
  admin = await desk.join('admin');
  const source = await dataSource(api.database.appUrl, { size: 8 }).initialize();
  const rooms = await Test.createTestingModule({
    imports: [DeskModule.forRoot(source, new Site('http://127.0.0.1:3000'), readSettings({}))],
  })
    .overrideProvider(Network)
    .useValue(network)
    .compile();
  const logger = pino({ base: null }, { write: (line: string) => void log.push(line) });
  worker = await startWorker(rooms, new JobLog(logger, new Metrics()));
});
afterAll(async () => {
  await receiver.stop();
  await worker.close();
  await api.close();
});

it('receivers that hang or fail hold up no other, and lose nothing', async () => {
  const hook = (path: string) => admin.post<Hook>('/webhooks', { url: receiver.at(path) });
  // Those that are ill come first, wherever things are done in order.
  const ill: [path: string, hook: Hook][] = [];
  for (const kind of ['hangs', 'stalls', 'fails', 'breaks'])
    for (const copy of [1, 2]) {
      const path = `/${kind}-${copy}`;
      receiver.on(path, (response) => {
        if (kind === 'fails') response.writeHead(503).end();
        if (kind === 'breaks') response.socket?.destroy();
        // A header, and never the end of them.
        if (kind === 'stalls') response.socket?.write('HTTP/1.1 200 OK\r\nx-one: 1\r\n');
      });
      ill.push([path, await hook(path)]);
    }
  const well = [await hook('/well-1'), await hook('/well-2')];
  const people = await staffOf(desk);
  for (let count = 0; count < MESSAGES; count += 1) await reviewIn('published', people);
  const publishedAt = performance.now();
  for (const path of ['/well-1', '/well-2']) await receiver.has(path, MESSAGES);
  expect(performance.now() - publishedAt).toBeLessThan(PROMPT_MS);
  // Those that hang have had something all the while.
  for (const path of ['/hangs-1', '/stalls-2']) await receiver.has(path, 1);
  for (const [path] of ill) receiver.takes(path);
  receiver.hangUp();
  for (const [path, { id }] of ill) {
    const ids = async () =>
      new Set((await receiver.has(path, MESSAGES)).map(({ headers }) => headers['webhook-id']));
    while ((await ids()).size < MESSAGES) await receiver.has(path, receiver.all(path).length + 1);
    expect(await ids()).toEqual(
      new Set((await deliveriesOf(admin, { id })).map(({ messageId }) => messageId)),
    );
  }
  for (const { id } of well) {
    const deliveries = await deliveriesOf(admin, { id });
    expect(deliveries.map(({ status, attempts }) => [status, attempts.length])).toEqual(
      Array(MESSAGES).fill(['delivered', 1]),
    );
  }
  expect(log.filter((line) => line.includes('"failed"') || line.includes('"dead"'))).toEqual([]);
  const told = log.join('\n');
  for (const { secret } of well) expect(told).not.toContain(secret.slice(6));
}, 60_000);
