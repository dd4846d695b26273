import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { SavedView } from '../../data/types.js';
import { useViewChanges } from '../../data/views.js';
import type { WorkFilters } from '../../data/worklist.js';
import { errorAt } from '../../lib/form-errors.js';
import { common } from '../../messages/common.js';
import { queue as messages } from '../../messages/queue.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

interface NameViewProps {
  /** The one to rename; without it, one is made that asks for `query`. */
  readonly view?: SavedView;
  readonly query?: WorkFilters;
  readonly onClose: () => void;
}

export const NameView = ({ view, query, onClose }: NameViewProps) => {
  const { desk } = useDesk();
  const { save, change } = useViewChanges(desk.slug);
  const [name, setName] = useState(view?.name ?? '');
  const error = save.error ?? change.error;
  const problem = error === null ? undefined : problemOf(error);
  // What is refused of a name is shown at the name, also that another view has it.
  const atName =
    errorAt(problem?.errors, '/name') ?? (problem?.code === 'view.name_taken' ? problem.message : undefined);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const done = { onSuccess: onClose };
    if (view === undefined) save.mutate({ name, query }, done);
    else change.mutate({ id: view.id, name }, done);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={view === undefined ? messages.saveView : messages.rename}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {problem && atName === undefined && <ProblemAlert problem={problem} />}
          <TextInput
            label={messages.viewName}
            description={view === undefined ? messages.viewNameHint : undefined}
            data-autofocus
            maxLength={100}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            error={atName}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={save.isPending || change.isPending}>
              {common.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

export const DeleteView = ({ view, onClose }: Required<Pick<NameViewProps, 'view' | 'onClose'>>) => {
  const { desk } = useDesk();
  const { remove } = useViewChanges(desk.slug);
  return (
    <Modal
      opened
      onClose={onClose}
      title={messages.deleteView}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Stack>
        {remove.error && <ProblemAlert problem={problemOf(remove.error)} />}
        <Text>{messages.deleteQuestion(view.name)}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button
            color="red"
            loading={remove.isPending}
            onClick={() => remove.mutate(view.id, { onSuccess: onClose })}
          >
            {messages.deleteView}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
