import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { refuseUnsafeSettings } from '../safe-settings.js';
import { type EmbeddedCluster, runningEmbedded, startEmbedded } from './index.js';

const SOURCE = fileURLToPath(new URL('../../../../test/support/typescript-source.js', import.meta.url));
const EMBEDDED = fileURLToPath(new URL('./index.ts', import.meta.url));

/** Quicker, and no less true: what a process wrote outlives it without fsync, if not the machine. */
const QUICK = { fsync: 'off' };

/** Another Node process that starts the cluster, and says line by line what it does; the last is the owner's URL. */
const STARTER = `
  const { startEmbedded } = await import(process.argv[1]);
  const cluster = await startEmbedded({ dataDir: process.argv[2], settings: ${JSON.stringify(QUICK)}, log: (line) => console.log(line) });
  console.log(cluster.ownerUrl);
  setInterval(() => undefined, 1_000);
`;

const startElsewhere = (dataDir: string): ChildProcess =>
  spawn(process.execPath, ['--import', SOURCE, '--input-type=module', '--eval', STARTER, EMBEDDED, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const lineOf = async (child: ChildProcess, start: string): Promise<string> => {
  for await (const line of createInterface({ input: child.stdout! })) if (line.startsWith(start)) return line;
  throw new Error(`The other process ended without saying «${start}»`);
};

const killed = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

const asking = async <T>(url: string, ask: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return ask(client).finally(() => client.end());
};

const query = (url: string, sql: string): Promise<unknown[]> =>
  asking(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

const save = (url: string) => query(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
const saved = (url: string) => query(url, 'SELECT answer FROM kept');

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  let clusters: EmbeddedCluster[];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'counterclaim-embedded-'));
    // Run by root, the server runs as somebody else: see «out of reach» for a directory that is closed to them.
    await chmod(dataDir, 0o755);
    clusters = [];
  });

  afterEach(async () => {
    for (const cluster of clusters) await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const start = async (settings: Record<string, string> = QUICK): Promise<EmbeddedCluster> => {
    const cluster = await startEmbedded({ dataDir, settings });
    clusters.push(cluster);
    return cluster;
  };

  const pidFile = () => join(dataDir, 'postgres', 'data', 'postmaster.pid');
  const postmaster = async () => Number.parseInt(await readFile(pidFile(), 'utf8'), 10);
  const unfinished = async () => (await readdir(dataDir)).filter((name) => name.includes('unfinished'));

  it('makes a cluster that is the same on every machine, safe, and open to nobody else', async () => {
    const { ownerUrl } = await start({});
    const settings = await query(
      ownerUrl,
      `SELECT current_setting('timezone') AS zone, current_setting('server_encoding') AS encoding,
              current_setting('data_checksums') AS checksums, current_setting('listen_addresses') AS addresses,
              datlocprovider AS provider, datlocale AS locale,
              rolsuper AS super, rolcreaterole AS creates, pg_get_userbyid(datdba) AS owner
       FROM pg_database, pg_roles WHERE datname = current_database() AND rolname = current_user`,
    );
    expect(settings).toEqual([
      {
        zone: 'UTC',
        encoding: 'UTF8',
        checksums: 'on',
        addresses: '127.0.0.1',
        provider: 'b',
        locale: 'C.UTF-8',
        super: false,
        creates: true,
        owner: 'counterclaim_owner',
      },
    ]);
    await expect(asking(ownerUrl, refuseUnsafeSettings)).resolves.toBeUndefined();
    const guess = new URL(ownerUrl);
    guess.password = 'guess';
    await expect(query(guess.href, 'SELECT')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(dataDir, 'postgres', 'password'))).mode & 0o777).toBe(0o600);
  });

  it('keeps what was saved over a stop and a start', async () => {
    const first = await start();
    await save(first.ownerUrl);
    await first.stop();
    expect(await runningEmbedded(dataDir)).toBeUndefined();
    const second = await start();
    expect(await saved(second.ownerUrl)).toEqual([{ answer: 42 }]);
    expect(await runningEmbedded(dataDir)).toBe(second.ownerUrl);
  });

  it('takes over what a process that was killed has left running', async () => {
    const other = startElsewhere(dataDir);
    const url = await lineOf(other, 'postgres:');
    await save(url);
    await killed(other);
    const { ownerUrl } = await start();
    expect(ownerUrl).toBe(url);
    expect(await saved(ownerUrl)).toEqual([{ answer: 42 }]);
  });

  it('refuses a directory that another living process holds, and leaves that one in peace', async () => {
    const other = startElsewhere(dataDir);
    try {
      const url = await lineOf(other, 'postgres:');
      await expect(start()).rejects.toThrow(`in use by another Counterclaim (process ${other.pid})`);
      expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      await killed(other);
    }
    await start();
  });

  it('lets one of two that start at the same moment win', async () => {
    const outcomes = await Promise.allSettled([start(), start()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('does an initdb again that was cut off', async () => {
    const other = startElsewhere(dataDir);
    await lineOf(other, 'Making a database');
    await killed(other);
    expect(await readdir(dataDir)).not.toContain('postgres');
    const { ownerUrl } = await start();
    expect(await query(ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await unfinished()).toEqual([]);
  });

  it('recovers when the server itself was killed, though its id is another process’s by now', async () => {
    const other = startElsewhere(dataDir);
    const url = await lineOf(other, 'postgres:');
    await save(url);
    const server = await postmaster();
    await killed(other);
    process.kill(server, 'SIGKILL');
    await writeFile(pidFile(), (await readFile(pidFile(), 'utf8')).replace(/^\d+/, String(process.ppid)));
    const { ownerUrl } = await start();
    expect(await saved(ownerUrl)).toEqual([{ answer: 42 }]);
  });

  it('starts a server again that died under it, where it was', async () => {
    const cluster = await start();
    await save(cluster.ownerUrl);
    const away = new Promise<void>((resolve) => {
      const client = new Client({ connectionString: cluster.ownerUrl });
      client.on('error', () => undefined).once('end', () => resolve());
      void client.connect().then(async () => process.kill(await postmaster(), 'SIGKILL'));
    });
    await away;
    const back = async (): Promise<unknown> => saved(cluster.ownerUrl).catch(back);
    expect(await back()).toEqual([{ answer: 42 }]);
  });

  it('does not touch a directory of that name that is not its own', async () => {
    await mkdir(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'postgres', 'thesis.txt'), 'years of work');
    await expect(start()).rejects.toThrow('is in the way');
    expect(await readdir(join(dataDir, 'postgres'))).toEqual(['thesis.txt']);
  });

  it('works in a directory that is closed to all but us', async () => {
    await chmod(dataDir, 0o700);
    const { ownerUrl } = await start();
    expect(await query(ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('is refused with any of the settings off that keep what was acknowledged', async () => {
    const { ownerUrl } = await start({ fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' });
    await expect(asking(ownerUrl, refuseUnsafeSettings)).rejects.toThrow(
      /ALTER SYSTEM SET fsync = on; .*full_page_writes = on; .*synchronous_commit = on;/,
    );
  });
});
