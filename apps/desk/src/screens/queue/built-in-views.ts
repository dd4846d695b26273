import type { WorkCount } from '../../data/types.js';
import type { WorkFilters } from '../../data/worklist.js';
import { queue as messages } from '../../messages/queue.js';

export interface BuiltInView {
  readonly name: string;
  readonly query: WorkFilters;
  /** From what is counted of the desk, of mine, and of what is published. */
  readonly count: (counts: readonly WorkCount[], mine: readonly WorkCount[]) => number | undefined;
}

const sum = (counts: readonly WorkCount[], of: 'count' | 'overdue' = 'count'): number =>
  counts.reduce((all, count) => all + count[of], 0);

const inState = (counts: readonly WorkCount[], state: WorkCount['state']): number =>
  counts.find((count) => count.state === state)?.count ?? 0;

/** Those that everybody has. */
export const BUILT_IN: readonly BuiltInView[] = [
  { name: messages.all, query: {}, count: (all) => sum(all) },
  { name: messages.mine, query: { assignee: 'me' }, count: (_, mine) => sum(mine) },
  {
    name: messages.waiting,
    query: { state: 'queued', assignee: 'none' },
    // Whatever is queued is nobody's.
    count: (all) => inState(all, 'queued'),
  },
  { name: messages.overdue, query: { overdue: true }, count: (all) => sum(all, 'overdue') },
  { name: messages.inbox, query: { state: 'inbox' }, count: (all) => inState(all, 'inbox') },
  { name: messages.returned, query: { returned: true }, count: () => undefined },
  { name: messages.suggested, query: { state: 'published', suggested: true }, count: () => undefined },
];
