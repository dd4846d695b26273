export interface ParsedMoment {
  readonly at: Date;
  /** As exactly as it was written. */
  readonly precision: 'minute' | 'hour' | 'day' | 'month';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Day {
  readonly year: number;
  readonly month: number;
  /** Absent of a month alone. */
  readonly day?: number;
}

interface TimeOfDay {
  readonly hour: number;
  readonly minute?: number;
  /** Minutes ahead of UTC; without it, the reader's own zone. */
  readonly offset?: number;
}

/**
 * A moment as people write it: «2023-09-04 14:30», «4 Sep 2023, 2 pm», «yesterday 9:15», «14:30 UTC», «Sep 2023». In the
 * reader's time zone unless it names another. Day and month in figures are taken only where they can't be confused.
 */
export const parseMoment = (text: string, now: Date): ParsedMoment | undefined => {
  const written = text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/(\d)t(\d)/, '$1 $2');
  const { time, rest } = takeTime(written);
  const day = rest === '' && time !== undefined ? dayOf(now) : parseDay(rest, now);
  if (day === undefined || (day.day === undefined && time !== undefined)) return undefined;
  const at = assemble(day, time);
  if (at === undefined) return undefined;
  const precision =
    day.day === undefined
      ? 'month'
      : time === undefined
        ? 'day'
        : time.minute === undefined
          ? 'hour'
          : 'minute';
  return { at, precision };
};

const TIME =
  /(?:^|[ ,])(?:at )?(\d{1,2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?)? ?(am|pm|h)? ?(z|utc|gmt|[+-]\d{2}:?\d{2})?$/;

const takeTime = (text: string): { readonly time?: TimeOfDay; readonly rest: string } => {
  const found = TIME.exec(text);
  const [whole = '', hours, minutes, suffix, zone] = found ?? [];
  // A bare number is a day or a year, never an hour.
  if (found === null || (minutes === undefined && suffix === undefined)) return { rest: text };
  const hour = (Number(hours) % (suffix === 'am' || suffix === 'pm' ? 12 : 24)) + (suffix === 'pm' ? 12 : 0);
  if (Number(hours) > 23 || Number(minutes ?? 0) > 59) return { rest: text };
  return {
    time: {
      hour,
      ...(minutes !== undefined && { minute: Number(minutes) }),
      ...(zone !== undefined && { offset: offsetOf(zone) }),
    },
    rest: text.slice(0, -whole.length).replace(/,$/, '').trim(),
  };
};

const offsetOf = (zone: string): number => {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
};

const dayOf = (at: Date): Day => ({ year: at.getFullYear(), month: at.getMonth(), day: at.getDate() });

const parseDay = (text: string, now: Date): Day | undefined => {
  if (text === 'today') return dayOf(now);
  if (text === 'yesterday') return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1));
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (iso) return dated(iso[1], Number(iso[2]) - 1, iso[3], now);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})?$/.exec(text);
  if (dotted) return dated(dotted[3], Number(dotted[2]) - 1, dotted[1], now);
  const dayFirst = /^(?:(\d{1,2})\.? )?([a-z]{3,9})\.?(?:,? (\d{4}))?$/.exec(text);
  if (dayFirst) return dated(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], now);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/.exec(text);
  if (monthFirst) return dated(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], now);
  return undefined;
};

const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const monthOf = (name = ''): number =>
  FULL_MONTHS.findIndex((month) => month.startsWith(name) && MONTHS.some((short) => name.startsWith(short)));

/** Without a year it is the last one of that name that has been. */
const dated = (
  year: string | undefined,
  month: number,
  day: string | undefined,
  now: Date,
): Day | undefined => {
  if (month < 0 || month > 11) return undefined;
  const own = now.getFullYear();
  const guessed = new Date(own, month, day === undefined ? 1 : Number(day)) > now ? own - 1 : own;
  return {
    year: year === undefined ? guessed : Number(year),
    month,
    ...(day !== undefined && { day: Number(day) }),
  };
};

const assemble = ({ year, month, day = 1 }: Day, time: TimeOfDay | undefined): Date | undefined => {
  // The thirtieth of February is no day.
  if (new Date(year, month, day).getMonth() !== month) return undefined;
  const { hour = 0, minute = 0, offset } = time ?? {};
  return offset === undefined
    ? new Date(year, month, day, hour, minute)
    : new Date(Date.UTC(year, month, day, hour, minute) - offset * 60_000);
};
