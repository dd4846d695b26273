import { NotFoundException, PayloadTooLargeException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorKind } from '#kernel';
import { sendGoogleError } from './google-errors.js';

interface Sent {
  status?: number;
  body?: { error: { code: number; status: string; message: string; details?: object[] } };
  readonly headers: Record<string, string>;
}

const sent = (error: unknown): Sent => {
  const answer: Sent = { headers: {} };
  const reply = {
    status: (status: number) => ((answer.status = status), reply),
    type: () => reply,
    header: (name: string, value: string) => ((answer.headers[name] = value), reply),
    send: (text: string) => ((answer.body = JSON.parse(text) as Required<Sent>['body']), reply),
  };
  const request = { id: 'r1', log: { error: () => undefined, warn: () => undefined } };
  sendGoogleError(error, request as unknown as FastifyRequest, reply as unknown as FastifyReply);
  return answer;
};

it.each<[ErrorKind, number, string]>([
  ['invalid', 400, 'INVALID_ARGUMENT'],
  ['malformed', 400, 'INVALID_ARGUMENT'],
  ['too_large', 400, 'INVALID_ARGUMENT'],
  ['unauthenticated', 401, 'UNAUTHENTICATED'],
  ['forbidden', 403, 'PERMISSION_DENIED'],
  ['not_found', 404, 'NOT_FOUND'],
  ['gone', 404, 'NOT_FOUND'],
  ['conflict', 409, 'ABORTED'],
  ['stale', 400, 'FAILED_PRECONDITION'],
  ['version_required', 400, 'FAILED_PRECONDITION'],
  ['throttled', 429, 'RESOURCE_EXHAUSTED'],
  ['unavailable', 503, 'UNAVAILABLE'],
])('%s is %d %s', (kind, status, code) => {
  const { status: answered, body } = sent(new DomainError(kind, 'key.invalid', 'No such key.'));
  expect([answered, body]).toEqual([
    status,
    {
      error: {
        code: status,
        message: 'No such key.',
        status: code,
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'KEY_INVALID',
            domain: 'counterclaim',
          },
        ],
      },
    },
  ]);
});

it('says when to ask again, in the header and in the details', () => {
  const { headers, body } = sent(
    new DomainError('throttled', 'limit.reached', 'Too many.', { retryAfterSeconds: 7 }),
  );
  expect(headers['Retry-After']).toBe('7');
  expect(body?.error.details?.[0]).toEqual({
    '@type': 'type.googleapis.com/google.rpc.RetryInfo',
    retryDelay: '7s',
  });
});

it.each([
  [new NotFoundException(), 404, 'NOT_FOUND'],
  [new PayloadTooLargeException(), 400, 'INVALID_ARGUMENT'],
  [new TypeError('of ours'), 500, 'INTERNAL'],
])('%s has a code as well, and nothing of what is inside', (error, status, code) => {
  const { body } = sent(error);
  expect(body?.error).toMatchObject({ code: status, status: code });
  expect(JSON.stringify(body)).not.toContain('of ours');
});
