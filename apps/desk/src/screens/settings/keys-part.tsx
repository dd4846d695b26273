import { Button, Checkbox, Modal, Stack, Text } from '@mantine/core';
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
import { formatDate } from '../../lib/time.js';
import { common } from '../../messages/common.js';
import { keyScopes, keys as messages } from '../../messages/keys.js';
import { ValidityBadge, validityOf } from '../../parts/validity.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';
import { Time } from '../../ui/time.js';
import { MakeKey } from './make-key.js';

export const KeysPart = () => {
  const { desk } = useDesk();
  const query = useQuery(apiKeysQuery(desk.slug));
  const [making, { open, close }] = useDisclosure();
  const [revoking, setRevoking] = useState<ApiKey>();
  const [withEnded, setWithEnded] = useState(false);
  const revoke = useRevokeApiKey(desk.slug);
  useActions(
    useMemo(
      () => [{ id: 'key-make', label: messages.makeTitle, group: messages.title, keys: 'n', run: open }],
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
                <KeyTable keys={shown} onRevoke={setRevoking} />
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
      <Modal
        opened={making}
        onClose={close}
        title={messages.makeTitle}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        <MakeKey onDone={close} />
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

interface KeyTableProps {
  readonly keys: readonly ApiKey[];
  readonly onRevoke: (key: ApiKey) => void;
}

const KeyTable = ({ keys, onRevoke }: KeyTableProps) => {
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
          header: messages.made,
          cell: ({ createdAt, createdBy }) => (
            <>
              <Time at={createdAt} /> {messages.by} {nameOf(createdBy) ?? '…'}
            </>
          ),
        },
        {
          key: 'expires',
          header: messages.expires,
          cell: ({ expiresAt }) => (expiresAt === undefined ? messages.never : formatDate(expiresAt)),
        },
        { key: 'state', header: messages.state, cell: (key) => <ValidityBadge of={key} words={messages} /> },
        {
          key: 'actions',
          header: messages.actions,
          quiet: true,
          cell: (key) =>
            validityOf(key) !== 'revoked' && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={messages.revokeOf(key.name)}
                onClick={() => onRevoke(key)}
              >
                {messages.revoke}
              </Button>
            ),
        },
      ]}
    />
  );
};
