import { ActionIcon, Button, Group, Indicator, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useDesk } from '../data/desk.js';
import { notificationsQuery, useMarkRead } from '../data/notifications.js';
import type { Notification } from '../data/types.js';
import { shell } from '../messages/shell.js';
import { TextLink } from '../ui/link.js';
import { Time } from '../ui/time.js';

const SHOWN = 10;

export const NotificationsMenu = ({ icon }: { readonly icon: ReactNode }) => {
  const { desk } = useDesk();
  const [opened, { toggle, close }] = useDisclosure();
  const { data } = useQuery(notificationsQuery(desk.slug, SHOWN));
  const markRead = useMarkRead(desk.slug);
  const unread = data?.unreadCount ?? 0;
  const newest = data?.data[0];
  return (
    <Popover opened={opened} onChange={close} position="bottom-end" width="min(26rem, 95vw)" trapFocus>
      <Indicator
        disabled={unread === 0}
        label={unread > 99 ? '99+' : unread}
        size={16}
        offset={5}
        color="red.8"
      >
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            onClick={toggle}
            aria-label={
              unread === 0 ? shell.notifications : `${shell.notifications}, ${shell.unread(unread)}`
            }
          >
            {icon}
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown p={0}>
        <Group justify="space-between" p="xs">
          <Text fw={600}>{shell.notifications}</Text>
          {unread > 0 && newest && (
            <Button size="compact-sm" variant="subtle" onClick={() => markRead.mutate({ upTo: newest.id })}>
              {shell.markAllRead}
            </Button>
          )}
        </Group>
        <ScrollArea.Autosize mah="60vh">
          <Stack gap={0}>
            {data?.data.map((notification) => (
              <NotificationLine key={notification.id} notification={notification} onFollow={close} />
            ))}
          </Stack>
          {data?.data.length === 0 && (
            <Text p="md" c="dimmed">
              {shell.nothingNew}
            </Text>
          )}
        </ScrollArea.Autosize>
        <Text p="xs" size="sm" style={{ borderBlockStart: '1px solid var(--cc-line)' }}>
          <TextLink to="/desks/$desk/notifications" params={{ desk: desk.slug }} onClick={close} inherit>
            {shell.allNotifications}
          </TextLink>
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
};

interface NotificationLineProps {
  readonly notification: Notification;
  readonly onFollow: () => void;
}

const NotificationLine = ({ notification, onFollow }: NotificationLineProps) => {
  const { desk } = useDesk();
  const { title, claim, actor, createdAt, readAt, reviewId } = notification;
  return (
    <Stack gap={2} p="xs" style={{ borderBlockStart: '1px solid var(--cc-line)' }}>
      <Text size="sm" fw={readAt === undefined ? 700 : 400}>
        {reviewId === undefined ? (
          title
        ) : (
          <TextLink
            to="/desks/$desk/reviews/$id"
            params={{ desk: desk.slug, id: reviewId }}
            onClick={onFollow}
            fw="inherit"
          >
            {title}
          </TextLink>
        )}
      </Text>
      {claim && (
        <Text size="sm" lineClamp={2}>
          {claim.wording}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {actor && `${actor.name} · `}
        <Time at={createdAt} />
      </Text>
    </Stack>
  );
};
