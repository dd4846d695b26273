import { disputeStateLabels } from '../../../../../libs/disputes/src/domain/labels.js';
import { PRIORITIES, REVIEW_STATES } from '../../../../../libs/reviews/src/domain/workflow.js';
import { WORKLIST_SORTS } from '../../../../../libs/reviews/src/domain/worklist.js';
import type { WorkFilters } from '../../data/worklist.js';
import { oneOf, textOf } from '../../lib/search.js';

/** Words that look like a number are one in the address. */
const wordsOf = (value: unknown): string | undefined =>
  textOf(typeof value === 'number' ? `${value}` : value);

const flagOf = (value: unknown): true | undefined => (value === true || value === 'true' ? true : undefined);

/** In the order of the workflow, whatever the order of asking was: one list has one address. */
const statesOf = (value: unknown): string | undefined => {
  const given: readonly unknown[] = Array.isArray(value) ? value : (textOf(value)?.split(',') ?? []);
  const known = REVIEW_STATES.filter((state) => given.includes(state));
  return known.length === 0 ? undefined : known.join(',');
};

/** What the address holds of this screen: the filters and the order of the list. */
export const queueSearch = (given: Record<string, unknown>): WorkFilters => {
  const sort = oneOf(WORKLIST_SORTS)(given['sort']);
  return definedOf({
    q: wordsOf(given['q']),
    state: statesOf(given['state']),
    assignee: textOf(given['assignee']),
    priority: oneOf(PRIORITIES)(given['priority']),
    disputeState: oneOf(Object.keys(disputeStateLabels))(given['disputeState']),
    source: textOf(given['source']),
    dispute: textOf(given['dispute']),
    topic: wordsOf(given['topic']),
    language: textOf(given['language']),
    overdue: flagOf(given['overdue']),
    returned: flagOf(given['returned']),
    suggested: flagOf(given['suggested']),
    sort: sort === 'due' ? undefined : sort,
  });
};

const definedOf = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

/** The same for the same list. */
export const sameList = (one: WorkFilters, other: WorkFilters): boolean =>
  JSON.stringify(queueSearch({ ...one })) === JSON.stringify(queueSearch({ ...other }));
