import { SimpleGrid, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { useRecordTenure } from '../../data/sources.js';
import type { Source } from '../../data/types.js';
import { errorAt } from '../../lib/form-errors.js';
import { useSendingKey } from '../../lib/sending.js';
import { sources as messages } from '../../messages/sources.js';
import { SourcePicker } from '../../parts/source-picker.js';
import { FormDialog } from '../../ui/form-dialog.js';

interface TenureDialogProps {
  readonly person: Source;
  readonly onClose: () => void;
}

/** Offices begin and end on days, in UTC wherever the reader is. */
const startOf = (day: string): string => (day === '' ? '' : `${day}T00:00:00Z`);

const FIELDS = ['/office', '/institutionId', '/speaksForId', '/from', '/to'];

export const TenureDialog = ({ person, onClose }: TenureDialogProps) => {
  const { desk } = useDesk();
  const [office, setOffice] = useState('');
  const [institutionId, setInstitutionId] = useState<string | null>(null);
  const [speaksForId, setSpeaksForId] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const record = useRecordTenure(desk.slug, person.id);
  const keyOf = useSendingKey();
  const problem = record.error ? problemOf(record.error) : undefined;
  // An office that somebody else holds is refused as a whole; it is the office that is in question.
  const isHeld = problem?.code === 'tenure.one_holder';
  const shown = useMemo(
    () =>
      isHeld
        ? { message: problem.message, errors: [{ pointer: '/office', detail: problem.message }] }
        : problem,
    [isHeld, problem],
  );
  const at = (pointer: string) => errorAt(problem?.errors, pointer);
  const submit = (): void => {
    const body = {
      office,
      institutionId: institutionId ?? '',
      speaksForId: speaksForId ?? '',
      from: startOf(from),
      ...(to === '' ? {} : { to: startOf(to) }),
    };
    record.mutate({ body, idempotencyKey: keyOf(body) }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={messages.officeTitle}
      submitLabel={messages.recordOffice}
      dirty={office !== '' || institutionId !== null}
      pending={record.isPending}
      problem={shown}
      shownAt={(pointer) => FIELDS.includes(pointer)}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label={messages.office}
        required
        data-autofocus
        value={office}
        onChange={({ currentTarget }) => setOffice(currentTarget.value)}
        error={isHeld ? problem.message : at('/office')}
      />
      <SourcePicker
        label={messages.institution}
        required
        value={institutionId}
        onChange={setInstitutionId}
        error={at('/institutionId')}
      />
      <SourcePicker
        label={messages.speaksFor}
        description={messages.speaksForHint}
        required
        value={speaksForId}
        onChange={setSpeaksForId}
        error={at('/speaksForId')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          type="date"
          label={messages.from}
          required
          value={from}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
          error={at('/from')}
        />
        <TextInput
          type="date"
          label={messages.to}
          description={messages.toHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
          error={at('/to')}
        />
      </SimpleGrid>
    </FormDialog>
  );
};
