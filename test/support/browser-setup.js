import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import startCluster from './global-setup.js';

const ROOT = join(import.meta.dirname, '../..');

/** The desk as its source is now, built as it is shipped, and a PostgreSQL. */
export default async () => {
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', 'apps/desk', '--logLevel', 'warn'],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    },
  );
  await startCluster();
};
