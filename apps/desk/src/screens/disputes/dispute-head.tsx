import { ActionIcon, Group, Stack, Title, Tooltip } from '@mantine/core';
import { IconPencil, IconPlus, IconQuote } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useActions } from '../../actions/registry.js';
import { useDesk, useMay } from '../../data/desk.js';
import { useFollowDispute } from '../../data/disputes.js';
import type { Dispute } from '../../data/types.js';
import { disputes as messages } from '../../messages/disputes.js';
import { DisputeStateBadge } from '../../parts/badges.js';
import { NewClaimDialog } from '../../parts/claim-form/new-claim-dialog.js';
import { CanButton } from '../../ui/can-button.js';
import { Keys } from '../../ui/kbd-keys.js';
import { FollowStar } from './follow-star.js';
import { Reword } from './reword.js';

interface HeadProps {
  readonly dispute: Dispute;
}

/** The question, and whether the parties agree. */
export const DisputeHeading = ({ dispute }: HeadProps) => {
  const { desk } = useDesk();
  const follow = useFollowDispute(desk.slug);
  const [editing, setEditing] = useState(false);
  const mayRecord = useMay('record');
  const { id, question, language, followed, headline } = dispute;
  useActions(
    useMemo(
      () => [
        {
          id: 'dispute-follow',
          label: followed ? messages.unfollow : messages.follow,
          group: messages.group,
          keys: 'f',
          run: () => follow.mutate({ id, followed: !followed }),
        },
        ...(mayRecord
          ? [
              {
                id: 'dispute-reword',
                label: messages.edit,
                group: messages.group,
                keys: 'e',
                run: () => setEditing(true),
              },
            ]
          : []),
      ],
      // The mutation is a new object at each rendering; what it does is not.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      [id, followed, mayRecord],
    ),
  );
  return (
    <Stack gap={4} flex="1 1 24rem">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Title order={1} size="h3" lang={language} dir="auto">
          {question}
        </Title>
        <Group gap={4} wrap="nowrap">
          <FollowStar id={id} question={question} followed={followed} />
          {mayRecord && (
            <Tooltip label={messages.edit}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={messages.edit}
                onClick={() => setEditing(true)}
              >
                <IconPencil size={18} />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      </Group>
      <span aria-live="polite">
        <DisputeStateBadge state={headline} />
      </span>
      {editing && <Reword dispute={dispute} onClose={() => setEditing(false)} />}
    </Stack>
  );
};

/** What can be added to it. */
export const DisputeActions = ({ dispute, onRecord }: HeadProps & { readonly onRecord: () => void }) => {
  const mayRecord = useMay('record');
  const [adding, setAdding] = useState(false);
  useActions(
    useMemo(
      () =>
        mayRecord
          ? [
              {
                id: 'dispute-record',
                label: messages.record,
                group: messages.group,
                keys: 'r',
                run: onRecord,
              },
              {
                id: 'dispute-new-claim',
                label: messages.newClaim,
                group: messages.group,
                keys: 'n',
                run: () => setAdding(true),
              },
            ]
          : [],
      [mayRecord, onRecord],
    ),
  );
  if (!mayRecord) return null;
  return (
    <>
      <CanButton
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setAdding(true)}
      >
        {messages.newClaim}
      </CanButton>
      <CanButton
        leftSection={<IconQuote size={16} aria-hidden />}
        rightSection={<Keys keys="r" />}
        aria-keyshortcuts="r"
        onClick={onRecord}
      >
        {messages.record}
      </CanButton>
      {adding && (
        <NewClaimDialog
          begun={{ disputeId: dispute.id, language: dispute.language }}
          onRecorded={() => setAdding(false)}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
};
