import { ActionIcon, Box, Button, Group, Indicator, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useDesk } from '../data/desk.js';
import { notificationsQuery, useMarkRead } from '../data/notifications.js';
import { shell } from '../messages/shell.js';
import { NotificationText } from '../parts/notification-text.js';
import { TextLink } from '../ui/link.js';

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
              <Box key={notification.id} p="xs" style={{ borderBlockStart: '1px solid var(--cc-line)' }}>
                <NotificationText notification={notification} onFollow={close} />
              </Box>
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
