import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, from, lastValueFrom } from 'rxjs';
import { type DeskActor, DomainError, conflict } from '#kernel';
import { type Transaction, Transactor } from '#persistence';

/** For how long a retry gets the stored answer. */
const KEPT_HOURS = 24;
/** The headers of an answer that belong to it. */
const KEPT_HEADERS = ['location', 'etag'] as const;

interface Stored {
  readonly request_hash: Buffer;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * `Idempotency-Key` on a POST of a desk. The change and its stored answer are one transaction: whoever did not get
 * the answer to a COMMIT asks again with the same key and gets it, and nothing is done twice.
 */
@Injectable()
export class Idempotency implements NestInterceptor {
  constructor(private readonly transactor: Transactor) {}

  intercept(
    context: ExecutionContext,
    next: CallHandler,
  ): Observable<unknown> | Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest & { actor?: DeskActor }>();
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || request.actor === undefined || key === undefined) return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
      throw new DomainError(
        'invalid',
        'idempotency.key',
        'Idempotency-Key must have 1 to 200 visible ASCII characters.',
      );
    const { actor } = request;
    const reply = http.getResponse<FastifyReply>();
    return from(
      this.transactor
        .enclose(actor, (tx) => answer(tx, actor, key, request, reply, next))
        .then(unlessRefused),
    );
  }
}

/** A refusal that keeps what it refuses: it must not roll the enclosing transaction back. */
class KeepingRefusal {
  constructor(readonly error: DomainError) {}
}

const orKept = (error: unknown): KeepingRefusal => {
  if (error instanceof DomainError && error.extras.kept) return new KeepingRefusal(error);
  throw error;
};

const unlessRefused = (body: unknown): unknown => {
  if (body instanceof KeepingRefusal) throw body.error;
  return body;
};

const answer = async (
  tx: Transaction,
  actor: DeskActor,
  key: string,
  request: FastifyRequest,
  reply: FastifyReply,
  next: CallHandler,
): Promise<unknown> => {
  const id = [actor.deskId, actor.userId, key];
  const [lock] = await tx.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free',
    [id.join(' ')],
  );
  if (!lock?.free)
    throw conflict(
      'idempotency.running',
      'A request with this Idempotency-Key is running. Ask again in a moment.',
    );

  await tx.query(`DELETE FROM idempotency_key WHERE desk_id = $1 AND created_at < $2`, [
    actor.deskId,
    new Date(tx.at.getTime() - KEPT_HOURS * 3_600_000),
  ]);
  const hash = createHash('sha256')
    .update(JSON.stringify([request.url, request.headers['if-match'] ?? null, request.body ?? null]))
    .digest();
  const [stored] = await tx.query<Stored>(
    'SELECT request_hash, status, headers, body FROM idempotency_key WHERE desk_id = $1 AND user_id = $2 AND key = $3',
    id,
  );
  if (stored !== undefined) return replay(stored, hash, reply);

  const body: unknown = await lastValueFrom(next.handle()).catch(orKept);
  if (body instanceof KeepingRefusal) return body;
  const headers = Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = reply.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
  await tx.query(
    `INSERT INTO idempotency_key (desk_id, user_id, key, request_hash, status, headers, body, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...id,
      hash,
      reply.statusCode,
      JSON.stringify(headers),
      JSON.stringify(body ?? null, unlessSecret),
      tx.at,
    ],
  );
  return body;
};

/** What is shown once is kept nowhere: whoever did not get it takes back what was made, and makes another. */
const unlessSecret = (key: string, value: unknown): unknown => (key === 'secret' ? undefined : value);

const replay = (stored: Stored, hash: Buffer, reply: FastifyReply): unknown => {
  if (!stored.request_hash.equals(hash))
    throw new DomainError(
      'invalid',
      'idempotency.other_request',
      'This Idempotency-Key was used for another request. Take a new key for a new request.',
    );
  void reply.status(stored.status).header('Idempotency-Replayed', 'true');
  for (const [name, value] of Object.entries(stored.headers)) void reply.header(name, value);
  return JSON.parse(stored.body) as unknown;
};
