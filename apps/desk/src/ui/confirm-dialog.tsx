import { Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { FormDialog } from './form-dialog.js';
import type { ShownProblem } from './problem-alert.js';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly text: string;
  /** What will be done, such as «Revoke». */
  readonly confirm: string;
  /** It can be done without regret: its button is no warning. */
  readonly harmless?: boolean;
  readonly pending: boolean;
  readonly problem?: ShownProblem | undefined;
  readonly shownAt?: (pointer: string) => boolean;
  readonly children?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once more before what can’t be taken back. */
export const ConfirmDialog = ({
  opened,
  text,
  confirm,
  harmless = false,
  children,
  onConfirm,
  ...rest
}: ConfirmDialogProps) => {
  const said = useId();
  if (!opened) return null;
  return (
    <FormDialog
      {...rest}
      size="md"
      danger={!harmless}
      dirty={false}
      submitLabel={confirm}
      onSubmit={onConfirm}
      describedBy={said}
    >
      <Text size="sm" id={said}>
        {text}
      </Text>
      {children}
    </FormDialog>
  );
};
