import { useState } from 'react';
import classes from './sources.module.css';

interface Bar {
  readonly id: string;
  readonly label: string;
  /** Milliseconds. */
  readonly from: number;
  /** Undefined: it goes on. */
  readonly to: number | undefined;
}

const YEAR_MS = 365.25 * 24 * 3600 * 1000;
const MOST_TICKS = 8;

/** Years between two moments, at most so many, as evenly as years go. */
const ticksOf = (from: number, to: number): readonly number[] => {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(to).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_TICKS));
  return Array.from(
    { length: Math.max(0, Math.floor((last - first) / step) + 1) },
    (_, n) => first + n * step,
  );
};

/** Spans beside each other in time. A picture of the table below it, which says the same in words. */
export const TimeBars = ({ bars }: { readonly bars: readonly Bar[] }) => {
  const [now] = useState(Date.now);
  const begin = Math.min(...bars.map(({ from }) => from));
  const ends = bars.map(({ to }) => to ?? now);
  const end = Math.max(begin + YEAR_MS, ...ends);
  const at = (moment: number): string => `${(100 * (moment - begin)) / (end - begin)}%`;
  return (
    <div aria-hidden className={classes.bars}>
      {ticksOf(begin, end).map((year) => (
        <span key={year} className={classes.tick} style={{ insetInlineStart: at(Date.UTC(year, 0)) }}>
          {year}
        </span>
      ))}
      {bars.map(({ id, label, from, to }) => (
        <div key={id} className={classes.lane}>
          <div
            className={classes.bar}
            data-open={to === undefined}
            style={{
              insetInlineStart: at(from),
              inlineSize: `${(100 * ((to ?? now) - from)) / (end - begin)}%`,
            }}
          />
          <span className={classes.barLabel} style={{ insetInlineStart: at(from) }}>
            {label}
          </span>
        </div>
      ))}
    </div>
  );
};
