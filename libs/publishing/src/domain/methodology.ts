import type { DeskHours, DeskPolicy, RatingScale } from '#reviews';

/** What readers are told of how a desk comes to its verdicts: from the policy and the rating scale that it works by now. */
export interface Methodology extends Pick<
  DeskPolicy,
  'secondRead' | 'signOff' | 'searchLog' | 'replyWindowHours' | 'dueHours'
> {
  readonly policyVersion: number;
  /** In which its clocks run. */
  readonly hours: DeskHours;
  /** Where readers report an error. */
  readonly contact?: string;
  readonly scale: Pick<RatingScale, 'version' | 'name' | 'values'>;
}
