import { Button, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useActions } from '../../actions/registry.js';
import { problemOf } from '../../data/problem.js';
import { tokensQuery, useAddToken, useRevokeToken } from '../../data/tokens.js';
import type { Token } from '../../data/types.js';
import { errorAt } from '../../lib/form-errors.js';
import { tokens as messages, profile } from '../../messages/profile.js';
import { credentials } from '../../messages/secrets.js';
import { NewSecretDialog, NewSecretForm } from '../../parts/new-secret.js';
import { useRevoking } from '../../parts/revoking.js';
import { FIRST_VALIDITY, ValiditySelect } from '../../parts/validity-select.js';
import { DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';
import { Time } from '../../ui/time.js';

export const Tokens = () => {
  const query = useQuery(tokensQuery);
  const revoking = useRevoking<Token>(useRevokeToken());
  const [making, { open, close }] = useDisclosure();
  useActions(
    useMemo(
      () => [{ id: 'token-make', label: messages.make, group: profile.title, keys: 'n', run: open }],
      [open],
    ),
  );
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
                { key: 'name', header: credentials.name, cell: ({ name }) => <b>{name}</b> },
                { key: 'made', header: credentials.made, cell: ({ createdAt }) => <Time at={createdAt} /> },
                ...revoking.columns,
              ]}
            />
          )
        }
      </Loaded>
      <NewSecretDialog opened={making} onClose={close} title={messages.make}>
        <MakeToken onDone={close} />
      </NewSecretDialog>
      {revoking.dialog}
    </Section>
  );
};

const MakeToken = ({ onDone }: { readonly onDone: () => void }) => {
  const add = useAddToken();
  const [name, setName] = useState('');
  const [validDays, setValidDays] = useState<number | undefined>(FIRST_VALIDITY);
  return (
    <NewSecretForm
      words={messages}
      add={add}
      bodyOf={() => ({ name: name.trim(), ...(validDays !== undefined && { validDays }) })}
      isReady={name.trim() !== ''}
      shownAt={(pointer) => ['/name', '/validDays'].includes(pointer)}
      onDone={onDone}
    >
      {(errors) => (
        <>
          <TextInput
            label={credentials.name}
            placeholder={messages.namePlaceholder}
            value={name}
            data-autofocus
            required
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            error={errorAt(errors, '/name')}
          />
          <ValiditySelect value={validDays} onChange={setValidDays} error={errorAt(errors, '/validDays')} />
        </>
      )}
    </NewSecretForm>
  );
};
