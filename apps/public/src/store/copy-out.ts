import type { Connection, Pool, PoolClient, Submittable } from 'pg';
import { meaningOf } from '#persistence';

/** Of PostgreSQL's binary format of COPY: the signature, the flags and the length of an extension. */
const HEADER_BYTES = 19;
/** Two columns, the length of the first, the first, and the length of the second. */
const ROW = { key: 2 + 4, length: 2 + 4 + 8, value: 2 + 4 + 8 + 4 } as const;

/**
 * Runs `COPY (SELECT bigint, bytea …) TO STDOUT (FORMAT binary)`, and hands over each row as it comes in. Values stay
 * bytes all the way: a query of `pg` makes a text of each, which costs more than all the rest, and then a collection of
 * garbage for every few megabytes. `value` is good only until the call returns.
 */
export const copyOut = async (
  pool: Pool,
  text: string,
  row: (key: number, value: Buffer | undefined) => void,
): Promise<void> => {
  let client: PoolClient | undefined;
  let failed = true;
  try {
    client = await pool.connect();
    client.on('error', saidByTheQuery);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    client.query(new CopyOut(text, row, (error) => (error ? reject(error) : resolve())));
    await promise;
    failed = false;
  } catch (error) {
    throw meaningOf(error) ?? error;
  } finally {
    // One that failed is closed, and says so for a while yet.
    if (!failed) client?.off('error', saidByTheQuery);
    client?.release(failed);
  }
};

/** A connection that is lost fails the query, and is an event as well: one that nobody hears would end the process. */
const saidByTheQuery = (): void => undefined;

/** What `pg` asks of a query of one's own. */
class CopyOut implements Submittable {
  private begun = false;
  private failure: Error | undefined;

  constructor(
    private readonly text: string,
    private readonly row: (key: number, value: Buffer | undefined) => void,
    /** `pg` puts its own in place of it, which keeps the time, too. */
    public callback: (error?: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    const bytes = this.begun ? chunk : chunk.subarray(HEADER_BYTES);
    this.begun = true;
    // The end is a row of −1 columns.
    if (bytes.length < ROW.value) return;
    const length = bytes.readInt32BE(ROW.length);
    const value = length < 0 ? undefined : bytes.subarray(ROW.value, ROW.value + length);
    this.row(Number(bytes.readBigInt64BE(ROW.key)), value);
  }

  handleCommandComplete(): void {
    // What follows is that the connection is ready.
  }

  handleError(error: Error): void {
    this.failure = error;
    this.callback(error);
  }

  handleReadyForQuery(): void {
    if (this.failure === undefined) this.callback();
  }
}
