import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Webhook } from '../../data/types.js';
import { useChangeWebhook } from '../../data/webhooks.js';
import { common } from '../../messages/common.js';
import { messageTypes, webhooks as messages } from '../../messages/webhooks.js';
import { MineAndTheirs } from '../../ui/mine-and-theirs.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { useDraft } from '../../ui/use-draft.js';
import { type WebhookDraft, WebhookFields, isShownInFields } from './webhook-fields.js';

const draftOf = ({ url, types, description }: Webhook): WebhookDraft => ({
  url,
  types,
  description: description ?? null,
});

interface EditWebhookProps {
  readonly webhook: Webhook;
  readonly onDone: () => void;
}

export const EditWebhook = ({ webhook, onDone }: EditWebhookProps) => {
  const { desk } = useDesk();
  const draft = useDraft(draftOf(webhook), webhook.version);
  const change = useChangeWebhook(desk.slug, webhook.id);
  const problem = change.error === null ? undefined : problemOf(change.error);
  const theirs = problem?.isStale === true ? (problem.current as Webhook) : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate({ version: draft.version, change: draft.changed }, { onSuccess: onDone });
  };
  const settle = (how: 'rebase' | 'reset'): void => {
    if (theirs === undefined) return;
    draft[how](draftOf(theirs), theirs.version);
    change.reset();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <WebhookFields value={draft.mine} onChange={draft.change} errors={problem?.errors} />
        {theirs ? (
          <MineAndTheirs
            differences={draft.differencesFrom(draftOf(theirs))}
            labelOf={(field) => messages.fields[field] ?? field}
            show={(field, value) =>
              field === 'types'
                ? (value as Webhook['types']).map((type) => messageTypes[type]).join('; ')
                : ((value as string | null) ?? common.none)
            }
            onKeepMine={() => settle('rebase')}
            onTakeTheirs={() => settle('reset')}
          />
        ) : (
          problem && <ProblemAlert problem={problem} shownAt={isShownInFields} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={change.isPending} disabled={!draft.isDirty || theirs !== undefined}>
            {common.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
