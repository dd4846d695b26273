import { DISPUTE_STATES } from '#disputes';
import {
  Flag,
  FromCommas,
  FromDigits,
  FromTrueFalse,
  Id,
  Language,
  OneOf,
  Pattern,
  SomeOf,
  Text,
  Verbatim,
  Whole,
} from '#http';
import { PRIORITIES, type Priority, REVIEW_STATES, type ReviewState } from '../domain/workflow.js';
import { WORKLIST_SORTS, type WorklistFilters, type WorklistSort } from '../domain/worklist.js';

/** What a worklist is narrowed by: of a list, of its counts, and of what is kept as a view. */
export class WorklistFilterQuery implements WorklistFilters {
  @FromCommas()
  @SomeOf(REVIEW_STATES, {
    optional: true,
    description:
      'One or several, with commas between; without it, all but declined, merged, withdrawn and published',
    example: ['queued', 'researching'],
  })
  state?: ReviewState[];

  @Pattern(/^(me|none|[0-9a-fA-F-]{36})$/, 'must be the id of a member, me, or none', {
    optional: true,
    example: 'me',
  })
  assignee?: string;

  @OneOf(PRIORITIES, { optional: true })
  priority?: Priority;

  @OneOf(DISPUTE_STATES, { optional: true })
  disputeState?: string;

  @Id({ optional: true, description: 'A source that affirms the claim, as speaker or as principal' })
  source?: string;

  @Id({ optional: true })
  dispute?: string;

  @Text({ max: 60, optional: true })
  topic?: string;

  @Language({ optional: true })
  language?: string;

  @FromTrueFalse()
  @Flag({ optional: true })
  overdue?: boolean;

  @FromTrueFalse()
  @Flag({ optional: true, description: 'Published ones whose verdict needs another look' })
  suggested?: boolean;

  @FromTrueFalse()
  @Flag({ optional: true, description: 'Came back to its assignee' })
  returned?: boolean;

  @Text({
    max: 200,
    optional: true,
    description: 'Words or beginnings of words, all of which the wording has',
    example: 'drones romania',
  })
  q?: string;
}

export class SortedWorklistQuery extends WorklistFilterQuery {
  @OneOf(WORKLIST_SORTS, { optional: true, description: 'Without it, by what is due first', example: 'due' })
  sort: WorklistSort = 'due';
}

export class WorklistQuery extends SortedWorklistQuery {
  @FromDigits()
  @Whole({ min: 1, max: 500, optional: true, description: 'Rows on a page', example: 100 })
  limit: number = 100;

  @Verbatim({ max: 2000, optional: true, description: 'Where the page before ended: its nextCursor' })
  cursor?: string;

  @FromTrueFalse()
  @Flag({ optional: true, description: 'Adds the count of all rows', example: false })
  count: boolean = false;
}
