import { Button, Checkbox, Group, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { statementCapturesQuery, useProveStatement } from '../../../data/captures.js';
import { useAddTranslation } from '../../../data/claim-context.js';
import { useDesk, useMay } from '../../../data/desk.js';
import { problemOf } from '../../../data/problem.js';
import { useSources } from '../../../data/sources.js';
import type { Statement } from '../../../data/types.js';
import { errorAt } from '../../../lib/form-errors.js';
import { common } from '../../../messages/common.js';
import { review } from '../../../messages/review.js';
import { research } from '../../../messages/review-research.js';
import { LanguagePicker } from '../../../parts/language-picker.js';
import { Form } from '../../../ui/form.js';
import { Loaded } from '../../../ui/loaded.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { Time } from '../../../ui/time.js';
import classes from '../review.module.css';
import { CaptureForm } from './capture-form.js';

const messages = review.statement;

interface StatementToolsProps {
  readonly statement: Statement;
  /** Of the claim: into which one translates. */
  readonly language: string;
  readonly isCited: boolean;
  readonly onCite?: (id: string) => void;
  readonly onSee: (captureId: string) => void;
}

/** What one does with a statement on the spot: translate it, show that it was made, cite it. */
export const StatementTools = ({ statement, language, isCited, onCite, onSee }: StatementToolsProps) => {
  const mayRecord = useMay('record');
  // Each for itself: to look at the captures takes nothing of a translation that is being typed.
  const [isTranslating, setTranslating] = useState(false);
  const [showsCaptures, setShowsCaptures] = useState(false);
  const speaker = useSources([statement.speakerId])(statement.speakerId)?.name ?? '…';
  return (
    <>
      <Group gap={4} ml={-8} role="group" aria-label={messages.more(speaker)}>
        {onCite ? (
          <Button
            size="compact-xs"
            variant={isCited ? 'light' : 'subtle'}
            aria-pressed={isCited}
            onClick={() => onCite(statement.id)}
          >
            {isCited ? messages.uncite : messages.cite}
          </Button>
        ) : (
          isCited && (
            <Text size="xs" fw={600}>
              ✓ {messages.cited}
            </Text>
          )
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={showsCaptures}
          onClick={() => setShowsCaptures(!showsCaptures)}
        >
          {messages.captures}
        </Button>
        {mayRecord && statement.quote && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={isTranslating}
            onClick={() => setTranslating(!isTranslating)}
          >
            {messages.translate}
          </Button>
        )}
      </Group>
      {isTranslating && (
        <TranslationForm
          statementId={statement.id}
          language={language}
          onClose={() => setTranslating(false)}
        />
      )}
      {showsCaptures && <Proof statement={statement} mayRecord={mayRecord} onSee={onSee} />}
    </>
  );
};

interface TranslationFormProps {
  readonly statementId: string;
  readonly language: string;
  readonly onClose: () => void;
}

const TranslationForm = ({ statementId, language: into, onClose }: TranslationFormProps) => {
  const [language, setLanguage] = useState(into);
  const [text, setText] = useState('');
  const [machine, setMachine] = useState(false);
  const adding = useAddTranslation(statementId);
  const problem = adding.error === null ? undefined : problemOf(adding.error);
  const send = (): void => {
    adding.mutate({ language, text, machine }, { onSuccess: onClose });
  };
  return (
    <Form className={classes.form} onSend={send} aria-label={messages.translate}>
      <Stack gap="sm">
        {problem && (
          <ProblemAlert problem={problem} shownAt={(pointer) => ['/language', '/text'].includes(pointer)} />
        )}
        <Textarea
          label={messages.text}
          autoFocus
          autosize
          minRows={2}
          lang={language}
          dir="auto"
          value={text}
          error={errorAt(problem?.errors, '/text')}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Group gap="md" align="flex-end">
          <LanguagePicker
            label={messages.language}
            value={language}
            error={errorAt(problem?.errors, '/language')}
            onChange={(tag) => setLanguage(tag ?? '')}
          />
          <Checkbox
            label={messages.machine}
            checked={machine}
            onChange={({ currentTarget }) => setMachine(currentTarget.checked)}
            mb={8}
          />
        </Group>
        <Group gap="xs" justify="flex-end">
          <Button size="compact-sm" variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button size="compact-sm" type="submit" loading={adding.isPending}>
            {messages.addTranslation}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
};

interface ProofProps {
  readonly statement: Statement;
  readonly mayRecord: boolean;
  readonly onSee: (captureId: string) => void;
}

const Proof = ({ statement, mayRecord, onSee }: ProofProps) => {
  const { desk } = useDesk();
  const query = useQuery(statementCapturesQuery(desk.slug, statement.id));
  const [adding, setAdding] = useState<'capture' | 'reason'>();
  const proving = useProveStatement(statement.id);
  const problem = proving.error === null ? undefined : problemOf(proving.error);
  const close = (): void => setAdding(undefined);
  return (
    <Loaded query={query} problemOf={problemOf} rows={1}>
      {(proofs) => (
        <Stack gap="xs">
          {problem && <ProblemAlert problem={problem} shownAt={(pointer) => pointer === '/unavailable'} />}
          {proofs.length === 0 && (
            <Text size="sm" c="dimmed">
              {messages.noCapture}
            </Text>
          )}
          <ul className={classes.list}>
            {proofs.map(({ id, capture, unavailable, recordedAt }) => (
              <li key={id}>
                <Text size="sm" component="div">
                  {unavailable !== undefined && messages.unavailable(unavailable)}
                  {capture && (
                    <Button size="compact-xs" variant="default" onClick={() => onSee(capture.id)}>
                      {capture.fileName ?? capture.mediaType}
                    </Button>
                  )}{' '}
                  <Text span size="xs" c="dimmed">
                    <Time at={capture?.capturedAt ?? recordedAt} />
                  </Text>
                </Text>
              </li>
            ))}
          </ul>
          {mayRecord && adding === undefined && (
            <Group gap="xs">
              <Button size="compact-xs" variant="default" onClick={() => setAdding('capture')}>
                {research.capture.add}
              </Button>
              <Button size="compact-xs" variant="default" onClick={() => setAdding('reason')}>
                {messages.cannot}
              </Button>
            </Group>
          )}
          {adding === 'capture' && (
            <CaptureForm
              url={statement.url}
              onCancel={close}
              onDone={(captureId) => {
                proving.mutate({ captureId });
                close();
              }}
            />
          )}
          {adding === 'reason' && (
            <ReasonForm
              isPending={proving.isPending}
              error={errorAt(problem?.errors, '/unavailable')}
              onCancel={close}
              onSend={(unavailable) => proving.mutate({ unavailable }, { onSuccess: close })}
            />
          )}
        </Stack>
      )}
    </Loaded>
  );
};

interface ReasonFormProps {
  readonly isPending: boolean;
  readonly error?: string;
  readonly onCancel: () => void;
  readonly onSend: (reason: string) => void;
}

const ReasonForm = ({ isPending, error, onCancel, onSend }: ReasonFormProps) => {
  const [reason, setReason] = useState('');
  const send = (): void => {
    onSend(reason);
  };
  return (
    <Form className={classes.form} onSend={send} aria-label={messages.cannot}>
      <Stack gap="sm">
        <TextInput
          label={messages.why}
          autoFocus
          value={reason}
          error={error}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Group gap="xs" justify="flex-end">
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {common.cancel}
          </Button>
          <Button size="compact-sm" type="submit" loading={isPending}>
            {common.save}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
};
