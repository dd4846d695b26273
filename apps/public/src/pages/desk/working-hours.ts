import type { Methodology } from '#publishing';
import { messages } from '../messages.js';

const text = messages.methodology;

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
/** 1 is Monday, as 1 January 2024 was. */
const nameOf = (day: number): string => DAY.format(Date.UTC(2024, 0, day));

/** When a desk is at work, for readers: «Monday to Friday, 09:00 to 18:00 (Europe/Bucharest)». */
export const workingHoursOf = ({ days, from, to, timeZone }: Methodology['hours']): string => {
  const isAlways = days.length === 7 && from === '00:00' && to === '24:00';
  return isAlways ? text.always : text.working(daysOf(days), from, to, timeZone);
};

const daysOf = (days: readonly number[]): string => {
  if (days.length === 7) return text.everyDay;
  const sorted = days.toSorted((a, b) => a - b);
  const [first = 1, last = 1] = [sorted[0], sorted.at(-1)];
  return sorted.length > 2 && last - first === sorted.length - 1
    ? text.span(nameOf(first), nameOf(last))
    : new Intl.ListFormat('en-GB').format(sorted.map(nameOf));
};
