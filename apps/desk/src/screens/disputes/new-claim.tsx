import { Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { useRecordClaim } from '../../data/disputes.js';
import { problemOf } from '../../data/problem.js';
import { errorAt } from '../../lib/form-errors.js';
import { common } from '../../messages/common.js';
import { disputes as messages } from '../../messages/disputes.js';
import { languageChoices } from '../../messages/languages.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

interface NewClaimProps {
  readonly disputeId: string;
  readonly language: string;
  readonly onClose: () => void;
}

export const NewClaim = ({ disputeId, language: usual, onClose }: NewClaimProps) => {
  const { desk } = useDesk();
  const record = useRecordClaim(desk.slug);
  const [wording, setWording] = useState('');
  const [language, setLanguage] = useState(usual);
  const problem = record.error === null ? undefined : problemOf(record.error);
  return (
    <Modal
      opened
      onClose={onClose}
      title={messages.newClaim}
      closeButtonProps={{ 'aria-label': common.close }}
      transitionProps={{ duration: 0 }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          record.mutate({ wording, language, disputeId }, { onSuccess: onClose });
        }}
      >
        <Stack gap="sm">
          {problem && <ProblemAlert problem={problem} shownAt={(pointer) => SHOWN.includes(pointer)} />}
          <Textarea
            label={messages.wording}
            description={messages.newClaimHint}
            data-autofocus
            autosize
            minRows={2}
            lang={language}
            value={wording}
            onChange={({ currentTarget }) => setWording(currentTarget.value)}
            error={errorAt(problem?.errors, '/wording')}
          />
          <NativeSelect
            label={messages.language}
            data={languageChoices(usual)}
            value={language}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
            error={errorAt(problem?.errors, '/language')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={record.isPending}>
              {common.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

const SHOWN = ['/wording', '/language'];
