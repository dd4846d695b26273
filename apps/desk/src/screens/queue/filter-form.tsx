import { Autocomplete, Checkbox, MultiSelect, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { disputeStateLabels } from '../../../../../libs/disputes/src/domain/labels.js';
import { PRIORITIES, REVIEW_STATES } from '../../../../../libs/reviews/src/domain/workflow.js';
import { useDesk } from '../../data/desk.js';
import { membersQuery } from '../../data/people.js';
import { type WorkFilters, statesIn } from '../../data/worklist.js';
import { queue as messages } from '../../messages/queue.js';
import { priorities, reviewStates } from '../../messages/words.js';
import { DisputePicker } from '../../parts/dispute-picker.js';
import { SourcePicker } from '../../parts/source-picker.js';

interface FilterFormProps {
  readonly filters: WorkFilters;
  readonly onChange: (change: Partial<WorkFilters>) => void;
  /** Those that are on the rows that are there. */
  readonly topics: readonly string[];
}

const inside = { comboboxProps: { withinPortal: false } } as const;
const labelled = <Word extends string>(words: readonly Word[], labels: Readonly<Record<Word, string>>) =>
  words.map((value) => ({ value, label: labels[value] }));

const DISPUTE_STATES = Object.entries(disputeStateLabels).map(([value, label]) => ({ value, label }));
const FLAGS = [
  ['overdue', messages.onlyOverdue],
  ['returned', messages.onlyReturned],
  ['suggested', messages.onlySuggested],
] as const;

export const FilterForm = ({ filters, onChange, topics }: FilterFormProps) => {
  const { desk } = useDesk();
  const { data: members = [] } = useQuery(membersQuery(desk.slug));
  const given = (value: string | null): string | undefined => value ?? undefined;
  return (
    <Stack gap="sm">
      <MultiSelect
        {...inside}
        label={messages.state}
        data={labelled(REVIEW_STATES, reviewStates)}
        value={[...statesIn(filters)]}
        onChange={(states) => onChange({ state: states.join(',') })}
        clearable
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <Select
          {...inside}
          label={messages.assignee}
          data={[
            { value: 'me', label: messages.me },
            { value: 'none', label: messages.nobody },
            ...members.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={filters.assignee ?? null}
          onChange={(assignee) => onChange({ assignee: given(assignee) })}
          placeholder={messages.any}
          searchable
          clearable
        />
        <Select
          {...inside}
          label={messages.priority}
          data={labelled(PRIORITIES.toReversed(), priorities)}
          value={filters.priority ?? null}
          onChange={(priority) => onChange({ priority: priority ?? undefined })}
          placeholder={messages.any}
          clearable
        />
        <Select
          {...inside}
          label={messages.disputeState}
          data={DISPUTE_STATES}
          value={filters.disputeState ?? null}
          onChange={(disputeState) => onChange({ disputeState: given(disputeState) })}
          placeholder={messages.any}
          searchable
          clearable
        />
        <DisputePicker
          {...inside}
          label={messages.dispute}
          value={filters.dispute ?? null}
          onChange={(dispute) => onChange({ dispute: given(dispute) })}
          placeholder={messages.any}
          clearable
        />
        <Committed
          label={messages.topic}
          value={filters.topic ?? ''}
          options={topics}
          onCommit={(topic) => onChange({ topic })}
        />
        <Committed
          label={messages.language}
          hint={messages.languageHint}
          value={filters.language ?? ''}
          onCommit={(language) => onChange({ language })}
        />
      </SimpleGrid>
      <SourcePicker
        label={messages.source}
        description={messages.sourceHint}
        value={filters.source ?? null}
        onChange={(source) => onChange({ source: given(source) })}
        clearable
      />
      {FLAGS.map(([flag, label]) => (
        <Checkbox
          key={flag}
          label={label}
          checked={filters[flag] ?? false}
          onChange={({ currentTarget }) => onChange({ [flag]: currentTarget.checked || undefined })}
        />
      ))}
    </Stack>
  );
};

interface CommittedProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options?: readonly string[];
  readonly onCommit: (value: string | undefined) => void;
}

/** A text that filters when it is done, not at each letter. */
const Committed = ({ label, hint, value, options, onCommit }: CommittedProps) => {
  const [text, setText] = useState(value);
  const commit = (done: string): void => {
    if (done.trim() !== value) onCommit(done.trim() || undefined);
  };
  const shared = {
    label,
    placeholder: hint ?? messages.any,
    value: text,
    onBlur: () => commit(text),
    onKeyDown: ({ key }: { readonly key: string }) => {
      if (key === 'Enter') commit(text);
    },
  };
  return options === undefined ? (
    <TextInput {...shared} onChange={({ currentTarget }) => setText(currentTarget.value)} />
  ) : (
    <Autocomplete {...inside} {...shared} data={[...options]} onChange={setText} onOptionSubmit={commit} />
  );
};
