import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from '#http';
import { meaningOf } from '#persistence';

/** Of one message, or of a batch of them. */
const BODY_LIMIT_BYTES = 64 * 1024;

/** JSON-RPC 2.0: the body is no JSON; the message is refused. */
const [PARSE_ERROR, REFUSED] = [-32700, -32000];

/** The clients of the protocol read errors of JSON-RPC, and no others. The id is null: nothing was read that has one. */
export const sendError = (
  reply: FastifyReply,
  status: number,
  message: string,
  code: number = REFUSED,
): void => {
  const body = JSON.stringify({ jsonrpc: '2.0', error: { code, message }, id: null });
  void reply.status(status).type('application/json').send(body);
};

/** Whatever was thrown. */
export const sendMessageError = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const { status, detail, code } = toProblem(error, request.id);
  if (status >= 500) request.log.error({ err: error }, 'request failed');
  const seconds = meaningOf(error)?.extras.retryAfterSeconds;
  if (seconds !== undefined) void reply.header('Retry-After', String(seconds));
  if (status === 401) void reply.header('WWW-Authenticate', 'Bearer');
  // A body that can't be read is malformed here, whatever it would be to a form.
  const unreadable = code === 'request.malformed';
  sendError(reply, unreadable ? 400 : status, detail, unreadable ? PARSE_ERROR : REFUSED);
};

@Catch()
export class MessageErrors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendMessageError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** What goes wrong before a controller is asked: the body is too large, of another type, or no JSON. */
export const readMessages = (server: FastifyInstance): void => {
  server.addHook('onRoute', (route) => {
    if (route.url !== '/mcp') return;
    route.bodyLimit = BODY_LIMIT_BYTES;
    route.errorHandler = (error: FastifyError, request, reply) => sendMessageError(error, request, reply);
  });
};
