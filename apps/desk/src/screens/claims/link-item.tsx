import { Group, Select, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DISMISSALS, type Dismissal } from '../../../../../libs/claims/src/domain/claim-link.js';
import type { DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import { type LinkDeed, useChangeLink } from '../../data/claim-links.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import type { Allowed, Claim, ClaimLink, ClaimRow } from '../../data/types.js';
import { errorAt } from '../../lib/form-errors.js';
import {
  dismissals,
  entailedBy,
  linkKinds,
  linkStatuses,
  claims as messages,
} from '../../messages/claims.js';
import { DisputeStateBadge } from '../../parts/badges.js';
import { CanButton } from '../../ui/can-button.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TextLink } from '../../ui/link.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { Shaped } from '../../ui/shaped.js';
import detail from '../../ui/detail.module.css';

const SHAPES = {
  suggested: ['partly', '?'],
  confirmed: ['agreed', '✓'],
  dismissed: ['quiet', '✕'],
} as const;

interface LinkItemProps {
  readonly link: ClaimLink;
  /** From where it is looked at. */
  readonly claim: Claim;
  readonly other: ClaimRow | undefined;
  readonly can: Allowed;
}

export const LinkItem = ({ link, claim, other, can }: LinkItemProps) => {
  const { desk } = useDesk();
  const [opened, open] = useState<'dismiss' | 'void'>();
  const change = useChangeLink(desk.slug);
  const problem = change.error ? problemOf(change.error) : undefined;
  const run = (deed: LinkDeed): void => change.mutate({ link, deed }, { onSuccess: () => open(undefined) });
  const close = (): void => {
    change.reset();
    open(undefined);
  };
  const [colour, shape] = SHAPES[link.status];
  const isEnded = link.voidedAt !== undefined || link.status === 'dismissed';
  const otherId = link.fromId === claim.id ? link.toId : link.fromId;
  const kind = link.kind === 'entails' && link.toId === claim.id ? entailedBy : linkKinds[link.kind];
  return (
    <li className={detail.item}>
      <Group gap="xs" align="baseline" wrap="wrap">
        <Text size="sm" c="dimmed">
          {kind}
        </Text>
        <Text size="xs" span>
          <Shaped colour={colour} shape={shape}>
            {link.voidedAt === undefined ? linkStatuses[link.status] : messages.voidedLink}
          </Shaped>
        </Text>
      </Group>
      <TextLink
        to="/desks/$desk/claims/$id"
        params={{ desk: desk.slug, id: otherId }}
        search={{}}
        lang={other?.language}
        dir="auto"
        size="sm"
        fw={500}
      >
        {other?.wording ?? '…'}
      </TextLink>{' '}
      {other && (
        <Text size="xs" span>
          <DisputeStateBadge state={other.disputeState as DisputeState} />
        </Text>
      )}
      {link.rationale && (
        <Text size="sm" c="dimmed">
          {link.rationale}
        </Text>
      )}
      {link.dismissedAs && (
        <Text size="sm" c="dimmed">
          {messages.dismissReason}: {dismissals[link.dismissedAs].toLowerCase()}
        </Text>
      )}
      {link.voidReason && (
        <Text size="sm" c="dimmed">
          {link.voidReason}
        </Text>
      )}
      {!isEnded && (
        <Group gap={4} mt={4}>
          {link.status === 'suggested' && (
            <CanButton
              can={can}
              size="compact-sm"
              variant="default"
              loading={change.isPending && opened === undefined}
              onClick={() => run({ deed: 'confirm' })}
            >
              {messages.confirm}
            </CanButton>
          )}
          <CanButton can={can} size="compact-sm" variant="subtle" onClick={() => open('dismiss')}>
            {messages.dismiss}
          </CanButton>
          <CanButton can={can} size="compact-sm" variant="subtle" onClick={() => open('void')}>
            {messages.voidLink}
          </CanButton>
        </Group>
      )}
      {problem && opened === undefined && <ProblemAlert problem={problem} />}
      {opened === 'dismiss' && (
        <DismissDialog
          pending={change.isPending}
          problem={problem}
          onClose={close}
          onSubmit={(reason, rationale) => run({ deed: 'dismiss', reason, rationale })}
        />
      )}
      {opened === 'void' && (
        <ReasonDialog
          title={messages.voidLinkTitle}
          hint={messages.voidLinkHint}
          submitLabel={messages.voidLink}
          pending={change.isPending}
          problem={problem}
          onClose={close}
          onSubmit={(reason) => run({ deed: 'void', reason })}
        />
      )}
    </li>
  );
};

interface DismissDialogProps {
  readonly pending: boolean;
  readonly problem: ReturnType<typeof problemOf> | undefined;
  readonly onClose: () => void;
  readonly onSubmit: (reason: Dismissal, rationale: string | undefined) => void;
}

/** Why what looked like a link is none: what the two claims differ in. */
const DismissDialog = ({ onSubmit, problem, ...rest }: DismissDialogProps) => {
  const [reason, setReason] = useState<Dismissal>('different_time');
  const [note, setNote] = useState('');
  return (
    <FormDialog
      {...rest}
      title={messages.dismissTitle}
      submitLabel={messages.dismiss}
      size="md"
      dirty={note !== ''}
      problem={problem}
      shownAt={(pointer) => pointer === '/reason' || pointer === '/rationale'}
      onSubmit={() => onSubmit(reason, note.trim() || undefined)}
    >
      <Select
        label={messages.dismissReason}
        data-autofocus
        allowDeselect={false}
        value={reason}
        onChange={(value) => value !== null && setReason(value)}
        data={DISMISSALS.map((value) => ({ value, label: dismissals[value] }))}
        error={errorAt(problem?.errors, '/reason')}
      />
      <Textarea
        label={messages.note}
        autosize
        minRows={2}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        error={errorAt(problem?.errors, '/rationale')}
      />
    </FormDialog>
  );
};
