import { SetMetadata, applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { DeskActor } from '#kernel';
import type { Identity } from '../app/authenticate.js';
import type { Permission } from '../domain/permissions.js';

export const ACCESS = Symbol('access');

/** Who may call a route. A route that says nothing is shut. */
export type Access = 'everybody' | 'signed_in' | { readonly permission: Permission };

export const Everybody = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'everybody');

const credentials = [ApiBearerAuth('token'), ApiCookieAuth('session')];

export const SignedIn = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, 'signed_in'), ...credentials);

/** The permission that a member of the desk in the path needs. */
export const Needs = (permission: Permission): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, { permission }), ...credentials);

export interface IdentifiedRequest extends FastifyRequest {
  identity?: Identity;
  actor?: DeskActor;
}

const request = (context: ExecutionContext): IdentifiedRequest =>
  context.switchToHttp().getRequest<IdentifiedRequest>();

/** The member who asks, made by the guard. */
export const Me = createParamDecorator((_data: unknown, context: ExecutionContext): DeskActor => {
  const { actor } = request(context);
  if (actor === undefined) throw new Error('This route has no desk, or no guard');
  return actor;
});

/** The person who asks, outside of any desk. */
export const Myself = createParamDecorator((_data: unknown, context: ExecutionContext): Identity => {
  const { identity } = request(context);
  if (identity === undefined) throw new Error('This route has no guard');
  return identity;
});
