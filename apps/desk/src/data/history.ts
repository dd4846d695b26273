import { infiniteQueryOptions } from '@tanstack/react-query';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import type { HistoryEntry, Page } from './types.js';

export type HistoryOf = 'reviews' | 'claims' | 'disputes' | 'statements' | 'sources';

const PAGE = 100;

/** Oldest first, a page at a time. */
export const historyQuery = (desk: string, of: HistoryOf, id: string) =>
  infiniteQueryOptions({
    queryKey: keyOf(desk, 'history', of, id),
    queryFn: ({ pageParam, signal }) =>
      ask<Page<HistoryEntry>>(
        inDesk(desk, `/${of}/${id}/history${queryString({ limit: PAGE, cursor: pageParam })}`),
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  });
