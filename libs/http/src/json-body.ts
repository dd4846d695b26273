import type { FastifyInstance } from 'fastify';
import { DomainError, type FieldError } from '#kernel';
import { escapePointer, unknownFields } from './validation.js';

/** Limits of one JSON body. */
export const BODY_LIMIT_BYTES = 1024 * 1024;
/** A case file of a dispute with some thousand statements. */
export const IMPORT_LIMIT_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_KEYS = 200;

const refuse = (detail: string, ...errors: readonly FieldError[]): DomainError =>
  new DomainError('invalid', 'request.malformed', detail, errors.length > 0 ? { errors } : {});

/**
 * Walks a parsed value without recursion, since depth is what it guards against: class-transformer overflows at
 * some thousand levels, and tens of thousands of unknown keys block for seconds. NUL can't be stored in PostgreSQL,
 * and a lone surrogate would be stored as another character. A name that every object has by birth would pass for a
 * field that is known.
 */
export const checkJson = (root: unknown): void => {
  const waiting: { value: unknown; depth: number; pointer: string }[] = [
    { value: root, depth: 1, pointer: '' },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth, pointer } = next;
    if (typeof value === 'string') checkText(value, pointer);
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) throw refuse(`The JSON is nested deeper than ${MAX_DEPTH} levels.`);
    const keys = Array.isArray(value) ? [] : Object.keys(value);
    if (keys.length > MAX_KEYS) throw refuse(`An object in the JSON has more than ${MAX_KEYS} keys.`);
    for (const key of keys) {
      checkText(key, pointer);
      if (key in Object.prototype) throw unknownFields([`${pointer}/${key}`]);
    }
    for (const [key, inner] of Object.entries(value))
      waiting.push({ value: inner, depth: depth + 1, pointer: `${pointer}/${escapePointer(key)}` });
  }
};

/** Throws what to mend, and where: `pointer` is that of the text in what was sent; none for one in the path. */
export const checkText = (text: string, pointer?: string): void => {
  const fault = text.includes('\0')
    ? 'has a NUL character, which cannot be stored'
    : text.isWellFormed()
      ? undefined
      : 'has half a character (a lone surrogate), which cannot be stored';
  if (fault === undefined) return;
  throw refuse(`The text ${fault}.`, ...(pointer === undefined ? [] : [{ pointer, detail: fault }]));
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
    // Without escapes and questions, as most addresses are, it is plain ASCII.
    if (!/[%?]/.test(request.url)) return done();
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
