import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { SESSION_KEY } from './client.js';
import { ask } from './http.js';
import type { Me } from './types.js';

export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: ({ signal }) => ask<Me>('/session', { signal }),
  staleTime: 5 * 60_000,
});

export const useSignIn = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly email: string; readonly password: string }) =>
      ask<Me>('/session', { method: 'POST', body }),
    onSuccess: (me) => {
      // Whoever was signed in before: nothing of theirs is shown.
      client.clear();
      client.setQueryData(sessionQuery.queryKey, me);
    },
  });
};

export const useSignOut = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask<void>('/session', { method: 'DELETE' }),
    onSuccess: () => client.clear(),
  });
};
