import type { FastifyRequest } from 'fastify';

/** The APIs: what programs ask. Pages, feeds and images are people's, and are never counted. */
const LIMITED = /^(\/api\/public\/v1|\/v1alpha1|\/services|\/claim_reviews|\/mcp)(\/|$)/;
const DESCRIPTION = '/api/public/v1/openapi.json';
const GOOGLE = /^\/v1alpha1(\/|$)/;
/** Those of Google and of Meedan. */
const OF_OTHERS = /^\/(v1alpha1(\/|$)|(services|claim_reviews)$)/;

/** By the route that answers, so that another spelling of its address is the same; an unknown one by what was asked for. */
const pathOf = ({ routeOptions, url }: FastifyRequest): string => routeOptions.url ?? url.split('?', 1)[0]!;

/** The question of a browser whether it may ask is not counted: it carries no key. */
export const isLimited = (request: FastifyRequest): boolean => {
  const path = pathOf(request);
  return request.method !== 'OPTIONS' && LIMITED.test(path) && path !== DESCRIPTION;
};

/**
 * The API key that comes along: any that the header has; to the APIs that others described, also the parameter `key`, and
 * where Google's clients put theirs, the header `X-Goog-Api-Key`. What is no key of ours (they begin alike) is nothing to us, and is not heeded: a client goes on
 * to send the key that it has for Google, or a token for somebody else.
 */
export const keyOf = (request: FastifyRequest): string | undefined => {
  const { authorization } = request.headers;
  const path = pathOf(request);
  const ofOthers = OF_OTHERS.test(path);
  // As most who ask the native API.
  if (authorization === undefined && !ofOthers) return undefined;
  const [scheme, token] = (authorization ?? '').split(' ');
  const bearer = scheme?.toLowerCase() === 'bearer' ? token : undefined;
  const { key } = request.query as { key?: string | string[] };
  return [
    bearer,
    ...(ofOthers ? [key] : []),
    ...(GOOGLE.test(path) ? [request.headers['x-goog-api-key']] : []),
  ]
    .flat()
    .find((secret) => secret?.startsWith('cck_'));
};
