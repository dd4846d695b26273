import { Injectable } from '@nestjs/common';
import { Site } from '#settings';
import { Authenticate } from '../app/authenticate.js';
import { scopesOpen } from '../domain/key-scopes.js';
import { type Permission, permits } from '../domain/permissions.js';
import type { IdentifiedRequest } from './access.js';
import { credentialOf } from './credentials.js';

/**
 * For answers that stay open: the guard was asked once, at the door, and whom it let in may have been suspended since, or
 * their token or key revoked.
 */
@Injectable()
export class Standing {
  constructor(
    private readonly authenticate: Authenticate,
    private readonly site: Site,
  ) {}

  /** Asks again, as often as it is called, whether who sent this request may still do so in its desk. */
  of(request: IdentifiedRequest, permission: Permission): () => Promise<boolean> {
    const credential = credentialOf(request, this.site);
    const { desk } = request.params as { desk?: string };
    return async () => {
      const identity = credential && (await this.authenticate.run(credential.secret, desk));
      if (identity?.membership === undefined) return false;
      const { membership, scopes } = identity;
      return (
        permits(membership.roles, permission) && (scopes === undefined || scopesOpen(scopes, permission))
      );
    };
  }
}
