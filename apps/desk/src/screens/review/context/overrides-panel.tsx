import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDesk, useMay } from '../../../data/desk.js';
import { useMemberNames } from '../../../data/people.js';
import { problemOf } from '../../../data/problem.js';
import { conflictOverridesQuery, useConflictOverride } from '../../../data/reviews.js';
import type { ConflictOverride, Review } from '../../../data/types.js';
import { errorAt } from '../../../lib/form-errors.js';
import { common } from '../../../messages/common.js';
import { review as reviewMessages } from '../../../messages/review.js';
import { MemberPicker } from '../../../parts/member-picker.js';
import { Form } from '../../../ui/form.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { Panel } from '../panel.js';
import classes from '../review.module.css';

const messages = reviewMessages.overrides;

/** Who works on it in spite of a conflict of interest: it takes two editors, and is counted in public. */
export const OverridesPanel = ({ review }: { readonly review: Review }) => {
  const { desk } = useDesk();
  const mayEdit = useMay('edit');
  const { data = [] } = useQuery(conflictOverridesQuery(desk.slug, review.id));
  const [isAdding, setAdding] = useState(false);
  const isAsked = Object.values(review.can).some(({ reasons }) =>
    reasons.some(({ code }) => code.startsWith('review.conflict')),
  );
  if (data.length === 0 && !isAsked && !isAdding) return null;
  return (
    <Panel
      name="overrides"
      actions={
        mayEdit &&
        !isAdding && (
          <Button size="compact-xs" variant="default" onClick={() => setAdding(true)}>
            {messages.propose}
          </Button>
        )
      }
    >
      {isAdding && <OverrideForm review={review} onClose={() => setAdding(false)} />}
      <ul className={classes.list}>
        {data.map((override) => (
          <li key={override.id}>
            <Override reviewId={review.id} override={override} mayConfirm={mayEdit} />
          </li>
        ))}
      </ul>
    </Panel>
  );
};

interface OverrideProps {
  readonly reviewId: string;
  readonly override: ConflictOverride;
  readonly mayConfirm: boolean;
}

const Override = ({ reviewId, override, mayConfirm }: OverrideProps) => {
  const { desk } = useDesk();
  const nameOf = useMemberNames();
  const confirming = useConflictOverride(reviewId);
  const { id, memberId, reason, proposedBy, confirmedBy } = override;
  const named = (member: string): string => nameOf(member) ?? '…';
  return (
    <Stack gap={4}>
      {confirming.error && <ProblemAlert problem={problemOf(confirming.error)} />}
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          <b>{messages.one(named(memberId))}</b>: {reason}{' '}
          <Text span size="xs" c="dimmed">
            {confirmedBy === undefined
              ? messages.waits(named(proposedBy))
              : messages.confirmed(named(confirmedBy))}
          </Text>
        </Text>
        {mayConfirm && confirmedBy === undefined && proposedBy !== desk.memberId && (
          <Button
            size="compact-xs"
            loading={confirming.isPending}
            onClick={() => confirming.mutate({ confirm: id })}
          >
            {messages.confirm}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

const OverrideForm = ({ review, onClose }: { readonly review: Review; readonly onClose: () => void }) => {
  const [memberId, setMemberId] = useState<string | null>(review.assigneeId ?? null);
  const [reason, setReason] = useState('');
  const proposing = useConflictOverride(review.id);
  const problem = proposing.error === null ? undefined : problemOf(proposing.error);
  const send = (): void => {
    proposing.mutate({ memberId: memberId ?? '', reason }, { onSuccess: onClose });
  };
  return (
    <Form className={classes.form} onSend={send} aria-label={messages.propose}>
      <Stack gap="sm">
        {problem && (
          <ProblemAlert problem={problem} shownAt={(pointer) => ['/memberId', '/reason'].includes(pointer)} />
        )}
        <MemberPicker
          label={messages.member}
          value={memberId}
          onChange={setMemberId}
          error={errorAt(problem?.errors, '/memberId')}
        />
        <Textarea
          label={common.reason}
          autosize
          minRows={2}
          value={reason}
          error={errorAt(problem?.errors, '/reason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button size="compact-sm" variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button size="compact-sm" type="submit" loading={proposing.isPending}>
            {common.save}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
};
