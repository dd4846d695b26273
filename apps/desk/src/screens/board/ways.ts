import type { ColumnName } from '../../data/board.js';
import type { WorkRow } from '../../data/types.js';
import { board as messages } from '../../messages/board.js';

/** What a card can be dropped on. */
export type DropTarget =
  | { readonly kind: 'person'; readonly id: string; readonly name: string }
  | { readonly kind: 'column'; readonly column: ColumnName };

export type Way =
  | { readonly kind: 'assign'; readonly memberId: string }
  | { readonly kind: 'pick' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'stay' }
  | { readonly kind: 'none'; readonly why: string };

const none = (why: string): Way => ({ kind: 'none', why });

/** Which single action leads from a card to where it is dropped; why there is none, where there is none. */
export const wayTo = ({ state }: Pick<WorkRow, 'state'>, target: DropTarget): Way => {
  const { noWay } = messages;
  if (target.kind === 'person') {
    if (state === 'queued') return { kind: 'assign', memberId: target.id };
    if (state === 'inbox') return none(noWay.acceptFirst);
    return none(state === 'researching' ? noWay.assignedAlready : noWay.later);
  }
  const { column } = target;
  if (column === state || (column === 'another_look' && state === 'published')) return { kind: 'stay' };
  switch (column) {
    case 'inbox':
      return none(noWay.inbox);
    case 'queued':
      if (state === 'inbox') return { kind: 'accept' };
      return none(state === 'published' ? noWay.reopen : noWay.release);
    case 'researching':
      if (state === 'queued') return { kind: 'pick' };
      if (state === 'inbox') return none(noWay.acceptFirst);
      return none(state === 'published' ? noWay.reopen : noWay.returned);
    case 'second_read':
    case 'sign_off':
    case 'approved':
    case 'another_look':
      return none(noWay[column]);
  }
};
