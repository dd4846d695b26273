import { disputeStateLabels } from '../../../../libs/disputes/src/domain/labels.js';
import type { DisputeState, Position } from '../../../../libs/disputes/src/domain/vocabulary.js';
import type { Priority, ReviewState } from '../../../../libs/reviews/src/domain/workflow.js';
import { positions, priorities, reviewStates } from '../messages/words.js';
import { Shaped } from '../ui/shaped.js';

type Look = readonly [colour: Parameters<typeof Shaped>[0]['colour'], shape: string];

const POSITION: Readonly<Record<Position, Look>> = {
  asserts: ['affirms', '●'],
  qualifies: ['affirms', '◐'],
  counters: ['opposes', '◆'],
  denies: ['opposes', '✕'],
  doubts: ['withholds', '?'],
  declines: ['withholds', '–'],
  split: ['torn', '⚡'],
};

/** The colour and the shape alone, for drawings that have the word beside them. */
export const lookOf = (position: Position): { readonly colour: string; readonly shape: string } => {
  const [colour, shape] = POSITION[position];
  return { colour: `var(--cc-${colour})`, shape };
};

/** A stance or a position, in word, shape and colour. */
export const PositionBadge = ({ position }: { readonly position: Position }) => {
  const [colour, shape] = POSITION[position];
  return (
    <Shaped colour={colour} shape={shape}>
      {positions[position]}
    </Shaped>
  );
};

const DISPUTE: Readonly<Record<DisputeState, Look>> = {
  split: ['torn', '⚡'],
  contested: ['against', '⇄'],
  denied: ['against', '✕'],
  partly_conceded: ['partly', '◐'],
  questioned: ['partly', '?'],
  unanswered: ['open', '…'],
  withdrawn: ['open', '↩'],
  pre_empted: ['against', '⊘'],
  conceded: ['agreed', '✓'],
  uncontested: ['agreed', '●'],
  no_position: ['quiet', '○'],
};

/** Whether the parties agree: derived, and never set by hand. */
export const DisputeStateBadge = ({ state }: { readonly state: DisputeState }) => {
  const [colour, shape] = DISPUTE[state];
  return (
    <Shaped colour={colour} shape={shape}>
      {disputeStateLabels[state]}
    </Shaped>
  );
};

const WORK: Readonly<Record<ReviewState, Look>> = {
  inbox: ['open', '▽'],
  queued: ['open', '≡'],
  researching: ['affirms', '◔'],
  second_read: ['affirms', '◑'],
  sign_off: ['affirms', '◕'],
  approved: ['agreed', '✓'],
  published: ['agreed', '◉'],
  declined: ['quiet', '⊘'],
  merged: ['quiet', '⇒'],
  withdrawn: ['against', '↩'],
};

/** Where the review stands. */
export const WorkStateBadge = ({ state }: { readonly state: ReviewState }) => {
  const [colour, shape] = WORK[state];
  return (
    <Shaped colour={colour} shape={shape}>
      {reviewStates[state]}
    </Shaped>
  );
};

const PRIORITY: Readonly<Record<Priority, Look>> = {
  urgent: ['against', '⇑'],
  high: ['partly', '↑'],
  normal: ['quiet', '·'],
  low: ['quiet', '↓'],
};

export const PriorityBadge = ({ priority }: { readonly priority: Priority }) => {
  const [colour, shape] = PRIORITY[priority];
  return (
    <Shaped colour={colour} shape={shape}>
      {priorities[priority]}
    </Shaped>
  );
};
