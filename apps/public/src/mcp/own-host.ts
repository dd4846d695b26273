import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { forbidden } from '#kernel';
import { Site } from '#settings';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

const hostnameOf = (url: string): string | undefined => URL.parse(url)?.hostname;

/**
 * Against DNS rebinding: a page of a foreign name that is made to point here would speak to this server as to its own.
 * The name that was asked for has to be the site's, or this machine's, as a proxy before it may say. What is read here
 * is public and no cookie counts, so pages of all sites may ask a public site; of a site on this machine, only pages
 * on this machine.
 */
@Injectable()
export class OwnHost implements CanActivate {
  private readonly host: string;

  constructor(site: Site) {
    this.host = new URL(site.baseUrl).hostname;
  }

  canActivate(context: ExecutionContext): boolean {
    const { host = '', origin } = context.switchToHttp().getRequest<FastifyRequest>().headers;
    const asked = hostnameOf(`http://${host}`);
    if (asked === undefined || ![this.host, ...LOOPBACK].includes(asked))
      throw forbidden(
        'mcp.host',
        `This server is ${this.host}, and was asked as «${host}»: use its own name, or set BASE_URL.`,
      );
    if (origin !== undefined && !this.takes(origin))
      throw forbidden('mcp.origin', `Pages of «${origin}» may not ask this server.`);
    return true;
  }

  private takes(origin: string): boolean {
    const url = URL.parse(origin);
    if (url === null || !/^https?:$/.test(url.protocol)) return false;
    return !LOOPBACK.includes(this.host) || LOOPBACK.includes(url.hostname);
  }
}
