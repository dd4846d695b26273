import { Button, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SOURCE_KINDS, type SourceKind } from '../../../../../libs/sources/src/domain/source.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { tenuresQuery, useRecordSource, useSources } from '../../data/sources.js';
import type { Tenure } from '../../data/types.js';
import { common } from '../../messages/common.js';
import { recordStatement as messages } from '../../messages/record-statement.js';
import { sourceKinds } from '../../messages/sources.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { SourcePicker } from '../source-picker.js';
import type { Draft } from './draft.js';
import classes from './record.module.css';

interface SpeakerFieldProps {
  readonly draft: Draft;
  /** When it was said, as far as that can be read. */
  readonly at: Date | undefined;
  readonly onChange: (id: string | null) => void;
  readonly error?: string;
}

/** Who speaks, and whom that binds by the office held at the time; one that is not found is added in place. */
export const SpeakerField = ({ draft, at, onChange, error }: SpeakerFieldProps) => {
  const [adding, setAdding] = useState<string>();
  return (
    <div>
      <SourcePicker
        label={messages.speaker}
        value={draft.speakerId}
        onChange={onChange}
        onNew={setAdding}
        error={error}
        required
      />
      {adding !== undefined && (
        <NewSource
          name={adding}
          onAdded={(id) => {
            setAdding(undefined);
            onChange(id);
          }}
          onCancel={() => setAdding(undefined)}
        />
      )}
      {draft.speakerId !== null && at !== undefined && (
        <Binds speakerId={draft.speakerId} draft={draft} at={at} />
      )}
    </div>
  );
};

const covers = ({ from, to }: Tenure, at: Date): boolean =>
  Date.parse(from) <= at.getTime() && (to === undefined || at.getTime() < Date.parse(to));

/** As the server finds it: the one given, the office's, or the speaker. */
const Binds = ({
  speakerId,
  draft: { principalId, capacity },
  at,
}: {
  readonly speakerId: string;
  readonly draft: Draft;
  readonly at: Date;
}) => {
  const { desk } = useDesk();
  const { data: tenures } = useQuery(tenuresQuery(desk.slug, speakerId));
  const held = tenures?.filter((tenure) => covers(tenure, at)) ?? [];
  const source = useSources([
    speakerId,
    ...held.map(({ speaksForId }) => speaksForId),
    principalId ?? speakerId,
  ]);
  const named = (id: string): string => source(id)?.name ?? '…';
  if (tenures === undefined) return null;
  const [first] = held;
  const text = (): string => {
    if (principalId !== null) return messages.binds(named(principalId));
    if (capacity === 'personal' || first === undefined) return messages.binds(named(speakerId));
    if (held.some(({ speaksForId }) => speaksForId !== first.speaksForId)) return messages.bindsWhom;
    return messages.bindsAs(named(first.speaksForId), first.office);
  };
  return (
    <Text size="xs" c="dimmed" mt={4} role="status">
      {text()}
    </Text>
  );
};

interface NewSourceProps {
  readonly name: string;
  readonly onAdded: (id: string) => void;
  readonly onCancel: () => void;
}

const NewSource = ({ name, onAdded, onCancel }: NewSourceProps) => {
  const { desk } = useDesk();
  const record = useRecordSource(desk.slug);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<SourceKind>('person');
  return (
    <>
      <Text size="sm" mt="xs">
        {messages.newSource(name)}
      </Text>
      <div className={classes.newSource} role="group" aria-label={messages.newSource(name)}>
        <NativeSelect
          aria-label={messages.sourceKind}
          autoFocus
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as SourceKind)}
          data={SOURCE_KINDS.map((value) => ({ value, label: sourceKinds[value] }))}
        />
        <Button
          loading={record.isPending}
          variant="default"
          onClick={() =>
            record.mutate({ body: { kind, name }, idempotencyKey }, { onSuccess: ({ id }) => onAdded(id) })
          }
        >
          {messages.addSource}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
      {record.error !== null && <ProblemAlert problem={problemOf(record.error)} />}
    </>
  );
};
