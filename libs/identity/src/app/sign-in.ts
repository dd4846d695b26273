import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '#kernel';
import { Transactor } from '#persistence';
import { SessionRow, SignInAttemptRow, UserRow } from '../db/rows.js';
import { newSecret, passwordMatches, secretHash } from './secrets.js';

/** Wrong passwords for one account in a minute, over all processes. */
const TRIES_A_MINUTE = 5;
const SESSION_DAYS = 7;

export interface NewSession {
  readonly userId: string;
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Checks email and password, at most five failures a minute, and opens a session with a secret of its own. */
@Injectable()
export class SignIn {
  constructor(private readonly transactor: Transactor) {}

  async run(email: string, password: string): Promise<NewSession> {
    const address = email.toLowerCase();
    const attempt = await this.reserve(address);
    const user = await this.transactor.run({ nobody: true }, (tx) =>
      tx.manager.findOneBy(UserRow, { email: address }),
    );
    const matches = await passwordMatches(password, user?.passwordHash);
    if (!matches || user === null || user.suspendedAt !== null)
      throw new DomainError('unauthenticated', 'session.wrong', 'The email or the password is wrong.');
    return this.open(user.id, attempt);
  }

  /** Counts a try before it is made, so that many at once are counted too; a good one is taken back by `open`. */
  private reserve(address: string): Promise<string> {
    const accountHash = secretHash(address);
    return this.transactor.run({ nobody: true }, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [address]);
      const minuteAgo = new Date(tx.at.getTime() - 60_000);
      await tx.query('DELETE FROM sign_in_attempt WHERE at < $1', [minuteAgo]);
      const [row] = await tx.query<{ tries: number }>(
        'SELECT count(*)::int AS tries FROM sign_in_attempt WHERE account_hash = $1 AND at >= $2',
        [accountHash, minuteAgo],
      );
      if ((row?.tries ?? 0) >= TRIES_A_MINUTE)
        throw new DomainError(
          'throttled',
          'session.throttled',
          'Too many wrong passwords for this account. Wait a minute.',
          {
            retryAfterSeconds: 60,
          },
        );
      const id = newId();
      await tx.manager.insert(SignInAttemptRow, { id, accountHash, at: tx.at });
      return id;
    });
  }

  private open(userId: string, attempt: string): Promise<NewSession> {
    return this.transactor.run({ userId }, async (tx) => {
      await tx.manager.delete(SignInAttemptRow, { id: attempt });
      await tx.query('DELETE FROM session WHERE expires_at < $1', [tx.at]);
      const secret = newSecret('ccs_');
      const expiresAt = new Date(tx.at.getTime() + SESSION_DAYS * 86_400_000);
      await tx.manager.insert(SessionRow, {
        id: newId(),
        tokenHash: secretHash(secret),
        userId,
        createdAt: tx.at,
        expiresAt,
      });
      return { userId, secret, expiresAt };
    });
  }
}
