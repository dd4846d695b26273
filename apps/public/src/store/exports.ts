import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { DomainError, invalid } from '#kernel';
import { PublicAddresses } from '#publishing';
import { Chunks } from './chunks.js';
import { copyOut } from './copy-out.js';
import { POSITIONS, linesSql } from './exports.sql.js';
import { PublicDatabase } from './public-database.js';

/** What an export has in it, to the byte. */
export interface Manifest {
  /** Of the change sequence: replay what comes after it. */
  readonly position: number;
  readonly rows: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly url: string;
  readonly generatedAt: Date;
}

interface Lines {
  readonly rows: number;
  readonly chunks: readonly Buffer[];
  /** Where the next ones begin; `undefined` where nothing was left. */
  readonly last: number | undefined;
}

/** So many documents of one query: enough that the query costs little, and few enough to hold some in memory. */
const BATCH = 500;

/**
 * Everything that was live at a position of the change sequence: the same bytes whenever it is read. It is read by many
 * short queries, each in a transaction of its own, so that a slow reader keeps nothing open in the database.
 */
@Injectable()
export class Exports {
  private last: Manifest | undefined;
  private counting: Promise<void> | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly database: PublicDatabase,
    private readonly addresses: PublicAddresses,
  ) {}

  /** The position that is exported: the one asked for, or the last one. Throws where nobody can tell what was public then. */
  async position(asked?: number): Promise<number> {
    const { position, knownFrom } = await this.sequence();
    if (asked === undefined) return position;
    if (asked > position)
      throw invalid('export.ahead', '/at', `is beyond the change sequence, which ends at ${position}`);
    if (asked < knownFrom)
      throw new DomainError(
        'gone',
        'export.unknown',
        `What was public at positions before ${knownFrom} was not kept. Ask for ${knownFrom} or a later one.`,
      );
    return asked;
  }

  /** Each document on a line of its own, many at a time. The next ones are read while these are sent, and no others. */
  async *lines(position: number): AsyncGenerator<Buffer, void, void> {
    for await (const { chunks } of this.batches(position)) yield* chunks;
  }

  /**
   * Of the last position. One is counted at a time, for all who ask: who comes while it is counted waits for that, and for
   * the next one where something was published meanwhile.
   */
  async manifest(): Promise<Manifest> {
    const { position } = await this.sequence();
    while (this.last === undefined || this.last.position < position) {
      this.counting ??= this.count().finally(() => (this.counting = undefined));
      await this.counting;
    }
    return this.last;
  }

  /** Where it was counted already. */
  known(position: number): Manifest | undefined {
    return this.last?.position === position ? this.last : undefined;
  }

  private async count(): Promise<void> {
    const { position, at } = await this.sequence();
    const hash = createHash('sha256');
    let [rows, bytes] = [0, 0];
    for await (const lines of this.batches(position)) {
      rows += lines.rows;
      for (const chunk of lines.chunks) {
        hash.update(chunk);
        bytes += chunk.length;
      }
    }
    this.last = {
      position,
      rows,
      sha256: hash.digest('hex'),
      bytes,
      url: `${this.addresses.native}/export.ndjson?at=${position}`,
      generatedAt: new Date(at),
    };
  }

  private async *batches(position: number): AsyncGenerator<Lines, void, void> {
    let reading = this.read(position, 0);
    for (;;) {
      const lines = await reading;
      if (lines.last === undefined) return;
      reading = this.read(position, lines.last);
      // It fails where it is waited for; a reader that has gone away does not wait.
      reading.catch(() => undefined);
      yield lines;
    }
  }

  private async read(position: number, after: number): Promise<Lines> {
    const chunks = new Chunks();
    let [rows, last] = [0, undefined as number | undefined];
    const part = { position, after, limit: BATCH, base: `${this.addresses.native}/claims/` };
    await copyOut(this.pool, linesSql(part), (key, line) => {
      last = key;
      if (line === undefined) return;
      rows += 1;
      chunks.add(line);
    });
    return { rows, last, chunks: chunks.all };
  }

  private async sequence(): Promise<{ position: number; knownFrom: number; at: number }> {
    const [row] = await this.database.query<[position: string, knownFrom: string, at: string]>(
      'positions',
      POSITIONS,
      [],
    );
    if (row === undefined) throw new Error('The change counter has no row');
    const [position, knownFrom, at] = row;
    return { position: Number(position), knownFrom: Number(knownFrom), at: Number(at) };
  }
}
