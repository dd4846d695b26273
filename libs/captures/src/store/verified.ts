import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type Readable, Transform, pipeline } from 'node:stream';
import { DomainError } from '#kernel';
import { notAnswering, notFoundAsStored } from './capture-store.js';

/**
 * The bytes, checked against their hash on the way. The last piece is held back until all of them have proved right,
 * so what was altered never arrives whole; and what is small enough to be one piece is refused before anything is sent.
 */
export const verified = async (bytes: Readable, sha256: Buffer): Promise<Readable> => {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  const checked = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      const ready = held;
      held = chunk;
      done(null, ready);
    },
    flush(done) {
      if (hash.digest().equals(sha256)) done(null, held);
      else done(notFoundAsStored(new Error('The hash is another one')));
    },
  });
  // Whoever reads it is told of errors by the stream itself.
  pipeline(bytes, checked, () => undefined);
  try {
    await once(checked, 'readable');
  } catch (error) {
    throw error instanceof DomainError ? error : notAnswering(error);
  }
  return checked;
};
