import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { common } from '../messages/common.js';
import { ProblemAlert, type ShownProblem } from './problem-alert.js';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly text: string;
  /** What will be done, such as «Revoke». */
  readonly confirm: string;
  /** It can be done without regret: its button is no warning. */
  readonly harmless?: boolean;
  readonly pending: boolean;
  readonly problem?: ShownProblem;
  readonly shownAt?: (pointer: string) => boolean;
  readonly children?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once more before what can’t be taken back. */
export const ConfirmDialog = ({
  opened,
  title,
  text,
  confirm,
  harmless,
  pending,
  problem,
  shownAt,
  children,
  onConfirm,
  onClose,
}: ConfirmDialogProps) => {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onConfirm();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text size="sm">{text}</Text>
          {children}
          {problem && <ProblemAlert problem={problem} {...(shownAt && { shownAt })} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" {...(!harmless && { color: 'red.8' })} loading={pending}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
