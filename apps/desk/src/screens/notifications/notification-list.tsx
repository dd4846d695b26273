import { ActionIcon, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useRef } from 'react';
import { useDesk } from '../../data/desk.js';
import { useMarkOneRead } from '../../data/notifications.js';
import type { Notification } from '../../data/types.js';
import { notifications as messages } from '../../messages/notifications.js';
import { TextLink } from '../../ui/link.js';
import { Time } from '../../ui/time.js';
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
        const { id, title, claim, actor, createdAt, readAt, reviewId } = notification;
        const isUnread = readAt === undefined;
        return (
          <li key={id} className={classes.item} data-unread={isUnread || undefined}>
            <span aria-hidden className={classes.dot}>
              {isUnread ? '●' : ''}
            </span>
            <div>
              <Text size="sm" fw={isUnread ? 700 : 400}>
                {isUnread && <VisuallyHidden>{messages.isUnread}: </VisuallyHidden>}
                {reviewId === undefined ? (
                  title
                ) : (
                  <TextLink
                    to="/desks/$desk/reviews/$id"
                    params={{ desk: desk.slug, id: reviewId }}
                    fw="inherit"
                    onClick={() => isUnread && markRead.mutate(id)}
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
            </div>
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
