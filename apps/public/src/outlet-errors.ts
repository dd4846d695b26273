import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendGoogleError } from './google/google-errors.js';
import { sendMessageError } from './mcp/message-errors.js';
import { sendMeedanError } from './meedan/meedan-errors.js';
import { PageErrors } from './pages/page-errors.js';

type SendError = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/** Which errors the clients of an API know, by where it lies. */
const OUTLETS: readonly (readonly [path: RegExp, send: SendError])[] = [
  [/^\/v1alpha1(\/|\?|$)/, sendGoogleError],
  [/^\/(services|claim_reviews)(\/|\?|$)/, sendMeedanError],
  [/^\/mcp(\/|\?|$)/, sendMessageError],
];

/** Refuses in the words of the API that was asked: also on paths that it does not have, and to methods that it does not take. */
@Catch()
export class OutletErrors implements ExceptionFilter {
  constructor(private readonly pages: PageErrors) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.send(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also of what is refused before there is a route: an address that is no UTF-8. */
  send(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const send = OUTLETS.find(([path]) => path.test(request.url))?.[1];
    if (send === undefined) this.pages.send(error, request, reply);
    else send(error, request, reply);
  }
}
