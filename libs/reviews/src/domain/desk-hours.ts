import { DateTime } from 'luxon';
import type { WorkingHours } from './desk-policy.js';

/** Of what is due on no day: as a date of PostgreSQL, which comes after all others. */
export const NO_DUE_DAY = 'infinity';

/** The hours in which a desk's clocks run. */
export interface DeskHours extends WorkingHours {
  /** IANA name. */
  readonly timeZone: string;
}

const HOUR_MS = 3_600_000;
/** Longest search for the next working time: a schedule has a day in every week. */
const DAYS_LOOKED_AT = 4_000;

const isAlways = ({ days, from, to }: DeskHours): boolean =>
  days.length === 7 && from === '00:00' && to === '24:00';

/**
 * A time of day on one date. Where the clocks are put forward over it, it is the moment they are put to, so a day of
 * 23 hours has 23.
 */
const at = (day: DateTime, time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return (hour === 24 ? day.plus({ days: 1 }).startOf('day') : day.set({ hour, minute })).toMillis();
};

/** The shifts from the one that a moment is in, or that comes after it, on; as [begin, end) in milliseconds. */
function* shiftsFrom(moment: number, hours: DeskHours): Generator<readonly [number, number]> {
  let day = DateTime.fromMillis(moment, { zone: hours.timeZone }).startOf('day');
  for (let looked = 0; looked < DAYS_LOOKED_AT; looked += 1) {
    if (hours.days.includes(day.weekday)) {
      const [begin, end] = [at(day, hours.from), at(day, hours.to)];
      if (end > moment) yield [Math.max(begin, moment), end];
    }
    day = day.plus({ days: 1 }).startOf('day');
  }
}

/** The moment when so many working hours, from a moment on, are over. None: that moment itself. */
export const addWorkingHours = (start: Date, amount: number, hours: DeskHours): Date => {
  let left = amount * HOUR_MS;
  if (left <= 0) return start;
  if (isAlways(hours)) return new Date(start.getTime() + left);
  for (const [begin, end] of shiftsFrom(start.getTime(), hours)) {
    if (end - begin >= left) return new Date(begin + left);
    left -= end - begin;
  }
  throw new RangeError(`${amount} working hours end in no time that can be planned for`);
};

/** Working hours between two moments; 0 if the second is not later. */
export const workingHoursBetween = (start: Date, end: Date, hours: DeskHours): number => {
  const until = end.getTime();
  if (until <= start.getTime()) return 0;
  if (isAlways(hours)) return (until - start.getTime()) / HOUR_MS;
  let worked = 0;
  for (const [begin, shiftEnd] of shiftsFrom(start.getTime(), hours)) {
    if (begin >= until) break;
    worked += Math.min(shiftEnd, until) - begin;
  }
  return worked / HOUR_MS;
};

/** So many working hours before a moment. */
export const subtractWorkingHours = (end: Date, amount: number, hours: DeskHours): Date => {
  if (amount <= 0) return end;
  if (isAlways(hours)) return new Date(end.getTime() - amount * HOUR_MS);
  let left = amount * HOUR_MS;
  let day = DateTime.fromMillis(end.getTime(), { zone: hours.timeZone }).startOf('day');
  for (let looked = 0; looked < DAYS_LOOKED_AT; looked += 1) {
    if (hours.days.includes(day.weekday)) {
      const [begin, stop] = [at(day, hours.from), Math.min(at(day, hours.to), end.getTime())];
      if (stop > begin) {
        if (stop - begin >= left) return new Date(stop - left);
        left -= stop - begin;
      }
    }
    day = day.minus({ days: 1 }).startOf('day');
  }
  throw new RangeError(`${amount} working hours begin in no time that can be planned for`);
};

/** The calendar day of a moment where the desk is, as `YYYY-MM-DD`. */
export const deskDay = (moment: Date, { timeZone }: Pick<DeskHours, 'timeZone'>): string =>
  DateTime.fromJSDate(moment, { zone: timeZone }).toISODate() ?? '';
