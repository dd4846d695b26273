import { textOf } from '../../lib/search.js';

/** What the address holds of this screen. */
export interface ReviewSearch {
  /** The capture that is looked at. */
  readonly capture?: string;
}

export const reviewSearch = ({ capture }: Record<string, unknown>): ReviewSearch => ({
  capture: textOf(capture),
});
