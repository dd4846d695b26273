const short = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const longYear = new Intl.DateTimeFormat(undefined, {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });
const dayOfYear = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'short', day: 'numeric' });

type Moment = string | number | Date;

/** For narrow places beside others of the same year, such as «Sep 4, 01:30 PM». */
export const formatShort = (at: Moment): string => short.format(new Date(at));

/** Whole, to the minute, such as «Sep 4, 2023, 01:30 PM». */
export const formatMoment = (at: Moment): string => longYear.format(new Date(at));

export const formatDay = (at: Moment, withYear: boolean): string =>
  (withYear ? dayOfYear : day).format(new Date(at));

/** In the reader's own time zone. */
export const startOfDay = (at: Moment): number => new Date(at).setHours(0, 0, 0, 0);
