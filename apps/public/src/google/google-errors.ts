import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from '#http';
import type { DomainError, ErrorKind } from '#kernel';
import { meaningOf } from '#persistence';

/** The canonical codes that are used here, each with its HTTP status. */
const CODES = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ABORTED: 409,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNIMPLEMENTED: 501,
  UNAVAILABLE: 503,
} as const;
type Code = keyof typeof CODES;

/** Total, without a default: a new kind of error does not compile until it has a code. */
const OF_KIND: Readonly<Record<ErrorKind, Code>> = {
  invalid: 'INVALID_ARGUMENT',
  malformed: 'INVALID_ARGUMENT',
  too_large: 'INVALID_ARGUMENT',
  unauthenticated: 'UNAUTHENTICATED',
  forbidden: 'PERMISSION_DENIED',
  not_found: 'NOT_FOUND',
  gone: 'NOT_FOUND',
  conflict: 'ABORTED',
  stale: 'FAILED_PRECONDITION',
  version_required: 'FAILED_PRECONDITION',
  throttled: 'RESOURCE_EXHAUSTED',
  unavailable: 'UNAVAILABLE',
};

/** What the framework itself refuses, by its status. */
const ofStatus = (status: number): Code => {
  if (status === 404 || status === 405) return 'NOT_FOUND';
  if (status === 501) return 'UNIMPLEMENTED';
  return status < 500 ? 'INVALID_ARGUMENT' : 'INTERNAL';
};

/** `{ error: { code, message, status, details } }`, as clients of Google's APIs expect it. */
export const sendGoogleError = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const meaning = meaningOf(error);
  const { code: reason, detail } = toProblem(error, request.id);
  const code = codeOf(error, meaning, request.id);
  const status = CODES[code];
  if (code === 'INTERNAL' || code === 'UNAVAILABLE')
    request.log[code === 'UNAVAILABLE' ? 'warn' : 'error']({ err: error }, 'request failed');
  const seconds = meaning?.extras.retryAfterSeconds;
  if (seconds !== undefined) void reply.header('Retry-After', String(seconds));
  if (status === 401) void reply.header('WWW-Authenticate', 'Bearer');
  const message = code === 'UNIMPLEMENTED' ? (error as Error).message : detail;
  const details = detailsOf(reason, meaning?.extras);
  void reply
    .status(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ error: { code: status, message, status: code, details } }, undefined, 2));
};

const codeOf = (error: unknown, meaning: DomainError | undefined, requestId: string): Code => {
  if (meaning !== undefined) return OF_KIND[meaning.kind];
  return ofStatus(error instanceof HttpException ? error.getStatus() : toProblem(error, requestId).status);
};

const type = (name: string): string => `type.googleapis.com/google.rpc.${name}`;

const detailsOf = (
  reason: string,
  { errors = [], retryAfterSeconds }: Partial<DomainError['extras']> = {},
): object[] => [
  ...(errors.length === 0
    ? []
    : [
        {
          '@type': type('BadRequest'),
          fieldViolations: errors.map(({ pointer, detail }) => ({
            field: pointer.slice(1),
            description: detail,
          })),
        },
      ]),
  ...(retryAfterSeconds === undefined
    ? []
    : [{ '@type': type('RetryInfo'), retryDelay: `${retryAfterSeconds}s` }]),
  // The stable code, in the form that Google has for one.
  {
    '@type': type('ErrorInfo'),
    reason: reason.toUpperCase().replaceAll('.', '_'),
    domain: 'counterclaim',
  },
];
