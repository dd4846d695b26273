import type { FastifyReply } from 'fastify';
import { type Cacheable, etagOf } from '../caching.js';

/** An answer as OpenAPI has it. */
export const json = (schema: string, example: object) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` }, example } },
});

/** The address of the next page. `route`: from configuration, never from the Host header. */
export const linkNext = (reply: FastifyReply, route: string, query: object): void => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) search.set(name, value instanceof Date ? value.toISOString() : String(value));
  void reply.header('Link', `<${route}?${search.toString()}>; rel="next"`);
};

/** Something that is put together anew each time: the same, the same tag. */
export const madeOf = (answer: object, modifiedAt?: Date): Cacheable => {
  const body = JSON.stringify(answer);
  return { body, etag: etagOf(body), ...(modifiedAt && { modifiedAt }) };
};
