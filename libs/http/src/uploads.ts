import multipart, { type Multipart, type MultipartFile } from '@fastify/multipart';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import fastify, { type FastifyRequest } from 'fastify';
import { DomainError, invalid } from '#kernel';
import { checkText } from './json-body.js';

/** A route that takes `multipart/form-data` beside JSON. For all others it is 415. */
export const TakesUpload = (): MethodDecorator => RouteConfig({ takesUpload: true });

const takesUpload = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { takesUpload?: boolean }).takesUpload === true;

/** After the limits on bodies are in force: see readOnlyJson. */
export const takeUploads = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(multipart as never);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preValidation', (request, _reply, done) => {
      if (!request.isMultipart() || takesUpload(request)) return done();
      return done(new fastify.errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE('multipart/form-data'));
    });
};

const LIMITS = { files: 2, fields: 20, parts: 22, fieldSize: 8_192, fieldNameSize: 100, headerPairs: 20 };

/** One file with some fields, read as it comes: nothing of it is kept in memory. */
export class Upload {
  private constructor(
    private readonly parts: AsyncIterator<Multipart>,
    private readonly file: MultipartFile,
    private readonly before: Map<string, string>,
  ) {}

  /** Reads up to the file, which is the part of the name `file`. */
  static async open(request: FastifyRequest, maxBytes: number): Promise<Upload> {
    const parts = request.parts({ limits: { ...LIMITS, fileSize: maxBytes + 1 } });
    const fields = new Map<string, string>();
    for (let part = await next(parts); part !== undefined; part = await next(parts)) {
      if (part.type === 'field') addField(fields, part);
      else if (part.fieldname !== 'file') throw notTaken(part.fieldname);
      else return new Upload(parts, part, fields);
    }
    throw invalid('request.invalid', '/file', 'is needed: a part with a file name');
  }

  get fileName(): string {
    return this.file.filename;
  }

  get bytes(): AsyncIterable<Buffer> {
    return orFail(this.file.file);
  }

  /** The fields before and after the file, whose bytes have been read by now. */
  async fields(): Promise<Record<string, string>> {
    for (let part = await next(this.parts); part !== undefined; part = await next(this.parts)) {
      if (part.type === 'field') addField(this.before, part);
      else throw invalid('request.invalid', '/file', 'must be one file: send each by itself');
    }
    return Object.fromEntries(this.before);
  }
}

/** Lets the rest of a refused upload run dry, so that a client that is still sending gets to read the refusal. */
export const drain = ({ raw }: FastifyRequest): void => {
  raw.unpipe();
  raw.resume();
};

const next = async (parts: AsyncIterator<Multipart, unknown>): Promise<Multipart | undefined> => {
  const part = await parts.next().catch(fail);
  return part.done ? undefined : part.value;
};

async function* orFail(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  try {
    yield* bytes;
  } catch (error) {
    fail(error);
  }
}

/** What the parser can't make sense of comes as a bare error; its limits have a status. */
const fail = (error: unknown): never => {
  if (error instanceof DomainError || 'statusCode' in (error as Error)) throw error;
  throw new DomainError(
    'invalid',
    'request.malformed',
    `The upload can't be read: ${(error as Error).message}.`,
  );
};

const notTaken = (name: string): DomainError =>
  invalid('request.invalid', `/${name}`, 'is not a field that this request has');

const addField = (
  fields: Map<string, string>,
  { fieldname, value, valueTruncated }: Extract<Multipart, { type: 'field' }>,
): void => {
  if (typeof value !== 'string') throw invalid('request.invalid', `/${fieldname}`, 'must be plain text');
  if (valueTruncated) throw invalid('request.invalid', `/${fieldname}`, 'is too long');
  if (fields.has(fieldname)) throw invalid('request.invalid', `/${fieldname}`, 'is there twice');
  checkText(fieldname);
  checkText(value);
  fields.set(fieldname, value);
};
