import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { Clock } from '#persistence';
import type { Settings } from '#settings';
import { openPool } from '../store/public-pool.js';
import { isLimited, keyOf } from './limited-request.js';
import { counterOfAddress } from './reader-address.js';
import { rateLimitHeaders } from './policy.js';
import { ReaderKeys } from './reader-keys.js';
import { ReaderLimits } from './reader-limits.js';
import { SharedCounters } from './shared-counters.js';

export interface LimitOptions {
  /** The connection of the public role. Counting has a few of its own, since the others only read. */
  readonly url: string;
  readonly logger: Logger;
  readonly settings: Settings;
  readonly clock?: Clock | undefined;
}

/**
 * Counts the requests to the public APIs, before anything else is done for them: by API key, or by address without one. Each
 * answer says what is left, refusals too.
 *
 * Caches may keep what a key asked for, and give it to others: `Cache-Control: public` says so (RFC 9111, 3.5), and it is
 * right, since a key changes nothing in an answer but how often one may ask. So `Vary` does not name Authorization, which
 * would keep a copy for each key. What a cache answers is not counted.
 */
export const limitReaders = (
  app: NestFastifyApplication,
  { url, logger, settings, clock = new Clock() }: LimitOptions,
): void => {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const pool = openPool(url, logger, {
    size: 4,
    name: 'counterclaim-limits',
    setting: 'synchronous_commit=off',
  });
  const limits = new ReaderLimits(
    new ReaderKeys(app.get(Pool)),
    new SharedCounters(pool),
    settings.ANONYMOUS_REQUESTS_PER_MINUTE,
    clock,
    logger,
  );
  server.addHook('onRequest', async (request, reply) => {
    if (!isLimited(request)) return;
    const address = counterOfAddress(request.ip, request.socket.remoteAddress ?? '');
    const { standings, refusal } = await limits.count(address, keyOf(request));
    void reply.headers(rateLimitHeaders(standings));
    if (refusal !== undefined) throw refusal;
  });
  server.addHook('onClose', async () => {
    await limits.close();
    await pool.end();
  });
};
