import { Button, Group, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useActions, useLatest } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { allNotificationsQuery, useMarkRead } from '../../data/notifications.js';
import { problemOf } from '../../data/problem.js';
import { notifications as messages } from '../../messages/notifications.js';
import { common } from '../../messages/common.js';
import { Empty } from '../../ui/empty.js';
import { TextLink } from '../../ui/link.js';
import { Loading } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { NotificationList } from './notification-list.js';

const route = getRouteApi('/desks/$desk/notifications');

export const NotificationsScreen = () => {
  const { desk } = useDesk();
  const { unread = false } = route.useSearch();
  const navigate = useNavigate();
  const query = useInfiniteQuery(allNotificationsQuery(desk.slug, unread));
  const markRead = useMarkRead(desk.slug);
  const all = query.data?.pages.flatMap(({ data }) => data);
  const left = query.data?.pages[0]?.unreadCount ?? 0;
  // What has come since is not on the screen, and stays unread.
  const newest = all?.[0]?.id;
  const markAll = (): void => markRead.mutate(newest === undefined ? {} : { upTo: newest });
  const latest = useLatest(markAll);
  useActions(
    useMemo(
      () =>
        left > 0
          ? [
              {
                id: 'notifications-read',
                label: messages.markAll,
                group: messages.title,
                keys: 'Shift+A',
                run: () => latest.current(),
              },
            ]
          : [],
      [left, latest],
    ),
  );
  return (
    <Page
      title={messages.title}
      actions={
        left > 0 && (
          <Button variant="default" loading={markRead.isPending} onClick={markAll}>
            {messages.markAll}
          </Button>
        )
      }
    >
      <Group justify="space-between" gap="sm">
        <SegmentedControl
          size="xs"
          aria-label={messages.show}
          value={unread ? 'unread' : 'all'}
          onChange={(shown) =>
            void navigate({
              to: '/desks/$desk/notifications',
              params: { desk: desk.slug },
              search: shown === 'unread' ? { unread: true } : {},
              replace: true,
            })
          }
          data={[
            { value: 'all', label: messages.all },
            { value: 'unread', label: messages.unread(left) },
          ]}
        />
        <TextLink to="/desks/$desk/profile" params={{ desk: desk.slug }} size="sm">
          {messages.preferences}
        </TextLink>
      </Group>
      {markRead.isError && <ProblemAlert problem={problemOf(markRead.error)} />}
      {all === undefined ? (
        query.isError ? (
          <ProblemAlert problem={problemOf(query.error)} onRetry={() => void query.refetch()} />
        ) : (
          <Loading rows={8} />
        )
      ) : all.length === 0 ? (
        <Empty
          title={unread ? messages.allRead : messages.nothing}
          hint={unread ? messages.allReadHint : messages.nothingHint}
        />
      ) : (
        <NotificationList notifications={all} />
      )}
      {query.hasNextPage && (
        <Group justify="center">
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {common.loadMore}
          </Button>
        </Group>
      )}
    </Page>
  );
};
