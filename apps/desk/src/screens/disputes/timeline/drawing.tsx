import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import { useElementSize } from '@mantine/hooks';
import type { Clocks } from '../../../data/disputes.js';
import type { Transition } from '../../../data/types.js';
import type { Axis } from '../../../lib/axis.js';
import { clocks as clockMessages, timeline as messages } from '../../../messages/disputes.js';
import { lookOf } from '../../../parts/badges.js';
import type { Lane, Mark, Voice } from './lanes.js';
import classes from './timeline.module.css';
import { markInWords, movesInWords } from './words.js';

interface DrawingProps {
  readonly lanes: readonly Lane[];
  readonly moves: ReadonlyMap<string, readonly Transition[]>;
  /** Statements that count at the clocks. */
  readonly counted: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  readonly axis: Axis;
  readonly clocks: Clocks;
  readonly onOpen: (statementId: string) => void;
}

const NONE: readonly Transition[] = [];
const VOICE_PX = 30;
const GLYPH_PX = 13;
/** Of a letter of the word for a move, and of the room around the word. */
const LETTER_PX = 6.4;
const AROUND_PX = 28;
const NARROWEST_PX = 560;

/**
 * A lane for each principal and a line in it for each voice, with a mark for each statement. One stop of the Tab key:
 * arrows go along a line and to the next.
 */
export const TimelineDrawing = ({ lanes, moves, counted, names, axis, clocks, onOpen }: DrawingProps) => {
  const { ref, width: room } = useElementSize();
  const [active, setActive] = useState<string>();
  const width = Math.max(room, NARROWEST_PX);
  const voices = useMemo(() => lanes.flatMap((lane) => lane.voices), [lanes]);
  // Where they stand does not hang on the clocks.
  const placed = useMemo(
    () => placesOf(voices, moves, names, axis, width),
    [voices, moves, names, axis, width],
  );
  const marks = useMemo(() => voices.flatMap((voice) => voice.marks), [voices]);
  const stop = marks.some(({ statementId }) => statementId === active)
    ? active
    : (marks.find(({ statementId }) => counted.has(statementId)) ?? marks[0])?.statementId;
  const height = voices.length * VOICE_PX;

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    const id = (event.target as SVGElement).dataset.statement;
    if (id === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(id);
      return;
    }
    const to = besides(event.key, id, voices, counted);
    if (to === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGElement>(`[data-statement="${to}"]`)?.focus();
  };

  if (marks.length === 0) return <p className={classes.empty}>{messages.empty}</p>;
  return (
    <div className={classes.frame}>
      <Names lanes={lanes} names={names} />
      <div className={classes.scroller}>
        <div ref={ref}>
          <svg
            width={width}
            height={height}
            role="group"
            aria-label={`${messages.lanes}. ${messages.hint}`}
            onKeyDown={onKeyDown}
            onClick={({ target }) => {
              const id = (target as SVGElement).closest<SVGElement>('[data-statement]')?.dataset.statement;
              if (id !== undefined) onOpen(id);
            }}
            onFocus={({ target }) => setActive((target as SVGElement).dataset.statement)}
          >
            <Lines lanes={lanes} width={width} axis={axis} height={height} />
            <ClockLine
              at={clocks.asOf}
              label={clockMessages.asOf}
              colour="affirms"
              {...{ axis, width, height }}
            />
            <ClockLine
              at={clocks.knownAt}
              label={clockMessages.knownAt}
              colour="torn"
              {...{ axis, width, height }}
            />
            {placed.map(({ mark, ...place }) => (
              <MarkDrawn
                key={mark.statementId}
                mark={mark}
                {...place}
                counted={counted.has(mark.statementId)}
                stop={mark.statementId === stop}
              />
            ))}
          </svg>
        </div>
      </div>
    </div>
  );
};

const placesOf = (
  voices: readonly Voice[],
  moves: DrawingProps['moves'],
  names: DrawingProps['names'],
  axis: Axis,
  width: number,
): readonly Omit<MarkProps, 'counted' | 'stop'>[] =>
  voices.flatMap(({ speakerId, marks }, line) => {
    const at = marks.map(({ time }) => axis.position(time) * width);
    const ownWidth = (mark: Mark | undefined): number => (mark?.stances.length ?? 0) * GLYPH_PX;
    return marks.map((mark, index) => {
      const x = at[index] ?? 0;
      const moved = movesInWords(moves.get(mark.statementId) ?? NONE);
      const word = moved.length * LETTER_PX + AROUND_PX;
      const side =
        (at[index + 1] ?? width) - x - ownWidth(mark) > word
          ? 'after'
          : x - (at[index - 1] ?? 0) - ownWidth(marks[index - 1]) > word
            ? 'before'
            : undefined;
      return {
        mark,
        speaker: names.get(speakerId) ?? '…',
        x: Math.round(x),
        y: line * VOICE_PX + VOICE_PX / 2,
        moved,
        word: moved === '' ? undefined : side,
      };
    });
  });

/** Who is bound, and who speaks; the drawing has the names with each mark. */
const Names = memo(({ lanes, names }: Pick<DrawingProps, 'lanes' | 'names'>) => (
  <div className={classes.names} aria-hidden>
    {lanes.map(({ principalId, voices }) => (
      <div key={principalId} className={classes.lane}>
        {voices.map(({ speakerId }, index) => {
          const principal = names.get(principalId) ?? '…';
          const speaker = names.get(speakerId) ?? '…';
          return (
            <div
              key={speakerId}
              className={classes.voice}
              style={{ blockSize: VOICE_PX }}
              title={speakerId === principalId ? principal : `${principal}: ${speaker}`}
            >
              <b>{index === 0 ? principal : ''}</b> {speakerId === principalId ? '' : speaker}
            </div>
          );
        })}
      </div>
    ))}
  </div>
));
Names.displayName = 'Names';

