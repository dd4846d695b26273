import { createHmac } from 'node:crypto';

/** How secrets are written: Standard Webhooks 1.0. */
const PREFIX = 'whsec_';

export const writtenSecret = (secret: Buffer): string => PREFIX + secret.toString('base64');

export interface SignedMessage {
  readonly id: string;
  /** Of the attempt, in seconds. */
  readonly timestamp: number;
  readonly body: string;
}

/** One signature for each secret, the newest first: while secrets change over, a receiver may know either. */
export const signaturesOf = (secrets: readonly Buffer[], { id, timestamp, body }: SignedMessage): string =>
  secrets
    .map(
      (secret) => `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
    )
    .join(' ');
