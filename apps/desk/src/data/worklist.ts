import { type InfiniteData, infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Priority, ReviewState } from '../../../../libs/reviews/src/domain/workflow.js';
import type { WorklistSort } from '../../../../libs/reviews/src/domain/worklist.js';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import type { Page, Review, WorkCount, WorkRow } from './types.js';

/** What a worklist is narrowed and ordered by, as the address and the API have it. */
export interface WorkFilters {
  /** One or several, with commas between. */
  readonly state?: string;
  /** `me`, `none`, or a member. */
  readonly assignee?: string;
  readonly priority?: Priority;
  readonly disputeState?: string;
  readonly source?: string;
  readonly dispute?: string;
  readonly topic?: string;
  readonly language?: string;
  readonly overdue?: true;
  readonly returned?: true;
  readonly suggested?: true;
  readonly q?: string;
  readonly sort?: WorklistSort;
}

export type WorkPage = Page<WorkRow>;
export type WorkPages = InfiniteData<WorkPage, string | undefined>;

/** The first page is soon there; those behind it are fetched while one scrolls. */
const FIRST = 100;
const NEXT = 250;

interface PageAsked {
  readonly cursor?: string;
  readonly limit?: number;
  readonly count?: boolean;
  readonly signal?: AbortSignal;
}

export const askWorklist = (
  desk: string,
  filters: WorkFilters,
  { cursor, limit = cursor === undefined ? FIRST : NEXT, count = cursor === undefined, signal }: PageAsked,
): Promise<WorkPage> =>
  ask<WorkPage>(
    inDesk(desk, `/worklist${queryString({ ...filters, limit, cursor, count: count || undefined })}`),
    { signal },
  );

/**
 * The rows, page by page. An event does not ask for all of them anew, which may be ten thousand, nor moves what is
 * read: `useLiveList` asks for those that are looked at.
 */
export const worklistQuery = (desk: string, filters: WorkFilters) =>
  infiniteQueryOptions<WorkPage, Error, WorkPages, readonly unknown[], string | undefined>({
    queryKey: keyOf(desk, 'worklist', 'rows', filters),
    queryFn: ({ pageParam, signal }) => askWorklist(desk, filters, { cursor: pageParam, signal }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 'static',
    // Rows that are the same are kept as they are, by hand: to compare ten thousand deeply takes too long.
    structuralSharing: false,
  });

/** A few rows and how many there are, for lists that are short. */
export const topOfWorklistQuery = (desk: string, filters: WorkFilters, limit: number, enabled = true) =>
  queryOptions({
    queryKey: keyOf(desk, 'worklist', 'top', filters, limit),
    queryFn: ({ signal }) => askWorklist(desk, filters, { limit, count: true, signal }),
    enabled,
  });

/** How many there are by state, and how many of them are overdue. */
export const workCountsQuery = (desk: string, filters: WorkFilters = {}) =>
  queryOptions({
    queryKey: keyOf(desk, 'worklist', 'counts', filters),
    queryFn: async ({ signal }) =>
      (
        await ask<{ readonly data: readonly WorkCount[] }>(
          inDesk(desk, `/worklist/counts${queryString({ ...filters })}`),
          { signal },
        )
      ).data,
  });

export type NewAssignee = { readonly memberId: string } | { readonly auto: true };

type Seen = Pick<WorkRow, 'id' | 'version'>;

export const assignReview = (desk: string, { id, version }: Seen, to: NewAssignee): Promise<Review> =>
  ask<Review>(inDesk(desk, `/reviews/${id}/actions/assign`), { method: 'POST', body: to, version });

export const setPriority = (desk: string, { id, version }: Seen, priority: Priority): Promise<Review> =>
  ask<Review>(inDesk(desk, `/reviews/${id}`), { method: 'PATCH', body: { priority }, version });

/** A row as it is after an action that answered with the whole review. */
export const rowAfter = (row: WorkRow, review: Review): WorkRow => {
  const { state, round, version, priority, queuedAt, dueAt, stepDueAt, overdue, clockPausedAt } = review;
  return {
    ...row,
    ...{ state, round, version, priority, queuedAt, dueAt, stepDueAt, overdue, clockPausedAt },
    assigneeId: review.assigneeId,
    editorId: review.editorId,
  };
};

export const statesIn = ({ state }: WorkFilters): readonly ReviewState[] =>
  (state?.split(',') ?? []) as ReviewState[];
