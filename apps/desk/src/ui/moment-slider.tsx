import { type KeyboardEvent, type PointerEvent, memo, useRef } from 'react';
import { type Axis, countUpTo } from '../lib/axis.js';
import classes from './moment-slider.module.css';

const DAY_MS = 24 * 3_600_000;

interface MomentSliderProps {
  readonly label: string;
  /** At which something happened: it steps from one to the next, and behind the last comes now. */
  readonly axis: Axis;
  /** Those of the axis that this clock stops at, in order. */
  readonly stops: readonly number[];
  /** Those that are drawn on its line. */
  readonly ticks: readonly number[];
  /** Without it, now. */
  readonly value: number | undefined;
  readonly valueText: string;
  readonly colour: string;
  readonly onChange: (at: number | undefined) => void;
}

/**
 * A clock that is set by pointer or by keyboard: arrows go from one stop to the next, Home to the first, End to now, Page
 * up and down by a day.
 */
export const MomentSlider = ({
  label,
  axis,
  stops,
  ticks,
  value,
  valueText,
  colour,
  onChange,
}: MomentSliderProps) => {
  const track = useRef<HTMLDivElement>(null);
  const index = value === undefined ? stops.length : Math.max(countUpTo(stops, value) - 1, 0);

  const atPointer = ({ clientX }: PointerEvent): void => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined) return;
    const place = (clientX - box.left) / box.width;
    const nearest = nearestOf(stops, axis, place);
    if (nearest !== value) onChange(nearest);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextOf(event.key, stops, value);
    if (next === STAYS || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (next !== value) onChange(next);
  };

  return (
    <div
      ref={track}
      className={classes.track}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.querySelector<HTMLElement>('[role=slider]')?.focus();
        event.preventDefault();
        atPointer(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) atPointer(event);
      }}
    >
      <div className={classes.line} />
      <div
        className={classes.past}
        style={{ inlineSize: `${axis.position(value) * 100}%`, background: colour }}
      />
      <Ticks axis={axis} ticks={ticks} />
      <div
        role="slider"
        tabIndex={0}
        className={classes.handle}
        style={{ insetInlineStart: `${axis.position(value) * 100}%`, background: colour }}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={stops.length}
        aria-valuenow={index}
        aria-valuetext={valueText}
        onKeyDown={onKeyDown}
      />
    </div>
  );
};

/** One path, however many there are. */
const Ticks = memo(({ axis, ticks }: Pick<MomentSliderProps, 'axis' | 'ticks'>) => (
  <svg className={classes.ticks} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden>
    <path
      d={ticks.map((at) => `M${(axis.position(at) * 1000).toFixed(1)} 0V10`).join('')}
      vectorEffect="non-scaling-stroke"
    />
  </svg>
));
Ticks.displayName = 'Ticks';

const nearestOf = (stops: readonly number[], axis: Axis, place: number): number | undefined => {
  const last = stops.at(-1);
  if (last === undefined || place > (axis.position(last) + 1) / 2) return undefined;
  return stops.reduce((best, at) =>
    Math.abs(axis.position(at) - place) < Math.abs(axis.position(best) - place) ? at : best,
  );
};

const STAYS = Symbol('stays');

const nextOf = (
  key: string,
  stops: readonly number[],
  value: number | undefined,
): number | undefined | typeof STAYS => {
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined) return STAYS;
  const clamped = (at: number): number | undefined => (at > last ? undefined : Math.max(at, first));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value === undefined ? undefined : stops[countUpTo(stops, value)];
    case 'ArrowLeft':
    case 'ArrowDown':
      return value === undefined ? last : (stops[countUpTo(stops, value - 1) - 1] ?? first);
    case 'PageUp':
      return value === undefined ? undefined : clamped(value + DAY_MS);
    case 'PageDown':
      return clamped((value ?? last) - DAY_MS);
    case 'Home':
      return first;
    case 'End':
      return undefined;
    default:
      return STAYS;
  }
};
