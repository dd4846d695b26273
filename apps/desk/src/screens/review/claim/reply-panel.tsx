import { Button, Group, NativeSelect, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  CHANNELS,
  type Channel,
  SETTABLE_OUTCOMES,
  type SettableOutcome,
  isSettled,
} from '../../../../../../libs/reviews/src/domain/reply-request.js';
import { useMay } from '../../../data/desk.js';
import { problemOf } from '../../../data/problem.js';
import { useAskForReply, useCloseRequest } from '../../../data/research.js';
import { useSources } from '../../../data/sources.js';
import type { ReplyRequest, Statement } from '../../../data/types.js';
import { errorAt } from '../../../lib/form-errors.js';
import { formatDateTime } from '../../../lib/time.js';
import { common } from '../../../messages/common.js';
import { channels, outcomes, research } from '../../../messages/review-research.js';
import { SourcePicker } from '../../../parts/source-picker.js';
import { Time } from '../../../ui/time.js';
import classes from '../review.module.css';
import { ResearchForm, ResearchPanel } from './research-panel.js';

const messages = research.replies;

interface ReplyPanelProps {
  readonly claimId: string;
  readonly requests: readonly ReplyRequest[];
  readonly statements: readonly Statement[];
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** Who was asked to comment, and what came of it. */
export const ReplyPanel = ({ claimId, requests, statements, isAdding, onAdding }: ReplyPanelProps) => {
  const mayRecord = useMay('record');
  return (
    <ResearchPanel
      name="replies"
      words={messages}
      count={requests.length}
      isAdding={isAdding}
      onAdding={onAdding}
      form={<RequestForm claimId={claimId} onClose={() => onAdding(false)} />}
    >
      {requests.map((request) => (
        <li key={request.id} className={classes.line}>
          <Request request={request} statements={statements} mayRecord={mayRecord} />
        </li>
      ))}
    </ResearchPanel>
  );
};

interface RequestProps {
  readonly request: ReplyRequest;
  readonly statements: readonly Statement[];
  readonly mayRecord: boolean;
}

const Request = ({ request, statements, mayRecord }: RequestProps) => {
  const [isClosing, setClosing] = useState(false);
  const name = useSources([request.sourceId])(request.sourceId)?.name ?? '…';
  const { channel, question, sentAt, dueAt, outcome, reason, statementId } = request;
  return (
    <Stack gap={4}>
      <Text size="sm">
        <b>{name}</b> · {channels[channel]} · {outcomes[outcome]}
        {reason !== undefined && `: ${reason}`}
      </Text>
      {question && (
        <Text size="sm" className={classes.text}>
          {question}
        </Text>
      )}
      <Group gap="sm">
        <Text size="xs" c="dimmed">
          {messages.asked} <Time at={sentAt} /> · {messages.dueAt} <Time at={dueAt} />
        </Text>
        {statementId !== undefined && (
          <Text size="xs">
            <a href={`#statement-${statementId}`}>{messages.answer}</a>
          </Text>
        )}
        {mayRecord && !isSettled(outcome) && !isClosing && (
          <Button size="compact-xs" variant="default" onClick={() => setClosing(true)}>
            {messages.close}
          </Button>
        )}
      </Group>
      {isClosing && (
        <OutcomeForm
          request={request}
          name={name}
          statements={statements}
          onClose={() => setClosing(false)}
        />
      )}
    </Stack>
  );
};

interface OutcomeFormProps {
  readonly request: ReplyRequest;
  readonly name: string;
  readonly statements: readonly Statement[];
  readonly onClose: () => void;
}

const OutcomeForm = ({ request, name, statements, onClose }: OutcomeFormProps) => {
  const [outcome, setOutcome] = useState<SettableOutcome>('answered');
  const [statementId, setStatementId] = useState('');
  const [reason, setReason] = useState('');
  const closing = useCloseRequest(request);
  const problem = closing.error === null ? undefined : problemOf(closing.error);
  const answers = statements.filter(
    ({ speakerId, principalId, voidedAt }) =>
      voidedAt === undefined && [speakerId, principalId].includes(request.sourceId),
  );
  const send = (): void => {
    closing.mutate(
      {
        outcome,
        ...(outcome === 'answered' && statementId !== '' && { statementId }),
        ...(reason.trim() !== '' && { reason }),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <ResearchForm
      label={messages.closing(name)}
      submitLabel={messages.saveOutcome}
      problem={problem}
      shown={['/outcome', '/statementId', '/reason']}
      pending={closing.isPending}
      onSend={send}
      onClose={onClose}
    >
      <NativeSelect
        label={messages.outcome}
        autoFocus
        data={SETTABLE_OUTCOMES.map((value) => ({ value, label: outcomes[value] }))}
        value={outcome}
        error={errorAt(problem?.errors, '/outcome')}
        onChange={({ currentTarget }) => setOutcome(currentTarget.value as SettableOutcome)}
      />
      {outcome === 'answered' && (
        <NativeSelect
          label={messages.statement}
          description={answers.length === 0 ? messages.noStatement : undefined}
          data={[
            { value: '', label: common.none },
            ...answers.map(({ id, quote, paraphrase, utteredAt }) => ({
              value: id,
              label: `${formatDateTime(utteredAt)} · ${(quote?.text ?? paraphrase ?? '').slice(0, 80)}`,
            })),
          ]}
          value={statementId}
          error={errorAt(problem?.errors, '/statementId')}
          onChange={({ currentTarget }) => setStatementId(currentTarget.value)}
        />
      )}
      {outcome !== 'answered' && (
        <Textarea
          label={messages.reason}
          description={outcome === 'waived' ? messages.reasonHint : undefined}
          autosize
          value={reason}
          error={errorAt(problem?.errors, '/reason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
    </ResearchForm>
  );
};

const RequestForm = ({ claimId, onClose }: { readonly claimId: string; readonly onClose: () => void }) => {
  const [sourceId, setSourceId] = useState<string | null>(null);
  const [channel, setChannel] = useState<Channel>('email');
  const [question, setQuestion] = useState('');
  const [due, setDue] = useState('');
  const asking = useAskForReply(claimId);
  const problem = asking.error === null ? undefined : problemOf(asking.error);
  const send = (): void => {
    asking.mutate(
      {
        ...(sourceId !== null && { sourceId }),
        channel,
        ...(question.trim() !== '' && { question }),
        ...(due !== '' && { dueAt: new Date(due).toISOString() }),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <ResearchForm
      label={messages.add}
      submitLabel={messages.save}
      problem={problem}
      shown={['/sourceId', '/channel', '/question', '/dueAt']}
      pending={asking.isPending}
      onSend={send}
      onClose={onClose}
    >
      <SourcePicker
        label={messages.source}
        autoFocus
        value={sourceId}
        onChange={setSourceId}
        error={errorAt(problem?.errors, '/sourceId')}
      />
      <NativeSelect
        label={messages.channel}
        data={CHANNELS.map((value) => ({ value, label: channels[value] }))}
        value={channel}
        error={errorAt(problem?.errors, '/channel')}
        onChange={({ currentTarget }) => setChannel(currentTarget.value as Channel)}
      />
      <Textarea
        label={messages.question}
        autosize
        minRows={2}
        value={question}
        error={errorAt(problem?.errors, '/question')}
        onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
      />
      <TextInput
        label={messages.due}
        description={messages.dueHint}
        type="datetime-local"
        value={due}
        error={errorAt(problem?.errors, '/dueAt')}
        onChange={({ currentTarget }) => setDue(currentTarget.value)}
      />
    </ResearchForm>
  );
};
