/** A quota of requests in each window of time. All processes that count for the same counter share it. */
export interface Policy {
  readonly name: 'minute' | 'day' | 'desk-day';
  readonly counter: string;
  /** 1 or more. */
  readonly quota: number;
  /** The length of a window, which begins at multiples of it since 1970: so days are those of UTC. */
  readonly seconds: number;
}

/** How a policy stands for whoever asked. */
export interface Standing {
  readonly policy: Policy;
  /** How many more requests it allows in this window, as far as this process knows. */
  readonly remaining: number;
  /** Until the window is over: 1 or more. */
  readonly secondsLeft: number;
}

const MINUTE = 60;
const DAY = 86_400;

export const anonymousPolicies = (counter: string, requestsPerMinute: number): Policy[] => [
  { name: 'minute', counter, quota: requestsPerMinute, seconds: MINUTE },
];

/** A key as far as quotas go. */
export interface KeyQuotas {
  readonly id: string;
  readonly deskId: string;
  readonly requestsPerMinute: number;
  readonly requestsPerDay: number;
  /** Of all keys of the desk. */
  readonly deskRequestsPerDay: number;
}

export const keyPolicies = (key: KeyQuotas): Policy[] => [
  { name: 'minute', counter: `key ${key.id} minute`, quota: key.requestsPerMinute, seconds: MINUTE },
  { name: 'day', counter: `key ${key.id} day`, quota: key.requestsPerDay, seconds: DAY },
  { name: 'desk-day', counter: `desk ${key.deskId} day`, quota: key.deskRequestsPerDay, seconds: DAY },
];

/**
 * The header fields of draft-ietf-httpapi-ratelimit-headers: lists of structured fields (RFC 9651), whose strings here need
 * no escapes.
 */
export const rateLimitHeaders = (standings: readonly Standing[]): Record<string, string> => ({
  'RateLimit-Policy': standings
    .map(({ policy: { name, quota, seconds } }) => `"${name}";q=${quota};w=${seconds}`)
    .join(', '),
  RateLimit: standings
    .map(({ policy, remaining, secondsLeft }) => `"${policy.name}";r=${remaining};t=${secondsLeft}`)
    .join(', '),
});
