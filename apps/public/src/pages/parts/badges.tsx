import { type DisputeState, type Position, disputeStateLabels } from '#disputes';
import { messages } from '../messages.js';

/** What a dispute state means for a reader at a glance. Each has a colour and a shape, beside its word. */
type Tone = 'against' | 'partly' | 'open' | 'agreed';

const TONES: Readonly<Record<DisputeState, Tone>> = {
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
const TONE_SHAPES: Readonly<Record<Tone, string>> = {
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

const DEGREES = ['false', 'mostly_false', 'mixed', 'mostly_true', 'true'] as const;

/** The desk's own word. Beside it, where it has one, its place between false and true. */
export const VerdictBadge = ({ label, normalised }: { label: string; normalised?: string | undefined }) => {
  const degree = DEGREES.findIndex((one) => one === normalised);
  return (
    <span className={`badge verdict ${normalised ?? 'none'}`}>
      {degree >= 0 && <Scale degree={degree} />}
      {normalised === 'unproven' && (
        <svg viewBox="0 0 16 16" aria-hidden="true" className="sign">
          <path d="M5 5.5a3 3 0 1 1 4.5 2.6C8.4 8.8 8 9.3 8 10.5M8 13.5h.01" />
        </svg>
      )}
      <bdi>{label}</bdi>
    </span>
  );
};

/** Five places from false to true, the one that it is in filled. */
const Scale = ({ degree }: { degree: number }) => (
  <svg viewBox="0 0 44 16" aria-hidden="true" className="scale">
    {DEGREES.map((_, index) =>
      index === degree ? (
        <circle key={index} cx={4 + index * 9} cy="8" r="4" fill="currentColor" />
      ) : (
        <circle key={index} cx={4 + index * 9} cy="8" r="2" fill="none" stroke="currentColor" />
      ),
    )}
  </svg>
);

/** A shape for each position, in the order of how far it is from the claim: none is told by its colour alone. */
const POSITION_SHAPES: Readonly<Record<Position | 'none', string>> = {
  asserts: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  qualifies: 'M8 2a6 6 0 0 0 0 12ZM8 2a6 6 0 0 1 0 12Z',
  counters: 'M8 1l7 7-7 7-7-7Z',
  denies: 'M2 2h12v12H2Z',
  doubts: 'M8 2l7 12H1Z',
  declines: 'M2 6.5h12v3H2Z',
  split: 'M8 1 1 8l7 7ZM8 1l7 7-7 7Z',
  none: 'M2 8h12',
};

/** The drawings that `PositionMark` refers to: once for each page that has marks. */
export const PositionShapes = () => (
  <svg className="shapes" aria-hidden="true" width="0" height="0">
    {Object.entries(POSITION_SHAPES).map(([position, shape]) => (
      <symbol key={position} id={`shape-${position}`} viewBox="0 0 16 16">
        <path d={shape} />
      </symbol>
    ))}
  </svg>
);

/** Where somebody stands on a claim, in a word with its shape and colour. */
export const PositionMark = ({ position }: { position: Position | 'none' }) => (
  <span className={`mark ${position}`}>
    <svg aria-hidden="true" className="shape">
      <use href={`#shape-${position}`} />
    </svg>
    {messages.positions[position]}
  </span>
);
