import { useDesk } from '../../data/desk.js';
import type { Webhook } from '../../data/types.js';
import { useChangeWebhook } from '../../data/webhooks.js';
import { useEditing } from '../../lib/editing.js';
import { messageTypes, webhooks as messages } from '../../messages/webhooks.js';
import { EditDialog } from '../../parts/edit-dialog.js';
import { type WebhookDraft, WebhookFields, isShownInFields } from './webhook-fields.js';

const draftOf = ({ url, types, description }: Webhook): WebhookDraft => ({
  url,
  types,
  description: description ?? null,
});

const shown = (value: WebhookDraft[keyof WebhookDraft]): string =>
  typeof value === 'string' || value === null
    ? (value ?? '')
    : value.map((type) => messageTypes[type]).join('; ');

interface EditWebhookProps {
  readonly webhook: Webhook;
  readonly onClose: () => void;
}

export const EditWebhook = ({ webhook, onClose }: EditWebhookProps) => {
  const { desk } = useDesk();
  const editing = useEditing(webhook, draftOf);
  return (
    <EditDialog
      title={messages.editTitle}
      editing={editing}
      change={useChangeWebhook(desk.slug, webhook.id)}
      bodyOf={() => editing.change}
      labelOf={(name) => messages.fields[name]}
      show={(_name, value) => shown(value)}
      shownAt={isShownInFields}
      onClose={onClose}
    >
      {(refused) => <WebhookFields value={editing.draft} onChange={editing.set} errors={refused?.errors} />}
    </EditDialog>
  );
};
