import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useEndConflict } from '../../data/conflicts.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Conflict } from '../../data/types.js';
import { errorAt } from '../../lib/form-errors.js';
import { conflicts as messages } from '../../messages/settings.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';

interface EndConflictProps {
  readonly memberId: string;
  readonly conflict: Conflict | undefined;
  readonly onClose: () => void;
}

export const EndConflict = ({ memberId, conflict, onClose }: EndConflictProps) => {
  const { desk } = useDesk();
  const end = useEndConflict(desk.slug, memberId);
  const [reason, setReason] = useState('');
  const problem = end.error === null ? undefined : problemOf(end.error);
  const close = (): void => {
    end.reset();
    setReason('');
    onClose();
  };
  return (
    <ConfirmDialog
      opened={conflict !== undefined}
      title={messages.endTitle}
      text={messages.endText}
      confirm={messages.end}
      pending={end.isPending}
      problem={problem}
      shownAt={(pointer) => pointer === '/reason'}
      onConfirm={() =>
        conflict && end.mutate({ id: conflict.id, reason: reason.trim() }, { onSuccess: close })
      }
      onClose={close}
    >
      <Textarea
        label={messages.endReason}
        value={reason}
        autosize
        minRows={2}
        data-autofocus
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={errorAt(problem?.errors, '/reason')}
      />
    </ConfirmDialog>
  );
};
