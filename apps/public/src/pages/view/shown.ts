import type { FactCheckRead } from './standings.js';

/** The dispute as it stands now; of an older version, as it stood then. */
export const disputeShown = (
  document: FactCheckRead,
): { state: FactCheckRead['dispute']['state']; label: string; since?: string } =>
  'disputeNow' in document ? document.disputeNow : document.dispute;

/** Why and when it was taken back: of a version that is only kept to be looked up. */
export const withdrawalOf = (document: FactCheckRead): { reason: string; at: string } | undefined =>
  'withdrawn' in document ? document.withdrawn : undefined;
