import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  ReplyOutcomeBody,
  ReplyRequestBody,
  SearchBody,
} from '../../../../libs/reviews/src/http/dto.js';
import { useDesk } from './desk.js';
import { ask, inDesk } from './http.js';
import { type Kind, keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { ReplyRequest, Search } from './types.js';

/** Bodies as JSON has them. */
type Sent<Body> = { readonly [Key in keyof Body]?: Body[Key] extends Date | undefined ? string : Body[Key] };

export const searchesQuery = (desk: string, claimId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'search', claimId),
    queryFn: ({ signal }) => everyPage<Search>(inDesk(desk, `/claims/${claimId}/searches`), {}, signal),
  });

export const replyRequestsQuery = (desk: string, claimId: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'reply_request', claimId),
    queryFn: ({ signal }) =>
      everyPage<ReplyRequest>(inDesk(desk, `/claims/${claimId}/reply-requests`), {}, signal),
  });

/** What was found out may be what a review waited for. */
const useTouched = (kind: Kind): (() => Promise<void>) => {
  const { desk } = useDesk();
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: keyOf(desk.slug, kind) });
    void client.invalidateQueries({ queryKey: keyOf(desk.slug, 'review') });
  };
};

export const useLogSearch = (claimId: string) => {
  const { desk } = useDesk();
  const touched = useTouched('search');
  return useMutation({
    mutationFn: (body: Sent<SearchBody>) =>
      ask<Search>(inDesk(desk.slug, `/claims/${claimId}/searches`), { method: 'POST', body }),
    onSuccess: touched,
  });
};

export const useAskForReply = (claimId: string) => {
  const { desk } = useDesk();
  const touched = useTouched('reply_request');
  return useMutation({
    mutationFn: (body: Sent<ReplyRequestBody>) =>
      ask<ReplyRequest>(inDesk(desk.slug, `/claims/${claimId}/reply-requests`), { method: 'POST', body }),
    onSuccess: touched,
  });
};

export const useCloseRequest = ({ id, version }: ReplyRequest) => {
  const { desk } = useDesk();
  const touched = useTouched('reply_request');
  return useMutation({
    mutationFn: (body: Sent<ReplyOutcomeBody>) =>
      ask<ReplyRequest>(inDesk(desk.slug, `/reply-requests/${id}`), { method: 'PATCH', version, body }),
    onSettled: touched,
  });
};
