import type { FastifyInstance } from 'fastify';
import { hasIt, send } from '../caching.js';
import type { PublishedClaims } from '../store/published-claims.js';

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
      request.url.includes('?')
    ) {
      done();
      return;
    }
    const { slug } = request.params as { readonly slug: string };
    claims.sealOf(slug).then((seal) => {
      if (seal !== undefined && hasIt(request, seal.etag)) send(request, reply, { body: '', ...seal });
      else done();
    }, done);
  });
};
