import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Product, Visitor } from '../support/product.js';

let product: Product;

beforeAll(async () => {
  product = await Product.prepare();
});
afterAll(() => product.remove());

/** The database's process, and all that it started. */
const databaseProcesses = async (): Promise<number[]> => {
  const found = await readdir(product.dataDir, { recursive: true });
  const pidFile = found.find((name) => name.endsWith('postmaster.pid')) ?? '';
  const postmaster = Number((await readFile(join(product.dataDir, pidFile), 'utf8')).split('\n')[0]);
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const children = await Promise.all(
    all.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]) === postmaster ? [pid] : [];
    }),
  );
  return [postmaster, ...children.flat()];
};

it('a kill loses nothing that was acknowledged, and the next start goes on', async () => {
  await product.start();
  const checker = await Visitor.signIn(product, 'checker');
  const { status, body } = await checker.send<{ id: string }>('POST', '/api/v1/desks/demo/sources', {
    kind: 'group',
    name: 'Kept',
  });
  expect(status).toBe(201);
  await product.stop('SIGKILL');
  await product.start();
  const again = await Visitor.signIn(product, 'checker');
  expect((await again.send('GET', `/api/v1/desks/demo/sources/${body.id}`)).body).toMatchObject({
    name: 'Kept',
  });
}, 60_000);

it('a second one on the same data is refused, and says why', async () => {
  expect(await product.run(['start'])).toMatchObject({
    code: 1,
    output: expect.stringContaining('in use by another Counterclaim'),
  });
}, 60_000);

it('a database that does not answer is a 503 within five seconds, and is got over', async () => {
  const visitor = await Visitor.signIn(product, 'editor');
  const processes = await databaseProcesses();
  processes.forEach((pid) => process.kill(pid, 'SIGSTOP'));
  try {
    const begun = performance.now();
    const answers = await Promise.all(
      ['/health/ready', '/api/v1/desks/demo/claims', '/api/public/v1/claims'].map((path) =>
        visitor.send<{ code: string }>('GET', path),
      ),
    );
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      Array(3).fill([503, 'database.unavailable']),
    );
    expect(performance.now() - begun).toBeLessThan(5_000);
  } finally {
    processes.forEach((pid) => process.kill(pid, 'SIGCONT'));
  }
  const answered = async (): Promise<number> => (await visitor.send('GET', '/health/ready')).status;
  for (let tries = 0; tries < 20 && (await answered()) !== 200; tries += 1);
  expect(await answered()).toBe(200);
  expect((await visitor.send('GET', '/api/v1/desks/demo/claims')).status).toBe(200);
}, 60_000);

it('stops cleanly when told to, and does not wait for those who listen', async () => {
  const checker = await Visitor.signIn(product, 'checker');
  const listening = await checker.listen('/api/v1/desks/demo/events');
  const begun = performance.now();
  const stopped = product.stop('SIGTERM');
  expect(await listening.text()).toContain('event: ready');
  // Requests that run have five seconds to end in: this one does at once.
  expect(performance.now() - begun).toBeLessThan(2_500);
  expect(await stopped).toBe(0);
}, 30_000);

it.each([
  ['a port that is none', { PORT: 'http' }, /PORT/],
  ['demo accounts beyond loopback', { HOST: '0.0.0.0' }, /demo/],
])(
  'does not start with %s',
  async (_case, environment, message) => {
    const wrong = await Product.prepare(environment);
    try {
      await expect(wrong.start()).rejects.toThrow(message);
    } finally {
      await wrong.remove();
    }
  },
  60_000,
);
