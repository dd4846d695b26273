import { Injectable } from '@nestjs/common';
import { notFound, newId } from '#kernel';
import { Transactor } from '#persistence';
import { AccessTokenRow } from '../db/rows.js';
import { newSecret, secretHash } from './secrets.js';

export interface TokenView {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly expiresAt?: Date;
  readonly revokedAt?: Date;
}

export interface NewToken {
  readonly name: string;
  /** Without it, the token does not expire. */
  readonly validDays?: number | undefined;
}

/** Makes a personal access token. Its secret is shown this once. */
@Injectable()
export class AddToken {
  constructor(private readonly transactor: Transactor) {}

  run(userId: string, input: NewToken): Promise<TokenView & { secret: string }> {
    return this.transactor.run({ userId }, async (tx) => {
      const secret = newSecret('cct_');
      const row = {
        id: newId(),
        userId,
        name: input.name,
        createdAt: tx.at,
        expiresAt:
          input.validDays === undefined ? null : new Date(tx.at.getTime() + input.validDays * 86_400_000),
      };
      await tx.manager.insert(AccessTokenRow, { ...row, tokenHash: secretHash(secret), revokedAt: null });
      return { ...view({ ...row, revokedAt: null }), secret };
    });
  }
}

@Injectable()
export class ListTokens {
  constructor(private readonly transactor: Transactor) {}

  run(userId: string): Promise<TokenView[]> {
    return this.transactor.run({ userId }, async (tx) => {
      const rows = await tx.manager.find(AccessTokenRow, {
        where: { userId },
        order: { id: 'DESC' },
        take: 100,
      });
      return rows.map(view);
    });
  }
}

@Injectable()
export class RevokeToken {
  constructor(private readonly transactor: Transactor) {}

  run(userId: string, id: string): Promise<void> {
    return this.transactor.run({ userId }, async (tx) => {
      const { affected } = await tx.manager.update(AccessTokenRow, { id, userId }, { revokedAt: tx.at });
      if (affected !== 1) throw notFound('token');
    });
  }
}

const view = (row: Omit<AccessTokenRow, 'tokenHash' | 'userId'>): TokenView => ({
  id: row.id,
  name: row.name,
  createdAt: row.createdAt,
  ...(row.expiresAt === null ? {} : { expiresAt: row.expiresAt }),
  ...(row.revokedAt === null ? {} : { revokedAt: row.revokedAt }),
});
