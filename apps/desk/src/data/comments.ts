import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useDesk } from './desk.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { Comment } from './types.js';

export const commentsQuery = (desk: string, reviewId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'comment', reviewId),
    queryFn: ({ signal }) => everyPage<Comment>(inDesk(desk, `/reviews/${reviewId}/comments`), {}, signal),
  });

export const useAddComment = (reviewId: string) => {
  const { desk } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly text: string; readonly mentions?: readonly string[] }) =>
      ask<Comment>(inDesk(desk.slug, `/reviews/${reviewId}/comments`), { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(desk.slug, 'comment') }),
  });
};

export const useVoidComment = () => {
  const { desk } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => ask(inDesk(desk.slug, `/comments/${id}/void`), { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(desk.slug, 'comment') }),
  });
};
