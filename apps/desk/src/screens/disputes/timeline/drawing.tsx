import { type KeyboardEvent, memo, useState } from 'react';
import { useElementSize } from '@mantine/hooks';
import { type Clocks } from '../../../data/disputes.js';
import type { Axis } from '../../../lib/axis.js';
import { clocks as clockMessages, timeline as messages } from '../../../messages/disputes.js';
import { lookOf } from '../../../parts/badges.js';
import type { Lane, Mark, Voice } from './lanes.js';
import classes from './timeline.module.css';
import { markInWords, movesInWords } from './words.js';

interface DrawingProps {
  readonly lanes: readonly Lane[];
  /** Statements that count at the clocks. */
  readonly counted: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  readonly axis: Axis;
  readonly clocks: Clocks;
  readonly onOpen: (statementId: string) => void;
}

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
export const TimelineDrawing = ({ lanes, counted, names, axis, clocks, onOpen }: DrawingProps) => {
  const { ref, width: room } = useElementSize();
  const [active, setActive] = useState<string>();
  const width = Math.max(room, NARROWEST_PX);
  const voices = lanes.flatMap((lane) => lane.voices);
  const marks = voices.flatMap((voice) => voice.marks);
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
            {voices.map((voice, line) =>
              voice.marks.map((mark, index) => {
                const x = axis.position(Date.parse(mark.at)) * width;
                const at = (one: Mark | undefined, none: number): number =>
                  one === undefined ? none : axis.position(Date.parse(one.at)) * width;
                const own = mark.stances.length * GLYPH_PX;
                const word = movesInWords(mark.moves).length * LETTER_PX + AROUND_PX;
                const before = voice.marks[index - 1];
                const side =
                  at(voice.marks[index + 1], width) - x - own > word
                    ? 'after'
                    : x - at(before, 0) - (before?.stances.length ?? 0) * GLYPH_PX > word
                      ? 'before'
                      : undefined;
                return (
                  <MarkDrawn
                    key={mark.statementId}
                    mark={mark}
                    speaker={names.get(voice.speakerId) ?? '…'}
                    x={Math.round(x)}
                    y={line * VOICE_PX + VOICE_PX / 2}
                    counted={counted.has(mark.statementId)}
                    stop={mark.statementId === stop}
                    word={side}
                  />
                );
              }),
            )}
          </svg>
        </div>
      </div>
    </div>
  );
};

/** Who is bound, and who speaks; the drawing has the names with each mark. */
const Names = ({ lanes, names }: Pick<DrawingProps, 'lanes' | 'names'>) => (
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
);

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
  /** On which side there is room to name a move. */
  readonly word?: 'before' | 'after';
}

const MarkDrawn = memo(({ mark, speaker, x, y, counted, stop, word }: MarkProps) => {
  const { statementId, stances, moves } = mark;
  const glyphs = moves.length > 0 && stances.length === 0 ? 1 : stances.length;
  const width = glyphs * GLYPH_PX + 8;
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
      aria-label={markInWords(mark, speaker)}
      aria-haspopup="dialog"
      transform={`translate(${x} ${y})`}
    >
      <title>{markInWords(mark, speaker)}</title>
      <rect className={classes.target} x={-12} y={-12} width={Math.max(24, width + 4)} height={24} />
      <rect className={classes.pill} x={-10} y={-10} width={width} height={20} rx={10} />
      {stances.map((stance, index) => {
        const { colour, shape } = lookOf(stance);
        return (
          <text key={stance} x={index * GLYPH_PX} y={4} fill={colour} aria-hidden>
            {shape}
          </text>
        );
      })}
      {moves.length > 0 && (
        <text
          className={classes.move}
          x={word === 'before' ? -14 : width - 7}
          y={4}
          textAnchor={word === 'before' ? 'end' : 'start'}
          aria-hidden
        >
          ▲{word && ` ${movesInWords(moves)}`}
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
  const distance = ({ at }: Mark): number => Math.abs(Date.parse(at) - Date.parse(mark.at));
  return marks.toSorted((a, b) => distance(a) - distance(b))[0]?.statementId;
};
