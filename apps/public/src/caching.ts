import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long shared caches may answer for us. */
export const CACHE = {
  fresh: 'public, max-age=60, stale-while-revalidate=600',
  /** Kept, but asked about each time: who follows the changes wants the last one. */
  asked: 'public, no-cache',
  /** For who waited for it. */
  once: 'no-store',
} as const;

export interface Cacheable {
  readonly body: string;
  readonly etag: string;
  readonly modifiedAt?: Date;
}

/**
 * Sends a text with its validators, or 304 to who has it already. If-Modified-Since is left alone: in whole seconds,
 * it can't tell two changes in one second apart, and would keep the first for ever.
 */
export const send = (
  request: FastifyRequest,
  reply: FastifyReply,
  { body, etag, modifiedAt }: Cacheable,
  cache: keyof typeof CACHE = 'fresh',
): void => {
  void reply.header('ETag', etag).header('Cache-Control', CACHE[cache]);
  if (modifiedAt !== undefined) void reply.header('Last-Modified', modifiedAt.toUTCString());
  if (hasIt(request, etag)) void reply.status(304).send();
  else void reply.header('Content-Type', 'application/json; charset=utf-8').send(body);
};

/** Whether the client has what has this tag. */
export const hasIt = (request: FastifyRequest, etag: string): boolean =>
  matches(request.headers['if-none-match'], etag);

/** RFC 9110, 13.1.2: compared weakly, so that what a proxy made weak still counts. */
const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));

export const digest = (text: string): string => hash('sha256', text, 'base64url');

/** Of a text that is at hand as a whole. */
export const etagOf = (text: string): string => `"${digest(text)}"`;
