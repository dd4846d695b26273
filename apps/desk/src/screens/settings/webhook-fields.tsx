import { Checkbox, Stack, TextInput } from '@mantine/core';
import type { MessageType } from '../../../../../libs/webhooks/src/domain/message.js';
import type { Fault } from '../../data/problem.js';
import { errorAt } from '../../lib/form-errors.js';
import { messageTypes, webhooks as messages } from '../../messages/webhooks.js';

export interface WebhookDraft {
  readonly url: string;
  readonly types: readonly MessageType[];
  readonly description: string | null;
}

export const isShownInFields = (pointer: string): boolean =>
  ['/url', '/types', '/description'].includes(pointer);

interface WebhookFieldsProps {
  readonly value: WebhookDraft;
  readonly onChange: (fields: Partial<WebhookDraft>) => void;
  readonly errors?: readonly Fault[];
}

export const WebhookFields = ({ value, onChange, errors }: WebhookFieldsProps) => (
  <>
    <TextInput
      type="url"
      label={messages.url}
      description={messages.urlHint}
      placeholder="https://"
      value={value.url}
      data-autofocus
      required
      onChange={({ currentTarget }) => onChange({ url: currentTarget.value })}
      error={errorAt(errors, '/url')}
    />
    <Checkbox.Group
      label={messages.types}
      value={[...value.types]}
      onChange={(types) => onChange({ types: types })}
      error={errorAt(errors, '/types')}
    >
      <Stack gap="xs" mt={4}>
        {Object.entries(messageTypes).map(([type, label]) => (
          <Checkbox key={type} value={type} label={label} />
        ))}
      </Stack>
    </Checkbox.Group>
    <TextInput
      label={messages.description}
      placeholder={messages.descriptionPlaceholder}
      value={value.description ?? ''}
      onChange={({ currentTarget }) =>
        onChange({ description: currentTarget.value === '' ? null : currentTarget.value })
      }
      error={errorAt(errors, '/description')}
    />
  </>
);
