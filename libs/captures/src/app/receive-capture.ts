import { Injectable } from '@nestjs/common';
import { fileTypeFromFile } from 'file-type';
import { type DeskActor, invalid } from '#kernel';
import { FetchFailed, GuardedFetch, type Incoming, UrlRefused } from '#outbound';
import { Clock } from '#persistence';
import { type CaptureMethod, MAX_BYTES, checkSeenAt } from '../domain/capture.js';
import { safeFileName } from '../domain/file-name.js';
import { type MediaType, mediaTypeOf } from '../domain/media-type.js';
import { CaptureStore } from '../store/capture-store.js';
import { Spool } from '../store/spool.js';

/** What people say of what they saw. */
export interface CaptureDetails {
  readonly url?: string | undefined;
  /** Not given: now. */
  readonly capturedAt?: Date | undefined;
  readonly note?: string | undefined;
}

export type Seen =
  | { readonly text: string; readonly details: CaptureDetails }
  | { readonly fetch: string; readonly details: CaptureDetails }
  | {
      readonly file: AsyncIterable<Uint8Array>;
      readonly fileName: string;
      /** They may come after the file. */
      readonly details: () => Promise<CaptureDetails>;
    };

/** Bytes that are in the store, and what is to be recorded of them. */
export interface ReceivedCapture extends CaptureDetails {
  readonly sha256: Buffer;
  readonly mediaType: MediaType;
  readonly sizeBytes: number;
  readonly method: CaptureMethod;
  readonly fileName?: string | undefined;
  /** Where redirects led, if they led elsewhere. */
  readonly redirectedTo?: string | undefined;
}

/**
 * Takes bytes in, looks what they are and puts them into the store. It comes before the transaction that records them:
 * a row never points to nothing, and no transaction waits for a slow client or a slow site.
 */
@Injectable()
export class ReceiveCapture {
  constructor(
    private readonly spool: Spool,
    private readonly store: CaptureStore,
    private readonly outbound: GuardedFetch,
    private readonly clock: Clock,
  ) {}

  async run(actor: DeskActor, seen: Seen): Promise<ReceivedCapture> {
    if ('text' in seen) {
      const bytes = [Buffer.from(seen.text)];
      return { ...(await this.keep(actor, bytes, '/text', 'text', () => seen.details)), method: 'text' };
    }
    if ('fetch' in seen) return this.fetch(actor, seen.fetch, seen.details);
    const kept = await this.keep(actor, seen.file, '/file', 'bytes', seen.details);
    return { ...kept, method: 'upload', fileName: safeFileName(seen.fileName) };
  }

  private async fetch(actor: DeskActor, url: string, details: CaptureDetails): Promise<ReceivedCapture> {
    const read = async ({ status, body, url: from }: Incoming): Promise<ReceivedCapture> => {
      if (status < 200 || status > 299) throw new FetchFailed(`answers with status ${status}`);
      const kept = await this.keep(actor, body, '/url', 'bytes', () => details);
      return { ...kept, url, method: 'url', ...(from === new URL(url).href ? {} : { redirectedTo: from }) };
    };
    try {
      return await this.outbound.run({ url }, read, { bytes: MAX_BYTES });
    } catch (error) {
      if (error instanceof UrlRefused) throw invalid('capture.url_refused', '/url', error.message);
      if (error instanceof FetchFailed)
        throw invalid(
          'capture.fetch_failed',
          '/url',
          `${error.message}. Upload a screenshot or a file instead`,
        );
      throw error;
    }
  }

  private keep(
    { deskId }: DeskActor,
    bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    pointer: string,
    as: 'text' | 'bytes',
    detailsOf: () => CaptureDetails | Promise<CaptureDetails>,
  ): Promise<Omit<ReceivedCapture, 'method'>> {
    return this.spool.run(bytes, MAX_BYTES, async (file) => {
      const details = await detailsOf();
      checkSeenAt(details.capturedAt, this.clock.now());
      if (file.sizeBytes === 0) throw invalid('capture.empty', pointer, 'is empty');
      // What was pasted is text whatever it begins with.
      const mark = as === 'text' ? undefined : (await fileTypeFromFile(file.path))?.mime;
      const mediaType = mediaTypeOf(mark, file.isText, pointer);
      const { sha256, sizeBytes } = file;
      await this.store.put({ deskId, sha256 }, file);
      return { ...details, sha256, mediaType, sizeBytes };
    });
  }
}
