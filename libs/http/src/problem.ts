import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorKind } from '#kernel';
import { meaningOf } from '#persistence';

/** Total, without a default: a new kind of error does not compile until it has a status. */
const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 422,
  malformed: 400,
  too_large: 413,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  gone: 410,
  conflict: 409,
  stale: 412,
  version_required: 428,
  throttled: 429,
  unavailable: 503,
};

/** RFC 9457, with a stable `code`; `errors` for a 422, `reasons` for what a policy refused, `current` for a 412. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
  readonly [extra: string]: unknown;
}

const problem = (
  status: number,
  code: string,
  detail: string,
  requestId: string,
  extras: object = {},
): Problem => ({
  type: `urn:counterclaim:problem:${code}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail,
  code,
  requestId,
  ...extras,
});

const fromDomain = (error: DomainError, requestId: string): Problem => {
  const { retryAfterSeconds: _, ...extras } = error.extras;
  return problem(STATUS[error.kind], error.code, error.message, requestId, extras);
};

/** What the framework itself refuses: an unknown route, a body that is no JSON, one that is too large. */
const FRAMEWORK_CODES: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  404: 'route.not_found',
  405: 'route.method_not_allowed',
  406: 'request.not_acceptable',
  408: 'request.timeout',
  413: 'request.too_large',
  414: 'request.too_large',
  415: 'request.media_type',
  431: 'request.too_large',
};

const frameworkStatus = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
};

export const toProblem = (error: unknown, requestId: string): Problem => {
  const meaning = meaningOf(error);
  if (meaning !== undefined) return fromDomain(meaning, requestId);
  const status = frameworkStatus(error);
  if (status !== undefined && status < 500)
    return problem(status, FRAMEWORK_CODES[status] ?? 'request.refused', (error as Error).message, requestId);
  return problem(
    500,
    'internal',
    `Something went wrong on our side. Quote ${requestId} when you ask.`,
    requestId,
  );
};

const retryAfter = (error: unknown): number | undefined => meaningOf(error)?.extras.retryAfterSeconds;

/** `more`: what the clients of an API that is not ours look for. */
export const sendProblem = (
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  more: object = {},
): void => {
  const body = { ...more, ...toProblem(error, request.id) };
  if (body.status >= 500)
    request.log[body.status === 503 ? 'warn' : 'error']({ err: error }, 'request failed');
  const seconds = retryAfter(error);
  if (seconds !== undefined) void reply.header('Retry-After', String(seconds));
  if (body.status === 401) void reply.header('WWW-Authenticate', 'Bearer');
  void reply.status(body.status).type('application/problem+json').send(JSON.stringify(body));
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
