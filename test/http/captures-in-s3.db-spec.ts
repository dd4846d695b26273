import { createHash } from 'node:crypto';
import { type TestApi, openApi } from '../support/api.js';
import { type DeskClient, type TestDesk, openDesk } from '../support/desk-client.js';
import { S3Server } from '../support/s3-server.js';

let s3: S3Server;
let api: TestApi;
let desk: TestDesk;
let checker: DeskClient;

beforeAll(async () => {
  s3 = await S3Server.start();
  api = await openApi({
    settings: {
      CAPTURE_S3_BUCKET: 'captures',
      CAPTURE_S3_ENDPOINT: s3.url,
      CAPTURE_S3_REGION: 'eu-central-1',
      CAPTURE_S3_ACCESS_KEY: 'key',
      CAPTURE_S3_SECRET: 'secret',
    },
  });
  desk = await openDesk(api);
  checker = await desk.join('fact_checker');
});
afterAll(async () => {
  await api.close();
  await s3.stop();
});
afterEach(() => {
  s3.trouble = undefined;
});

const keyOf = (text: string): string =>
  `/captures/${desk.id}/${createHash('sha256').update(text).digest('hex')}`;
const read = (id: string) => checker.send('get', `/captures/${id}/content`);
const UNAVAILABLE = { status: 503, code: 'capture.unavailable' };

it('keeps the bytes under desk and hash, and hands them out', async () => {
  const text = 'Drones fell.';
  const { id } = await checker.post('/captures', { text });
  expect([...s3.objects]).toEqual([[keyOf(text), Buffer.from(text)]]);
  expect((await read(id)).text).toBe(text);
  const large = Buffer.alloc(5_000_000, 'ab');
  const sent = await checker.send('post', '/captures').attach('file', large, 'large.txt');
  expect((await read(sent.body.id)).text).toBe(large.toString());
});

it.each<[string, (key: string) => unknown]>([
  ['missing', (key) => s3.objects.delete(key)],
  ['cut short', (key) => s3.objects.set(key, Buffer.from('Dr'))],
  ['altered', (key) => s3.objects.set(key, Buffer.from('Drones rose.'))],
])('says so where they are %s', async (_how, harm) => {
  const { id } = await checker.post('/captures', { text: 'Drones fell.' });
  harm(keyOf('Drones fell.'));
  expect((await read(id)).body).toMatchObject(UNAVAILABLE);
});

it('records nothing that it could not store, and says when the store does not answer', async () => {
  const { id } = await checker.post('/captures', { text: 'Before' });
  s3.trouble = 500;
  expect((await checker.send('post', '/captures', { text: 'After' })).body).toMatchObject(UNAVAILABLE);
  const refused = await read(id);
  expect(refused.body).toMatchObject(UNAVAILABLE);
  expect(refused.text).not.toContain(s3.url);
  s3.trouble = undefined;
  const { data } = await checker.get<{ data: { id: string }[] }>('/captures?limit=1');
  expect(data[0]?.id).toBe(id);
  expect((await read(id)).text).toBe('Before');
});
