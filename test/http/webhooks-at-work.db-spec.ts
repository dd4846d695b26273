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
const MESSAGES = 3;
const ILL = 18;
/** As many as hang at once: all that may be under way to those that failed. */
const HANGING = 8;

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
  // As many as a desk may have, and more than are sent to at a time; they come first, wherever there is an order.
  const ill: [path: string, hook: Hook][] = [];
  for (let number = 1; number <= ILL; number += 1) {
    const path = `/ill-${number}`;
    receiver.answers(path, 503);
    ill.push([path, await hook(path)]);
  }
  const well = [await hook('/well-1'), await hook('/well-2')];
  const people = await staffOf(desk);
  await reviewIn('published', people);
  for (const [path] of ill) await receiver.has(path, 1);

  // From now on half of them never answer, and half never come to the end of their headers.
  for (const [index, [path]] of ill.entries())
    receiver.on(path, (response) => {
      if (index % 2 === 0) response.socket?.write('HTTP/1.1 200 OK\r\nx-one: 1\r\n');
    });
  await reviewIn('published', people);
  await receiver.hanging(HANGING);
  const publishedAt = performance.now();
  await reviewIn('published', people);
  for (const path of ['/well-1', '/well-2']) await receiver.has(path, MESSAGES);
  expect(performance.now() - publishedAt).toBeLessThan(PROMPT_MS);

  for (const [path] of ill) receiver.takes(path);
  receiver.hangUp();
  for (const [path, { id }] of ill) {
    const ids = (await deliveriesOf(admin, { id })).map(({ messageId }) => messageId);
    expect(ids).toHaveLength(MESSAGES);
    await receiver.took(path, ids);
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
