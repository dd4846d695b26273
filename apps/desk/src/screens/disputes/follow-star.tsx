import { ActionIcon, Tooltip } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useDesk, useMay } from '../../data/desk.js';
import { useFollowDispute } from '../../data/disputes.js';
import { disputes as messages } from '../../messages/disputes.js';

interface FollowStarProps {
  readonly id: string;
  readonly question: string;
  readonly followed: boolean;
}

/** Pressed: what others do in the dispute is told on Today. */
export const FollowStar = ({ id, question, followed }: FollowStarProps) => {
  const { desk } = useDesk();
  const follow = useFollowDispute(desk.slug);
  const mayFollow = useMay('profile');
  if (!mayFollow) return null;
  return (
    <Tooltip label={followed ? messages.unfollow : messages.follow}>
      <ActionIcon
        variant="subtle"
        color={followed ? 'yellow.8' : 'gray'}
        aria-label={messages.following(question)}
        aria-pressed={followed}
        onClick={() => follow.mutate({ id, followed: !followed })}
      >
        {followed ? <IconStarFilled size={18} /> : <IconStar size={18} />}
      </ActionIcon>
    </Tooltip>
  );
};
