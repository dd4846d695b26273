import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { NotificationsController } from '../../../../libs/notifications/src/http/notifications.controller.js';
import type { MailPreference } from '../../../../libs/notifications/src/domain/mail-preference.js';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import type { AnswerOf, Notification, Page } from './types.js';

interface NotificationPage extends Page<Notification> {
  readonly unreadCount?: number;
}

export const notificationsQuery = (desk: string, limit: number) =>
  queryOptions({
    queryKey: keyOf(desk, 'notification', limit),
    queryFn: ({ signal }) =>
      ask<NotificationPage>(inDesk(desk, `/notifications${queryString({ limit, count: true })}`), { signal }),
  });

const PAGE = 50;

/** All, or only those not read yet, newest first. */
export const allNotificationsQuery = (desk: string, unread: boolean) =>
  infiniteQueryOptions({
    queryKey: keyOf(desk, 'notification', 'all', unread),
    queryFn: ({ pageParam, signal }) =>
      ask<NotificationPage>(
        inDesk(
          desk,
          `/notifications${queryString({
            limit: PAGE,
            cursor: pageParam,
            unread: unread || undefined,
            count: pageParam === undefined || undefined,
          })}`,
        ),
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  });

/** Marks those up to one as read, or all. */
export const useMarkRead = (desk: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly upTo?: string }) =>
      ask(inDesk(desk, '/notifications/read'), { method: 'POST', body }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(desk, 'notification') }),
  });
};

export const useMarkOneRead = (desk: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      ask<Notification>(inDesk(desk, `/notifications/${id}/read`), { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(desk, 'notification') }),
  });
};

type Preferences = AnswerOf<NotificationsController, 'preferences'>;

/** How I am told by mail. No event tells of it: nobody else sees it. */
export const mailPreferencesQuery = (desk: string) =>
  queryOptions({
    queryKey: keyOf(desk, 'member', 'mail'),
    queryFn: ({ signal }) => ask<Preferences>(inDesk(desk, '/notifications/preferences'), { signal }),
    staleTime: 5 * 60_000,
  });

export const useChangeMailPreferences = (desk: string) => {
  const client = useQueryClient();
  const { queryKey } = mailPreferencesQuery(desk);
  return useMutation({
    mutationFn: (mail: MailPreference) =>
      ask<Preferences>(inDesk(desk, '/notifications/preferences'), { method: 'PATCH', body: { mail } }),
    onMutate: async (mail) => {
      // An answer from before would undo it.
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      client.setQueryData(queryKey, { mail });
      return { before };
    },
    onError: (_error, _mail, context) => client.setQueryData(queryKey, context?.before),
  });
};
