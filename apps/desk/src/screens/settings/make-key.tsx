import { Checkbox, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { KeyScope } from '../../../../../libs/identity/src/domain/key-scopes.js';
import { KEY_QUOTA } from '../../../../../libs/identity/src/domain/reader-quotas.js';
import { useAddApiKey } from '../../data/api-keys.js';
import { useDesk } from '../../data/desk.js';
import { errorAt } from '../../lib/form-errors.js';
import { keyScopeMeanings, keyScopes, keys as messages } from '../../messages/keys.js';
import { credentials } from '../../messages/secrets.js';
import { NewSecretForm } from '../../parts/new-secret.js';
import { FIRST_VALIDITY, ValiditySelect } from '../../parts/validity-select.js';

const SHOWN = ['/name', '/scopes', '/validDays', '/requestsPerMinute', '/requestsPerDay'];

export const MakeKey = ({ onDone }: { readonly onDone: () => void }) => {
  const { desk } = useDesk();
  const add = useAddApiKey(desk.slug);
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<KeyScope[]>(['published:read']);
  const [validDays, setValidDays] = useState<number | undefined>(FIRST_VALIDITY);
  const [perMinute, setPerMinute] = useState<number>();
  const [perDay, setPerDay] = useState<number>();
  return (
    <NewSecretForm
      words={messages}
      add={add}
      bodyOf={() => ({
        name: name.trim(),
        scopes,
        ...(validDays !== undefined && { validDays }),
        ...(perMinute !== undefined && { requestsPerMinute: perMinute }),
        ...(perDay !== undefined && { requestsPerDay: perDay }),
      })}
      isReady={name.trim() !== '' && scopes.length > 0}
      shownAt={(pointer) => SHOWN.includes(pointer)}
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
          <Checkbox.Group
            label={messages.scopes}
            value={scopes}
            onChange={(chosen) => setScopes(chosen)}
            error={errorAt(errors, '/scopes')}
          >
            <Stack gap="xs" mt={4}>
              {(Object.keys(keyScopes) as KeyScope[]).map((scope) => (
                <Checkbox
                  key={scope}
                  value={scope}
                  label={keyScopes[scope]}
                  description={keyScopeMeanings[scope]}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <ValiditySelect value={validDays} onChange={setValidDays} error={errorAt(errors, '/validDays')} />
          {scopes.includes('published:read') && (
            <Group grow align="flex-start" role="group" aria-label={messages.quotas}>
              <NumberInput
                label={messages.perMinute}
                description={messages.usual(KEY_QUOTA.requestsPerMinute)}
                min={1}
                allowDecimal={false}
                onChange={(value) => setPerMinute(typeof value === 'number' ? value : undefined)}
                error={errorAt(errors, '/requestsPerMinute')}
              />
              <NumberInput
                label={messages.perDay}
                description={messages.usual(KEY_QUOTA.requestsPerDay)}
                min={1}
                allowDecimal={false}
                onChange={(value) => setPerDay(typeof value === 'number' ? value : undefined)}
                error={errorAt(errors, '/requestsPerDay')}
              />
            </Group>
          )}
        </>
      )}
    </NewSecretForm>
  );
};
