import { instantOf } from '../../lib/search.js';

export interface DisputeSearch {
  /** The world's clock: what had been said by then. Without it, now. */
  readonly asOf?: string;
  /** The desk's clock: what it had recorded by then. Without it, now. */
  readonly knownAt?: string;
}

export const disputeSearch = ({ asOf, knownAt }: Record<string, unknown>): DisputeSearch => ({
  asOf: instantOf(asOf),
  knownAt: instantOf(knownAt),
});

export const disputesSearch = (): Record<string, never> => ({});
