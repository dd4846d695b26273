import type { FastifyInstance } from 'fastify';
import { DomainError } from '#kernel';

/** Limits of one JSON body. */
export const BODY_LIMIT_BYTES = 1024 * 1024;
/** A case file of a dispute with some thousand statements. */
export const IMPORT_LIMIT_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_KEYS = 200;

const refuse = (detail: string): DomainError => new DomainError('invalid', 'request.malformed', detail);

/**
 * Walks a parsed value without recursion, since depth is what it guards against: class-transformer overflows at
 * some thousand levels, and tens of thousands of unknown keys block for seconds. NUL can't be stored in PostgreSQL,
 * and a lone surrogate would be stored as another character.
 */
export const checkJson = (root: unknown): void => {
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') checkText(value);
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) throw refuse(`The JSON is nested deeper than ${MAX_DEPTH} levels.`);
    const keys = Array.isArray(value) ? [] : Object.keys(value);
    if (keys.length > MAX_KEYS) throw refuse(`An object in the JSON has more than ${MAX_KEYS} keys.`);
    keys.forEach(checkText);
    for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 });
  }
};

export const checkText = (text: string): void => {
  if (text.includes('\0')) throw refuse('The text has a NUL character, which cannot be stored.');
  if (!text.isWellFormed())
    throw refuse('The text has half a character (a lone surrogate), which cannot be stored.');
};

/** JSON is the only body that is read: forms and plain text, which a foreign page can send, are 415. */
export const readOnlyJson = (fastify: FastifyInstance): void => {
  fastify.removeAllContentTypeParsers();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') return done(null, undefined);
    void parse(request, body as string, (error, value: unknown) => {
      if (error) return done(refuse('The body is not JSON.'));
      try {
        checkJson(value);
        done(null, value);
      } catch (fault) {
        done(fault as Error);
      }
    });
  });
  fastify.addHook('onRoute', (route) => {
    if (route.url.endsWith('/imports')) route.bodyLimit = IMPORT_LIMIT_BYTES;
  });
  // Text in the address comes to the database as well.
  fastify.addHook('onRequest', (request, _reply, done) => {
    try {
      checkAddress(request.url);
      Object.values(request.params as object).forEach((value) => checkText(String(value)));
      checkJson(request.query);
      done();
    } catch (fault) {
      done(fault as Error);
    }
  });
};

/** A percent sign that begins no UTF-8 character would be taken for itself, and a search for something else be made. */
const checkAddress = (url: string): void => {
  try {
    decodeURIComponent(url);
  } catch {
    throw refuse('The address has percent escapes that are no UTF-8.');
  }
};
