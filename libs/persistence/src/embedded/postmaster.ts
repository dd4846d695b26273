import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Cluster, isAlive } from './cluster.js';

/** What a start that failed says when the next one may well succeed. */
const PASSING =
  /Address already in use|shared memory block .* is still in use|lock file "postmaster.pid" already exists/;

/** The server could not be started now, but perhaps in a moment. */
export class NotYet extends Error {}

/** The port of the server that runs on this directory of PostgreSQL. */
export const runningPort = async (data: string): Promise<number | undefined> => {
  const pidFile = await readPidFile(data);
  return pidFile !== undefined && (await isPostmaster(pidFile)) ? pidFile.port : undefined;
};

/** Starts the server and waits until it takes connections. */
export const startServer = async (
  { account, binaries, data, logFile }: Cluster,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<void> => {
  await retireStrangersPid(data);
  await rename(logFile, `${logFile}.old`).catch(() => undefined);
  const all = { ...SETTINGS, ...settings, port: String(port) };
  const options = Object.entries(all).map(([name, value]) => `-c ${shellQuote(`${name}=${value}`)}`);
  try {
    // pg_ctl gives the server a session of its own, so a Ctrl-C in the terminal reaches us alone, and we close what
    // we have open before we stop it.
    await account.run(binaries.pg_ctl, [
      ...['start', '--silent', '--wait', `--timeout=${PATIENCE_SECONDS}`],
      ...['--pgdata', data, '--log', logFile, '--options', options.join(' ')],
    ]);
  } catch (cause) {
    const said = (await readFile(logFile, 'utf8').catch(() => '')).trim();
    if (PASSING.test(said)) throw new NotYet(said, { cause });
    throw new Error(`PostgreSQL did not start: ${(cause as Error).message}\n${said}`, { cause });
  }
};

/** A clean shutdown that does not wait for clients to leave. */
export const stopServer = async ({ account, binaries, data }: Cluster): Promise<void> => {
  if ((await runningPort(data)) === undefined) return;
  await account.run(binaries.pg_ctl, [
    ...['stop', '--silent', '--wait', `--timeout=${PATIENCE_SECONDS}`, '--mode=fast'],
    ...['--pgdata', data],
  ]);
};

/** A free port of the loopback interface: free now, that is, and so a start that finds it taken tries another. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
      });
  });

/** How long a start (with recovery) or a shutdown (with its checkpoint) may take. */
const PATIENCE_SECONDS = 120;

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Errors of statements are the application's to log; here they would only copy drafts into a file.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
};

/** pg_ctl hands its options to a shell. */
const shellQuote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

interface PidFile {
  readonly text: string;
  readonly pid: number;
  readonly directory: string;
  readonly port: number;
}

const pidFilePath = (data: string): string => join(data, 'postmaster.pid');

const readPidFile = async (data: string): Promise<PidFile | undefined> => {
  const text = await readFile(pidFilePath(data), 'utf8').catch(() => '');
  const [pid, directory = '', , port] = text.split('\n');
  return Number(pid) > 0 && Number(port) > 0
    ? { text, pid: Number(pid), directory, port: Number(port) }
    : undefined;
};

/** After a crash the id in the file may be another process's by now. Its command line tells, where there is /proc. */
const isPostmaster = async ({ pid, directory }: PidFile): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return commandLine.split('\0').includes(directory);
};

/**
 * PostgreSQL will not start while the id in the file is alive, whoever's it is now. The file stays, since PostgreSQL
 * learns from it which shared memory to look for; but the id becomes ours, which it knows not to be a server's.
 */
const retireStrangersPid = async (data: string): Promise<void> => {
  const pidFile = await readPidFile(data);
  if (pidFile !== undefined && isAlive(pidFile.pid) && !(await isPostmaster(pidFile)))
    await writeFile(pidFilePath(data), pidFile.text.replace(/^\d+/, String(process.pid)));
};
