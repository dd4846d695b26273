import type { FastifyInstance } from 'fastify';
import { isKnown, send } from '../caching.js';
import type { PublishedClaims } from '../store/published-claims.js';
import { LINKED } from './linked-reviews.js';
import { preferred } from './preferred.js';

/**
 * Who asks whether the live document is still what they have is told so before anything else is done, and before the
 * document is read: caches ask this all the time. Everybody else is answered by the route as it is described.
 */
export const answerUnchanged = (server: FastifyInstance, route: string, claims: PublishedClaims): void => {
  server.addHook('onRequest', (request, reply, done) => {
    if (
      request.headers['if-none-match'] === undefined ||
      request.routeOptions.url !== route ||
      // An older version, or a question that the route refuses.
      request.url.includes('?') ||
      // Another form of it, which has a tag of its own, or one that there is not.
      preferred(request.headers.accept, ['application/json', LINKED]) !== 'application/json'
    ) {
      done();
      return;
    }
    const { slug } = request.params as { readonly slug: string };
    claims.sealOf(slug).then((seal) => {
      if (seal !== undefined && isKnown(request, seal.etag))
        send(request, reply.header('Vary', 'Accept'), { body: '', ...seal });
      else done();
    }, done);
  });
};
