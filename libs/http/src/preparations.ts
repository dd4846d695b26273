import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  createParamDecorator,
} from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';

const PREPARED_BY = Symbol('prepared by');

type Prepares = (request: FastifyRequest) => Promise<unknown>;
type PreparedRequest = FastifyRequest & { prepared?: unknown };

/**
 * The method of the controller that does first what waits for others: to receive a file, to fetch a page. It runs after
 * the guards, and before an Idempotency-Key opens the transaction that would be held open meanwhile.
 */
export const PreparedBy = (method: string): MethodDecorator => SetMetadata(PREPARED_BY, method);

/** What it came back with. */
export const Prepared = createParamDecorator(
  (_data: unknown, context: ExecutionContext): unknown =>
    context.switchToHttp().getRequest<PreparedRequest>().prepared,
);

@Injectable()
export class Preparations implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const method = this.reflector.get<string | undefined>(PREPARED_BY, context.getHandler());
    if (method !== undefined) {
      const controller = this.modules.get<Record<string, Prepares>>(context.getClass(), { strict: false });
      const request = context.switchToHttp().getRequest<PreparedRequest>();
      request.prepared = await controller[method]?.(request);
    }
    return next.handle();
  }
}
