import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { type Furniture, fastifyAdapter, furnish } from '#http';
import { etagOf, send } from './caching.js';
import { describePublic } from './native/describe-public.js';
import { answerUnchanged } from './native/unchanged.js';
import { PublicModule } from './public.module.js';
import { publicPool } from './store/public-pool.js';
import { PublishedClaims } from './store/published-claims.js';

export interface PublicOptions extends Furniture {
  /** The connection of the role that can read what is published, and nothing else. */
  readonly url: string;
  readonly logger: Logger;
}

const NATIVE = '/api/public/v1';

/** All that the public can read, ready to answer, not yet listening. */
export const createPublic = async ({
  url,
  logger,
  ...furniture
}: PublicOptions): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    PublicModule.forRoot(publicPool(url, logger), furniture.site),
    fastifyAdapter(logger),
    { bodyParser: false, logger: ['error', 'warn', 'fatal'], abortOnError: false },
  );
  await furnish(app, furniture, 'data');
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  readOnly(server);
  openToBrowsers(server, furniture.site.secure);
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

/** No guard stands before these routes, since readers need no account. So none may ever do more than read. */
const readOnly = (server: FastifyInstance): void => {
  server.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat())
      if (!['GET', 'HEAD', 'OPTIONS'].includes(one))
        throw new Error(`${one} ${url}: the public API has routes to read by, and no other`);
  });
};

/** Pages of any site may read, and nothing that is sent is ever taken for a page. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Retry-After, X-Request-Id',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'Authorization, If-None-Match',
  'Access-Control-Max-Age': '86400',
};

const openToBrowsers = (server: FastifyInstance, secure: boolean): void => {
  const headers = { ...OPEN, ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}) };
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  server.options(`${NATIVE}/*`, (_request, reply) => reply.headers(PREFLIGHT).status(204).send());
};
