import { Button, SegmentedControl, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Delivery, Webhook } from '../../data/types.js';
import { deliveriesQuery } from '../../data/webhooks.js';
import { common } from '../../messages/common.js';
import { deliveryStatuses, webhooks as messages } from '../../messages/webhooks.js';
import { CanButton } from '../../ui/can-button.js';
import { Empty } from '../../ui/empty.js';
import { Loading } from '../../ui/loaded.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Section } from '../../ui/section.js';
import { DeliveryItem } from './delivery-item.js';
import { ReplayMissed } from './replay-missed.js';

type Status = Delivery['status'];
const ALL = 'all';

interface DeliveriesProps {
  readonly webhook: Webhook;
  /** Whether anything can be sent. */
  readonly can: { readonly allowed: boolean; readonly reasons: readonly { readonly text: string }[] };
}

export const Deliveries = ({ webhook, can }: DeliveriesProps) => {
  const { desk } = useDesk();
  const [status, setStatus] = useState<Status>();
  const [replaying, setReplaying] = useState(false);
  const query = useInfiniteQuery(deliveriesQuery(desk.slug, webhook.id, status));
  const deliveries = query.data?.pages.flatMap(({ data }) => data);
  return (
    <Section
      title={messages.deliveries}
      hint={messages.deliveriesHint}
      order={3}
      actions={
        <CanButton can={can} variant="default" size="compact-sm" onClick={() => setReplaying(true)}>
          {messages.replayAll}
        </CanButton>
      }
    >
      <div style={{ overflowX: 'auto' }}>
        <SegmentedControl
          size="xs"
          aria-label={messages.status}
          value={status ?? ALL}
          onChange={(chosen) => setStatus(chosen === ALL ? undefined : (chosen as Status))}
          data={[
            { value: ALL, label: messages.all },
            ...Object.entries(deliveryStatuses).map(([value, label]) => ({ value, label })),
          ]}
        />
      </div>
      {deliveries === undefined ? (
        query.isError ? (
          <ProblemAlert problem={problemOf(query.error)} onRetry={() => void query.refetch()} />
        ) : (
          <Loading rows={3} />
        )
      ) : deliveries.length === 0 ? (
        <Empty
          order={4}
          title={status === undefined ? messages.noDeliveries : messages.noneOfStatus}
          {...(status === undefined && { hint: messages.noDeliveriesHint })}
        />
      ) : (
        <Stack
          component="ul"
          gap={0}
          m={0}
          p={0}
          aria-label={messages.deliveries}
          style={{ listStyle: 'none' }}
        >
          {deliveries.map((delivery) => (
            <li key={delivery.id}>
              <DeliveryItem delivery={delivery} can={can} />
            </li>
          ))}
        </Stack>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {common.loadMore}
        </Button>
      )}
      <ReplayMissed webhookId={webhook.id} opened={replaying} onClose={() => setReplaying(false)} />
    </Section>
  );
};
