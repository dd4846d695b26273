import { DomainError } from '#kernel';
import type { Policy, Standing } from './policy.js';

/*
 * What the limits refuse, for whoever writes errors in another form. The codes: `key.invalid`, `key.scope`, `limit.minute`,
 * `limit.day`, `limit.desk_day`.
 */

/** 401. Never made up, expired and revoked are told apart to nobody. */
export const keyInvalid = (): DomainError =>
  new DomainError(
    'unauthenticated',
    'key.invalid',
    'API key not valid: it is not known here, it has expired, or it was revoked. Ask for another one, or ask without a key.',
  );

/** 403. */
export const keyScope = (): DomainError =>
  new DomainError(
    'forbidden',
    'key.scope',
    'This API key is for the desk alone: here it needs the scope published:read. Use another one, or ask without a key.',
  );

/** 429. */
export const limitReached = ({ policy, secondsLeft }: Standing, keyed: boolean): DomainError => {
  const { code, text } = REACHED[policy.name];
  const remedy = policy.name === 'minute' && !keyed ? ' An API key of a desk raises the limit.' : '';
  return new DomainError('throttled', code, `${text(policy.quota)} Ask again in ${secondsLeft} s.${remedy}`, {
    retryAfterSeconds: secondsLeft,
  });
};

const REACHED: Readonly<Record<Policy['name'], { code: string; text: (quota: number) => string }>> = {
  minute: { code: 'limit.minute', text: (quota) => `Those were the ${quota} requests of this minute.` },
  day: { code: 'limit.day', text: (quota) => `Those were the ${quota} requests of this API key for today.` },
  'desk-day': {
    code: 'limit.desk_day',
    text: (quota) => `Those were the ${quota} requests of all API keys of the desk for today.`,
  },
};
