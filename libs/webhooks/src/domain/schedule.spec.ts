import { nextAttempt, retryAfterOf } from './schedule.js';

const AT = new Date('2026-03-01T12:00:00Z');
const secondsTo = (date: Date | undefined): number | undefined =>
  date && (date.getTime() - AT.getTime()) / 1000;
const HOUR = 3600;
const SCHEDULE = [5, 300, 1800, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

describe('the next attempt', () => {
  const after = (tries: number, chance: number, retryAfter?: Date) =>
    secondsTo(nextAttempt(tries, AT, retryAfter, chance));

  it('comes later and later, and then no more', () => {
    expect(SCHEDULE.map((_, index) => after(index + 1, 0))).toEqual(SCHEDULE);
    expect(after(SCHEDULE.length + 1, 0)).toBeUndefined();
  });

  it('is a little later by chance, never sooner', () => {
    expect(SCHEDULE.map((_, index) => after(index + 1, 1))).toEqual(
      SCHEDULE.map((delay) => (delay * 11) / 10),
    );
  });

  it.each([
    ['later, where that is asked for', 60, 60],
    ['not sooner', 1, 5],
    ['not sooner for a time that is past', -60, 5],
    ['not after more than a day', 90_000, 86_400],
  ])('is %s', (_what, asked, expected) =>
    expect(after(1, 0, new Date(AT.getTime() + asked * 1000))).toBe(expected),
  );

  it('is not put off once there is none left', () =>
    expect(after(10, 0, new Date(AT.getTime() + 60_000))).toBeUndefined());
});

describe('Retry-After', () => {
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Sun, 01 Mar 2026 13:00:00 GMT', HOUR],
    ['Sunday, 01-Mar-26 13:00:00 GMT', HOUR],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['2026', 2026],
    [undefined, undefined],
  ])('«%s» is %s', (header, seconds) => expect(secondsTo(retryAfterOf(header, AT))).toBe(seconds));
});
