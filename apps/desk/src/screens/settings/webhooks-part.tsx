import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useActions } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Webhook } from '../../data/types.js';
import { webhooksQuery } from '../../data/webhooks.js';
import { messageTypes, webhooks as messages } from '../../messages/webhooks.js';
import { NewSecretDialog } from '../../parts/new-secret.js';
import { DataTable } from '../../ui/data-table.js';
import { Empty } from '../../ui/empty.js';
import { TextLink } from '../../ui/link.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/section.js';
import { AddWebhook } from './add-webhook.js';
import { WebhookDetail } from './webhook-detail.js';
import { WebhookStatus } from './webhook-status.js';

const route = getRouteApi('/desks/$desk/settings/$part');

export const WebhooksPart = () => {
  const { desk } = useDesk();
  const { webhook: shown } = route.useSearch();
  const query = useQuery(webhooksQuery(desk.slug));
  return (
    <Loaded query={query} problemOf={problemOf}>
      {(webhooks) => {
        if (shown === undefined) return <WebhookList webhooks={webhooks} />;
        const webhook = webhooks.find(({ id }) => id === shown);
        return webhook ? (
          <WebhookDetail key={webhook.id} webhook={webhook} />
        ) : (
          <Empty title={messages.gone}>
            <TextLink
              to="/desks/$desk/settings/$part"
              params={{ desk: desk.slug, part: 'webhooks' }}
              search={{}}
            >
              {messages.back}
            </TextLink>
          </Empty>
        );
      }}
    </Loaded>
  );
};

const WebhookList = ({ webhooks }: { readonly webhooks: readonly Webhook[] }) => {
  const { desk } = useDesk();
  const [adding, { open, close }] = useDisclosure();
  useActions(
    useMemo(
      () => [{ id: 'webhook-add', label: messages.add, group: messages.title, keys: 'n', run: open }],
      [open],
    ),
  );
  return (
    <Section
      title={messages.title}
      hint={messages.hint}
      actions={
        <Button onClick={open} leftSection={<IconPlus size={16} aria-hidden />}>
          {messages.add}
        </Button>
      }
    >
      {webhooks.length === 0 ? (
        <Empty order={3} title={messages.none} hint={messages.noneHint} />
      ) : (
        <DataTable
          label={messages.title}
          rows={webhooks}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'url',
              header: messages.url,
              cell: ({ id, url, description }) => (
                <Stack gap={0}>
                  <TextLink
                    to="/desks/$desk/settings/$part"
                    params={{ desk: desk.slug, part: 'webhooks' }}
                    search={{ webhook: id }}
                    size="sm"
                    fw={600}
                    style={{ overflowWrap: 'anywhere' }}
                  >
                    {url}
                  </TextLink>
                  {description && (
                    <Text size="xs" c="dimmed">
                      {description}
                    </Text>
                  )}
                </Stack>
              ),
            },
            {
              key: 'types',
              header: messages.types,
              cell: ({ types }) => types.map((type) => messageTypes[type]).join('; '),
            },
            {
              key: 'status',
              header: messages.status,
              cell: (webhook) => <WebhookStatus webhook={webhook} />,
            },
          ]}
        />
      )}
      <NewSecretDialog opened={adding} onClose={close} title={messages.addTitle}>
        <AddWebhook onDone={close} />
      </NewSecretDialog>
    </Section>
  );
};
