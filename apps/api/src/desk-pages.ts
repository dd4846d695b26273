import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The root of the tree, or `dist`, where this was built into. */
const ABOVE = join(import.meta.dirname, '../../..');
/** What `vite build` made of apps/desk. */
const DIRECTORY = join(ABOVE, basename(ABOVE) === 'dist' ? 'desk' : 'dist/desk');

/** Addresses of the desk in the browser, which all are the one page: its router does the rest. */
const PAGES = ['/', '/sign-in', '/desks', '/desks/*'];

const NONCE_BYTES = 16;

/**
 * Serves the desk in the browser. Styles come from this host or carry the word of this answer, scripts come from this
 * host alone, and nobody may frame it.
 */
export const serveDesk = async (app: NestFastifyApplication): Promise<void> => {
  const server = app.getHttpAdapter().getInstance();
  const page = await readFile(join(DIRECTORY, 'index.html'), 'utf8').catch(() => undefined);
  await app.register(fastifyStatic, {
    root: join(DIRECTORY, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    decorateReply: false,
    // The names hold hashes of what is in them.
    immutable: true,
    maxAge: '365d',
    wildcard: page !== undefined,
    serve: page !== undefined,
  });
  const send = (_request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (page === undefined)
      return reply
        .status(503)
        .type('text/plain; charset=utf-8')
        .send('The desk has not been built: run «npm run build».');
    const nonce = randomBytes(NONCE_BYTES).toString('base64');
    return reply
      .headers({ 'Content-Security-Policy': policyOf(nonce), 'Cache-Control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('{{nonce}}', nonce));
  };
  for (const path of PAGES) server.get(path, send);
};

const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Captures are shown from bytes that were asked for with the session.
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
