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
    {entry.changes && <ChangeList changes={entry.changes} />}
  </div>
);

type Changes = NonNullable<HistoryEntry['changes']>;

/** Each field that became another one. */
export const ChangeList = ({ changes }: { readonly changes: Changes }) => (
  <Text component="ul" size="xs" c="dimmed" m={0} ps="md" style={{ overflowWrap: 'anywhere' }}>
    {Object.entries(changes).map(([field, { before, after }]) => (
      <li key={field}>
        {inWords(field)}: {before !== undefined && <del>{shown(before)}</del>}{' '}
        {after !== undefined && <ins>{shown(after)}</ins>}
      </li>
    ))}
  </Text>
);

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
