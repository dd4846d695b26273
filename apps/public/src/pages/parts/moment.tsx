import type { Precision } from '#disputes';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const FORMATS: Readonly<Record<Precision, Intl.DateTimeFormat>> = {
  month: format({ month: 'long', year: 'numeric' }),
  day: format(DAY),
  hour: format({ ...DAY, hour: '2-digit', minute: '2-digit' }),
  minute: format({ ...DAY, hour: '2-digit', minute: '2-digit' }),
};

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC', hourCycle: 'h23' });
}

/** How much of an RFC 3339 time is known, for the attribute that programs read. */
const LENGTHS: Readonly<Record<Precision, number>> = { month: 7, day: 10, hour: 13, minute: 16 };

/** «4 September 2023», «4 September 2023 at 05:00 UTC»: no more than is known. */
export const moment = (at: string, precision: Precision = 'minute'): string => {
  const text = FORMATS[precision].format(new Date(at));
  return precision === 'minute' || precision === 'hour' ? `${text} UTC` : text;
};

/** `at` is RFC 3339 in UTC. */
export const Moment = ({ at, precision = 'minute' }: { at: string; precision?: Precision }) => {
  const known = at.slice(0, LENGTHS[precision]);
  const machine = precision === 'minute' ? `${known}Z` : precision === 'hour' ? `${known}:00Z` : known;
  return <time dateTime={machine}>{moment(at, precision)}</time>;
};

export const Day = ({ at }: { at: string }) => <Moment at={at} precision="day" />;

/** As it comes out of a document; what is not said is exact. */
export const precisionOf = (precision: string | undefined): Precision =>
  precision === 'hour' || precision === 'day' || precision === 'month' ? precision : 'minute';
