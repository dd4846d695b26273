import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useRecordClaim } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { errorAt } from '../../lib/form-errors.js';
import { common } from '../../messages/common.js';
import { disputes as messages } from '../../messages/disputes.js';
import { LanguagePicker } from '../../parts/language-picker.js';
import { FormDialog } from '../../ui/form-dialog.js';

interface NewClaimProps {
  readonly disputeId: string;
  readonly language: string;
  readonly onClose: () => void;
}

const SHOWN = ['/wording', '/language'];

/** A claim put into the dispute: the rest of it is filled in on its own screen. */
export const NewClaim = ({ disputeId, language: usual, onClose }: NewClaimProps) => {
  const { desk } = useDesk();
  const record = useRecordClaim(desk.slug);
  const [wording, setWording] = useState('');
  const [language, setLanguage] = useState<string | null>(usual);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const problem = record.error === null ? undefined : problemOf(record.error);
  return (
    <FormDialog
      title={messages.newClaim}
      submitLabel={common.save}
      onClose={onClose}
      onSubmit={() =>
        record.mutate(
          { body: { wording, language: language ?? usual, disputeId }, idempotencyKey },
          { onSuccess: onClose },
        )
      }
      pending={record.isPending}
      dirty={wording !== ''}
      problem={problem}
      shownAt={(pointer) => SHOWN.includes(pointer)}
    >
      <Textarea
        label={messages.wording}
        description={messages.newClaimHint}
        data-autofocus
        autosize
        minRows={2}
        lang={language ?? usual}
        value={wording}
        onChange={({ currentTarget }) => setWording(currentTarget.value)}
        error={errorAt(problem?.errors, '/wording')}
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
