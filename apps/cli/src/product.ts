import { type IncomingMessage, type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { LiveEvents } from '#audit';
import { HTTP_TIMEOUTS, Metrics } from '#http';
import { dataSource } from '#schema';
import { type Settings, Site } from '#settings';
import { createApi } from '../../api/src/index.js';
import { ChangeWaits, createPublic } from '../../public/src/index.js';
import { type Worker, createWorker } from '../../worker/src/index.js';
import type { OpenDatabase } from './database.js';
import { siteUrl } from './site-url.js';

export interface Product {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * How long requests that run may take to end when the product is told to stop, in milliseconds. With what is closed
 * after them, it is over within five seconds.
 */
const GRACE_MS = 2_500;

/** The desk's own paths. All others are the public's: its APIs, and the pages of desks, whose slugs are never one of these. */
const DESK = /^\/((api\/v1|docs|docs-json|health|metrics|assets|desks|sign-in)(\/|\?|$)|\?|$)/;

/**
 * The whole product on one port. The desk's API and the public one are two apps, each with a database role of its
 * own; the address decides which of them a request comes to, and neither can do what the other's role may.
 */
export const startProduct = async (
  settings: Settings,
  database: OpenDatabase,
  logger: Logger,
): Promise<Product> => {
  const server = createServer({
    requestTimeout: HTTP_TIMEOUTS.request,
    connectionsCheckingInterval: HTTP_TIMEOUTS.check,
  });
  server.on('request', notYet);
  server.headersTimeout = HTTP_TIMEOUTS.headers;
  server.keepAliveTimeout = HTTP_TIMEOUTS.keepAlive;
  // The port is taken first, since with port 0 the site's address is known only then.
  const port = await listen(server, settings);
  const site = new Site(siteUrl(settings, port));
  const metrics = new Metrics();
  const source = await dataSource(database.appUrl, { name: 'counterclaim-api' }).initialize();
  const api = await createApi({ dataSource: source, site, metrics, logger, settings });
  const open = await createPublic({ url: database.publicUrl, site, metrics, logger, settings });
  const worker =
    settings.WORKER === 'on' ? await runWorker(settings, database, logger, { site, metrics }) : undefined;

  const [toApi, toPublic] = [routing(api), routing(open)];
  server.removeListener('request', notYet);
  server.on('request', (request: IncomingMessage, response) =>
    (DESK.test(request.url ?? '') ? toApi : toPublic)(request, response),
  );
  return {
    url: site.baseUrl,
    close: async () => {
      // Streams do not end by themselves, and who waits for a change is not kept.
      api.get(LiveEvents).end();
      open.get(ChangeWaits).end();
      await Promise.all([stop(server).then(() => Promise.all([api.close(), open.close()])), worker?.close()]);
    },
  };
};

/** What does the jobs, in this process or in one of its own: on connections of its own, so that neither waits for the other. */
export const runWorker = async (
  settings: Settings,
  database: OpenDatabase,
  logger: Logger,
  { site = new Site(siteUrl(settings)), metrics }: { site?: Site; metrics?: Metrics } = {},
): Promise<Worker> =>
  createWorker({
    dataSource: await dataSource(database.appUrl, { size: 8, name: 'counterclaim-worker' }).initialize(),
    logger,
    site,
    settings,
    ...(metrics && { metrics }),
  });

/** Who asks between the port being taken and the apps being ready is told to ask again. */
const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'application/problem+json', 'Retry-After': '1' });
  response.end(
    JSON.stringify({
      title: 'Service Unavailable',
      status: 503,
      code: 'starting',
      detail: 'Starting: ask again.',
    }),
  );
};

const routing = (app: NestFastifyApplication): RequestListener => {
  const fastify = app.getHttpAdapter().getInstance();
  return (request, response) => fastify.routing(request, response);
};

const listen = (server: Server, { HOST, PORT }: Settings): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${PORT} on ${HOST} is taken. Set PORT to another one, such as PORT=${PORT + 1}.`)
          : error,
      ),
    );
    server.listen(PORT, HOST, () => resolve((server.address() as AddressInfo).port));
  });

/** Takes no new requests, lets those that run end, and then ends what is left. */
const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
