import { readFile } from 'node:fs/promises';
import { type Server, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Another build of the desk, before the same product: so two can be compared in one run. */
export const serveBuild = async (
  folder: string,
  product: string,
): Promise<{ readonly url: string; close(): void }> => {
  const server: Server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? '/', product).pathname;
    if (path.startsWith('/assets/')) {
      readFile(join(folder, `${path}.gz`))
        .then((bytes) => ({ bytes, encoding: { 'content-encoding': 'gzip' } }))
        .catch(async () => ({ bytes: await readFile(join(folder, path)), encoding: {} }))
        .then(({ bytes, encoding }) =>
          answer.writeHead(200, { 'content-type': TYPES[extname(path)] ?? '', ...encoding }).end(bytes),
        )
        .catch(() => answer.writeHead(404).end());
      return;
    }
    if (!path.startsWith('/api/')) {
      readFile(join(folder, 'index.html'))
        .then((bytes) => answer.writeHead(200, { 'content-type': 'text/html' }).end(bytes))
        .catch(() => answer.writeHead(404).end());
      return;
    }
    const passed = request(
      new URL(asked.url ?? '/', product),
      { method: asked.method, headers: asked.headers },
      (come) => {
        answer.writeHead(come.statusCode ?? 502, come.headers);
        come.pipe(answer);
      },
    );
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
