import { Textarea } from '@mantine/core';
import { useDesk } from '../../data/desk.js';
import { useRewordDispute } from '../../data/disputes.js';
import type { DisputeRow } from '../../data/types.js';
import { useEditing } from '../../lib/editing.js';
import { errorAt } from '../../lib/form-errors.js';
import { disputes as messages } from '../../messages/disputes.js';
import { EditDialog } from '../../parts/edit-dialog.js';

interface RewordProps {
  readonly dispute: Pick<DisputeRow, 'id' | 'version' | 'question'>;
  readonly onClose: () => void;
}

const draftOf = ({ question }: Pick<DisputeRow, 'question'>) => ({ question });

/** The question in other words. */
export const Reword = ({ dispute, onClose }: RewordProps) => {
  const { desk } = useDesk();
  const editing = useEditing(dispute, draftOf);
  return (
    <EditDialog
      title={messages.edit}
      editing={editing}
      change={useRewordDispute(desk.slug, dispute.id)}
      bodyOf={draftOf}
      labelOf={() => messages.question}
      show={(_name, question) => question}
      shownAt={(pointer) => pointer === '/question'}
      onClose={onClose}
    >
      {(refused) => (
        <Textarea
          label={messages.question}
          data-autofocus
          autosize
          minRows={2}
          value={editing.draft.question}
          onChange={({ currentTarget }) => editing.set({ question: currentTarget.value })}
          error={errorAt(refused?.errors, '/question')}
        />
      )}
    </EditDialog>
  );
};
