import { type DisputeState, type Position, disputeStateLabels } from '#disputes';
import { messages } from '../messages.js';

/** What a dispute state means for a reader at a glance. Each has a colour and a shape, beside its word. */
type Tone = 'against' | 'partly' | 'open' | 'agreed';

export const TONES: Readonly<Record<DisputeState, Tone>> = {
  split: 'against',
  contested: 'against',
  denied: 'against',
  pre_empted: 'against',
  partly_conceded: 'partly',
  questioned: 'partly',
  unanswered: 'open',
  no_position: 'open',
  withdrawn: 'open',
  conceded: 'agreed',
  uncontested: 'agreed',
};

/** Signs of mathematics: unequal, about equal, open, equal. */
export const TONE_SHAPES: Readonly<Record<Tone, string>> = {
  against: 'M2 6h12M2 10h12M11 2 5 14',
  partly: 'M2 6.5c2-2 4-2 6 0s4 2 6 0M2 11c2-2 4-2 6 0s4 2 6 0',
  open: 'M3 8h.01M8 8h.01M13 8h.01',
  agreed: 'M2 6h12M2 10h12',
};

/** Where the parties stand to each other. It is no verdict: that is the desk's. */
export const StateBadge = ({ state, label }: { state: DisputeState; label?: string }) => (
  <span className={`badge state ${TONES[state]}`}>
    <svg viewBox="0 0 16 16" aria-hidden="true" className="sign">
      <path d={TONE_SHAPES[TONES[state]]} />
    </svg>
    {label ?? disputeStateLabels[state]}
  </span>
);

export const DEGREES = ['false', 'mostly_false', 'mixed', 'mostly_true', 'true'] as const;

export const UNPROVEN_SHAPE = 'M5 5.5a3 3 0 1 1 4.5 2.6C8.4 8.8 8 9.3 8 10.5M8 13.5h.01';

/** Of a fact-check that was withdrawn: struck through, with the word, and without a place between false and true. */
export const VoidVerdict = ({ label }: { label: string }) => (
  <span className="badge verdict void">
    <s>
      <bdi>{label}</bdi>
    </s>
    {messages.verdict.void}
  </span>
);

/** The desk's own word. Beside it, where it has one, its place between false and true. */
export const VerdictBadge = ({ label, normalised }: { label: string; normalised?: string | undefined }) => {
  const degree = DEGREES.findIndex((one) => one === normalised);
  return (
    <span className={`badge verdict ${normalised ?? 'none'}`}>
      {degree >= 0 && <Scale degree={degree} />}
      {normalised === 'unproven' && (
        <svg viewBox="0 0 16 16" aria-hidden="true" className="sign">
          <path d={UNPROVEN_SHAPE} />
        </svg>
      )}
      <bdi>{label}</bdi>
    </span>
  );
};

const Scale = ({ degree }: { degree: number }) => (
  <svg viewBox="0 0 44 16" aria-hidden="true" className="scale">
    <Dots degree={degree} />
  </svg>
);

/** Five places from false to true, the one that it is in filled: in a box of 44 × 16. */
export const Dots = ({ degree }: { degree: number }) => (
  <>
    {DEGREES.map((_, index) =>
      index === degree ? (
        <circle key={index} cx={4 + index * 9} cy="8" r="4" fill="currentColor" />
      ) : (
        <circle key={index} cx={4 + index * 9} cy="8" r="2" fill="none" stroke="currentColor" />
      ),
    )}
  </>
);

/** A shape for each position: what is filled, and what is drawn as a line. None is told by its colour alone. */
const POSITION_SHAPES: Readonly<
  Record<Position | 'none', { readonly fill?: string; readonly line?: string }>
> = {
  asserts: { fill: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z' },
  qualifies: { fill: 'M8 2a6 6 0 0 0 0 12Z', line: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z' },
  counters: { fill: 'M8 .5 15.5 8 8 15.5.5 8Z' },
  denies: { fill: 'M2 2h12v12H2Z' },
  doubts: { line: 'M8 2.5l6 11H2Z' },
  declines: { fill: 'M1.5 6.5h13v3h-13Z' },
  split: { fill: 'M7 1v14L.5 8Z', line: 'M9.5 2.5v11L14.5 8Z' },
  none: { fill: 'M8 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z' },
};

/** The drawings that `PositionMark` refers to: once for each page that has marks. */
export const PositionShapes = () => (
  <svg className="shapes" aria-hidden="true" width="0" height="0">
    {Object.entries(POSITION_SHAPES).map(([position, { fill, line }]) => (
      <symbol key={position} id={`shape-${position}`} viewBox="0 0 16 16">
        {fill !== undefined && <path d={fill} fill="currentColor" />}
        {line !== undefined && <path d={line} fill="none" stroke="currentColor" strokeWidth="1.5" />}
      </symbol>
    ))}
  </svg>
);

/** Where somebody stands on a claim, in a word with its shape and colour. */
export const PositionMark = ({ position }: { position: Position | 'none' }) => (
  <span className={`mark ${position}`}>
    <svg aria-hidden="true">
      <use href={`#shape-${position}`} />
    </svg>
    {messages.positions[position]}
  </span>
);

const DIRECTION_SHAPES: Readonly<Record<string, string>> = {
  supports: 'M8 3v10M3 8h10',
  undermines: 'M3 8h10',
  neutral: 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
};

/** Which way a piece of evidence points, with its sign: plus, minus, a ring. */
export const DirectionMark = ({ direction }: { direction: string }) => (
  <span className={`direction ${direction}`}>
    <svg viewBox="0 0 16 16" aria-hidden="true" className="sign">
      <path d={DIRECTION_SHAPES[direction] ?? ''} />
    </svg>
    {messages.evidence.direction(direction)}
  </span>
);
