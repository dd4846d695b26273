import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { etagOf } from './versions.js';

const CREATED_AT = Symbol('created at');

/**
 * Where a created thing lies below its desk, for the Location of the 201: `claims/:id`. `:id` is the new thing's id;
 * `:owner` is the id in the path, for things that are read in the list of what they belong to.
 */
export const CreatedAt = (path: string): MethodDecorator => SetMetadata(CREATED_AT, path);

/** ETag from the `version` of what is answered, and Location for what was created. */
@Injectable()
export class AnswerHeaders implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const path = this.reflector.get<string | undefined>(CREATED_AT, context.getHandler());
    const http = context.switchToHttp();
    const { params } = http.getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body: { id?: string; version?: number } | undefined) => {
        if (typeof body?.version === 'number') void reply.header('ETag', etagOf(body.version));
        if (path !== undefined && body?.id !== undefined)
          void reply.header(
            'Location',
            `/api/v1/desks/${params['desk']}/${below(path, body.id, params['id'])}`,
          );
      }),
    );
  }
}

const below = (path: string, id: string, owner: string | undefined): string =>
  path.replace(':owner', owner ?? '').replace(':id', id);
