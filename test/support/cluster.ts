import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedCluster, ensureRoles, startEmbedded } from '#persistence';
import { migrate } from '#schema';

/** What the tests of one run are told of its cluster, through the environment. */
export interface ClusterUrls {
  /** The superuser's: clones the template. */
  readonly adminUrl: string;
  /** Of the template database, which has the roles and the schema. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly publicUrl: string;
}

/** Nothing that a test writes has to outlive the machine. */
const QUICK = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' };

export const CLUSTER_VARIABLE = 'COUNTERCLAIM_TEST_CLUSTER';

/** One PostgreSQL for one run of the tests: in a directory and on a port of its own, so that runs go side by side. */
export const startCluster = async (): Promise<() => Promise<void>> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'counterclaim-test-'));
  let cluster: EmbeddedCluster | undefined;
  const end = async (): Promise<void> => {
    await cluster?.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    cluster = await startEmbedded({ dataDir, settings: QUICK });
    const urls = await ensureRoles(cluster.ownerUrl);
    await migrate(cluster.ownerUrl);
    const all: ClusterUrls = { adminUrl: cluster.adminUrl, ownerUrl: cluster.ownerUrl, ...urls };
    process.env[CLUSTER_VARIABLE] = JSON.stringify(all);
    // On Ctrl-C Jest ends at once, without its teardown; the server is no child of the terminal and would stay.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void end().finally(() => process.exit(1)));
    return end;
  } catch (error) {
    await end();
    throw error;
  }
};
