import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { useActions } from '../../actions/registry.js';
import { problemOf } from '../../data/problem.js';
import { tokensQuery, useAddToken, useRevokeToken } from '../../data/tokens.js';
import type { Token } from '../../data/types.js';
import { errorAt } from '../../lib/form-errors.js';
import { formatDate } from '../../lib/time.js';
import { common } from '../../messages/common.js';
import { tokens as messages, profile } from '../../messages/profile.js';
import { FIRST_VALIDITY, ValiditySelect } from '../../parts/validity-select.js';
import { ValidityBadge, validityOf } from '../../parts/validity.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loaded.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { SecretOnce } from '../../ui/secret-once.js';
import { Section } from '../../ui/section.js';
import { Time } from '../../ui/time.js';

export const Tokens = () => {
  const query = useQuery(tokensQuery);
  const revoke = useRevokeToken();
  const [making, { open, close }] = useDisclosure();
  const [revoking, setRevoking] = useState<Token>();
  useActions(
    useMemo(
      () => [{ id: 'token-make', label: messages.make, group: profile.title, keys: 'n', run: open }],
      [open],
    ),
  );
  const stop = (): void => {
    revoke.reset();
    setRevoking(undefined);
  };
  return (
    <Section
      title={messages.title}
      hint={messages.hint}
      actions={
        <Button variant="default" size="compact-sm" onClick={open}>
          {messages.make}
        </Button>
      }
    >
      <Loaded query={query} problemOf={problemOf} rows={2}>
        {({ data }) =>
          data.length === 0 ? (
            <Text size="sm" c="dimmed">
              {messages.none}
            </Text>
          ) : (
            <DataTable
              label={messages.title}
              rows={data}
              keyOf={({ id }) => id}
              columns={[
                { key: 'name', header: messages.name, cell: ({ name }) => <b>{name}</b> },
                { key: 'made', header: messages.made, cell: ({ createdAt }) => <Time at={createdAt} /> },
                {
                  key: 'expires',
                  header: messages.expires,
                  cell: ({ expiresAt }) => (expiresAt === undefined ? messages.never : formatDate(expiresAt)),
                },
                {
                  key: 'state',
                  header: messages.state,
                  cell: (token) => <ValidityBadge of={token} words={messages} />,
                },
                {
                  key: 'actions',
                  header: messages.actions,
                  quiet: true,
                  cell: (token) =>
                    validityOf(token) !== 'revoked' && (
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={messages.revokeOf(token.name)}
                        onClick={() => setRevoking(token)}
                      >
                        {messages.revoke}
                      </Button>
                    ),
                },
              ]}
            />
          )
        }
      </Loaded>
      <Modal
        opened={making}
        onClose={close}
        title={messages.make}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        <MakeToken onDone={close} />
      </Modal>
      <ConfirmDialog
        opened={revoking !== undefined}
        title={`${messages.revokeOf(revoking?.name ?? '')}?`}
        text={messages.revokeText}
        confirm={messages.revoke}
        pending={revoke.isPending}
        problem={revoke.error === null ? undefined : problemOf(revoke.error)}
        onConfirm={() => revoking && revoke.mutate(revoking.id, { onSuccess: stop })}
        onClose={stop}
      />
    </Section>
  );
};

const MakeToken = ({ onDone }: { readonly onDone: () => void }) => {
  const add = useAddToken();
  const [name, setName] = useState('');
  const [validDays, setValidDays] = useState<number | undefined>(FIRST_VALIDITY);
  const problem = add.error === null ? undefined : problemOf(add.error);
  if (add.data !== undefined)
    return (
      <SecretOnce
        label={messages.secret}
        secret={add.data.secret}
        hint={messages.secretHint}
        onDone={onDone}
      />
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate({ name: name.trim(), ...(validDays !== undefined && { validDays }) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={messages.name}
          placeholder={messages.namePlaceholder}
          value={name}
          data-autofocus
          required
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          error={errorAt(problem?.errors, '/name')}
        />
        <ValiditySelect
          value={validDays}
          onChange={setValidDays}
          error={errorAt(problem?.errors, '/validDays')}
        />
        {problem && (
          <ProblemAlert problem={problem} shownAt={(pointer) => ['/name', '/validDays'].includes(pointer)} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={add.isPending} disabled={name.trim() === ''}>
            {messages.make}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
