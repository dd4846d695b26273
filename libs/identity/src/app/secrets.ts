import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with OWASP's figures: 19 MiB, two passes, one lane. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON);

/** Compared where there is no account, so that the answer takes as long as for one that exists. */
let decoy: Promise<string> | undefined;

export const passwordMatches = async (
  password: string,
  stored: string | null | undefined,
): Promise<boolean> => {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  const matches = await verify(stored ?? (await decoy), password);
  return matches && typeof stored === 'string';
};

/** 256 bits, shown once; only their SHA-256 is kept. */
export const newSecret = (prefix: string): string => `${prefix}${randomBytes(32).toString('base64url')}`;

/**
 * What a secret is looked up by. The hash of 256 random bits can't be guessed bit by bit, so finding it by an index
 * gives nothing away in time.
 */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
