import { formatMoment } from '../../../lib/moment.js';
import { timeline as messages } from '../../../messages/disputes.js';
import { positions, transitions } from '../../../messages/words.js';
import type { Transition } from '../../../data/types.js';
import type { Mark } from './lanes.js';

export const movedInWords = ({ kind }: Transition): string => transitions[kind];

/** Each kind of a move once. */
export const movesInWords = (moves: readonly Transition[]): string =>
  [...new Set(moves.map(movedInWords))].join(', ');

/** A mark as it is read aloud. */
export const markInWords = ({ at, stances, moves }: Mark, speaker: string): string =>
  [
    messages.mark(speaker, formatMoment(at), stances.map((stance) => positions[stance]).join(', ')),
    ...(moves.length > 0 ? [movesInWords(moves)] : []),
  ].join('. ');
