import { type Priority, type ReviewState, WITH_CLOCK } from './workflow.js';

/**
 * How a worklist is ordered: by what is due first, of the review or of its step (none last); by what was submitted
 * first, or last; by priority, and within one by what is due.
 */
export const WORKLIST_SORTS = ['due', 'age', 'priority', 'newest'] as const;
export type WorklistSort = (typeof WORKLIST_SORTS)[number];

/** What a worklist is narrowed by. */
export interface WorklistFilters {
  /** Without it, whatever somebody has to do something about. */
  readonly state?: readonly ReviewState[] | undefined;
  /** A member's id, `me`, or `none`. */
  readonly assignee?: string | undefined;
  readonly priority?: Priority | undefined;
  readonly disputeState?: string | undefined;
  /** A source that affirms the claim, as speaker or as principal. */
  readonly source?: string | undefined;
  readonly dispute?: string | undefined;
  readonly topic?: string | undefined;
  readonly language?: string | undefined;
  readonly overdue?: boolean | undefined;
  /** Published ones whose verdict needs another look. */
  readonly suggested?: boolean | undefined;
  /** Came back to its assignee. */
  readonly returned?: boolean | undefined;
  /** Words of the wording. */
  readonly q?: string | undefined;
}

/** The states that are listed. Where another look is suggested, it is at what is published. */
export const statesOf = ({ state = [], suggested }: WorklistFilters): readonly ReviewState[] => {
  if (state.length > 0) return [...new Set(state)];
  return suggested === true ? [...WITH_CLOCK, 'published'] : WITH_CLOCK;
};
