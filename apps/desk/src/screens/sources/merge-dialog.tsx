import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { useMergeSource } from '../../data/sources.js';
import type { Source } from '../../data/types.js';
import { errorAt } from '../../lib/form-errors.js';
import { sources as messages } from '../../messages/sources.js';
import { SourcePicker } from '../../parts/source-picker.js';
import { FormDialog } from '../../ui/form-dialog.js';

interface MergeDialogProps {
  readonly source: Source;
  readonly onClose: () => void;
}

export const MergeDialog = ({ source, onClose }: MergeDialogProps) => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const [intoId, setIntoId] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const merge = useMergeSource(desk.slug, source.id);
  const problem = merge.error ? problemOf(merge.error) : undefined;
  const submit = (): void => {
    setMissing(intoId === null);
    if (intoId === null) return;
    merge.mutate(
      { intoId, version: source.version },
      {
        onSuccess: ({ id, name }) => {
          onClose();
          notifications.show({ message: messages.mergedDone(name) });
          void navigate({ to: '/desks/$desk/sources/$id', params: { desk: desk.slug, id } });
        },
      },
    );
  };
  return (
    <FormDialog
      title={messages.mergeTitle}
      submitLabel={messages.mergeConfirm}
      size="md"
      dirty={intoId !== null}
      pending={merge.isPending}
      problem={problem}
      shownAt={(pointer) => pointer === '/intoId'}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm">{messages.mergeHint}</Text>
      <SourcePicker
        label={messages.mergeInto}
        required
        value={intoId}
        onChange={setIntoId}
        error={missing && intoId === null ? messages.mergeNeeded : errorAt(problem?.errors, '/intoId')}
      />
    </FormDialog>
  );
};
