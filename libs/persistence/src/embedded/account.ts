import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/** The system user that PostgreSQL runs as. */
export interface Account {
  /** Whom the files of the cluster have to be given to; absent where that is ourselves. */
  readonly owner?: Ids;
  /** Runs a program to its end. Throws with what it wrote to stderr when it fails. */
  run(program: string, args: readonly string[]): Promise<string>;
}

/**
 * PostgreSQL refuses to run as root. A plain user runs it as themselves; for root it is the owner of the cluster
 * where there is one, so that a plain user's cluster stays theirs, and else the system user `postgres`.
 */
export const accountFor = async (dataDir: string, home: string, postgres: string): Promise<Account> => {
  const existing = await stat(home).catch(() => undefined);
  if (process.getuid?.() === 0) {
    const ids = existing !== undefined && existing.uid !== 0 ? existing : await systemUser();
    return firstThatReaches(accountsFor({ uid: ids.uid, gid: ids.gid }), dataDir, postgres);
  }
  if (existing !== undefined && existing.uid !== process.getuid?.())
    throw new Error(
      `${home} belongs to another system user (uid ${existing.uid}). Start as that user, or set DATA_DIR to a ` +
        'directory of your own.',
    );
  return firstThatReaches([{ run: (program, args) => run(program, args) }], dataDir, postgres);
};

/**
 * A checkout under /root is out of reach for anybody else. There, and only there, PostgreSQL is lent as little of
 * root's power as opens the way: to read, or in a container that lacks that capability (or where files were made
 * under umask 077) to override permissions.
 */
const accountsFor = (owner: Ids): Account[] => [
  { owner, run: (program, args) => run(program, args, owner) },
  ...['dac_read_search', 'dac_override'].map((capability) => ({
    owner,
    run: (program: string, args: readonly string[]) =>
      run('setpriv', [
        `--reuid=${owner.uid}`,
        `--regid=${owner.gid}`,
        '--clear-groups',
        // Without this the kernel answers access(2), by which PostgreSQL looks for its own programs, as if the
        // capability were not there.
        '--securebits=+no_setuid_fixup',
        `--inh-caps=+${capability}`,
        `--ambient-caps=+${capability}`,
        program,
        ...args,
      ]),
  })),
];

const firstThatReaches = async (
  accounts: readonly Account[],
  dataDir: string,
  postgres: string,
): Promise<Account> => {
  const refusals: string[] = [];
  for (const account of accounts) {
    try {
      await account.run('/bin/sh', ['-c', 'cd "$1" && exec "$2" --version', 'sh', dataDir, postgres]);
      return account;
    } catch (error) {
      refusals.push((error as Error).message);
    }
  }
  const advice =
    accounts[0]?.owner === undefined
      ? 'Set DATABASE_URL to a PostgreSQL 15 or later instead.'
      : `It runs as the system user ${accounts[0].owner.uid}, which must be able to reach both. Start as a plain ` +
        'user, or move the checkout to where all can read it (/opt, /srv), or set DATABASE_URL.';
  throw new Error(
    `The embedded PostgreSQL (${postgres}) can't be run on ${dataDir}. ${advice} Tried: ${refusals.join(' | ')}`,
  );
};

/** The system user `postgres`, made where there is none. */
const systemUser = async (): Promise<Ids> => {
  const existing = await lookUp('postgres');
  if (existing !== undefined) return existing;
  try {
    await run('groupadd', ['--system', '--force', 'postgres']);
    await run(
      'useradd',
      '--system --gid postgres --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin postgres'.split(
        ' ',
      ),
    );
  } catch (cause) {
    // Another process may have made it just now.
    const other = await lookUp('postgres');
    if (other !== undefined) return other;
    throw new Error(
      'PostgreSQL does not run as root, and the system user "postgres" could not be made. Start as a plain user.',
      { cause },
    );
  }
  return (await lookUp('postgres'))!;
};

const lookUp = async (name: string): Promise<Ids | undefined> => {
  try {
    return { uid: Number(await run('id', ['-u', name])), gid: Number(await run('id', ['-g', name])) };
  } catch {
    return undefined;
  }
};

/**
 * In a session of its own (`detached`), so that a Ctrl-C in the terminal does not reach the program; from `/` and
 * without our environment, so that neither an unreachable working directory nor a PGDATA gets in its way.
 */
const run = async (program: string, args: readonly string[], ids?: Ids): Promise<string> => {
  const child = spawn(program, args, {
    ...(ids && { uid: ids.uid, gid: ids.gid }),
    cwd: '/',
    detached: true,
    env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve(code === 0 ? '' : `${program} ended with ${signal ?? code}`),
    );
  });
  const [failure, output, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (failure !== '') throw new Error(`${failure}: ${complaint.trim() || output.trim()}`);
  return output;
};
