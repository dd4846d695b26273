import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useDesk } from './desk.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import { Problem } from './problem.js';
import type { Capture, ItemOf, StatementCaptures } from './types.js';

type StatementCapture = ItemOf<StatementCaptures>;

export const captureQuery = (desk: string, id: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'capture', id),
    queryFn: ({ signal }) => ask<Capture>(inDesk(desk, `/captures/${id}`), { signal }),
    // A capture never changes.
    staleTime: Infinity,
  });

/** The bytes, asked for with the session: the server gives them out as a file alone. */
export const captureBytesQuery = (desk: string, { id, contentPath, mediaType }: Capture) =>
  queryOptions({
    queryKey: keyOf(desk, 'capture', id, 'content'),
    queryFn: async ({ signal }) => {
      const response = await fetch(contentPath, { signal });
      if (!response.ok)
        throw new Problem({ status: response.status, ...((await response.json()) as object) });
      return new Blob([await response.arrayBuffer()], { type: mediaType });
    },
    staleTime: Infinity,
    gcTime: 0,
  });

/** What shows that a statement was made, or why nothing can. */
export const statementCapturesQuery = (desk: string, statementId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'capture', 'statement', statementId),
    queryFn: ({ signal }) =>
      everyPage<StatementCapture>(inDesk(desk, `/statements/${statementId}/captures`), {}, signal),
  });

/** Text or an address to be fetched as JSON, a file as a form. */
export const useAddCapture = () => {
  const { desk } = useDesk();
  return useMutation({
    mutationFn: (body: object) => ask<Capture>(inDesk(desk.slug, '/captures'), { method: 'POST', body }),
  });
};

export const useProveStatement = (statementId: string) => {
  const { desk } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly captureId: string } | { readonly unavailable: string }) =>
      ask<StatementCapture>(inDesk(desk.slug, `/statements/${statementId}/captures`), {
        method: 'POST',
        body,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(desk.slug, 'capture', 'statement') }),
  });
};
