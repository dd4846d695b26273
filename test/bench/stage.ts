import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '#persistence';

export interface Launched {
  readonly url: string;
  readonly pid: number;
}

/** A PostgreSQL of its own for one bench, and the processes that are measured on it. */
export interface Stage {
  readonly folder: string;
  readonly ownerUrl: string;
  /** The superuser's connection to the same database: row-level security is not what is measured. */
  readonly adminUrl: string;
  /** The product as `npm start` runs it, without its limits for who has no key. */
  launchProduct(): Promise<Launched>;
  /** A script of this folder, which prints its address. */
  launchScript(path: string, ...args: readonly string[]): Promise<Launched>;
  close(): Promise<void>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<'start', string>>;
};

export const openStage = async (): Promise<Stage> => {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-bench-'));
  const cluster = await startEmbedded({ dataDir: folder });
  const admin = new URL(cluster.adminUrl);
  admin.pathname = new URL(cluster.ownerUrl).pathname;
  const children: ChildProcess[] = [];

  const launch = (command: string, args: readonly string[], ready: RegExp): Promise<Launched> => {
    const child = spawn(command, args, {
      env: {
        ...process.env,
        PORT: '0',
        DATABASE_URL: cluster.ownerUrl,
        LOG_LEVEL: 'warn',
        ANONYMOUS_REQUESTS_PER_MINUTE: '1000000000',
      },
    });
    children.push(child);
    return new Promise((resolve, reject) => {
      let output = '';
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        const url = ready.exec(output)?.[1];
        if (url !== undefined) resolve({ url, pid: child.pid ?? 0 });
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', () => reject(new Error(output)));
    });
  };

  return {
    folder,
    ownerUrl: cluster.ownerUrl,
    adminUrl: admin.href,
    // The shell becomes the product, so the process is the product's own.
    launchProduct: () => launch('sh', ['-c', scripts.start], /Desk API\s+(http:\S+)\/api\/v1/),
    launchScript: (path, ...args) =>
      launch(
        process.execPath,
        ['--import', './test/support/typescript-source.js', path, ...args],
        /(http:\S+)/,
      ),
    close: async () => {
      await Promise.all(
        children.map(async (child) => {
          child.removeAllListeners('exit');
          if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
        }),
      );
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
