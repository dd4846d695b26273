// Builds the desk into dist/desk, unless what is there is newer than all that it is made of: so a start costs no build.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'dist/desk/index.html');
/** The desk itself, the words of the domain that it shares, and what both are built with. */
const MADE_OF = [
  'apps/desk',
  ...readdirSync(join(ROOT, 'libs')).map((room) => `libs/${room}/src/domain`),
  'package-lock.json',
];

const changedAt = (path) => {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  // A folder changes when something in it is added or taken away.
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
};

if (changedAt(BUILT) < Math.max(...MADE_OF.map((path) => changedAt(join(ROOT, path))))) {
  // Whatever is run around it, such as tests, this is what is shipped.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({
    root: import.meta.dirname,
    configFile: join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'warn',
  });
}
