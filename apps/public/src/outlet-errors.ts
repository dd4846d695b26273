import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendGoogleError } from './google/google-errors.js';
import { sendMeedanError } from './meedan/meedan-errors.js';

type SendError = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/** Which errors the clients of an API know, by where it lies. */
const OUTLETS: readonly (readonly [path: RegExp, send: SendError])[] = [
  [/^\/v1alpha1(\/|\?|$)/, sendGoogleError],
  [/^\/(services|claim_reviews)(\/|\?|$)/, sendMeedanError],
];

export const errorsOf = (url: string): SendError | undefined => OUTLETS.find(([path]) => path.test(url))?.[1];

/** Refuses in the words of the API that was asked: also on paths that it does not have, and to methods that it does not take. */
@Catch()
export class OutletErrors implements ExceptionFilter {
  constructor(private readonly others: ExceptionFilter) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const send = errorsOf(request.url);
    if (send === undefined) this.others.catch(error, host);
    else send(error, request, http.getResponse<FastifyReply>());
  }
}
