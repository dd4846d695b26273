import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Webhook } from '../../data/types.js';
import { useDeleteWebhook, useRotateSecret, useSwitchWebhook, useTestWebhook } from '../../data/webhooks.js';
import { messageTypes, webhooks as messages } from '../../messages/webhooks.js';
import { NewSecretDialog } from '../../parts/new-secret.js';
import { CanButton } from '../../ui/can-button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { TextLink } from '../../ui/link.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { SecretOnce } from '../../ui/secret-once.js';
import { Section } from '../../ui/section.js';
import { Time } from '../../ui/time.js';
import { Deliveries } from './deliveries.js';
import { EditWebhook } from './edit-webhook.js';
import { WebhookStatus } from './webhook-status.js';

const OVERLAP_HOURS = 24;
type Dialog = 'edit' | 'rotate' | 'delete';

export const WebhookDetail = ({ webhook }: { readonly webhook: Webhook }) => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<Dialog>();
  const test = useTestWebhook(desk.slug, webhook.id);
  const change = useSwitchWebhook(desk.slug, webhook.id);
  const remove = useDeleteWebhook(desk.slug, webhook.id);
  const { enabled, version } = webhook;
  const problem = [test.error, change.error].find((error) => error !== null);
  const close = (): void => {
    remove.reset();
    setDialog(undefined);
  };
  return (
    <Stack gap="lg">
      <TextLink
        to="/desks/$desk/settings/$part"
        params={{ desk: desk.slug, part: 'webhooks' }}
        search={{}}
        size="sm"
      >
        <IconArrowLeft size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {messages.back}
      </TextLink>
      <Section
        title={webhook.url}
        hint={webhook.description}
        actions={
          <>
            <CanButton
              can={whenEnabled(enabled)}
              loading={test.isPending}
              onClick={() =>
                test.mutate(undefined, {
                  onSuccess: () => notifications.show({ message: messages.tested }),
                })
              }
            >
              {messages.test}
            </CanButton>
            <Button variant="default" onClick={() => setDialog('edit')}>
              {messages.edit}
            </Button>
            <Button variant="default" onClick={() => setDialog('rotate')}>
              {messages.rotate}
            </Button>
            <Button
              variant="default"
              loading={change.isPending}
              onClick={() => change.mutate({ version, to: enabled ? 'disable' : 'enable' })}
            >
              {enabled ? messages.disable : messages.enable}
            </Button>
            <Button variant="default" c="var(--cc-against)" onClick={() => setDialog('delete')}>
              {messages.delete}
            </Button>
          </>
        }
      >
        {problem && <ProblemAlert problem={problemOf(problem)} />}
        <Text size="sm" component="div">
          <WebhookStatus webhook={webhook} />
          {webhook.oldSecretUntil !== undefined && (
            <>
              {' · '}
              {messages.oldSecret} <Time at={webhook.oldSecretUntil} as="moment" />
            </>
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {messages.types}: {webhook.types.map((type) => messageTypes[type]).join('; ')}
        </Text>
      </Section>
      <Deliveries webhook={webhook} can={whenEnabled(enabled)} />
      {dialog === 'edit' && <EditWebhook webhook={webhook} onClose={close} />}
      <RotateSecret webhook={webhook} opened={dialog === 'rotate'} onClose={close} />
      <ConfirmDialog
        opened={dialog === 'delete'}
        title={messages.deleteTitle}
        text={messages.deleteText}
        confirm={messages.delete}
        pending={remove.isPending}
        problem={remove.error === null ? undefined : problemOf(remove.error)}
        onConfirm={() =>
          remove.mutate(version, {
            onSuccess: () =>
              void navigate({
                to: '/desks/$desk/settings/$part',
                params: { desk: desk.slug, part: 'webhooks' },
                search: {},
                replace: true,
              }),
          })
        }
        onClose={close}
      />
    </Stack>
  );
};

const whenEnabled = (enabled: boolean) => ({
  allowed: enabled,
  reasons: enabled ? [] : [{ text: messages.enableFirst }],
});

interface RotateSecretProps {
  readonly webhook: Webhook;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const RotateSecret = ({ webhook, opened, onClose }: RotateSecretProps) => {
  const { desk } = useDesk();
  const rotate = useRotateSecret(desk.slug, webhook.id);
  const [leaked, setLeaked] = useState(false);
  const close = (): void => {
    rotate.reset();
    setLeaked(false);
    onClose();
  };
  if (rotate.data !== undefined)
    return (
      <NewSecretDialog opened={opened} onClose={close} title={messages.rotate}>
        <SecretOnce
          label={messages.secret}
          secret={rotate.data.secret}
          hint={messages.secretHint}
          onDone={close}
        />
      </NewSecretDialog>
    );
  return (
    <ConfirmDialog
      opened={opened}
      title={messages.rotateTitle}
      text={messages.rotateText}
      confirm={messages.rotateConfirm}
      pending={rotate.isPending}
      problem={rotate.error === null ? undefined : problemOf(rotate.error)}
      onConfirm={() => rotate.mutate({ version: webhook.version, overlapHours: leaked ? 0 : OVERLAP_HOURS })}
      onClose={close}
    >
      <Checkbox
        label={messages.rotateNow}
        checked={leaked}
        onChange={({ currentTarget }) => setLeaked(currentTarget.checked)}
      />
    </ConfirmDialog>
  );
};
