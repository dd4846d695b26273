import { Shaped } from '../ui/shaped.js';

interface Ending {
  readonly expiresAt?: string;
  readonly revokedAt?: string;
}

export type Validity = 'valid' | 'expired' | 'revoked';

export const validityOf = ({ expiresAt, revokedAt }: Ending): Validity => {
  if (revokedAt !== undefined) return 'revoked';
  return expiresAt !== undefined && Date.parse(expiresAt) <= Date.now() ? 'expired' : 'valid';
};

const LOOKS = { valid: ['agreed', '●'], expired: ['quiet', '○'], revoked: ['against', '⊘'] } as const;

interface ValidityBadgeProps {
  readonly of: Ending;
  readonly words: Readonly<Record<Validity, string>>;
}

/** Whether a key or a token still opens anything. */
export const ValidityBadge = ({ of, words }: ValidityBadgeProps) => {
  const validity = validityOf(of);
  const [colour, shape] = LOOKS[validity];
  return (
    <Shaped colour={colour} shape={shape}>
      {words[validity]}
    </Shaped>
  );
};
