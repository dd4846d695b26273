import { Button, Group, Radio, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../../data/desk.js';
import { problemOf } from '../../../data/problem.js';
import { useLogSearch } from '../../../data/research.js';
import type { Search } from '../../../data/types.js';
import { errorAt } from '../../../lib/form-errors.js';
import { common } from '../../../messages/common.js';
import { research } from '../../../messages/review-research.js';
import { Form } from '../../../ui/form.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { Time } from '../../../ui/time.js';
import { Panel } from '../panel.js';
import classes from '../review.module.css';

const messages = research.searches;

interface SearchPanelProps {
  readonly claimId: string;
  readonly searches: readonly Search[];
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** Where somebody looked, with which words, and what was not found. */
export const SearchPanel = ({ claimId, searches, isAdding, onAdding }: SearchPanelProps) => {
  const mayRecord = useMay('record');
  return (
    <Panel
      name="searches"
      count={searches.length}
      actions={
        mayRecord &&
        !isAdding && (
          <Button size="compact-sm" variant="default" onClick={() => onAdding(true)}>
            {messages.add}
          </Button>
        )
      }
    >
      {isAdding && <SearchForm claimId={claimId} onClose={() => onAdding(false)} />}
      {searches.length === 0 && !isAdding && (
        <Text size="sm" c="dimmed">
          {messages.none}
        </Text>
      )}
      <ul className={classes.list}>
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
      </ul>
    </Panel>
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
    <Form className={classes.form} onSend={send} aria-label={messages.add}>
      <Stack gap="sm">
        {problem && (
          <ProblemAlert
            problem={problem}
            shownAt={(pointer) => ['/place', '/words', '/note'].includes(pointer)}
          />
        )}
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
        <Group gap="xs" justify="flex-end">
          <Button size="compact-sm" variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button size="compact-sm" type="submit" loading={logging.isPending}>
            {messages.save}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
};
