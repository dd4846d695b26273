import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { type Furniture, fastifyAdapter, furnish } from '#http';
import type { Clock } from '#persistence';
import type { Settings, Site } from '#settings';
import { etagOf, send } from './caching.js';
import { limitReaders } from './limits/limit-readers.js';
import { readMessages } from './mcp/message-errors.js';
import { describePublic } from './native/describe-public.js';
import { answerUnchanged } from './native/unchanged.js';
import { OutletErrors } from './outlet-errors.js';
import { PublicModule } from './public.module.js';
import { publicPool } from './store/public-pool.js';
import { PublishedClaims } from './store/published-claims.js';

export interface PublicOptions extends Furniture {
  /** The connection of the role that can read what is published, and nothing else. */
  readonly url: string;
  readonly logger: Logger;
  readonly settings: Settings;
  /** By which limits are counted: the server's, unless a test has its own. */
  readonly clock?: Clock;
}

const NATIVE = '/api/public/v1';

/** All that the public can read, ready to answer, not yet listening. */
export const createPublic = async ({
  url,
  logger,
  settings,
  clock,
  ...furniture
}: PublicOptions): Promise<NestFastifyApplication> => {
  const open = openTo(furniture.site);
  const app: NestFastifyApplication = await NestFactory.create<NestFastifyApplication>(
    PublicModule.forRoot(publicPool(url, logger), furniture.site),
    fastifyAdapter(logger, {
      trustedProxies: settings.TRUSTED_PROXIES,
      // No hook sees these.
      refuse: (error, request, reply) =>
        app.get(OutletErrors).send(error, request, reply.headers({ ...open, 'Cache-Control': 'no-store' })),
    }),
    { bodyParser: false, logger: ['error', 'warn', 'fatal'], abortOnError: false },
  );
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  readOnly(server);
  readMessages(server);
  openToBrowsers(server, open);
  limitReaders(app, { url, logger, settings, clock });
  await furnish(app, furniture, 'data');
  app.useGlobalFilters(app.get(OutletErrors));
  answerUnchanged(server, `${NATIVE}/claims/:slug`, app.get(PublishedClaims));

  const body = JSON.stringify(describePublic(app, furniture.site));
  const described = { body, etag: etagOf(body) };
  server.get(`${NATIVE}/openapi.json`, (request, reply) => {
    send(request, reply, described);
    return reply;
  });
  await app.init();
  await server.ready();
  return app;
};

/**
 * Methods that could change something, and where they don't: clients of the Model Context Protocol ask by POST, as it
 * has them do, and DELETE there is told that it has no sessions to end.
 */
const ASKS_ALL_THE_SAME = new Set(['POST /mcp', 'DELETE /mcp']);

/** No guard stands before these routes, since readers need no account. So none may ever do more than read. */
const readOnly = (server: FastifyInstance): void => {
  server.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat())
      if (!['GET', 'HEAD', 'OPTIONS'].includes(one) && !ASKS_ALL_THE_SAME.has(`${one} ${url}`))
        throw new Error(`${one} ${url}: the public API has routes to read by, and no other`);
  });
};

/** Pages of any site may read, and nothing that is sent is ever taken for a page. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, ' +
    'X-Change-Position, Repr-Digest, Content-Location',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'Authorization, If-None-Match, X-Goog-Api-Client, X-Goog-Api-Key',
  'Access-Control-Max-Age': '86400',
};

const openTo = ({ secure }: Site): Readonly<Record<string, string>> => ({
  ...OPEN,
  ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
});

const openToBrowsers = (server: FastifyInstance, headers: Readonly<Record<string, string>>): void => {
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  server.options('/*', (_request, reply) => reply.headers(PREFLIGHT).status(204).send());
};
