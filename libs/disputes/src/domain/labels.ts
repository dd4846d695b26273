import type { DisputeState } from './vocabulary.js';

/**
 * What a state is called on screen, in the API and in exports: one place, so that the three agree. English, in
 * sentence case; source: domain.md, «shown as».
 */
export const disputeStateLabels: Readonly<Record<DisputeState, string>> = {
  split: 'Split: one side contradicts itself',
  contested: 'Contested',
  denied: 'Denied',
  partly_conceded: 'Partly conceded',
  questioned: 'Questioned',
  unanswered: 'Unanswered',
  withdrawn: 'Withdrawn',
  pre_empted: 'Denied before it was claimed',
  conceded: 'Conceded',
  uncontested: 'Uncontested',
  no_position: 'No position',
};
