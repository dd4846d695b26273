import { Checkbox, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { useReplayMissed } from '../../data/webhooks.js';
import { errorAt } from '../../lib/form-errors.js';
import { localDay, startOfDay } from '../../lib/time.js';
import { webhooks as messages } from '../../messages/webhooks.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';

interface ReplayMissedProps {
  readonly webhookId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export const ReplayMissed = ({ webhookId, opened, onClose }: ReplayMissedProps) => {
  const { desk } = useDesk();
  const replay = useReplayMissed(desk.slug, webhookId);
  const [since, setSince] = useState(() => localDay(new Date()));
  const [delivered, setDelivered] = useState(false);
  const problem = replay.error === null ? undefined : problemOf(replay.error);
  const close = (): void => {
    replay.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={messages.replayTitle}
      text={messages.replayText}
      confirm={messages.replay}
      harmless
      pending={replay.isPending}
      problem={problem}
      shownAt={(pointer) => pointer === '/since'}
      onConfirm={() =>
        replay.mutate(
          { since: startOfDay(since), delivered },
          {
            onSuccess: ({ replayed }) => {
              notifications.show({ message: messages.replayed(replayed) });
              close();
            },
          },
        )
      }
      onClose={close}
    >
      <TextInput
        type="date"
        label={messages.since}
        value={since}
        data-autofocus
        onChange={({ currentTarget }) => setSince(currentTarget.value)}
        error={errorAt(problem?.errors, '/since')}
      />
      <Checkbox
        label={messages.alsoDelivered}
        checked={delivered}
        onChange={({ currentTarget }) => setDelivered(currentTarget.checked)}
      />
    </ConfirmDialog>
  );
};
