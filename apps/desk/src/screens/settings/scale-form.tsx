import { ActionIcon, Button, Group, Paper, Select, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Normalised, RatingValue } from '../../../../../libs/reviews/src/domain/rating-scale.js';
import { useDesk } from '../../data/desk.js';
import { useAddRatingScale } from '../../data/policy.js';
import { type Fault, problemOf } from '../../data/problem.js';
import type { RatingScale } from '../../data/types.js';
import { errorAt } from '../../lib/form-errors.js';
import { common } from '../../messages/common.js';
import { normalised, scale as messages } from '../../messages/scale.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

interface Row {
  readonly id: number;
  readonly value: RatingValue;
}

const NOTHING = '';

interface ScaleFormProps {
  readonly current: RatingScale;
  readonly onDone: () => void;
}

/** The next version, beginning from the current one. */
export const ScaleForm = ({ current, onDone }: ScaleFormProps) => {
  const { desk } = useDesk();
  const add = useAddRatingScale(desk.slug);
  const [name, setName] = useState(current.name);
  const [rows, setRows] = useState<readonly Row[]>(() => current.values.map((value, id) => ({ id, value })));
  const problem = add.error === null ? undefined : problemOf(add.error);

  const put = (at: number, value: Partial<RatingValue>): void =>
    setRows((before) =>
      before.map((row, index) => (index === at ? { ...row, value: { ...row.value, ...value } } : row)),
    );
  const move = (at: number, by: -1 | 1): void =>
    setRows((before) => {
      const next = [...before];
      const [row] = next.splice(at, 1);
      if (row) next.splice(at + by, 0, row);
      return next;
    });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate(
      { name: name.trim(), values: rows.map(({ value }) => sent(value)) },
      {
        onSuccess: ({ version }) => {
          notifications.show({ message: messages.saved(version) });
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={messages.name}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          error={errorAt(problem?.errors, '/name')}
        />
        <div>
          <Text fw={600} size="sm">
            {messages.values}
          </Text>
          <Text size="sm" c="dimmed">
            {messages.valuesHint}
          </Text>
        </div>
        {rows.map(({ id, value }, index) => (
          <Paper
            key={id}
            role="group"
            aria-label={messages.value(index + 1)}
            py="sm"
            style={{ borderBlockStart: '1px solid var(--cc-line)', borderRadius: 0 }}
          >
            <ValueFields
              value={value}
              index={index}
              count={rows.length}
              errors={problem?.errors}
              onChange={(fields) => put(index, fields)}
              onMove={(by) => move(index, by)}
              onRemove={() => setRows((before) => before.filter((row) => row.id !== id))}
            />
          </Paper>
        ))}
        <div>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={rows.length >= 20}
            onClick={() =>
              setRows((before) => [
                ...before,
                {
                  id: Math.max(-1, ...before.map((row) => row.id)) + 1,
                  value: { key: '', label: '', normalised: null },
                },
              ])
            }
          >
            {messages.addValue}
          </Button>
        </div>
        {problem && (
          <ProblemAlert problem={problem} shownAt={(pointer) => /^\/(name$|values\/\d+\/)/.test(pointer)} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {messages.save(current.version + 1)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const sent = ({ key, label, normalised: means, definition = '' }: RatingValue): RatingValue => ({
  key: key.trim(),
  label: label.trim(),
  normalised: means,
  ...(definition.trim() !== '' && { definition: definition.trim() }),
});

interface ValueFieldsProps {
  readonly value: RatingValue;
  readonly index: number;
  readonly count: number;
  readonly errors?: readonly Fault[];
  readonly onChange: (fields: Partial<RatingValue>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

const ValueFields = ({ value, index, count, errors, onChange, onMove, onRemove }: ValueFieldsProps) => {
  const named = value.label === '' ? messages.unnamed : value.label;
  const at = (field: string) => errorAt(errors, `/values/${index}/${field}`);
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-end">
        <TextInput
          style={{ flex: '1 1 10rem' }}
          label={messages.label}
          value={value.label}
          onChange={({ currentTarget }) => onChange({ label: currentTarget.value })}
          error={at('label')}
        />
        <TextInput
          style={{ flex: '1 1 10rem' }}
          label={messages.key}
          title={messages.keyHint}
          value={value.key}
          onChange={({ currentTarget }) => onChange({ key: currentTarget.value })}
          error={at('key')}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          spellCheck={false}
        />
        <Group gap={2} wrap="nowrap" pb={2}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={messages.up(named)}
            disabled={index === 0}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={messages.down(named)}
            disabled={index === count - 1}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={messages.remove(named)}
            onClick={onRemove}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      </Group>
      <Group gap="xs" align="flex-start">
        <Textarea
          style={{ flex: '3 1 14rem' }}
          label={messages.definition}
          autosize
          minRows={1}
          value={value.definition ?? ''}
          onChange={({ currentTarget }) => onChange({ definition: currentTarget.value })}
          error={at('definition')}
        />
        <Select
          style={{ flex: '1 1 10rem' }}
          label={messages.normalised}
          title={messages.normalisedHint}
          allowDeselect={false}
          data={[
            ...Object.entries(normalised).map(([key, label]) => ({ value: key, label })),
            { value: NOTHING, label: messages.nothing },
          ]}
          value={value.normalised ?? NOTHING}
          onChange={(chosen) => onChange({ normalised: chosen === NOTHING ? null : (chosen as Normalised) })}
          error={at('normalised')}
        />
      </Group>
    </Stack>
  );
};
