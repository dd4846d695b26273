import { promisify } from 'node:util';
import {
  type BrotliOptions,
  brotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  gzip,
} from 'node:zlib';
import type { Transform } from 'node:stream';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type CACHE, type Cacheable, isKnown, send } from './caching.js';

/** Liked best first, where the client likes them equally. */
const ENCODINGS = ['br', 'gzip'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Brotli's own default is for what is made once and sent for years: this one is as quick as gzip, and smaller. */
const QUICK: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const PACK: Readonly<Record<Encoding, (body: string | Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, QUICK),
  gzip: (body) => promisify(gzip)(body),
};
const PACKER: Readonly<Record<Encoding, () => Transform>> = {
  br: () => createBrotliCompress(QUICK),
  gzip: () => createGzip(),
};

/** In what the client takes it; `undefined` for as it is. */
const encodingFor = ({ headers }: FastifyRequest): Encoding | undefined => {
  const liked = negotiate(headers['accept-encoding'] ?? '', [...ENCODINGS, 'identity']);
  return ENCODINGS.find((encoding) => encoding === liked);
};

/**
 * Sends a text that people or readers of feeds load whole: packed, where the client offers that. Packed bytes are others,
 * so they have a strong tag of their own (RFC 9110, 8.8.3.3).
 */
export const sendPacked = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { body, etag, ...rest }: Cacheable,
  cache?: keyof typeof CACHE,
): Promise<void> => {
  const encoding = encodingFor(request);
  void reply.header('Vary', 'Accept-Encoding');
  if (encoding === undefined) return send(request, reply, { body, etag, ...rest }, cache);
  const packed = { etag: etag.replace(/"$/, `-${encoding}"`), ...rest };
  if (isKnown(request, packed.etag)) return send(request, reply, { body: '', ...packed }, cache);
  const bytes = await PACK[encoding](body);
  send(request, reply.header('Content-Encoding', encoding), { body: bytes, ...packed }, cache);
};

/** What packs a stream, where the client offers that. A weak tag holds for both. */
export const packerFor = (request: FastifyRequest, reply: FastifyReply): Transform | undefined => {
  const encoding = encodingFor(request);
  if (encoding === undefined) return undefined;
  void reply.header('Content-Encoding', encoding);
  return PACKER[encoding]();
};
