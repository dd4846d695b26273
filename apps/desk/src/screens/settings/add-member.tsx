import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import type { Role } from '../../../../../libs/kernel/src/actor.js';
import { useDesk } from '../../data/desk.js';
import { useAddMember } from '../../data/people.js';
import { problemOf } from '../../data/problem.js';
import { errorAt } from '../../lib/form-errors.js';
import { common } from '../../messages/common.js';
import { members as messages } from '../../messages/settings.js';
import { RolesInput } from '../../parts/member-fields.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

export const AddMember = ({ onDone }: { readonly onDone: () => void }) => {
  const { desk } = useDesk();
  const add = useAddMember(desk.slug);
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<Role[]>(['fact_checker']);
  const problem = add.error === null ? undefined : problemOf(add.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate(
      { email: email.trim(), roles },
      {
        onSuccess: ({ name }) => {
          notifications.show({ message: messages.added(name) });
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {messages.addHint}
        </Text>
        <TextInput
          type="email"
          label={messages.email}
          value={email}
          data-autofocus
          required
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          error={errorAt(problem?.errors, '/email')}
        />
        <RolesInput value={roles} onChange={setRoles} errors={problem?.errors} />
        {problem && (
          <ProblemAlert problem={problem} shownAt={(pointer) => /^\/(email$|roles)/.test(pointer)} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={add.isPending} disabled={email.trim() === '' || roles.length === 0}>
            {messages.add}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
