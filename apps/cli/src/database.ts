import { type RoleUrls, ensureRoles, runningEmbedded, startEmbedded } from '#persistence';
import type { Settings } from '#settings';

/** The database of the settings, with a connection for each of its roles. */
export interface OpenDatabase extends RoleUrls {
  readonly ownerUrl: string;
  close(): Promise<void>;
}

type Log = (line: string) => void;

/** For the product itself: starts the embedded PostgreSQL where there is no DATABASE_URL. */
export const startDatabase = async (settings: Settings, log: Log): Promise<OpenDatabase> => {
  if (settings.DATABASE_URL !== undefined) return withRoles(settings.DATABASE_URL, leaveIt);
  const cluster = await startEmbedded({ dataDir: settings.DATA_DIR, log });
  return withRoles(cluster.ownerUrl, () => cluster.stop()).catch(async (error: unknown) => {
    await cluster.stop();
    throw error;
  });
};

/** For a command: uses the embedded PostgreSQL of a product that runs, or else starts it for as long as it takes. */
export const reachDatabase = async (settings: Settings): Promise<OpenDatabase> => {
  const running = settings.DATABASE_URL ?? (await runningEmbedded(settings.DATA_DIR));
  return running === undefined ? startDatabase(settings, () => undefined) : withRoles(running, leaveIt);
};

const leaveIt = (): Promise<void> => Promise.resolve();

const withRoles = async (ownerUrl: string, close: () => Promise<void>): Promise<OpenDatabase> => ({
  ownerUrl,
  ...(await ensureRoles(ownerUrl)),
  close,
});
