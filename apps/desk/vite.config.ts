import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';

const OUT = join(import.meta.dirname, '../../dist/desk');
/** Where `npm start` answers while the desk is worked on with `npm run desk`. */
const API = 'http://127.0.0.1:3000';

/** Each file in the forms that browsers take, so that no request packs it anew. */
const packed = (): Plugin => ({
  name: 'packed',
  apply: 'build',
  async closeBundle() {
    const files = await readdir(OUT, { recursive: true });
    await Promise.all(
      files
        .filter((name) => /\.(js|css|svg|json)$/.test(name))
        .map(async (name) => {
          const bytes = await readFile(join(OUT, name));
          await writeFile(join(OUT, `${name}.gz`), await promisify(gzip)(bytes));
          await writeFile(join(OUT, `${name}.br`), await promisify(brotliCompress)(bytes));
        }),
    );
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), packed()],
  // Words of the domain come from its source, whether or not the server was built before.
  resolve: {
    alias: [{ find: /^#(\w+)$/, replacement: join(import.meta.dirname, '../../libs/$1/src/index.ts') }],
  },
  // The server puts its own for each answer in its place: see the desk's pages in apps/api.
  html: { cspNonce: '{{nonce}}' },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    manifest: true,
    // In kB, unpacked: what every screen stands on is one file.
    chunkSizeWarningLimit: 700,
    target: 'es2022',
    // What is small is still a file of its own: the policy of contents allows no data: in scripts.
    assetsInlineLimit: 0,
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/api', '/docs', '/published', '/favicon.ico'].map((path) => [path, API])),
  },
});
