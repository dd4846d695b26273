import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import type { Site } from '#settings';

/** `__Host-` needs https; on http, which is loopback only, the name is plain. */
export const cookieName = (site: Site): string => (site.secure ? '__Host-counterclaim' : 'counterclaim');

export interface Credential {
  readonly secret: string;
  readonly from: 'token' | 'cookie';
}

/** The token or API key of the Authorization header, or else the session's cookie. */
export const credentialOf = (request: FastifyRequest, site: Site): Credential | undefined => {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() === 'bearer' && token) return { secret: token, from: 'token' };
  const secret = request.cookies[cookieName(site)];
  return secret ? { secret, from: 'cookie' } : undefined;
};

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a write that a browser sent on its own (with the cookie) comes from our pages. Programs send no Origin;
 * browsers always do with a write, and tell where it comes from in Sec-Fetch-Site.
 */
export const isForeignWrite = (request: FastifyRequest, site: Site): boolean => {
  if (READS.has(request.method)) return false;
  const { origin } = request.headers;
  const fetchSite = request.headers['sec-fetch-site'];
  if (origin !== undefined) return origin !== site.origin;
  return fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none';
};
