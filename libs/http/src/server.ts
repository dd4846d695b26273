import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { INestApplication } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { BODY_LIMIT_BYTES, readOnlyJson } from './json-body.js';
import { ProblemFilter, sendProblem } from './problem.js';

/** Milliseconds. A client that is slow on purpose holds no socket longer than this. */
export const HTTP_TIMEOUTS = { request: 15_000, headers: 10_000, check: 2_000, keepAlive: 60_000 } as const;

/** Fastify with the limits that all our apps share. */
export const fastifyAdapter = (logger: Logger): FastifyAdapter =>
  new FastifyAdapter({
    loggerInstance: logger,
    disableRequestLogging: true,
    requestIdLogLabel: 'requestId',
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: HTTP_TIMEOUTS.request,
    keepAliveTimeout: HTTP_TIMEOUTS.keepAlive,
    // Behind a proxy the address of the client is the proxy's matter: nothing here depends on it.
    trustProxy: false,
    routerOptions: { maxParamLength: 300 },
    genReqId: () => randomUUID(),
    http: { headersTimeout: HTTP_TIMEOUTS.headers, connectionsCheckingInterval: HTTP_TIMEOUTS.check },
    frameworkErrors: sendProblem,
  });

/** Body parsing, headers, errors and the request log: the same for every app. */
export const furnish = async (app: NestFastifyApplication): Promise<void> => {
  const fastify = app.getHttpAdapter().getInstance();
  readOnlyJson(fastify);
  await app.register(helmet, {
    // /docs is the one page with scripts of its own, all from this host.
    contentSecurityPolicy: {
      directives: {
        'upgrade-insecure-requests': null,
        'script-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
      },
    },
    strictTransportSecurity: false,
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('X-Request-Id', request.id);
    if (reply.getHeader('Cache-Control') === undefined) void reply.header('Cache-Control', 'no-store');
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { desk } = (request.params ?? {}) as { desk?: string };
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(desk === undefined ? {} : { desk }),
      },
      'request',
    );
    done();
  });
  app.useGlobalFilters(new ProblemFilter());
};

export type App = INestApplication & NestFastifyApplication;
