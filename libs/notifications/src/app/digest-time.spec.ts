import { digestDue, digestUntil } from './digest-time.js';

const BUCHAREST = 'Europe/Bucharest';

it.each([
  ['in winter', '2026-03-28', '2026-03-28T06:00:00.000Z'],
  ['on the day that has 23 hours', '2026-03-29', '2026-03-29T05:00:00.000Z'],
  ['in summer', '2026-10-24', '2026-10-24T05:00:00.000Z'],
  ['on the day that has 25 hours', '2026-10-25', '2026-10-25T06:00:00.000Z'],
])('is at 8 o’clock at the desk %s', (_when, day, until) => {
  expect(digestUntil(day, BUCHAREST).toISOString()).toBe(until);
});

it('is due from 8 o’clock on, until the desk’s midnight', () => {
  expect(digestDue(new Date('2026-03-29T04:59:59.999Z'), BUCHAREST)).toBeUndefined();
  expect(digestDue(new Date('2026-03-29T05:00:00Z'), BUCHAREST)?.day).toBe('2026-03-29');
  expect(digestDue(new Date('2026-03-29T20:59:59Z'), BUCHAREST)?.day).toBe('2026-03-29');
  expect(digestDue(new Date('2026-03-29T21:00:00Z'), BUCHAREST)).toBeUndefined();
});

it('knows the days of a desk on the other side of the date line', () => {
  expect(digestDue(new Date('2026-06-30T20:00:00Z'), 'Pacific/Auckland')).toEqual({
    day: '2026-07-01',
    until: new Date('2026-06-30T20:00:00Z'),
  });
});

it('refuses a time zone that there is not', () => {
  expect(() => digestDue(new Date(), 'Europe/Nowhere')).toThrow('is no time zone');
});
