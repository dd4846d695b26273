import { Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { useOpenDispute } from '../../data/disputes.js';
import { problemOf } from '../../data/problem.js';
import { errorAt } from '../../lib/form-errors.js';
import { disputes as messages } from '../../messages/disputes.js';
import { LanguagePicker } from '../../parts/language-picker.js';
import { FormDialog } from '../../ui/form-dialog.js';

const SHOWN = ['/question', '/language'];

/** A question, and off to its screen. */
export const OpenDispute = ({ onClose }: { readonly onClose: () => void }) => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const open = useOpenDispute(desk.slug);
  const [question, setQuestion] = useState('');
  const [language, setLanguage] = useState<string | null>('en');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const problem = open.error === null ? undefined : problemOf(open.error);
  const submit = (): void =>
    open.mutate(
      { body: { question, language: language ?? '' }, idempotencyKey },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/desks/$desk/disputes/$id', params: { desk: desk.slug, id } }),
      },
    );
  return (
    <FormDialog
      title={messages.open}
      submitLabel={messages.open}
      onClose={onClose}
      onSubmit={submit}
      pending={open.isPending}
      dirty={question !== ''}
      problem={problem}
      shownAt={(pointer) => SHOWN.includes(pointer)}
    >
      <Textarea
        label={messages.question}
        description={messages.questionHint}
        data-autofocus
        autosize
        minRows={2}
        value={question}
        onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
        error={errorAt(problem?.errors, '/question')}
      />
      <LanguagePicker
        label={messages.language}
        value={language}
        onChange={setLanguage}
        error={errorAt(problem?.errors, '/language')}
      />
    </FormDialog>
  );
};
