import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { MessageType } from '../../../../libs/webhooks/src/domain/message.js';
import type { DeliveryStatus } from '../../../../libs/webhooks/src/domain/webhook.js';
import type { WebhooksController } from '../../../../libs/webhooks/src/http/webhooks.controller.js';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import { everyPage } from './pages.js';
import type { AnswerOf, Delivery, Page, Webhook } from './types.js';

/** Newest first. */
export const webhooksQuery = (desk: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'webhook', 'all'),
    queryFn: ({ signal }) => everyPage<Webhook>(inDesk(desk, '/webhooks'), {}, signal),
  });

const PAGE = 25;
/** No event tells when a receiver has answered, so it is asked for again while one is waited for. */
const WAITING_MS = 1000;
/** What waits longer than this has failed and comes up again by the schedule: it is not waited for. */
const SOON_MS = 60_000;

const isUnderWay = ({ status, nextAttemptAt }: Delivery): boolean =>
  status === 'pending' && (nextAttemptAt === undefined || Date.parse(nextAttemptAt) - Date.now() < SOON_MS);

/** Newest first. */
export const deliveriesQuery = (desk: string, webhookId: string, status: DeliveryStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: keyOf(desk, 'webhook', webhookId, 'deliveries', status),
    queryFn: ({ pageParam, signal }) =>
      ask<Page<Delivery>>(
        inDesk(
          desk,
          `/webhooks/${webhookId}/deliveries${queryString({ status, limit: PAGE, cursor: pageParam })}`,
        ),
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ data }) => data.some(isUnderWay)) ? WAITING_MS : false,
  });

interface WebhookBody {
  readonly url?: string;
  readonly types?: readonly MessageType[];
  readonly description?: string | null;
}

const useWebhooksChanged = (desk: string) => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keyOf(desk, 'webhook') });
};

export const useCreateWebhook = (desk: string) => {
  const changed = useWebhooksChanged(desk);
  return useMutation({
    mutationFn: (body: WebhookBody) =>
      ask<AnswerOf<WebhooksController, 'create'>>(inDesk(desk, '/webhooks'), { method: 'POST', body }),
    onSuccess: changed,
    // The secret is kept no longer than it is shown.
    gcTime: 0,
  });
};

export const useChangeWebhook = (desk: string, id: string) => {
  const changed = useWebhooksChanged(desk);
  return useMutation({
    mutationFn: (sent: { readonly version: number; readonly body: WebhookBody }) =>
      ask<Webhook>(inDesk(desk, `/webhooks/${id}`), { method: 'PATCH', ...sent }),
    onSuccess: changed,
  });
};

export const useDeleteWebhook = (desk: string, id: string) => {
  const changed = useWebhooksChanged(desk);
  return useMutation({
    mutationFn: (version: number) =>
      ask<void>(inDesk(desk, `/webhooks/${id}`), { method: 'DELETE', version }),
    // Not waited for: whoever deleted it leaves its page before it is known to be gone.
    onSuccess: () => void changed(),
  });
};

export const useRotateSecret = (desk: string, id: string) => {
  const changed = useWebhooksChanged(desk);
  return useMutation({
    mutationFn: ({ version, overlapHours }: { readonly version: number; readonly overlapHours: number }) =>
      ask<AnswerOf<WebhooksController, 'rotate'>>(inDesk(desk, `/webhooks/${id}/rotate`), {
        method: 'POST',
        version,
        body: { overlapHours },
      }),
    onSuccess: changed,
    gcTime: 0,
  });
};

export const useSwitchWebhook = (desk: string, id: string) => {
  const changed = useWebhooksChanged(desk);
  return useMutation({
    mutationFn: ({ version, to }: { readonly version: number; readonly to: 'enable' | 'disable' }) =>
      ask<Webhook>(inDesk(desk, `/webhooks/${id}/${to}`), { method: 'POST', version, body: {} }),
    onSuccess: changed,
  });
};

export const useTestWebhook = (desk: string, id: string) => {
  const changed = useWebhooksChanged(desk);
  return useMutation({
    mutationFn: () => ask<Delivery>(inDesk(desk, `/webhooks/${id}/test`), { method: 'POST', body: {} }),
    onSuccess: changed,
  });
};

export const useReplayDelivery = (desk: string, webhookId: string) => {
  const changed = useWebhooksChanged(desk);
  return useMutation({
    mutationFn: (id: string) =>
      ask<Delivery>(inDesk(desk, `/webhooks/${webhookId}/deliveries/${id}/replay`), {
        method: 'POST',
        body: {},
      }),
    onSuccess: changed,
  });
};

export const useReplayMissed = (desk: string, webhookId: string) => {
  const changed = useWebhooksChanged(desk);
  return useMutation({
    mutationFn: (body: { readonly since: string; readonly delivered?: boolean }) =>
      ask<{ readonly replayed: number }>(inDesk(desk, `/webhooks/${webhookId}/replay`), {
        method: 'POST',
        body,
      }),
    onSuccess: changed,
  });
};
