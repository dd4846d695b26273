import { Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDesk } from '../data/desk.js';
import { type HistoryOf, historyQuery } from '../data/history.js';
import { problemOf } from '../data/problem.js';
import type { HistoryEntry } from '../data/types.js';
import { common } from '../messages/common.js';
import { history as messages } from '../messages/history.js';
import { formatDateTime } from '../lib/time.js';
import { inWords } from '../messages/words.js';
import { Loading } from '../ui/loaded.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { Time } from '../ui/time.js';

interface HistoryListProps {
  readonly of: HistoryOf;
  readonly id: string;
  /** Only what came behind this moment. */
  readonly since?: string;
}

/** What happened to one thing, oldest first, in sentences. */
export const HistoryList = ({ of, id, since }: HistoryListProps) => {
  const { desk } = useDesk();
  const query = useInfiniteQuery(historyQuery(desk.slug, of, id));
  if (query.data === undefined)
    return query.isError ? (
      <ProblemAlert problem={problemOf(query.error)} onRetry={() => void query.refetch()} />
    ) : (
      <Loading rows={4} />
    );
  const entries = query.data.pages
    .flatMap(({ data }) => data)
    .filter(({ at }) => since === undefined || Date.parse(at) > Date.parse(since));
  return (
    <Stack gap="xs">
      {entries.length === 0 && <Text c="dimmed">{messages.empty}</Text>}
      <HistoryEntries entries={entries} />
      {query.hasNextPage && (
        <Button
          variant="default"
          onClick={() => void query.fetchNextPage()}
          loading={query.isFetchingNextPage}
        >
          {common.loadMore}
        </Button>
      )}
    </Stack>
  );
};

/** Some of a history, in sentences. */
export const HistoryEntries = ({ entries }: { readonly entries: readonly HistoryEntry[] }) => (
  <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
    {entries.map((entry) => (
      <li key={entry.seq}>
        <Entry entry={entry} />
      </li>
    ))}
  </Stack>
);

const Entry = ({ entry }: { readonly entry: HistoryEntry }) => (
  <div>
    <Text size="sm">
      <b>{entry.actor?.name ?? common.system}</b> {entry.text.charAt(0).toLowerCase() + entry.text.slice(1)}{' '}
      <Text span c="dimmed" size="xs">
        <Time at={entry.at} />
      </Text>
    </Text>
    <Changes changes={entry.changes} />
  </div>
);

type FieldChange = NonNullable<HistoryEntry['changes']>[string];
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/i;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** In words, where a value has any: ids and whole things are in the audit. */
const shown = (value: unknown): string | undefined => {
  if (typeof value === 'string') {
    if (ID.test(value)) return undefined;
    return INSTANT.test(value) ? formatDateTime(value) : inWords(value);
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

/** Which fields became another; what was there for the first time is told by the sentence already. */
const Changes = ({ changes = {} }: { readonly changes?: Readonly<Record<string, FieldChange>> }) => {
  const told = Object.entries(changes).flatMap(([field, change]) => {
    const [before, after] = [shown(change?.before), shown(change?.after)];
    return before === undefined ? [] : [{ field, before, after }];
  });
  if (told.length === 0) return null;
  return (
    <Text component="ul" size="xs" c="dimmed" m={0} ps="md">
      {told.map(({ field, before, after }) => (
        <li key={field}>
          {fieldInWords(field)}: <del>{before}</del> {after !== undefined && <ins>{after}</ins>}
        </li>
      ))}
    </Text>
  );
};

/** Such as `dueAt` to «due at». */
const fieldInWords = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
