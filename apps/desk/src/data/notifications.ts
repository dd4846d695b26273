import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, inDesk, queryString } from './http.js';
import { keyOf } from './keys.js';
import type { Notification, Page } from './types.js';

export interface NotificationPage extends Page<Notification> {
  readonly unreadCount?: number;
}

export const notificationsQuery = (desk: string, limit: number) =>
  queryOptions({
    queryKey: keyOf(desk, 'notification', limit),
    queryFn: ({ signal }) =>
      ask<NotificationPage>(inDesk(desk, `/notifications${queryString({ limit, count: true })}`), { signal }),
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
