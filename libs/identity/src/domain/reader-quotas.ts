/** What a key with the scope `published:read` may ask of the public APIs, unless it was made with other figures. */
export const KEY_QUOTA = { requestsPerMinute: 6_000, requestsPerDay: 500_000 } as const;

/** The most that a key can be given. */
export const KEY_QUOTA_AT_MOST = { requestsPerMinute: 60_000, requestsPerDay: 10_000_000 } as const;

/** What all keys of a desk together may ask in a day, unless the operator set another figure; and the most they can set. */
export const DESK_REQUESTS_PER_DAY = 1_000_000;
export const DESK_REQUESTS_PER_DAY_AT_MOST = 1_000_000_000;
