import { queryOptions } from '@tanstack/react-query';
import { inDesk } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { DisputeRow } from './types.js';

/** All disputes, to choose one of by its question. */
export const disputeNamesQuery = (desk: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'dispute', 'names'),
    queryFn: ({ signal }) => everyPage<DisputeRow>(inDesk(desk, '/disputes'), {}, signal),
    staleTime: 5 * 60_000,
  });
