import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  invalid,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, Transactor, conditionsOf } from '#persistence';
import type { CaptureMethod } from '../domain/capture.js';
import { CaptureStore } from '../store/capture-store.js';
import { verified } from '../store/verified.js';

export interface CaptureView {
  readonly id: string;
  /** Hexadecimal, in small letters. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly method: CaptureMethod;
  readonly fileName?: string;
  readonly url?: string;
  readonly capturedAt: Date;
  readonly note?: string;
  readonly recordedAt: Date;
}

export interface CaptureFilters {
  readonly sha256?: string | undefined;
}

/** Of the table `capture c`. */
const COLUMNS = `c.id, encode(c.sha256, 'hex') AS sha256, c.media_type AS "mediaType", c.size_bytes AS "sizeBytes", c.method,
  c.file_name AS "fileName", c.url, c.captured_at AS "capturedAt", c.note, c.recorded_at AS "recordedAt"`;

const CONDITIONS: Readonly<Record<keyof CaptureFilters, string>> = { sha256: `c.sha256 = decode($?, 'hex')` };

export const findCaptures = async (
  tx: ReadTransaction,
  deskId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaptureView>> => {
  const rows = await tx.query<Nullable<CaptureView>>(
    `SELECT ${COLUMNS} FROM capture c WHERE c.desk_id = $1 AND c.id = ANY ($2)`,
    [deskId, ids],
  );
  return new Map(rows.map((row) => [row.id, withoutNulls<CaptureView>(row)]));
};

export const loadCapture = async (tx: ReadTransaction, deskId: string, id: string): Promise<CaptureView> => {
  const capture = (await findCaptures(tx, deskId, [id])).get(id);
  if (capture === undefined) throw notFound('capture');
  return capture;
};

/** The capture that a request refers to; `pointer` says where in it. Throws `capture.unknown`. */
export const requireCapture = async (
  tx: ReadTransaction,
  deskId: string,
  id: string,
  pointer: string,
): Promise<CaptureView> => {
  const capture = (await findCaptures(tx, deskId, [id])).get(id);
  if (capture === undefined) throw invalid('capture.unknown', pointer, 'is no capture of this desk');
  return capture;
};

@Injectable()
export class CaptureQueries {
  constructor(
    private readonly transactor: Transactor,
    private readonly store: CaptureStore,
  ) {}

  one(actor: Actor, id: string): Promise<CaptureView> {
    return this.transactor.read(actor, (tx) => loadCapture(tx, actor.deskId, id));
  }

  /** Newest recorded first. */
  list(
    actor: Actor,
    { limit, cursor, ...filters }: PageRequest & CaptureFilters,
  ): Promise<Page<CaptureView>> {
    const parameters: unknown[] = [actor.deskId];
    const conditions = conditionsOf(CONDITIONS, filters, parameters);
    if (cursor !== undefined) {
      parameters.push(...decodeCursor(cursor, filters, 1));
      conditions.push(`c.id < $${parameters.length}`);
    }
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<Nullable<CaptureView>>(
        `SELECT ${COLUMNS} FROM capture c WHERE ${['c.desk_id = $1', ...conditions].join(' AND ')}
         ORDER BY c.id DESC LIMIT ${limit + 1}`,
        parameters,
      );
      return pageOf(rows.map(withoutNulls<CaptureView>), limit, ({ id }) => [id], filters);
    });
  }

  /** The bytes as they were recorded, or `capture.unavailable`. No transaction is open while they are read. */
  async content(actor: Actor, id: string): Promise<{ capture: CaptureView; bytes: Readable }> {
    const capture = await this.one(actor, id);
    const sha256 = Buffer.from(capture.sha256, 'hex');
    const stored = await this.store.get({ deskId: actor.deskId, sha256 }, capture.sizeBytes);
    return { capture, bytes: await verified(stored, sha256) };
  }
}
