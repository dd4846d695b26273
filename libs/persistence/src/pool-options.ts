export interface PoolOptions {
  /** The most connections of this process. */
  readonly size?: number;
  /** Shown in `pg_stat_activity`. */
  readonly name?: string;
  /** No limit on the time of a statement: for migrations and imports from the command line. */
  readonly patient?: boolean;
}

/**
 * Limits for a pool of `pg`, in milliseconds. Together they bring the answer to a request under 5 s when the
 * database is stopped or out of reach: a connection is waited for 2 s at most, and a query 3 s.
 */
export const poolOptions = ({ size = 20, name = 'counterclaim', patient = false }: PoolOptions = {}) => ({
  poolSize: size,
  connectTimeoutMS: 2_000,
  applicationName: name,
  extra: {
    keepAlive: true,
    ...(patient
      ? {}
      : { statement_timeout: 2_800, query_timeout: 3_000, idle_in_transaction_session_timeout: 10_000 }),
  },
});
