const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** After the first attempt and each that follows, in milliseconds. The attempt after the last of them is the last one. */
const DELAYS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** How much later than that it may be, so that what failed together does not come back together. */
const JITTER = 0.1;
const LONGEST_RETRY_AFTER = 24 * HOUR;

/**
 * When to try again after so many attempts, the last of which began at `at`; `undefined` where enough is enough. A
 * receiver can ask for more time, never for less. `chance` is from 0 to 1.
 */
export const nextAttempt = (
  tries: number,
  at: Date,
  retryAfter: Date | undefined,
  chance: number,
): Date | undefined => {
  const delay = DELAYS[tries - 1];
  if (delay === undefined) return undefined;
  const asked = (retryAfter?.getTime() ?? 0) - at.getTime();
  return new Date(
    at.getTime() + Math.max(Math.round(delay * (1 + JITTER * chance)), Math.min(asked, LONGEST_RETRY_AFTER)),
  );
};

/** What `Retry-After` asks for (RFC 9110): seconds from then, or a date. */
export const retryAfterOf = (header: string | undefined, at: Date): Date | undefined => {
  const text = header?.trim() ?? '';
  if (/^\d{1,10}$/.test(text)) return new Date(at.getTime() + Number(text) * SECOND);
  const time = /[A-Za-z]{3}/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time);
};
