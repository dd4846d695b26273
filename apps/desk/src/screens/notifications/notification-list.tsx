import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useRef } from 'react';
import { useDesk } from '../../data/desk.js';
import { useMarkOneRead } from '../../data/notifications.js';
import type { Notification } from '../../data/types.js';
import { notifications as messages } from '../../messages/notifications.js';
import { NotificationText } from '../../parts/notification-text.js';
import classes from './notifications.module.css';

export const NotificationList = ({ notifications }: { readonly notifications: readonly Notification[] }) => {
  const { desk } = useDesk();
  const markRead = useMarkOneRead(desk.slug);
  const list = useRef<HTMLUListElement>(null);
  /** What had the keyboard goes away: the next one gets it, or the list itself. */
  const markAt = (id: string): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
    const here = buttons.findIndex((button) => button.dataset['mark'] === id);
    (buttons[here + 1] ?? buttons[here - 1] ?? list.current)?.focus();
    markRead.mutate(id);
  };
  return (
    <ul ref={list} className={classes.list} aria-label={messages.list} tabIndex={-1}>
      {notifications.map((notification) => {
        const { id, title, readAt } = notification;
        const isUnread = readAt === undefined;
        return (
          <li key={id} className={classes.item} data-unread={isUnread || undefined}>
            <span aria-hidden className={classes.dot}>
              {isUnread ? '●' : ''}
            </span>
            <NotificationText notification={notification} onFollow={() => isUnread && markRead.mutate(id)} />
            {isUnread && (
              <Tooltip label={messages.markOne}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  data-mark={id}
                  aria-label={messages.markOneOf(title)}
                  onClick={() => markAt(id)}
                >
                  <IconCheck size={18} />
                </ActionIcon>
              </Tooltip>
            )}
          </li>
        );
      })}
    </ul>
  );
};
