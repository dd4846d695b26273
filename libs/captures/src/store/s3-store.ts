import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Settings } from '#settings';
import {
  type CaptureKey,
  CaptureStore,
  type SpooledFile,
  nameOf,
  notAnswering,
  notFoundAsStored,
  notKept,
} from './capture-store.js';

const CONNECT_MS = 3_000;
const ANSWER_MS = 15_000;
const quiet = (): void => undefined;

/** A bucket of S3, or of what speaks its language. */
export class S3Store extends CaptureStore {
  readonly spoolDirectory = join(tmpdir(), 'counterclaim-incoming');
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(settings: Settings) {
    super();
    const { CAPTURE_S3_ENDPOINT: endpoint } = settings;
    this.bucket = settings.CAPTURE_S3_BUCKET ?? '';
    this.client = new S3Client({
      region: settings.CAPTURE_S3_REGION ?? '',
      credentials: {
        accessKeyId: settings.CAPTURE_S3_ACCESS_KEY ?? '',
        secretAccessKey: settings.CAPTURE_S3_SECRET ?? '',
      },
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      maxAttempts: 2,
      // It would write to the console; what goes wrong is thrown, and logged with the request.
      logger: { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet },
      // Others than Amazon know no more than the one checksum that we send.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS },
    });
  }

  /** The store compares the hash with what it received. */
  async put(key: CaptureKey, { path, sha256, sizeBytes }: SpooledFile): Promise<void> {
    const body = createReadStream(path);
    try {
      await this.client.send(
        new PutObjectCommand({
          Bucket: this.bucket,
          Key: nameOf(key),
          Body: body,
          ContentLength: sizeBytes,
          ContentType: 'application/octet-stream',
          ChecksumSHA256: sha256.toString('base64'),
        }),
      );
    } catch (error) {
      throw notKept(error);
    } finally {
      body.destroy();
    }
  }

  async get(key: CaptureKey, sizeBytes: number): Promise<Readable> {
    const { Body, ContentLength } = await this.client
      .send(new GetObjectCommand({ Bucket: this.bucket, Key: nameOf(key) }))
      .catch((error: unknown) => {
        throw (error as { name?: string }).name === 'NoSuchKey'
          ? notFoundAsStored(error)
          : notAnswering(error);
      });
    const stream = Body as Readable | undefined;
    if (stream !== undefined && ContentLength === sizeBytes) return stream;
    stream?.destroy();
    throw notFoundAsStored(new Error(`${nameOf(key)} has ${ContentLength} bytes`));
  }
}
