import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { CaptureStore, type SpooledFile, notKept } from './capture-store.js';
import { TextCheck } from './text-check.js';

/** Takes bytes in as they come, into a file of its own: neither memory nor the store has them before they are known. */
@Injectable()
export class Spool {
  constructor(private readonly store: CaptureStore) {}

  /** The file is gone when `use` is over. Errors of the source are thrown on as they are. */
  async run<T>(
    bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    maxBytes: number,
    use: (file: SpooledFile) => Promise<T>,
  ): Promise<T> {
    const directory = this.store.spoolDirectory;
    const path = join(directory, randomUUID());
    try {
      await mkdir(directory, { recursive: true, mode: 0o700 }).catch(fail);
      return await use({ path, ...(await receive(bytes, maxBytes, path)) });
    } finally {
      await rm(path, { force: true });
    }
  }
}

const receive = async (
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
  path: string,
): Promise<Omit<SpooledFile, 'path'>> => {
  await using file = await open(path, 'wx', 0o600).catch(fail);
  const hash = createHash('sha256');
  const text = new TextCheck();
  let sizeBytes = 0;
  for await (const chunk of bytes) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) throw tooLarge(maxBytes);
    hash.update(chunk);
    text.add(chunk);
    await file.appendFile(chunk).catch(fail);
  }
  return { sha256: hash.digest(), sizeBytes, isText: text.ends() };
};

const fail = (error: unknown): never => {
  throw notKept(error);
};

export const tooLarge = (maxBytes: number): DomainError =>
  new DomainError(
    'too_large',
    'capture.too_large',
    `A capture has ${maxBytes / 1024 / 1024} MiB at most. Send a part of it, or a smaller copy.`,
  );
