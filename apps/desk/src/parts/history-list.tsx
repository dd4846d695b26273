import { Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDesk } from '../data/desk.js';
import { type HistoryOf, historyQuery } from '../data/history.js';
import { problemOf } from '../data/problem.js';
import type { HistoryEntry } from '../data/types.js';
import { common } from '../messages/common.js';
import { history as messages } from '../messages/history.js';
import { inWords } from '../messages/words.js';
import { Loading } from '../ui/loaded.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { formatDateTime } from '../lib/time.js';
import { Time } from '../ui/time.js';
import { Told } from './told.js';

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
      <Told actor={entry.actor} type={entry.type} text={entry.text} />{' '}
      <Text span c="dimmed" size="xs" style={{ whiteSpace: 'nowrap' }}>
        <Time at={entry.at} />
      </Text>
    </Text>
    {entry.changes && !isNew(entry) && <ChangeList changes={entry.changes} />}
  </div>
);

/** Of what was not there before, all is new: the sentence says what it is. */
const isNew = ({ type }: HistoryEntry): boolean =>
  /\.(created|recorded|added|logged|sent|submitted)$/.test(type);

type Changes = NonNullable<HistoryEntry['changes']>;

/** Each field that became another one, where that can be read: ids and what is made of parts are told by the sentence. */
export const ChangeList = ({ changes }: { readonly changes: Changes }) => {
  const told = Object.entries(changes)
    .map(([field, { before, after }]) => ({ field, before: shown(before), after: shown(after) }))
    .filter(({ before, after }) => before !== undefined || after !== undefined);
  if (told.length === 0) return null;
  return (
    <Text component="ul" size="xs" c="dimmed" m={0} ps="md" style={{ overflowWrap: 'anywhere' }}>
      {told.map(({ field, before, after }) => (
        <li key={field}>
          {fieldInWords(field)}: {before !== undefined && <del>{before}</del>}{' '}
          {after !== undefined && <ins>{after}</ins>}
        </li>
      ))}
    </Text>
  );
};

/** Such as «event from» of `eventFrom`. */
const fieldInWords = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
/** A word of the API, such as `sign_off`. */
const WORD = /^[a-z_]+$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

const shown = (value: unknown): string | undefined => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    if (ID.test(value)) return undefined;
    if (MOMENT.test(value)) return formatDateTime(value);
    return WORD.test(value) ? inWords(value) : value;
  }
  if (!Array.isArray(value)) return undefined;
  const parts = value.map(shown);
  return parts.length > 0 && !parts.includes(undefined) ? parts.join(', ') : undefined;
};
