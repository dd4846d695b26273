import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useClaims } from '../../data/claims.js';
import { useDisputeNow } from '../../data/disputes.js';
import { type Fault, problemOf } from '../../data/problem.js';
import { useSources } from '../../data/sources.js';
import { useCorrectStatement } from '../../data/statements.js';
import type { Statement } from '../../data/types.js';
import { useEditing } from '../../lib/editing.js';
import { errorAt } from '../../lib/form-errors.js';
import { capacities, precisions } from '../../messages/record-statement.js';
import { statement as messages } from '../../messages/statement.js';
import { positions } from '../../messages/words.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { MineBesideTheirs } from '../../ui/mine-beside-theirs.js';
import type { Draft } from '../record-statement/draft.js';
import { StatementFields, isShownByStatementFields } from '../record-statement/statement-fields.js';
import { changeOf, correctionOf, draftOfStatement } from './correction.js';

interface CorrectDialogProps {
  readonly statement: Statement;
  readonly onClose: () => void;
}

const NONE: readonly Fault[] = [];

/** The record as it stands, to be mended with a reason; what somebody else mended meanwhile stands beside mine. */
export const CorrectDialog = ({ statement, onClose }: CorrectDialogProps) => {
  const editing = useEditing(statement, draftOfStatement);
  const [reason, setReason] = useState('');
  const [ownFaults, setOwnFaults] = useState(NONE);
  const [order, setOrder] = useState<readonly string[]>([]);
  const correct = useCorrectStatement(statement.id);
  const { claims, language } = useClaimsBeside(statement, editing.draft);
  const told = useTold(editing.clashing?.flatMap(({ mine, theirs }) => [mine, theirs]) ?? []);
  const problem = correct.error === null ? undefined : problemOf(correct.error);
  const refused =
    ownFaults.length > 0
      ? { message: messages.nothingChanged, errors: ownFaults }
      : problem?.isStale
        ? undefined
        : problem;
  const submit = (): void => {
    const made = correctionOf(editing.draft, editing.changed, language, new Date());
    const faults = [
      ...('faults' in made ? made.faults : []),
      ...(editing.isDirty ? [] : [{ pointer: '', detail: messages.nothingChanged }]),
    ];
    setOwnFaults(faults);
    if ('faults' in made || faults.length > 0) return;
    setOrder(made.order);
    correct.mutate(
      { ...made.body, reason, version: editing.version },
      {
        onSuccess: onClose,
        onError: (error) => editing.bringIn(problemOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={messages.correctTitle}
      submitLabel={messages.correctConfirm}
      size="46rem"
      dirty={editing.isDirty || reason !== ''}
      pending={correct.isPending}
      problem={refused}
      shownAt={(pointer) => pointer === '/reason' || isShownByStatementFields(pointer)}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm">{messages.correctHint}</Text>
      <MineBesideTheirs
        editing={editing}
        labelOf={(name) => messages.field[name as keyof typeof messages.field] ?? name}
        show={(_name, value) => told(value)}
      />
      <StatementFields
        claims={claims}
        language={language}
        draft={editing.draft}
        order={order}
        errors={refused?.errors ?? NONE}
        onChange={(some) => editing.set(changeOf(some))}
      />
      <Textarea
        label={messages.whatWasWrong}
        required
        autosize
        minRows={1}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={errorAt(refused?.errors, '/reason')}
      />
    </FormDialog>
  );
};

/** The claims of its disputes, on which it may take a stance, with those on which it takes one already. */
const useClaimsBeside = (statement: Statement, { stances }: Draft) => {
  const own = [...new Set([...statement.stances.map(({ claimId }) => claimId), ...Object.keys(stances)])];
  const claim = useClaims(own);
  const dispute = useDisputeNow(own.map((id) => claim(id)?.disputeId).find((id) => id !== undefined));
  const beside = dispute?.claims ?? [];
  const elsewhere = own.filter((id) => !beside.some((one) => one.id === id));
  return {
    language: dispute?.language ?? 'en',
    claims: [...beside, ...elsewhere.map((id) => ({ id, wording: claim(id)?.wording ?? '…' }))],
  };
};

const WORDS: Readonly<Record<string, string>> = { ...capacities, ...precisions };

/** A field in words: of a source its name, of stances what they are, each on its claim. */
const useTold = (values: readonly Draft[keyof Draft][]) => {
  const source = useSources(values.filter((value) => typeof value === 'string' && isId(value)) as string[]);
  const stances = values.filter((value): value is Draft['stances'] => isStances(value));
  const claim = useClaims(stances.flatMap((held) => Object.keys(held)));
  return (value: Draft[keyof Draft]): string => {
    if (typeof value === 'string') return WORDS[value] ?? source(value)?.name ?? value;
    if (!isStances(value)) return '';
    return Object.entries(value)
      .map(([id, { stance }]) => `${claim(id)?.wording ?? '…'} ${positions[stance]}`)
      .join(' · ');
  };
};

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const isStances = (value: Draft[keyof Draft]): value is Draft['stances'] =>
  typeof value === 'object' && value !== null;
