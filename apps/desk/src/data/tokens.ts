import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { SessionController } from '../../../../libs/identity/src/http/session.controller.js';
import { ask } from './http.js';
import type { AnswerOf, Page, Token } from './types.js';

/** My own, whatever the desk. */
export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => ask<Page<Token>>('/session/tokens', { signal }),
});

export const useAddToken = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly name: string; readonly validDays?: number }) =>
      ask<AnswerOf<SessionController, 'makeToken'>>('/session/tokens', { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
    // The secret is kept no longer than it is shown.
    gcTime: 0,
  });
};

export const useRevokeToken = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => ask<void>(`/session/tokens/${id}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
};
