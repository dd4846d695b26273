import { DISPUTE_STATES } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { instantOf, oneOf, textOf } from '../../lib/search.js';
import type { Clocks, DisputeFilters } from '../../data/disputes.js';

export const VIEWS = ['positions', 'claims', 'relays', 'places', 'history'] as const;
export type View = (typeof VIEWS)[number];

/** The clocks: what had been said by then, and what the desk had recorded by then. Without one, now. */
export interface DisputeSearch extends Clocks {
  /** Whether the clocks are moved one by one. */
  readonly apart?: boolean;
  readonly view?: Exclude<View, 'positions'>;
  /** The claim whose stances alone the timeline shows. */
  readonly claim?: string;
}

export const disputeSearch = ({
  asOf,
  knownAt,
  apart,
  view,
  claim,
}: Record<string, unknown>): DisputeSearch => ({
  asOf: instantOf(asOf),
  knownAt: instantOf(knownAt),
  apart: apart === true ? true : undefined,
  view: oneOf(VIEWS.slice(1) as Exclude<View, 'positions'>[])(view),
  claim: textOf(claim),
});

export const disputesSearch = ({ headline, followed, q }: Record<string, unknown>): DisputeFilters => ({
  headline: oneOf(DISPUTE_STATES)(headline),
  followed: followed === true ? true : undefined,
  q: textOf(q),
});
