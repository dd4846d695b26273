import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { useRewordDispute } from '../../data/disputes.js';
import { problemOf } from '../../data/problem.js';
import type { Dispute, DisputeRow } from '../../data/types.js';
import { errorAt } from '../../lib/form-errors.js';
import { common } from '../../messages/common.js';
import { disputes as messages } from '../../messages/disputes.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { MineBesideTheirs } from '../../ui/mine-beside-theirs.js';

interface RewordProps {
  readonly dispute: Dispute;
  readonly onClose: () => void;
}

/** The question in other words. Where somebody was quicker, theirs stands beside mine, and neither is lost. */
export const Reword = ({ dispute, onClose }: RewordProps) => {
  const { desk } = useDesk();
  const reword = useRewordDispute(desk.slug, dispute.id);
  // As it was when the dialog was opened: what I saw is what I change.
  const [seen] = useState(dispute);
  const [mine, setMine] = useState(dispute.question);
  const [chosen, setChosen] = useState<'mine' | 'theirs'>('mine');
  const problem = reword.error === null ? undefined : problemOf(reword.error);
  const theirs = problem?.isStale ? (problem.current as DisputeRow | undefined) : undefined;
  const save = (): void => {
    if (theirs && chosen === 'theirs') onClose();
    else reword.mutate({ version: theirs?.version ?? seen.version, question: mine }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={messages.edit}
      submitLabel={common.save}
      onClose={onClose}
      onSubmit={save}
      pending={reword.isPending}
      dirty={mine !== seen.question}
      problem={theirs ? undefined : problem}
      shownAt={(pointer) => pointer === '/question'}
    >
      {theirs && (
        <MineBesideTheirs
          fields={[{ name: 'question', label: messages.question, mine, theirs: theirs.question, chosen }]}
          onChoose={(_name, whose) => setChosen(whose)}
        />
      )}
      <Textarea
        label={messages.question}
        data-autofocus
        autosize
        minRows={2}
        value={mine}
        onChange={({ currentTarget }) => setMine(currentTarget.value)}
        error={errorAt(problem?.errors, '/question')}
      />
    </FormDialog>
  );
};
