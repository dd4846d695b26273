import { Button, Group, Modal, Stack } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { type Fault, problemOf } from '../data/problem.js';
import { common } from '../messages/common.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { SecretOnce } from '../ui/secret-once.js';

interface NewSecretDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Not closed by a click beside it: the secret could not be seen again. */
export const NewSecretDialog = ({ opened, title, onClose, children }: NewSecretDialogProps) => (
  <Modal
    opened={opened}
    onClose={onClose}
    title={title}
    closeOnClickOutside={false}
    closeButtonProps={{ 'aria-label': common.close }}
  >
    {children}
  </Modal>
);

interface NewSecretFormProps<Body> {
  readonly words: { readonly secret: string; readonly secretHint: string; readonly make: string };
  readonly add: UseMutationResult<{ readonly secret: string }, Error, Body>;
  readonly bodyOf: () => Body;
  readonly isReady: boolean;
  /** Pointers that a field shows. */
  readonly shownAt: (pointer: string) => boolean;
  readonly onDone: () => void;
  readonly children: (errors: readonly Fault[] | undefined) => ReactNode;
}

/** The form for something that has a secret, and in its place, once it is made, the secret. */
export const NewSecretForm = <Body,>({
  words,
  add,
  bodyOf,
  isReady,
  shownAt,
  onDone,
  children,
}: NewSecretFormProps<Body>) => {
  const problem = add.error === null ? undefined : problemOf(add.error);
  if (add.data !== undefined)
    return (
      <SecretOnce label={words.secret} secret={add.data.secret} hint={words.secretHint} onDone={onDone} />
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate(bodyOf());
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {children(problem?.errors)}
        {problem && <ProblemAlert problem={problem} shownAt={shownAt} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={add.isPending} disabled={!isReady}>
            {words.make}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
