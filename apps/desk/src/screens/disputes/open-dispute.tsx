import { Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { useOpenDispute } from '../../data/disputes.js';
import { problemOf } from '../../data/problem.js';
import { errorAt } from '../../lib/form-errors.js';
import { common } from '../../messages/common.js';
import { disputes as messages } from '../../messages/disputes.js';
import { languageChoices } from '../../messages/languages.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

const SHOWN = ['/question', '/language'];

/** A question, and off to its screen. */
export const OpenDispute = ({ onClose }: { readonly onClose: () => void }) => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const open = useOpenDispute(desk.slug);
  const [question, setQuestion] = useState('');
  const [language, setLanguage] = useState('en');
  const problem = open.error === null ? undefined : problemOf(open.error);
  const submit = (): void =>
    open.mutate(
      { question, language },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/desks/$desk/disputes/$id', params: { desk: desk.slug, id } }),
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={messages.open}
      closeButtonProps={{ 'aria-label': common.close }}
      transitionProps={{ duration: 0 }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          {problem && <ProblemAlert problem={problem} shownAt={(pointer) => SHOWN.includes(pointer)} />}
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
          <NativeSelect
            label={messages.language}
            data={languageChoices()}
            value={language}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
            error={errorAt(problem?.errors, '/language')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={open.isPending}>
              {messages.open}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
