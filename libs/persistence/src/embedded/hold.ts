import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { isConnectionLost } from '../database-errors.js';
import type { Cluster } from './cluster.js';
import { NotYet, freePort, runningPort, startServer } from './postmaster.js';

/**
 * A running server that is ours alone. The lock is a session's, so it goes when our process does, however it ends;
 * the server outlives a kill -9, and then the next process takes both over.
 */
export interface Hold {
  readonly client: Client;
  readonly port: number;
  /** Whether the server was found running. */
  readonly adopted: boolean;
  /** Settles when the connection is gone, and the lock with it. */
  readonly lost: Promise<void>;
}

/** Any number will do: nothing else takes advisory locks in the database `postgres` of this cluster. */
const LOCK = 1;
/** The server sees the end of a killed process's connection within milliseconds. */
const LOCK_TIMEOUT_MS = 2_000;
const NAME = 'counterclaim, process ';

export interface HoldOptions {
  readonly settings: Readonly<Record<string, string>>;
  /** The port to start at, where it has to be that one. */
  readonly port?: number;
  readonly signal: AbortSignal;
}

/** Starts the server where it does not run, and takes the lock. */
export const takeHold = async (
  cluster: Cluster,
  { settings, port: wanted, signal }: HoldOptions,
): Promise<Hold> => {
  const deadline = Date.now() + 120_000;
  for (;;) {
    try {
      const running = await runningPort(cluster.data);
      const port = running ?? wanted ?? (await freePort());
      if (running === undefined) await startServer(cluster, port, settings);
      return { port, adopted: running !== undefined, ...(await lock(cluster, port)) };
    } catch (error) {
      // It may be starting, recovering or stopping at another process's behest.
      if (!(error instanceof NotYet || isConnectionLost(error)) || Date.now() > deadline) throw error;
      await sleep(50, undefined, { signal });
    }
  }
};

const lock = async (cluster: Cluster, port: number): Promise<Pick<Hold, 'client' | 'lost'>> => {
  const client = new Client({
    connectionString: cluster.adminUrl(port),
    application_name: `${NAME}${process.pid}`,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  const lost = new Promise<void>((resolve) => client.once('end', () => resolve()));
  // The end is what is acted on; without a listener the error before it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`SET lock_timeout = ${LOCK_TIMEOUT_MS}`);
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return { client, lost };
  } catch (error) {
    const holder = isConnectionLost(error) ? undefined : await holderOf(client);
    await client.end();
    if (holder === undefined) throw error;
    throw new Error(
      `The database in ${cluster.data} is in use by another Counterclaim (${holder}). Stop that one first, or set DATA_DIR ` +
        'to another directory.',
      { cause: error },
    );
  }
};

const holderOf = async (client: Client): Promise<string | undefined> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT substr(application_name, length($1) + 1) AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND starts_with(application_name, $1)`,
    [NAME],
  );
  return rows[0] && `process ${rows[0].name}`;
};
