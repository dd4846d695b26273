import { workingHoursOf } from './working-hours.js';

it.each([
  [[1, 2, 3, 4, 5], '09:00', '18:00', 'Monday to Friday, 09:00 to 18:00 (America/New York)'],
  [[7, 5, 6], '09:00', '24:00', 'Friday to Sunday, 09:00 to 24:00 (America/New York)'],
  [[4, 1, 2], '08:00', '12:30', 'Monday, Tuesday and Thursday, 08:00 to 12:30 (America/New York)'],
  [[1, 2], '00:00', '24:00', 'Monday and Tuesday, 00:00 to 24:00 (America/New York)'],
  [[3], '09:00', '18:00', 'Wednesday, 09:00 to 18:00 (America/New York)'],
  [[1, 2, 3, 4, 5, 6, 7], '09:00', '24:00', 'Every day, 09:00 to 24:00 (America/New York)'],
  [[1, 2, 3, 4, 5, 6, 7], '00:00', '24:00', 'All hours of every day, so that 24 of them are one day'],
])('working hours on %j from %s to %s are %s', (days, from, to, expected) => {
  expect(workingHoursOf({ days, from, to, timeZone: 'America/New_York' })).toBe(expected);
});
