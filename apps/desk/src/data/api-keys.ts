import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { KeyScope } from '../../../../libs/identity/src/domain/key-scopes.js';
import type { ApiKeysController } from '../../../../libs/identity/src/http/api-keys.controller.js';
import { ask, inDesk } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { AnswerOf, ApiKey } from './types.js';

/** Newest first, with those that are expired or revoked. */
export const apiKeysQuery = (desk: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'api_key', 'all'),
    queryFn: ({ signal }) => everyPage<ApiKey>(inDesk(desk, '/api-keys'), {}, signal),
  });

interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly requestsPerMinute?: number;
  readonly requestsPerDay?: number;
  readonly validDays?: number;
}

export const useAddApiKey = (desk: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewApiKey) =>
      ask<AnswerOf<ApiKeysController, 'add'>>(inDesk(desk, '/api-keys'), { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(desk, 'api_key') }),
    // The secret is kept no longer than it is shown.
    gcTime: 0,
  });
};

export const useRevokeApiKey = (desk: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => ask<void>(inDesk(desk, `/api-keys/${id}`), { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(desk, 'api_key') }),
  });
};
