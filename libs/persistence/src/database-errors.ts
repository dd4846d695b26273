import { DomainError, conflict, forbidden, invalid } from '#kernel';

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly message: string;
}

/** TypeORM wraps what `pg` throws; a name that did not resolve or a refused port arrives as an AggregateError. */
const driverError = (error: unknown): DriverError | undefined => {
  const inner = error instanceof Error && 'driverError' in error ? error.driverError : error;
  return inner instanceof Error ? inner : undefined;
};

/** Whether the database refused a row for the sake of this constraint. */
export const violates = (error: unknown, constraint: string): boolean =>
  driverError(error)?.constraint === constraint;

/** Messages of `pg` and `pg-pool`, which give these no code. */
const LOST =
  /^(Query read timeout|timeout exceeded when trying to connect|Connection terminated|Client has encountered)/;
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);

/** The connection can't be used any more, and no ROLLBACK need be tried on it. */
export const isConnectionLost = (error: unknown): boolean => {
  const { code = '', message = '' } = driverError(error) ?? {};
  return NETWORK.has(code) || /^(08|57P0)/.test(code) || LOST.test(message);
};

/** Two transactions stood in each other's way, and the loser may simply try again. */
export const isRetryable = (error: unknown): boolean =>
  ['40001', '40P01'].includes(driverError(error)?.code ?? '');

/** What an error of the database means to a client; `undefined` for a fault of ours. */
export const meaningOf = (error: unknown): DomainError | undefined => {
  if (error instanceof DomainError) return error;
  const code = driverError(error)?.code ?? '';
  if (isConnectionLost(error) || /^(53|57014)/.test(code))
    return new DomainError(
      'unavailable',
      'database.unavailable',
      'The database does not answer. Try again soon.',
      {
        retryAfterSeconds: 5,
      },
    );
  if (isRetryable(error) || code === '55P03')
    return conflict('database.busy', 'Someone else changed the same thing at the same moment. Try again.');
  // Row-level security, the second layer: a guard let somebody through who is no member.
  if (code === '42501') return forbidden('access.row', 'You may not write this.');
  if (code === '23505') return conflict('already_exists', 'The same thing exists already.');
  if (code === '23503')
    return invalid('reference.unknown', '', 'This refers to something that is not in this desk.');
  if (/^22(021|P05|003|008)/.test(code))
    return invalid('value.not_storable', '', 'A value has a character or a size that cannot be stored.');
  return undefined;
};
