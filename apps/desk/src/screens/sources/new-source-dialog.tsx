import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { useRecordSource } from '../../data/sources.js';
import { useSendingKey } from '../../lib/sending.js';
import { sources as messages } from '../../messages/sources.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { EMPTY_SOURCE, newBodyOf } from './source-draft.js';
import { SourceFields, isShownBySourceFields } from './source-fields.js';

export const NewSourceDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(EMPTY_SOURCE);
  const record = useRecordSource(desk.slug);
  const keyOf = useSendingKey();
  const problem = record.error ? problemOf(record.error) : undefined;
  const submit = (): void => {
    const body = newBodyOf(draft);
    record.mutate(
      { body, idempotencyKey: keyOf(body) },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/desks/$desk/sources/$id', params: { desk: desk.slug, id } }),
      },
    );
  };
  return (
    <FormDialog
      title={messages.newSource}
      submitLabel={messages.record}
      dirty={draft.name !== ''}
      pending={record.isPending}
      problem={problem}
      shownAt={isShownBySourceFields}
      onClose={onClose}
      onSubmit={submit}
    >
      <SourceFields
        isNew
        draft={draft}
        set={(change) => setDraft((before) => ({ ...before, ...change }))}
        problem={problem}
      />
    </FormDialog>
  );
};
