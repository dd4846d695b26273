import { join } from 'node:path';
import { ensureRoles, joinEmbedded, startEmbedded } from '#persistence';
import type { Settings } from '#settings';

/** The database of the settings, with a connection for each of its roles. */
export interface OpenDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly publicUrl: string;
  /** Whether it is our own, in DATA_DIR. */
  readonly embedded: boolean;
  close(): Promise<void>;
}

type Log = (line: string) => void;

/** For the product itself: starts the embedded PostgreSQL where there is no DATABASE_URL. */
export const startDatabase = async (settings: Settings, log: Log): Promise<OpenDatabase> => {
  if (settings.DATABASE_URL !== undefined)
    return withRoles(settings.DATABASE_URL, false, () => Promise.resolve());
  const cluster = await startEmbedded({ dataDir: join(settings.DATA_DIR, 'postgres'), log });
  return withRoles(cluster.ownerUrl, true, () => cluster.stop()).catch(async (error: unknown) => {
    await cluster.stop();
    throw error;
  });
};

/** For a command: uses the embedded PostgreSQL of a product that runs, or else starts it for as long as it takes. */
export const reachDatabase = async (settings: Settings): Promise<OpenDatabase> => {
  if (settings.DATABASE_URL === undefined) {
    const running = await joinEmbedded(join(settings.DATA_DIR, 'postgres'));
    if (running !== undefined) return withRoles(running.ownerUrl, true, () => Promise.resolve());
  }
  return startDatabase(settings, () => undefined);
};

const withRoles = async (
  ownerUrl: string,
  embedded: boolean,
  close: () => Promise<void>,
): Promise<OpenDatabase> => ({
  ownerUrl,
  ...(await ensureRoles(ownerUrl)),
  embedded,
  close,
});
