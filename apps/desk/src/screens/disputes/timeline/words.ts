import { formatMoment } from '../../../lib/moment.js';
import { timeline as messages } from '../../../messages/disputes.js';
import { positions, transitions } from '../../../messages/words.js';
import type { Transition } from '../../../data/types.js';
import type { Mark } from './lanes.js';

/** Each kind of a move once. */
export const movesInWords = (moves: readonly Transition[]): string =>
  [...new Set(moves.map(({ kind }) => transitions[kind]))].join(', ');

/** A mark as it is read aloud. */
export const markInWords = ({ at, stances }: Mark, speaker: string, moved: string): string =>
  messages.mark(speaker, formatMoment(at), stances.map((stance) => positions[stance]).join(', ')) +
  (moved === '' ? '' : `. ${moved}`);
