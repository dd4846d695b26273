const short = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const longYear = new Intl.DateTimeFormat(undefined, {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });
const dayOfYear = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'short', day: 'numeric' });

type Moment = string | number | Date;

/** A screen of thousands of marks says few moments, each many times, and a calendar is slow. */
const KEPT = 5000;
const kept =
  (format: Intl.DateTimeFormat) =>
  (at: Moment): string => {
    const time = new Date(at).getTime();
    const cache = CACHES.get(format) ?? new Map<number, string>();
    CACHES.set(format, cache);
    let text = cache.get(time);
    if (text === undefined) {
      if (cache.size >= KEPT) cache.clear();
      cache.set(time, (text = format.format(time)));
    }
    return text;
  };
const CACHES = new Map<Intl.DateTimeFormat, Map<number, string>>();

/** For narrow places beside others of the same year, such as «Sep 4, 1:30 PM». */
export const formatShort = kept(short);

/** Whole, to the minute, such as «Sep 4, 2023, 1:30 PM». */
export const formatMoment = kept(longYear);

export const formatDay = (at: Moment, withYear: boolean): string =>
  (withYear ? dayOfYear : day).format(new Date(at));

/** In the reader's own time zone. */
export const startOfDay = (at: Moment): number => new Date(at).setHours(0, 0, 0, 0);
