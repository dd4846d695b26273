import { Button, Group, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { MESSAGE_TYPES } from '../../../../../libs/webhooks/src/domain/message.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { useCreateWebhook } from '../../data/webhooks.js';
import { common } from '../../messages/common.js';
import { webhooks as messages } from '../../messages/webhooks.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { SecretOnce } from '../../ui/secret-once.js';
import { type WebhookDraft, WebhookFields, isShownInFields } from './webhook-fields.js';

export const AddWebhook = ({ onDone }: { readonly onDone: () => void }) => {
  const { desk } = useDesk();
  const create = useCreateWebhook(desk.slug);
  const [draft, setDraft] = useState<WebhookDraft>({ url: '', types: MESSAGE_TYPES, description: null });
  const problem = create.error === null ? undefined : problemOf(create.error);
  if (create.data !== undefined)
    return (
      <SecretOnce
        label={messages.secret}
        secret={create.data.secret}
        hint={messages.secretHint}
        onDone={onDone}
      />
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { url, types, description } = draft;
    create.mutate({ url: url.trim(), types, ...(description !== null && { description }) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <WebhookFields
          value={draft}
          onChange={(fields) => setDraft((before) => ({ ...before, ...fields }))}
          errors={problem?.errors}
        />
        {problem && <ProblemAlert problem={problem} shownAt={isShownInFields} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {common.cancel}
          </Button>
          <Button
            type="submit"
            loading={create.isPending}
            disabled={draft.url.trim() === '' || draft.types.length === 0}
          >
            {messages.add}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
