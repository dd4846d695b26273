import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PublicReader } from './public-reader.js';

/** What the public sees, on a port, for a browser. */
export interface PublicSite {
  readonly url: string;
  readonly reader: PublicReader;
  close(): Promise<void>;
}

export const openSite = async (): Promise<PublicSite> => {
  const server: Server = createServer();
  // The port is taken first, since all addresses on the pages begin with it.
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
  const url = `http://127.0.0.1:${port}`;
  const reader = await PublicReader.start({ site: url });
  server.on('request', reader.listener);
  return {
    url,
    reader,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await reader.close();
    },
  };
};
