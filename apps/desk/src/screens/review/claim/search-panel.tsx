import { Group, Radio, Text, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '../../../data/problem.js';
import { useLogSearch } from '../../../data/research.js';
import type { Search } from '../../../data/types.js';
import { errorAt } from '../../../lib/form-errors.js';
import { research } from '../../../messages/review-research.js';
import { Time } from '../../../ui/time.js';
import classes from '../review.module.css';
import { ResearchForm, ResearchPanel } from './research-panel.js';

const messages = research.searches;

interface SearchPanelProps {
  readonly claimId: string;
  readonly searches: readonly Search[];
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** Where somebody looked, with which words, and what was not found. */
export const SearchPanel = ({ claimId, searches, isAdding, onAdding }: SearchPanelProps) => {
  return (
    <ResearchPanel
      name="searches"
      words={messages}
      count={searches.length}
      isAdding={isAdding}
      onAdding={onAdding}
      form={<SearchForm claimId={claimId} onClose={() => onAdding(false)} />}
    >
      {searches.map(({ id, place, words, found, note, searchedAt }) => (
        <li key={id} className={classes.line}>
          <Text size="sm">
            <b>{found ? `✓ ${messages.yes}` : `∅ ${messages.no}`}</b> · {place} · «{words}»
          </Text>
          {note && (
            <Text size="sm" className={classes.text}>
              {note}
            </Text>
          )}
          <Text size="xs" c="dimmed">
            <Time at={searchedAt} />
          </Text>
        </li>
      ))}
    </ResearchPanel>
  );
};

const SearchForm = ({ claimId, onClose }: { readonly claimId: string; readonly onClose: () => void }) => {
  const [place, setPlace] = useState('');
  const [words, setWords] = useState('');
  const [found, setFound] = useState(false);
  const [note, setNote] = useState('');
  const logging = useLogSearch(claimId);
  const problem = logging.error === null ? undefined : problemOf(logging.error);
  const send = (): void => {
    logging.mutate({ place, words, found, ...(note.trim() !== '' && { note }) }, { onSuccess: onClose });
  };
  return (
    <ResearchForm
      label={messages.add}
      submitLabel={messages.save}
      problem={problem}
      shown={['/place', '/words', '/note']}
      pending={logging.isPending}
      onSend={send}
      onClose={onClose}
    >
      <TextInput
        label={messages.place}
        autoFocus
        value={place}
        error={errorAt(problem?.errors, '/place')}
        onChange={({ currentTarget }) => setPlace(currentTarget.value)}
      />
      <TextInput
        label={messages.words}
        value={words}
        error={errorAt(problem?.errors, '/words')}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Radio.Group
        label={messages.found}
        value={String(found)}
        onChange={(value) => setFound(value === 'true')}
      >
        <Group gap="md" mt={4}>
          <Radio value="false" label={messages.no} />
          <Radio value="true" label={messages.yes} />
        </Group>
      </Radio.Group>
      <Textarea
        label={messages.note}
        autosize
        value={note}
        error={errorAt(problem?.errors, '/note')}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ResearchForm>
  );
};
