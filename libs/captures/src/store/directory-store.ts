import { createReadStream } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  type CaptureKey,
  CaptureStore,
  type SpooledFile,
  nameOf,
  notFoundAsStored,
  notKept,
} from './capture-store.js';

/** A directory, one below it for each desk, and in that a file for each hash. */
export class DirectoryStore extends CaptureStore {
  readonly spoolDirectory: string;

  constructor(private readonly directory: string) {
    super();
    this.spoolDirectory = join(directory, '.incoming');
  }

  /** Written whole and flushed before it has its name: a crash leaves no half file under one. */
  async put(key: CaptureKey, { path }: SpooledFile): Promise<void> {
    const place = join(this.directory, nameOf(key));
    try {
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await flush(path);
      await rename(path, place);
      await flush(dirname(place));
      await flush(this.directory);
    } catch (error) {
      throw notKept(error);
    }
  }

  async get(key: CaptureKey, sizeBytes: number): Promise<Readable> {
    const place = join(this.directory, nameOf(key));
    const found = await stat(place).catch((error: unknown) => {
      throw notFoundAsStored(error);
    });
    if (found.size !== sizeBytes) throw notFoundAsStored(new Error(`${place} has ${found.size} bytes`));
    return createReadStream(place);
  }
}

const flush = async (path: string): Promise<void> => {
  await using handle = await open(path, 'r');
  await handle.sync();
};
