import { useState } from 'react';
import { MESSAGE_TYPES } from '../../../../../libs/webhooks/src/domain/message.js';
import { useDesk } from '../../data/desk.js';
import { useCreateWebhook } from '../../data/webhooks.js';
import { webhooks as messages } from '../../messages/webhooks.js';
import { NewSecretForm } from '../../parts/new-secret.js';
import { type WebhookDraft, WebhookFields, isShownInFields } from './webhook-fields.js';

export const AddWebhook = ({ onDone }: { readonly onDone: () => void }) => {
  const { desk } = useDesk();
  const [draft, setDraft] = useState<WebhookDraft>({ url: '', types: MESSAGE_TYPES, description: null });
  const { url, types, description } = draft;
  return (
    <NewSecretForm
      words={{ ...messages, make: messages.add }}
      add={useCreateWebhook(desk.slug)}
      bodyOf={() => ({ url: url.trim(), types, ...(description !== null && { description }) })}
      isReady={url.trim() !== '' && types.length > 0}
      shownAt={isShownInFields}
      onDone={onDone}
    >
      {(errors) => (
        <WebhookFields
          value={draft}
          onChange={(fields) => setDraft((before) => ({ ...before, ...fields }))}
          errors={errors}
        />
      )}
    </NewSecretForm>
  );
};
