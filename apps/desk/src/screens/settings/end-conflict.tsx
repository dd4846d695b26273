import { useEndConflict } from '../../data/conflicts.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Conflict } from '../../data/types.js';
import { conflicts as messages } from '../../messages/settings.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';

interface EndConflictProps {
  readonly memberId: string;
  readonly conflict: Conflict;
  readonly onClose: () => void;
}

export const EndConflict = ({ memberId, conflict, onClose }: EndConflictProps) => {
  const { desk } = useDesk();
  const end = useEndConflict(desk.slug, memberId);
  return (
    <ReasonDialog
      title={messages.endTitle}
      hint={messages.endText}
      submitLabel={messages.end}
      pending={end.isPending}
      problem={end.error === null ? undefined : problemOf(end.error)}
      onSubmit={(reason) => end.mutate({ id: conflict.id, reason: reason.trim() }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
};
