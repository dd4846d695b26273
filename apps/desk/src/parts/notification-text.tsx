import { Text, VisuallyHidden } from '@mantine/core';
import { useDesk } from '../data/desk.js';
import type { Notification } from '../data/types.js';
import { notifications as messages } from '../messages/notifications.js';
import { TextLink } from '../ui/link.js';
import { Time } from '../ui/time.js';

interface NotificationTextProps {
  readonly notification: Notification;
  readonly onFollow: () => void;
}

/** What somebody is told, of which claim, and through whom. */
export const NotificationText = ({ notification, onFollow }: NotificationTextProps) => {
  const { desk } = useDesk();
  const { title, claim, actor, createdAt, readAt, reviewId } = notification;
  const isUnread = readAt === undefined;
  return (
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
            onClick={onFollow}
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
  );
};
