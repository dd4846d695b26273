import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import startCluster from './global-setup.js';

const ROOT = join(import.meta.dirname, '../..');

/** The desk as its source is now, and a PostgreSQL. */
export default async () => {
  execFileSync(process.execPath, ['apps/desk/build.js'], { cwd: ROOT, stdio: 'inherit' });
  await startCluster();
};
