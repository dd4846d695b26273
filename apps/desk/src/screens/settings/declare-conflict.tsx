import { Button, Group, Radio, Stack, TextInput, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import type { ConflictKind } from '../../../../../libs/identity/src/domain/conflict-of-interest.js';
import { type NewConflict, useDeclareConflict } from '../../data/conflicts.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { errorAt } from '../../lib/form-errors.js';
import { common } from '../../messages/common.js';
import { conflicts as messages } from '../../messages/settings.js';
import { ClaimPicker } from '../../parts/claim-picker.js';
import { SourcePicker } from '../../parts/source-picker.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

const SHOWN = ['/sourceId', '/topic', '/claimId', '/reason'];

interface DeclareConflictProps {
  readonly memberId: string;
  readonly onDone: () => void;
}

export const DeclareConflict = ({ memberId, onDone }: DeclareConflictProps) => {
  const { desk } = useDesk();
  const declare = useDeclareConflict(desk.slug, memberId);
  const [kind, setKind] = useState<ConflictKind>('source');
  const [sourceId, setSourceId] = useState<string | null>(null);
  const [claimId, setClaimId] = useState<string | null>(null);
  const [topic, setTopic] = useState('');
  const [reason, setReason] = useState('');
  const problem = declare.error === null ? undefined : problemOf(declare.error);
  const target = { source: { sourceId }, topic: { topic: topic.trim() }, claim: { claimId } }[kind];
  const isComplete =
    reason.trim() !== '' && Object.values(target).every((value) => value !== null && value !== '');

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    declare.mutate({ kind, ...target, reason: reason.trim() } as NewConflict, {
      onSuccess: () => {
        notifications.show({ message: messages.declared });
        onDone();
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Radio.Group label={messages.kind} value={kind} onChange={(chosen) => setKind(chosen)}>
          <Stack gap="xs" mt={4}>
            {(Object.keys(messages.kinds) as ConflictKind[]).map((one) => (
              <Radio
                key={one}
                value={one}
                label={messages.kinds[one]}
                description={messages.kindHints[one]}
              />
            ))}
          </Stack>
        </Radio.Group>
        {kind === 'source' && (
          <SourcePicker
            label={messages.source}
            value={sourceId}
            onChange={setSourceId}
            error={errorAt(problem?.errors, '/sourceId')}
          />
        )}
        {kind === 'topic' && (
          <TextInput
            label={messages.topic}
            description={messages.topicHint}
            value={topic}
            onChange={({ currentTarget }) => setTopic(currentTarget.value)}
            error={errorAt(problem?.errors, '/topic')}
          />
        )}
        {kind === 'claim' && (
          <ClaimPicker
            label={messages.claim}
            value={claimId}
            onChange={setClaimId}
            error={errorAt(problem?.errors, '/claimId')}
          />
        )}
        <Textarea
          label={messages.reason}
          description={messages.reasonHint}
          autosize
          minRows={2}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={errorAt(problem?.errors, '/reason')}
        />
        {problem && <ProblemAlert problem={problem} shownAt={(pointer) => SHOWN.includes(pointer)} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={declare.isPending} disabled={!isComplete}>
            {messages.declare}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
