import { Button, Group, Modal, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AbsenceKind } from '../../../../libs/identity/src/domain/absence.js';
import { absencesQuery, useEndAbsence, useRecordAbsence } from '../data/absences.js';
import { useDesk } from '../data/desk.js';
import { problemOf } from '../data/problem.js';
import type { Absence, Allowed } from '../data/types.js';
import { errorAt } from '../lib/form-errors.js';
import { formatDate, localDay, startOfDay } from '../lib/time.js';
import { absenceKinds, absenceMeanings, absences as messages } from '../messages/profile.js';
import { common } from '../messages/common.js';
import { CanButton } from '../ui/can-button.js';
import { DataTable } from '../ui/data-table.js';
import { Loaded } from '../ui/loaded.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { Section } from '../ui/section.js';
import { Shaped } from '../ui/shaped.js';

interface AbsenceListProps {
  readonly memberId: string;
  readonly can?: Allowed;
  readonly order?: 2 | 3;
}

/** When a member is away, or gives nothing new: those to come, and those that are over. */
export const AbsenceList = ({ memberId, can, order }: AbsenceListProps) => {
  const { desk } = useDesk();
  const query = useQuery(absencesQuery(desk.slug, memberId));
  const end = useEndAbsence(desk.slug, memberId);
  const [opened, { open, close }] = useDisclosure();
  return (
    <Section
      title={messages.title}
      hint={messages.hint}
      order={order}
      actions={
        <CanButton can={can} variant="default" size="compact-sm" onClick={open}>
          {messages.record}
        </CanButton>
      }
    >
      {end.isError && <ProblemAlert problem={problemOf(end.error)} />}
      <Loaded query={query} problemOf={problemOf} rows={2}>
        {(absences) =>
          absences.length === 0 ? (
            <Text size="sm" c="dimmed">
              {messages.none}
            </Text>
          ) : (
            <DataTable
              label={messages.title}
              rows={absences}
              keyOf={({ id }) => id}
              columns={[
                { key: 'when', header: messages.when, cell: spanOf },
                { key: 'kind', header: messages.kind, cell: ({ kind }) => absenceKinds[kind] },
                { key: 'state', header: messages.state, cell: (absence) => <StateOf absence={absence} /> },
                { key: 'note', header: messages.note, cell: ({ note }) => note ?? '–' },
                {
                  key: 'actions',
                  header: messages.actions,
                  quiet: true,
                  cell: (absence) =>
                    ['now', 'planned'].includes(stateOf(absence)) && (
                      <CanButton
                        can={can}
                        variant="default"
                        size="compact-sm"
                        aria-label={(stateOf(absence) === 'now' ? messages.endOf : messages.cancelOf)(
                          spanOf(absence),
                        )}
                        loading={end.isPending && end.variables === absence.id}
                        onClick={() => end.mutate(absence.id)}
                      >
                        {stateOf(absence) === 'now' ? messages.end : messages.cancel}
                      </CanButton>
                    ),
                },
              ]}
            />
          )
        }
      </Loaded>
      <Modal
        opened={opened}
        onClose={close}
        title={messages.record}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        <RecordAbsence memberId={memberId} onDone={close} />
      </Modal>
    </Section>
  );
};

const spanOf = ({ startsAt, endsAt }: Absence): string =>
  `${formatDate(startsAt)} – ${endsAt === undefined ? messages.open : formatDate(endsAt)}`;

type AbsenceState = 'cancelled' | 'over' | 'now' | 'planned';

const stateOf = ({ startsAt, endsAt, cancelledAt }: Absence): AbsenceState => {
  const now = Date.now();
  if (cancelledAt !== undefined) return 'cancelled';
  if (endsAt !== undefined && Date.parse(endsAt) <= now) return 'over';
  return Date.parse(startsAt) <= now ? 'now' : 'planned';
};

const StateOf = ({ absence }: { readonly absence: Absence }) => {
  const state = stateOf(absence);
  const looks = {
    now: ['partly', '●'],
    planned: ['affirms', '○'],
    over: ['quiet', '✓'],
    cancelled: ['quiet', '✕'],
  } as const;
  const [colour, shape] = looks[state];
  return (
    <Shaped colour={colour} shape={shape}>
      {messages[state]}
    </Shaped>
  );
};

const RecordAbsence = ({ memberId, onDone }: { readonly memberId: string; readonly onDone: () => void }) => {
  const { desk } = useDesk();
  const record = useRecordAbsence(desk.slug, memberId);
  const [kind, setKind] = useState<AbsenceKind>('away');
  const [from, setFrom] = useState(localDay(new Date()));
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const problem = record.error === null ? undefined : problemOf(record.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    record.mutate(
      {
        kind,
        startsAt: startOfDay(from),
        ...(to !== '' && { endsAt: startOfDay(to) }),
        ...(note.trim() !== '' && { note: note.trim() }),
      },
      {
        onSuccess: () => {
          notifications.show({ message: messages.recorded });
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Radio.Group label={messages.kind} value={kind} onChange={(chosen) => setKind(chosen)}>
          <Stack gap="xs" mt={4}>
            {(Object.keys(absenceKinds) as AbsenceKind[]).map((one) => (
              <Radio key={one} value={one} label={absenceKinds[one]} description={absenceMeanings[one]} />
            ))}
          </Stack>
        </Radio.Group>
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={messages.from}
            description={messages.fromHint}
            value={from}
            required
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
            error={errorAt(problem?.errors, '/startsAt')}
          />
          <TextInput
            type="date"
            label={messages.to}
            description={messages.toHint}
            value={to}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
            error={errorAt(problem?.errors, '/endsAt')}
          />
        </Group>
        <Textarea
          label={messages.note}
          description={messages.noteHint}
          autosize
          minRows={2}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          error={errorAt(problem?.errors, '/note')}
        />
        {problem && (
          <ProblemAlert
            problem={problem}
            shownAt={(pointer) => ['/startsAt', '/endsAt', '/note'].includes(pointer)}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={record.isPending} disabled={from === ''}>
            {messages.record}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
