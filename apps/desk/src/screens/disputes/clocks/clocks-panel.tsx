import { ActionIcon, Button, Text, Tooltip } from '@mantine/core';
import { IconLink, IconUnlink } from '@tabler/icons-react';
import { useElementSize } from '@mantine/hooks';
import { memo } from 'react';
import { formatDay, formatMoment, startOfDay } from '../../../lib/moment.js';
import { countUpTo } from '../../../lib/axis.js';
import { clocks as messages } from '../../../messages/disputes.js';
import { MomentSlider } from '../../../ui/moment-slider.js';
import classes from './clocks.module.css';
import type { Moments } from './moments.js';
import { type ClockName, type SetClocks, useSwiftClocks } from './use-clocks.js';

const COLOURS: Readonly<Record<ClockName, string>> = {
  asOf: 'var(--cc-affirms)',
  knownAt: 'var(--cc-torn)',
};

const HINTS: Readonly<Record<ClockName, string>> = {
  asOf: messages.asOfHint,
  knownAt: messages.knownAtHint,
};

interface ClocksPanelProps {
  readonly moments: Moments;
  readonly clocks: SetClocks;
}

/** The world's clock above the desk's, on one axis with the timeline. */
export const ClocksPanel = ({ moments, clocks: slow }: ClocksPanelProps) => {
  const clocks = useSwiftClocks(slow);
  const { together } = clocks;
  const isNow = clocks.clocks.asOf === undefined && clocks.clocks.knownAt === undefined;
  if (moments.both.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {messages.nothing}
      </Text>
    );
  return (
    <section className={classes.panel} aria-label={messages.title}>
      <Clock name="asOf" moments={moments} clocks={clocks} />
      <Clock name="knownAt" moments={moments} clocks={clocks} />
      <div className={classes.foot}>
        <Tooltip label={messages.together}>
          <ActionIcon
            variant={together ? 'light' : 'default'}
            size="md"
            aria-label={messages.together}
            aria-pressed={together}
            onClick={() => clocks.setTogether(!together)}
          >
            {together ? <IconLink size={16} /> : <IconUnlink size={16} />}
          </ActionIcon>
        </Tooltip>
        <Button size="compact-sm" variant="default" onClick={() => clocks.now()} disabled={isNow}>
          {messages.toNow}
        </Button>
      </div>
      <Days moments={moments} />
    </section>
  );
};

const Clock = ({ name, moments, clocks }: ClocksPanelProps & { readonly name: ClockName }) => {
  const written = clocks.clocks[name];
  const value = written === undefined ? undefined : Date.parse(written);
  const own = name === 'asOf' ? moments.said : moments.known;
  const stops = clocks.together ? moments.both : own;
  const moment = value === undefined ? messages.now : formatMoment(value);
  return (
    <div className={classes.clock}>
      <Text size="sm" className={classes.name} title={HINTS[name]}>
        <b>{messages[name]}</b> <span className={classes.hint}>{HINTS[name]}</span>
      </Text>
      <MomentSlider
        label={messages[name]}
        axis={moments.axis}
        stops={stops}
        ticks={own}
        value={value}
        valueText={value === undefined ? moment : messages.at(moment, countUpTo(stops, value), stops.length)}
        colour={COLOURS[name]}
        onChange={(at) => clocks.set(name, at)}
      />
      <output className={classes.value}>{moment}</output>
    </div>
  );
};

/** Of a label of a day, with room beside it. */
const LABEL_PX = 76;
const BREAK_PX = 12;

/** The days on which something happened, as far as there is room to name them. */
const Days = memo(({ moments: { both, axis } }: { readonly moments: Moments }) => {
  const { ref, width } = useElementSize();
  const shown: { at: number; left: number }[] = [];
  for (const at of both) {
    const left = axis.position(at) * width;
    const before = shown.at(-1);
    if (before !== undefined && (left - before.left < LABEL_PX || startOfDay(at) === startOfDay(before.at)))
      continue;
    if (left <= width - LABEL_PX) shown.push({ at, left });
  }
  // Where a day has its name, there is no room for the sign of a break.
  const breaks = axis.breaks.filter(
    (place) => !shown.some(({ left }) => place * width > left - BREAK_PX && place * width < left + LABEL_PX),
  );
  const year = (at: number): number => new Date(at).getFullYear();
  return (
    <div ref={ref} className={classes.days} aria-hidden>
      {shown.map(({ at, left }, index) => (
        <span key={at} style={{ insetInlineStart: left }}>
          {formatDay(at, index === 0 || year(at) !== year(shown[index - 1]?.at ?? at))}
        </span>
      ))}
      {breaks.map((place) => (
        <span key={place} className={classes.break} style={{ insetInlineStart: `${place * 100}%` }}>
          //
        </span>
      ))}
      <span className={classes.end}>{messages.now}</span>
    </div>
  );
});
Days.displayName = 'Days';
