import { Button, FileInput, Group, SegmentedControl, Stack, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAddCapture } from '../../../data/captures.js';
import { problemOf } from '../../../data/problem.js';
import { errorAt } from '../../../lib/form-errors.js';
import { common } from '../../../messages/common.js';
import { research } from '../../../messages/review-research.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import classes from '../review.module.css';

const messages = research.capture;
type How = 'file' | 'fetch' | 'text';

interface CaptureFormProps {
  /** Where it may well be, such as the address of what is captured. */
  readonly url?: string;
  readonly onDone: (captureId: string) => void;
  readonly onCancel: () => void;
}

/** Keeps a copy of what was seen. Stands inside other forms, so it is no form of its own. */
export const CaptureForm = ({ url: known = '', onDone, onCancel }: CaptureFormProps) => {
  const [how, setHow] = useState<How>(known === '' ? 'file' : 'fetch');
  const [file, setFile] = useState<File | null>(null);
  const [url, setUrl] = useState(known);
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [isFileMissing, setFileMissing] = useState(false);
  const adding = useAddCapture();
  const problem = adding.error === null ? undefined : problemOf(adding.error);

  const bodyOf = (): object => {
    const beside = { ...(url.trim() !== '' && { url: url.trim() }), ...(note.trim() !== '' && { note }) };
    if (how === 'text') return { ...beside, text };
    if (how === 'fetch') return { ...beside, fetch: true };
    const form = new FormData();
    for (const [name, value] of Object.entries(beside)) form.append(name, value);
    if (file !== null) form.append('file', file);
    return form;
  };
  const capture = (): void => {
    setFileMissing(how === 'file' && file === null);
    if (how === 'file' && file === null) return;
    adding.mutate(bodyOf(), { onSuccess: ({ id }) => onDone(id) });
  };
  return (
    <Stack gap="sm" className={classes.form} role="group" aria-label={messages.title}>
      {problem && (
        <ProblemAlert
          problem={problem}
          shownAt={(pointer) => ['/url', '/text', '/file', '/note'].includes(pointer)}
        />
      )}
      <SegmentedControl
        size="xs"
        aria-label={messages.how}
        value={how}
        onChange={(value) => setHow(value)}
        data={[
          { value: 'file', label: messages.file },
          { value: 'fetch', label: messages.fetch },
          { value: 'text', label: messages.text },
        ]}
      />
      {how === 'file' && (
        <FileInput
          label={messages.fileField}
          description={messages.fileHint}
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            setFileMissing(false);
          }}
          error={isFileMissing ? messages.needFile : errorAt(problem?.errors, '/file')}
        />
      )}
      {how === 'text' && (
        <Textarea
          label={messages.textField}
          autosize
          minRows={3}
          maxRows={12}
          value={text}
          error={errorAt(problem?.errors, '/text')}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      <TextInput
        label={how === 'fetch' ? messages.url : messages.from}
        description={how === 'fetch' ? messages.fetchHint : undefined}
        type="url"
        value={url}
        error={errorAt(problem?.errors, '/url')}
        onChange={({ currentTarget }) => setUrl(currentTarget.value)}
      />
      <TextInput
        label={messages.note}
        value={note}
        error={errorAt(problem?.errors, '/note')}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Group gap="xs" justify="flex-end">
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {common.cancel}
        </Button>
        <Button size="compact-sm" loading={adding.isPending} onClick={capture}>
          {messages.save}
        </Button>
      </Group>
    </Stack>
  );
};
