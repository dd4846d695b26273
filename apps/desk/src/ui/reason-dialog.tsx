import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { errorAt } from '../lib/form-errors.js';
import { common } from '../messages/common.js';
import { FormDialog } from './form-dialog.js';
import type { ShownProblem } from './problem-alert.js';

interface ReasonDialogProps {
  readonly title: string;
  readonly hint: string;
  readonly submitLabel: string;
  readonly pending: boolean;
  readonly problem?: ShownProblem | undefined;
  readonly onClose: () => void;
  readonly onSubmit: (reason: string) => void;
}

/** For what takes a thing away: it asks why, and says what it does. */
export const ReasonDialog = ({ hint, problem, onSubmit, ...rest }: ReasonDialogProps) => {
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      {...rest}
      danger
      size="md"
      dirty={reason !== ''}
      problem={problem}
      shownAt={(pointer) => pointer === '/reason'}
      onSubmit={() => onSubmit(reason)}
    >
      <Text size="sm">{hint}</Text>
      <Textarea
        label={common.reason}
        required
        data-autofocus
        autosize
        minRows={2}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={errorAt(problem?.errors, '/reason')}
      />
    </FormDialog>
  );
};
