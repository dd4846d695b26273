import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, forbidden } from '#kernel';
import { Site } from '#settings';
import { Authenticate } from '../app/authenticate.js';
import { personNeeded, scopeNeeded, scopesOpen } from '../domain/key-scopes.js';
import { permits, roleNeeded } from '../domain/permissions.js';
import { ACCESS, type Access, type IdentifiedRequest } from './access.js';
import { credentialOf, isForeignWrite } from './credentials.js';

/** The first layer: deny by default. Who asks comes from the credential alone, the desk from the path alone. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticate: Authenticate,
    private readonly site: Site,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const credential = credentialOf(request, this.site);
    if (credential?.from !== 'token' && isForeignWrite(request, this.site))
      throw forbidden('origin.foreign', `Writes from a browser must come from ${this.site.origin}.`);
    if (access === 'everybody') return true;
    if (access === undefined) throw forbidden('access.undeclared', 'Nobody may call this route.');

    const { desk } = request.params as { desk?: string };
    const identity = credential && (await this.authenticate.run(credential.secret, desk));
    if (identity === undefined)
      throw new DomainError(
        'unauthenticated',
        'session.missing',
        'Sign in first, or send a valid token or API key.',
      );
    request.identity = identity;
    const { membership, scopes } = identity;
    if (access === 'signed_in') {
      if (scopes !== undefined) throw personNeeded();
      return true;
    }

    // Someone who is no member learns nothing of a desk, not even that it exists.
    if (membership === undefined)
      throw new DomainError('not_found', 'desk.not_found', 'There is no such desk.');
    request.actor = { userId: identity.userId, ...membership };
    if (scopes !== undefined && !scopesOpen(scopes, access.permission))
      throw scopeNeeded(scopes, access.permission);
    if (!permits(membership.roles, access.permission)) throw roleNeeded(membership.roles, access.permission);
    return true;
  }
}
