// What a new user does after `npm ci`: `npm start` in a clone without data. It has to be ready within 15 seconds, and to
// stop when it is told to.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READY_WITHIN_MS = 15_000;

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

const DATA_DIR = await mkdtemp(join(tmpdir(), 'counterclaim-first-run-'));
const PORT = String(await freePort());
const begun = performance.now();
const child = spawn('npm', ['start'], {
  env: { ...process.env, PORT, DATA_DIR },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const ended = once(child, 'exit');

const isReady = () =>
  fetch(`http://127.0.0.1:${PORT}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
let ready = false;
while (!ready && child.exitCode === null && performance.now() - begun < READY_WITHIN_MS) {
  ready = await isReady();
  if (!ready) await new Promise((resolve) => setTimeout(resolve, 50));
}
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(ready ? `ready after ${seconds} s` : `not ready after ${seconds} s`);

child.kill('SIGTERM');
const [code, signal] = await ended;
await rm(DATA_DIR, { recursive: true, force: true });
console.log(`stopped with ${code ?? signal}`);
process.exit(ready ? 0 : 1);
