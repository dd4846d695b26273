import { createHmac, randomBytes } from 'node:crypto';
import {
  chown,
  mkdir,
  mkdtemp,
  open,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, accountFor } from './account.js';
import { type Binaries, findBinaries } from './binaries.js';

export const OWNER = 'counterclaim_owner';
export const DATABASE = 'counterclaim';

/** A whole cluster on disk. It appears by one rename, so there is never half of one under this name. */
export interface Cluster {
  readonly binaries: Binaries;
  readonly account: Account;
  /** PostgreSQL's own directory. */
  readonly data: string;
  /** What the server said since it was last started; `.old` beside it is from the time before. */
  readonly logFile: string;
  adminUrl(port: number): string;
  ownerUrl(port: number): string;
}

export interface ClusterPlace {
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** Whether the files reach the disk before this returns. */
  readonly durable: boolean;
}

const homeIn = (dataDir: string): string => join(dataDir, 'postgres');
const UNFINISHED = 'postgres.unfinished-';

/** The cluster in this directory, made there if need be. */
export const ensureCluster = async ({ dataDir, log, durable }: ClusterPlace): Promise<Cluster> => {
  await mkdir(dataDir, { recursive: true });
  const place = await realpath(dataDir);
  const home = homeIn(place);
  const binaries = await findBinaries();
  const account = await accountFor(place, home, binaries.postgres);
  await discardUnfinished(place);
  let password = await passwordIn(home);
  if (password === undefined) {
    log(`Making a database in ${place}`);
    await makeCluster(place, binaries, account, durable);
    password = await passwordIn(home);
    if (password === undefined)
      throw new Error(
        `${home} is in the way: it is no database of Counterclaim. Move it, or set another DATA_DIR.`,
      );
  }
  return {
    binaries,
    account,
    data: join(home, 'data'),
    logFile: join(home, 'server.log'),
    ...clusterUrls(password),
  };
};

/** Where PostgreSQL's directory is, and the URLs, of a cluster that exists. */
export const existingCluster = async (
  dataDir: string,
): Promise<Pick<Cluster, 'data' | 'adminUrl' | 'ownerUrl'> | undefined> => {
  const home = homeIn(dataDir);
  const password = await passwordIn(home);
  return password === undefined ? undefined : { data: join(home, 'data'), ...clusterUrls(password) };
};

/** One random secret is kept, the superuser's; the owner's password follows from it, and does not lead back. */
const clusterUrls = (secret: string): Pick<Cluster, 'adminUrl' | 'ownerUrl'> => {
  const ownerPassword = createHmac('sha256', secret).update(OWNER).digest('base64url');
  // `sslmode` is said outright because `pg` would else take it from PGSSLMODE, and the server has no TLS.
  const url = (user: string, password: string, port: number, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
  return {
    adminUrl: (port) => url('postgres', secret, port, 'postgres'),
    ownerUrl: (port) => url(OWNER, ownerPassword, port, DATABASE),
  };
};

const passwordFile = (home: string): string => join(home, 'password');

const passwordIn = async (home: string): Promise<string | undefined> => {
  try {
    return await readFile(passwordFile(home), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Where two processes make one at the same time, the first to be done wins, and the other's is thrown away. */
const makeCluster = async (
  dataDir: string,
  { initdb }: Binaries,
  account: Account,
  durable: boolean,
): Promise<void> => {
  const draft = await mkdtemp(join(dataDir, `${UNFINISHED}${process.pid}-`));
  await writeFile(passwordFile(draft), randomBytes(24).toString('base64url'), { mode: 0o600, flush: true });
  if (account.owner !== undefined)
    for (const path of [draft, passwordFile(draft)]) await chown(path, account.owner.uid, account.owner.gid);
  await account.run(initdb, [
    `--pgdata=${join(draft, 'data')}`,
    '--username=postgres',
    `--pwfile=${passwordFile(draft)}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The provider that is compiled in: sorting and case are the same on every machine, for good.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]);
  try {
    await rename(draft, homeIn(dataDir));
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await rm(draft, { recursive: true });
  }
  if (!durable) return;
  // The rename too must outlast a power cut.
  await using directory = await open(dataDir);
  await directory.sync();
};

/** Throws away what an initdb that was cut off has left, but not what a living process is about to make. */
const discardUnfinished = async (dataDir: string): Promise<void> => {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const maker = Number.parseInt(name.slice(UNFINISHED.length), 10);
    // An initdb whose starter was killed may go on for a moment and put files there: hence the retries.
    if (maker === process.pid || !isAlive(maker))
      await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 10 });
  }
};

/** Whether there is a process of this id. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
