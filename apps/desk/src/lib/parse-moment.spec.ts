import { parseMoment } from './parse-moment.js';

const NOW = new Date(2026, 10, 28, 17, 0);
const local = (year: number, month: number, day: number, hour = 0, minute = 0): Date =>
  new Date(year, month - 1, day, hour, minute);

describe('parseMoment', () => {
  it.each([
    ['2023-09-04 14:30', local(2023, 9, 4, 14, 30), 'minute'],
    ['2023-09-04T14:30', local(2023, 9, 4, 14, 30), 'minute'],
    ['4 Sep 2023, 2 pm', local(2023, 9, 4, 14), 'hour'],
    ['4 September 2023 14:05', local(2023, 9, 4, 14, 5), 'minute'],
    ['Sept 4, 2023', local(2023, 9, 4), 'day'],
    ['4.9.2023 9:15', local(2023, 9, 4, 9, 15), 'minute'],
    ['12 am today', undefined, undefined],
    ['today 12 am', local(2026, 11, 28, 0), 'hour'],
    ['yesterday 9:15', local(2026, 11, 27, 9, 15), 'minute'],
    ['14:30', local(2026, 11, 28, 14, 30), 'minute'],
    ['Sep 2023', local(2023, 9, 1), 'month'],
    ['2023-09', local(2023, 9, 1), 'month'],
    ['4 Dec', local(2025, 12, 4), 'day'],
    ['30 Feb 2023', undefined, undefined],
    ['04/09/2023', undefined, undefined],
    ['25:00', undefined, undefined],
    ['soon', undefined, undefined],
    ['', undefined, undefined],
  ])('reads «%s»', (text, at, precision) => {
    expect(parseMoment(text, NOW)).toEqual(at && { at, precision });
  });

  it.each([
    ['2023-09-04 14:30 UTC', '2023-09-04T14:30:00.000Z'],
    ['2023-09-04T14:30:00Z', '2023-09-04T14:30:00.000Z'],
    ['2023-09-04T14:30:00+03:00', '2023-09-04T11:30:00.000Z'],
  ])('takes the zone of «%s»', (text, iso) => {
    expect(parseMoment(text, NOW)?.at.toISOString()).toBe(iso);
  });
});
