import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useActions } from '../../actions/registry.js';
import { apiKeysQuery, useRevokeApiKey } from '../../data/api-keys.js';
import { useDesk } from '../../data/desk.js';
import { useMemberNames } from '../../data/people.js';
import { problemOf } from '../../data/problem.js';
import type { ApiKey } from '../../data/types.js';
import { keyScopes, keys as messages } from '../../messages/keys.js';
import { credentials } from '../../messages/secrets.js';
import { NewSecretDialog } from '../../parts/new-secret.js';
import { useRevoking } from '../../parts/revoking.js';
import { validityOf } from '../../parts/validity.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';
import { Time } from '../../ui/time.js';
import { MakeKey } from './make-key.js';

export const KeysPart = () => {
  const { desk } = useDesk();
  const query = useQuery(apiKeysQuery(desk.slug));
  const [making, { open, close }] = useDisclosure();
  const [withEnded, setWithEnded] = useState(false);
  const revoking = useRevoking<ApiKey>(useRevokeApiKey(desk.slug));
  useActions(
    useMemo(
      () => [{ id: 'key-make', label: messages.makeTitle, group: messages.title, keys: 'n', run: open }],
      [open],
    ),
  );
  return (
    <Section
      title={messages.title}
      hint={messages.hint}
      actions={
        <Button onClick={open} leftSection={<IconPlus size={16} aria-hidden />}>
          {messages.make}
        </Button>
      }
    >
      <Loaded query={query} problemOf={problemOf}>
        {(all) => {
          const ended = all.filter((key) => validityOf(key) !== 'valid').length;
          const shown = all.filter((key) => withEnded || validityOf(key) === 'valid');
          return (
            <>
              {shown.length === 0 ? (
                <Empty order={3} title={messages.none} hint={messages.noneHint} />
              ) : (
                <KeyTable keys={shown} ending={revoking.columns} />
              )}
              {ended > 0 && (
                <Checkbox
                  label={messages.showEnded(ended)}
                  checked={withEnded}
                  onChange={({ currentTarget }) => setWithEnded(currentTarget.checked)}
                />
              )}
            </>
          );
        }}
      </Loaded>
      <NewSecretDialog opened={making} onClose={close} title={messages.makeTitle}>
        <MakeKey onDone={close} />
      </NewSecretDialog>
      {revoking.dialog}
    </Section>
  );
};

interface KeyTableProps {
  readonly keys: readonly ApiKey[];
  readonly ending: readonly Column<ApiKey>[];
}

const KeyTable = ({ keys, ending }: KeyTableProps) => {
  const nameOf = useMemberNames();
  return (
    <DataTable
      label={messages.title}
      rows={keys}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'key',
          header: messages.key,
          cell: ({ name, hint }) => (
            <Stack gap={0}>
              <Text size="sm" fw={600}>
                {name}
              </Text>
              <Text size="xs" c="dimmed">
                {messages.hint4(hint)}
              </Text>
            </Stack>
          ),
        },
        {
          key: 'scopes',
          header: messages.scopes,
          cell: ({ scopes }) => scopes.map((scope) => keyScopes[scope]).join(', '),
        },
        {
          key: 'quota',
          header: messages.quota,
          cell: ({ scopes, requestsPerMinute, requestsPerDay }) =>
            scopes.includes('published:read') ? messages.quotaOf(requestsPerMinute, requestsPerDay) : '–',
        },
        {
          key: 'made',
          header: credentials.made,
          cell: ({ createdAt, createdBy }) => (
            <>
              <Time at={createdAt} /> {messages.by} {nameOf(createdBy) ?? '…'}
            </>
          ),
        },
        ...ending,
      ]}
    />
  );
};
