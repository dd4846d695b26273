import { Injectable } from '@nestjs/common';
import type { Role } from '#kernel';
import { Transactor } from '#persistence';
import type { KeyScope } from '../domain/key-scopes.js';
import { secretHash } from './secrets.js';

export interface Identity {
  readonly userId: string;
  /** Only for a session, not for a token. */
  readonly sessionId?: string;
  /** Only for an API key, which acts for its maker: how much of what they may it passes on. */
  readonly scopes?: readonly KeyScope[];
  /** What the person is in the desk that was asked for; absent for someone who is no member, or no such desk. */
  readonly membership?: {
    readonly deskId: string;
    readonly memberId: string;
    readonly roles: readonly Role[];
  };
}

interface Found {
  readonly user_id: string;
  readonly session_id: string | null;
  readonly desk_id: string | null;
  readonly member_id: string | null;
  readonly roles: Role[] | null;
  readonly scopes: KeyScope[] | null;
}

/** Who shows this secret (of a session, a personal access token or an API key), and what they are in a desk. */
@Injectable()
export class Authenticate {
  constructor(private readonly transactor: Transactor) {}

  async run(secret: string, deskSlug?: string): Promise<Identity | undefined> {
    const [found] = await this.transactor.outsideDesks<Found>('SELECT * FROM who_is($1, $2)', [
      secretHash(secret),
      deskSlug ?? null,
    ]);
    if (found === undefined) return undefined;
    const {
      user_id: userId,
      session_id: sessionId,
      desk_id: deskId,
      member_id: memberId,
      roles,
      scopes,
    } = found;
    return {
      userId,
      ...(sessionId === null ? {} : { sessionId }),
      ...(scopes === null ? {} : { scopes }),
      ...(deskId === null || memberId === null
        ? {}
        : { membership: { deskId, memberId, roles: roles ?? [] } }),
    };
  }
}
