import { Pool } from 'pg';
import type { Logger } from 'pino';
import { poolOptions } from '#persistence';

/**
 * Every statement here is served by an index and known beforehand. So each connection plans it once, for any values:
 * a guess at how common a value is would now and then choose to read the whole table.
 */
const SETTINGS = ['plan_cache_mode=force_generic_plan', 'enable_seqscan=off', 'jit=off'];

/** Connections of the role that can read what is published, and nothing else. */
export const publicPool = (url: string, logger: Logger): Pool =>
  openPool(url, logger, {
    size: poolOptions().poolSize,
    name: 'counterclaim-public',
    setting: 'default_transaction_read_only=on',
  });

export const openPool = (
  url: string,
  logger: Logger,
  { size, name, setting }: { size: number; name: string; setting: string },
): Pool => {
  const { connectTimeoutMS, extra } = poolOptions();
  const pool = new Pool({
    connectionString: url,
    application_name: name,
    max: size,
    connectionTimeoutMillis: connectTimeoutMS,
    options: [...SETTINGS, setting].map((one) => `-c ${one}`).join(' '),
    ...extra,
  });
  // A connection that the server closed while it was idle: the next request opens another.
  pool.on('error', (error) => logger.warn({ err: error }, 'an idle connection was lost'));
  return pool;
};
