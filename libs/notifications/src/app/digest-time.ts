import { DateTime } from 'luxon';

const HOUR = 8;

/** The day, in the desk's own time, and the moment that its digest is of: what was there by then is in it. */
export interface DigestTime {
  /** 2026-03-29 */
  readonly day: string;
  readonly until: Date;
}

/** Today's digest once it is 8 o'clock at the desk: whoever comes by later that day makes up for it. */
export const digestDue = (now: Date, timeZone: string): DigestTime | undefined => {
  const day = DateTime.fromJSDate(now, { zone: timeZone }).toISODate();
  if (day === null) throw new Error(`«${timeZone}» is no time zone`);
  const until = digestUntil(day, timeZone);
  return until <= now ? { day, until } : undefined;
};

/** 8 o'clock of that day at the desk, whatever was done to its clocks in the night before. */
export const digestUntil = (day: string, timeZone: string): Date =>
  DateTime.fromISO(day, { zone: timeZone }).set({ hour: HOUR }).toJSDate();
