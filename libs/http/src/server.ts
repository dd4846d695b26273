import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Site } from '#settings';
import { BODY_LIMIT_BYTES, readOnlyJson } from './json-body.js';
import type { Metrics } from './metrics.js';
import { ProblemFilter, sendProblem } from './problem.js';

/**
 * Milliseconds. A client that is slow on purpose holds no socket longer than this; the largest upload comes through in
 * time at 4 Mbit/s.
 */
export const HTTP_TIMEOUTS = { request: 60_000, headers: 10_000, check: 2_000, keepAlive: 60_000 } as const;

interface AdapterOptions {
  /** Proxies that may say for whom they ask. */
  readonly trustedProxies?: readonly string[];
  /** What is refused before there is a route: an address that is no UTF-8. */
  readonly refuse?: (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;
}

/** Fastify with the limits that all our apps share. */
export const fastifyAdapter = (
  logger: Logger,
  { trustedProxies = [], refuse = sendProblem }: AdapterOptions = {},
): FastifyAdapter =>
  new FastifyAdapter({
    loggerInstance: logger,
    // One line per request, with its fields: see below.
    logController: new fastify.LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: HTTP_TIMEOUTS.request,
    keepAliveTimeout: HTTP_TIMEOUTS.keepAlive,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    routerOptions: { maxParamLength: 300 },
    genReqId: () => randomUUID(),
    http: { headersTimeout: HTTP_TIMEOUTS.headers, connectionsCheckingInterval: HTTP_TIMEOUTS.check },
    frameworkErrors: refuse,
  });

export interface Furniture {
  readonly site: Site;
  readonly metrics: Metrics;
}

/** Body parsing, errors and the request log: the same for every app. `pages`: with the headers that guard a browser. */
export const furnish = async (
  app: NestFastifyApplication,
  { site, metrics }: Furniture,
  serves: 'pages' | 'data' = 'pages',
): Promise<void> => {
  const server = app.getHttpAdapter().getInstance();
  readOnlyJson(server);
  if (serves === 'pages')
    await app.register(helmet, {
      // /docs is the one page with scripts of its own, all from this host.
      contentSecurityPolicy: {
        directives: {
          'upgrade-insecure-requests': null,
          'script-src': ["'self'"],
          'img-src': ["'self'", 'data:'],
        },
      },
      strictTransportSecurity: site.secure,
    });
  server.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('X-Request-Id', request.id);
    if (reply.getHeader('Cache-Control') === undefined) void reply.header('Cache-Control', 'no-store');
    done(null, payload);
  });
  server.addHook('onResponse', (request, reply, done) => {
    metrics.answered(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime);
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
