import { Button, Group, Modal, type ModalProps, Stack } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { common } from '../messages/common.js';
import { ProblemAlert, type ShownProblem } from './problem-alert.js';

interface FormDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly submitLabel: string;
  readonly pending: boolean;
  /** Something was typed: then neither Esc nor a click beside it closes it. */
  readonly dirty: boolean;
  readonly problem?: ShownProblem | undefined;
  /** Pointers that a field shows already. */
  readonly shownAt?: (pointer: string) => boolean;
  readonly size?: ModalProps['size'];
  readonly danger?: boolean;
  /** The id of what is to be read before one submits. */
  readonly describedBy?: string;
  readonly children: ReactNode;
}

/** A form over the screen. Refused, it keeps what was typed, and the first field that is wrong has the focus. */
export const FormDialog = ({
  title,
  onClose,
  onSubmit,
  submitLabel,
  pending,
  dirty,
  problem,
  shownAt,
  size = 'lg',
  danger = false,
  describedBy,
  children,
}: FormDialogProps) => {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!pending) onSubmit();
  };
  const isShown = problem?.errors?.length && problem.errors.every(({ pointer }) => shownAt?.(pointer));
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeOnEscape={!dirty}
      closeOnClickOutside={!dirty}
      closeButtonProps={{ 'aria-label': common.close }}
      transitionProps={{ duration: 0 }}
    >
      <form
        noValidate
        onSubmit={submit}
        onKeyDown={(event: KeyboardEvent<HTMLFormElement>) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        <Stack gap="md">
          {children}
          {problem && !isShown && <ProblemAlert problem={problem} shownAt={shownAt} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button
              type="submit"
              loading={pending}
              color={danger ? 'red' : undefined}
              aria-describedby={describedBy}
            >
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
