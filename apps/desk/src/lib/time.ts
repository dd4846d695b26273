const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });

type Moment = string | number | Date;

/** In the reader's own time zone, such as «Sep 4, 2023, 1:30 PM». */
export const formatDateTime = (at: Moment): string => dateTime.format(new Date(at));
export const formatDate = (at: Moment): string => date.format(new Date(at));

const UNITS = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** Such as «2 hr. ago» or «in 3 days». */
export const formatRelative = (at: Moment, now: number = Date.now()): string => {
  const seconds = (new Date(at).getTime() - now) / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
  return unit === 'second' ? relative.format(0, 'second') : relative.format(Math.trunc(seconds / size), unit);
};

/** The day as a field of the type `date` has it, in the reader's own time zone. */
export const localDay = (at: Date): string =>
  [at.getFullYear(), String(at.getMonth() + 1).padStart(2, '0'), String(at.getDate()).padStart(2, '0')].join(
    '-',
  );

/** When a day of such a field begins for the reader; the day itself where it is none. */
export const startOfDay = (day: string): string => {
  const at = new Date(`${day}T00:00:00`);
  return Number.isNaN(at.getTime()) ? day : at.toISOString();
};
