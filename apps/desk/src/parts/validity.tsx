import { credentials as messages } from '../messages/secrets.js';
import { Shaped } from '../ui/shaped.js';

export interface Ending {
  readonly expiresAt?: string;
  readonly revokedAt?: string;
}

type Validity = 'valid' | 'expired' | 'revoked';

export const validityOf = ({ expiresAt, revokedAt }: Ending): Validity => {
  if (revokedAt !== undefined) return 'revoked';
  return expiresAt !== undefined && Date.parse(expiresAt) <= Date.now() ? 'expired' : 'valid';
};

const LOOKS = { valid: ['agreed', '●'], expired: ['quiet', '○'], revoked: ['against', '⊘'] } as const;

interface ValidityBadgeProps {
  readonly of: Ending;
}

/** Whether a key or a token still opens anything. */
export const ValidityBadge = ({ of }: ValidityBadgeProps) => {
  const validity = validityOf(of);
  const [colour, shape] = LOOKS[validity];
  return (
    <Shaped colour={colour} shape={shape}>
      {messages[validity]}
    </Shaped>
  );
};
