import { hash } from 'node:crypto';
import { Readable, type Transform, pipeline } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long shared caches may answer for us. */
export const CACHE = {
  fresh: 'public, max-age=60, stale-while-revalidate=600',
  /** Kept, but asked about each time: who follows the changes wants the last one. */
  asked: 'public, no-cache',
  /** What has its hash in its address, and so never changes. */
  forever: 'public, max-age=31536000, immutable',
  /** For who waited for it. */
  once: 'no-store',
} as const;

export interface Cacheable {
  readonly body: string | Buffer;
  readonly etag: string;
  readonly modifiedAt?: Date;
  /** Of the body, when it is not JSON. */
  readonly type?: string;
}

/**
 * Sends a body with its validators, or 304 to who has it already. If-Modified-Since is left alone: in whole seconds,
 * it can't tell two changes in one second apart, and would keep the first for ever.
 */
export const send = (
  request: FastifyRequest,
  reply: FastifyReply,
  { body, etag, modifiedAt, type = 'application/json; charset=utf-8' }: Cacheable,
  cache: keyof typeof CACHE = 'fresh',
): void => {
  void reply.header('ETag', etag).header('Cache-Control', CACHE[cache]);
  if (modifiedAt !== undefined) void reply.header('Last-Modified', modifiedAt.toUTCString());
  if (isKnown(request, etag)) void reply.status(304).send();
  else void reply.header('Content-Type', type).send(body);
};

/**
 * Sends what is too much to be at hand as a whole, made while it is sent. Its tag is weak: it says from when on it was
 * made, and a part may be newer.
 */
export const stream = (
  request: FastifyRequest,
  reply: FastifyReply,
  { parts, etag }: { readonly parts: () => AsyncIterable<string>; readonly etag: `W/${string}` },
  packer: () => Transform | undefined = () => undefined,
): void => {
  const known = matches(request.headers['if-none-match'], etag.slice(2));
  void reply.header('ETag', etag).header('Cache-Control', CACHE.fresh);
  if (known) void reply.status(304).send();
  else if (request.method === 'HEAD') void reply.type('application/json; charset=utf-8').send();
  else void reply.type('application/json; charset=utf-8').send(through(Readable.from(parts()), packer()));
};

/** Whoever goes away in the middle ends both. */
const through = (source: Readable, packer: Transform | undefined): Readable =>
  packer === undefined ? source : pipeline(source, packer, () => {});

/** Whether who asks has it already. */
export const isKnown = ({ headers }: FastifyRequest, etag: string): boolean =>
  matches(headers['if-none-match'], etag);

/** RFC 9110, 13.1.2: compared weakly, so that what a proxy made weak still counts. */
export const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));

export const digest = (text: string): string => hash('sha256', text, 'base64url');

/** Of a text that is at hand as a whole. */
export const etagOf = (text: string): string => `"${digest(text)}"`;
