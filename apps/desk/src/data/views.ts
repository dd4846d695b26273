import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import type { SavedView } from './types.js';
import type { WorkFilters } from './worklist.js';

/** Worklists that I keep, each with how many reviews it has now. */
export const viewsQuery = (desk: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'view'),
    queryFn: async ({ signal }) =>
      (
        await ask<{ readonly data: readonly SavedView[] }>(inDesk(desk, '/views?count=true'), {
          signal,
        })
      ).data,
  });

interface ViewFields {
  readonly name?: string;
  readonly query?: WorkFilters;
}

/** Keeps a new one, changes one, or deletes one; asks for all anew. */
export const useViewChanges = (desk: string) => {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: keyOf(desk, 'view') });
  const save = useMutation({
    mutationFn: (body: ViewFields) => ask<SavedView>(inDesk(desk, '/views'), { method: 'POST', body }),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: ({ id, ...body }: ViewFields & { readonly id: string }) =>
      ask<SavedView>(inDesk(desk, `/views/${id}`), { method: 'PATCH', body }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (id: string) => ask(inDesk(desk, `/views/${id}`), { method: 'DELETE' }),
    onSuccess,
  });
  return { save, change, remove };
};