interface SizeProps {
  readonly axis: Axis;
  readonly width: number;
  readonly height: number;
}

const Lines = memo(({ lanes, axis, width, height }: SizeProps & Pick<DrawingProps, 'lanes'>) => {
  const ends = lanes.map((_lane, index) =>
    lanes.slice(0, index + 1).reduce((sum, { voices }) => sum + voices.length * VOICE_PX, 0),
  );
  const rows = Math.round(height / VOICE_PX);
  return (
    <g aria-hidden className={classes.lines}>
      {Array.from({ length: rows }, (_, row) => (
        <path key={row} d={`M0 ${row * VOICE_PX + VOICE_PX / 2}H${width}`} className={classes.thread} />
      ))}
      {ends.slice(0, -1).map((end) => (
        <path key={end} d={`M0 ${end}H${width}`} />
      ))}
      {axis.breaks.map((place) => (
        <path key={place} d={`M${place * width} 0V${height}`} className={classes.break} />
      ))}
    </g>
  );
});
Lines.displayName = 'Lines';

const ClockLine = ({
  at,
  label,
  colour,
  axis,
  width,
  height,
}: SizeProps & { readonly at?: string; readonly label: string; readonly colour: string }) => {
  if (at === undefined) return null;
  const x = axis.position(Date.parse(at)) * width;
  return (
    <g aria-hidden style={{ color: `var(--cc-${colour})` }}>
      <title>{label}</title>
      <path
        d={`M${x} 0V${height}`}
        stroke="currentColor"
        strokeWidth={2}
        strokeDasharray={colour === 'torn' ? '4 3' : undefined}
      />
    </g>
  );
};

interface MarkProps {
  readonly mark: Mark;
  readonly speaker: string;
  readonly x: number;
  readonly y: number;
  readonly counted: boolean;
  /** Whether the Tab key stops here. */
  readonly stop: boolean;
  /** How the principal moved with it, in words. */
  readonly moved: string;
  /** On which side there is room to name a move. */
  readonly word?: 'before' | 'after';
}

// Without a transform: each would be a layer to be told apart from the thousands of others, whenever anything is painted.
const MarkDrawn = memo(({ mark, speaker, x, y, counted, stop, moved, word }: MarkProps) => {
  const { statementId, stances } = mark;
  const width = stances.length * GLYPH_PX + 8;
  // What does not count stands there for orientation alone.
  if (!counted)
    return (
      <g aria-hidden className={classes.ghost}>
        <path d={`M${x} ${y - 6}V${y + 6}`} />
      </g>
    );
  return (
    <g
      role="button"
      tabIndex={stop ? 0 : -1}
      className={classes.mark}
      data-statement={statementId}
      aria-label={markInWords(mark, speaker, moved)}
      aria-haspopup="dialog"
    >
      <rect className={classes.target} x={x - 12} y={y - 12} width={Math.max(24, width + 4)} height={24} />
      <rect className={classes.pill} x={x - 10} y={y - 10} width={width} height={20} rx={10} />
      {stances.map((stance, index) => {
        const { colour, shape } = lookOf(stance);
        return (
          <text key={stance} x={x + index * GLYPH_PX} y={y + 4} fill={colour} aria-hidden>
            {shape}
          </text>
        );
      })}
      {moved !== '' && (
        <text
          className={classes.move}
          x={x + (word === 'before' ? -14 : width - 7)}
          y={y + 4}
          textAnchor={word === 'before' ? 'end' : 'start'}
          aria-hidden
        >
          ▲{word && ` ${moved}`}
        </text>
      )}
    </g>
  );
});
MarkDrawn.displayName = 'MarkDrawn';

/** The mark that a key leads to: along the line, or the nearest in time on the line above or below. */
const besides = (
  key: string,
  id: string,
  voices: readonly Voice[],
  counted: ReadonlySet<string>,
): string | undefined => {
  const lines = voices
    .map(({ marks }) => marks.filter(({ statementId }) => counted.has(statementId)))
    .filter((marks) => marks.length > 0);
  const line = lines.findIndex((marks) => marks.some(({ statementId }) => statementId === id));
  const marks = lines[line] ?? [];
  const index = marks.findIndex(({ statementId }) => statementId === id);
  switch (key) {
    case 'ArrowRight':
      return marks[index + 1]?.statementId;
    case 'ArrowLeft':
      return marks[index - 1]?.statementId;
    case 'Home':
      return marks[0]?.statementId;
    case 'End':
      return marks.at(-1)?.statementId;
    case 'ArrowUp':
      return nearestTo(marks[index], lines[line - 1]);
    case 'ArrowDown':
      return nearestTo(marks[index], lines[line + 1]);
    default:
      return undefined;
  }
};

const nearestTo = (mark: Mark | undefined, marks: readonly Mark[] | undefined): string | undefined => {
  if (mark === undefined || marks === undefined) return undefined;
  const distance = ({ time }: Mark): number => Math.abs(time - mark.time);
  return marks.toSorted((a, b) => distance(a) - distance(b))[0]?.statementId;
};
