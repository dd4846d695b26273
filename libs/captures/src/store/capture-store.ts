import type { Readable } from 'node:stream';
import { DomainError } from '#kernel';

/** Bytes that lie in a file of ours until they are stored. */
export interface SpooledFile {
  readonly path: string;
  readonly sha256: Buffer;
  readonly sizeBytes: number;
  /** All of it is UTF-8 without NUL. */
  readonly isText: boolean;
}

/** Of a desk, so that nobody can tell by what is there already what another desk has. */
export interface CaptureKey {
  readonly deskId: string;
  readonly sha256: Buffer;
}

/** Where bytes are kept by their hash: written once or again the same, never changed, never deleted. */
export abstract class CaptureStore {
  /** Where files wait to be put: for a directory on its own disk, so that a rename is all that is left. */
  abstract readonly spoolDirectory: string;

  /** Resolves when the bytes will outlive a crash. */
  abstract put(key: CaptureKey, file: SpooledFile): Promise<void>;

  /** Throws `capture.unavailable` where there is nothing, or nothing of this size. */
  abstract get(key: CaptureKey, sizeBytes: number): Promise<Readable>;
}

export const nameOf = ({ deskId, sha256 }: CaptureKey): string => `${deskId}/${sha256.toString('hex')}`;

/** The cause is for the log: it names paths and hosts. */
const unavailable = (detail: string, cause?: unknown): DomainError =>
  Object.assign(new DomainError('unavailable', 'capture.unavailable', detail, { retryAfterSeconds: 30 }), {
    cause,
  });

export const notKept = (cause: unknown): DomainError =>
  unavailable('The capture could not be stored, and nothing was recorded. Try again soon.', cause);

export const notAnswering = (cause: unknown): DomainError =>
  unavailable('The store of captures does not answer. Try again soon.', cause);

export const notFoundAsStored = (cause?: unknown): DomainError =>
  unavailable(
    'The bytes of this capture cannot be read as they were stored. Tell whoever runs this product: they are to be restored from a backup.',
    cause,
  );
