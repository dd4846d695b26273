import type { FastifyRequest } from 'fastify';

/** The APIs: what programs ask. Pages, feeds and images are people's, and are never counted. */
const LIMITED = /^(\/api\/public\/v1|\/v1alpha1|\/services|\/claim_reviews|\/mcp)(\/|$)/;
const DESCRIPTION = '/api/public/v1/openapi.json';
const GOOGLE = /^\/v1alpha1(\/|$)/;

/** By the route that answers, so that another spelling of its address is the same; an unknown one by what was asked for. */
const pathOf = ({ routeOptions, url }: FastifyRequest): string => routeOptions.url ?? url.split('?', 1)[0]!;

/** The question of a browser whether it may ask is not counted: it carries no key. */
export const isLimited = (request: FastifyRequest): boolean => {
  const path = pathOf(request);
  return request.method !== 'OPTIONS' && LIMITED.test(path) && path !== DESCRIPTION;
};

/**
 * The API key that comes along: any that the header has, or the parameter `key` where Google's clients put theirs. Another
 * kind of credential in the header is nothing to us, and is not heeded.
 */
export const keyOf = (request: FastifyRequest): string | undefined => {
  const [scheme, secret] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() === 'bearer' && secret?.startsWith('cck_')) return secret;
  if (!GOOGLE.test(pathOf(request))) return undefined;
  const { key } = request.query as { key?: string | string[] };
  const [first] = [key].flat();
  return first === '' ? undefined : first;
};
