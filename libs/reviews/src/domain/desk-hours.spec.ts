import fc from 'fast-check';
import {
  type DeskHours,
  addWorkingHours,
  deskDay,
  subtractWorkingHours,
  workingHoursBetween,
} from './desk-hours.js';

const OFFICE: DeskHours = { timeZone: 'Europe/Bucharest', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
const ALWAYS: DeskHours = {
  timeZone: 'Europe/Bucharest',
  days: [1, 2, 3, 4, 5, 6, 7],
  from: '00:00',
  to: '24:00',
};
const time = (text: string) => new Date(text);

describe('working hours', () => {
  it.each([
    ['within a day', '2026-11-24T09:00:00+02:00', 3, '2026-11-24T12:00:00+02:00'],
    ['to the end of a day', '2026-11-24T09:00:00+02:00', 8, '2026-11-24T17:00:00+02:00'],
    ['over night', '2026-11-24T16:00:00+02:00', 2, '2026-11-25T10:00:00+02:00'],
    ['over a weekend', '2026-11-27T16:30:00+02:00', 1, '2026-11-30T09:30:00+02:00'],
    ['from before the shift', '2026-11-24T05:00:00+02:00', 1, '2026-11-24T10:00:00+02:00'],
    ['from a Sunday', '2026-11-29T12:00:00+02:00', 8, '2026-11-30T17:00:00+02:00'],
    // Clocks go back on 25 October 2026 and forward on 29 March 2026: the office opens at nine all the same.
    ['over the end of summer time', '2026-10-23T16:00:00+03:00', 2, '2026-10-26T10:00:00+02:00'],
    ['over the start of summer time', '2026-03-27T16:00:00+02:00', 2, '2026-03-30T10:00:00+03:00'],
  ])('%s', (_case, start, amount, end) => {
    expect(addWorkingHours(time(start), amount, OFFICE)).toEqual(time(end));
    expect(workingHoursBetween(time(start), time(end), OFFICE)).toBe(amount);
  });

  it('of a day are as many as it has, where the clocks change in it', () => {
    const night: DeskHours = { ...OFFICE, days: [7], from: '00:00', to: '24:00' };
    const day = (date: string, from: string, to: string) =>
      workingHoursBetween(time(`${date}T00:00:00${from}`), time(`${date}T23:59:59.999${to}`), night);
    expect(day('2026-10-25', '+03:00', '+02:00')).toBeCloseTo(25, 5);
    expect(day('2026-03-29', '+02:00', '+03:00')).toBeCloseTo(23, 5);
  });

  it('run all the time where the desk never closes', () => {
    const start = time('2026-10-24T20:00:00Z');
    expect(addWorkingHours(start, 72, ALWAYS)).toEqual(new Date(start.getTime() + 72 * 3_600_000));
    expect(subtractWorkingHours(start, 72, ALWAYS)).toEqual(new Date(start.getTime() - 72 * 3_600_000));
  });

  it('of nothing, or backwards, are none', () => {
    const moment = time('2026-11-29T12:00:00Z');
    expect(addWorkingHours(moment, 0, OFFICE)).toEqual(moment);
    expect(subtractWorkingHours(moment, 0, OFFICE)).toEqual(moment);
    expect(workingHoursBetween(moment, time('2026-11-28T12:00:00Z'), OFFICE)).toBe(0);
  });

  const seed = Date.now();
  const zones = fc.constantFrom(
    'Europe/Bucharest',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
  );
  const schedules = fc.record({
    timeZone: zones,
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: fc.constantFrom('00:00', '02:30', '08:00', '09:15'),
    to: fc.constantFrom('10:00', '17:30', '24:00'),
  });
  const moments = fc.date({
    min: time('2025-01-01T00:00:00Z'),
    max: time('2028-01-01T00:00:00Z'),
    noInvalidDate: true,
  });

  it(`added and then counted are the same, and taken away lead back (seed ${seed})`, () => {
    fc.assert(
      fc.property(schedules, moments, fc.integer({ min: 1, max: 400 }), (hours, start, quarters) => {
        const amount = quarters / 4;
        const end = addWorkingHours(start, amount, hours);
        expect(workingHoursBetween(start, end, hours)).toBeCloseTo(amount, 6);
        expect(workingHoursBetween(subtractWorkingHours(end, amount, hours), end, hours)).toBeCloseTo(
          amount,
          6,
        );
      }),
      { seed, numRuns: 300 },
    );
  });
});

it('a day is that of the desk', () => {
  const moment = time('2026-11-24T23:30:00Z');
  expect(deskDay(moment, { timeZone: 'Europe/Bucharest' })).toBe('2026-11-25');
  expect(deskDay(moment, { timeZone: 'America/New_York' })).toBe('2026-11-24');
});
