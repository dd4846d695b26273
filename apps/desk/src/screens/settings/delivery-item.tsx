import { Code, Collapse, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Delivery } from '../../data/types.js';
import { useReplayDelivery } from '../../data/webhooks.js';
import { deliveryStatuses, webhooks as messages } from '../../messages/webhooks.js';
import { CanButton } from '../../ui/can-button.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Shaped } from '../../ui/shaped.js';
import { Time } from '../../ui/time.js';

const LOOKS = {
  pending: ['open', '…'],
  delivered: ['agreed', '✓'],
  failed: ['against', '✕'],
  skipped: ['quiet', '⊘'],
} as const;

interface DeliveryItemProps {
  readonly delivery: Delivery;
  readonly can: { readonly allowed: boolean; readonly reasons: readonly { readonly text: string }[] };
}

/** What was sent, what became of it, and every answer there was. */
export const DeliveryItem = ({ delivery, can }: DeliveryItemProps) => {
  const { desk } = useDesk();
  const { id, webhookId, type, status, messageId, createdAt, nextAttemptAt, attempts, body } = delivery;
  const [opened, { toggle }] = useDisclosure();
  const replay = useReplayDelivery(desk.slug, webhookId);
  const [colour, shape] = LOOKS[status];
  const [last] = attempts;
  return (
    <div style={{ borderBlockStart: '1px solid var(--cc-line)', paddingBlock: '0.5rem' }}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <UnstyledButton
          onClick={toggle}
          aria-expanded={opened}
          style={{ display: 'flex', gap: '0.5rem', flex: 1, minWidth: 0 }}
        >
          {opened ? (
            <IconChevronDown size={16} aria-hidden style={{ flex: 'none', marginBlockStart: 3 }} />
          ) : (
            <IconChevronRight size={16} aria-hidden style={{ flex: 'none', marginBlockStart: 3 }} />
          )}
          <Text size="sm" component="span">
            <Shaped colour={colour} shape={shape}>
              {deliveryStatuses[status]}
            </Shaped>{' '}
            <code>{type}</code> · <Time at={createdAt} /> ·{' '}
            {attempts.length === 0 ? messages.noAttempt : messages.attemptCount(attempts.length)}
            {last?.status !== undefined && `, ${messages.answered(last.status)}`}
            {status !== 'delivered' && last?.error !== undefined && ` · ${last.error}`}
          </Text>
        </UnstyledButton>
        <CanButton
          can={can}
          variant="default"
          size="compact-sm"
          aria-label={messages.replayOf(type)}
          loading={replay.isPending}
          onClick={() => replay.mutate(id)}
        >
          {messages.replay}
        </CanButton>
      </Group>
      {replay.isError && <ProblemAlert problem={problemOf(replay.error)} />}
      <Collapse expanded={opened} transitionDuration={0}>
        {opened && (
          <Stack gap="xs" ps="lg" pt="xs">
            <Text size="xs" c="dimmed">
              {messages.message} <code>{messageId}</code>
              {status === 'pending' && nextAttemptAt !== undefined && (
                <>
                  {' · '}
                  {messages.next} <Time at={nextAttemptAt} />
                </>
              )}
            </Text>
            <Stack
              component="ol"
              gap={4}
              m={0}
              p={0}
              aria-label={messages.attempts}
              style={{ listStyle: 'none' }}
            >
              {attempts.map((attempt) => (
                <Text key={attempt.at} component="li" size="sm">
                  <Time at={attempt.at} as="moment" /> ·{' '}
                  {attempt.status === undefined ? '' : `${messages.answered(attempt.status)} · `}
                  {messages.took(attempt.milliseconds)}
                  {attempt.error !== undefined && ` · ${attempt.error}`}
                  {attempt.answer !== undefined && attempt.answer !== '' && (
                    <Code block tabIndex={0} aria-label={messages.answer} mt={4}>
                      {attempt.answer}
                    </Code>
                  )}
                </Text>
              ))}
            </Stack>
            <Text size="xs" fw={600}>
              {messages.body}
            </Text>
            <Code block tabIndex={0} aria-label={messages.body}>
              {JSON.stringify(body, null, 2)}
            </Code>
          </Stack>
        )}
      </Collapse>
    </div>
  );
};
