import { Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { useActions } from '../actions/registry.js';
import { problemOf } from '../data/problem.js';
import type { Page as PageOf } from '../data/types.js';
import { CanButton } from '../ui/can-button.js';
import { Empty } from '../ui/empty.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { SearchInput } from '../ui/search-input.js';
import { type Column, VirtualTable, type VirtualTableHandle } from '../ui/virtual-table.js';
import { useCan } from './use-can.js';

interface ListWords {
  readonly title: string;
  readonly search: string;
  readonly searchHint: string;
  readonly nextRow: string;
  readonly previousRow: string;
  readonly shown: (count: number, more: boolean) => string;
  readonly none: string;
  readonly noneHint: string;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;
}

interface ListPageProps<Row> {
  /** What the ids of its actions begin with. */
  readonly name: string;
  readonly words: ListWords;
  readonly newLabel: string;
  readonly onNew: () => void;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** Beside the search. */
  readonly beside: ReactNode;
  readonly query: UseInfiniteQueryResult<InfiniteData<PageOf<Row>>>;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Of the columns that are always there, as `grid-template-columns` has them. */
  readonly template: string;
  /** What is asked for: another list where it is another. */
  readonly asked: object;
  readonly isNarrowed: boolean;
  /** Above the list. */
  readonly children?: ReactNode;
}

/** A long list of the desk, searched as one types and walked with the keyboard, and the way to add to it. */
export const ListPage = <Row extends { readonly id: string }>({
  name,
  words,
  newLabel,
  onNew,
  typed,
  onType,
  beside,
  query,
  rows,
  columns,
  template,
  asked,
  isNarrowed,
  children,
}: ListPageProps<Row>) => {
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const onMore = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  const can = useCan('record');
  const searchField = useRef<HTMLInputElement>(null);
  const table = useRef<VirtualTableHandle>(null);
  useActions(
    useMemo(() => {
      const group = words.title;
      return [
        {
          id: `${name}-search`,
          label: words.search,
          group,
          keys: '/',
          run: () => searchField.current?.focus(),
        },
        { id: `${name}-next`, label: words.nextRow, group, keys: 'j', run: () => table.current?.move(1) },
        {
          id: `${name}-previous`,
          label: words.previousRow,
          group,
          keys: 'k',
          run: () => table.current?.move(-1),
        },
        { id: `${name}-new`, label: newLabel, group, keys: 'Shift+N', can, run: onNew },
      ];
    }, [name, words, newLabel, can, onNew]),
  );
  return (
    <Page
      title={words.title}
      actions={
        <CanButton
          can={can}
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-keyshortcuts="Shift+N"
          onClick={onNew}
        >
          {newLabel}
        </CanButton>
      }
    >
      <Group gap="xs" wrap="wrap">
        <SearchInput
          ref={searchField}
          label={words.search}
          placeholder={words.searchHint}
          maw="40rem"
          aria-keyshortcuts="/"
          value={typed}
          onType={onType}
          onLeave={() => table.current?.move(1)}
        />
        {beside}
      </Group>
      {children}
      <Loaded query={query} problemOf={problemOf} rows={10}>
        {() =>
          rows.length === 0 ? (
            <Empty
              title={isNarrowed ? words.nothingFound : words.none}
              hint={isNarrowed ? words.nothingFoundHint : words.noneHint}
            />
          ) : (
            <div>
              <Text size="xs" c="dimmed" mb={4} role="status">
                {words.shown(rows.length, hasNextPage)}
              </Text>
              <VirtualTable
                ref={table}
                label={words.title}
                columns={columns}
                template={`${template} minmax(0, 16rem)`}
                narrow={template}
                rows={rows}
                idOf={({ id }) => id}
                listKey={JSON.stringify(asked)}
                hasMore={hasNextPage}
                onMore={onMore}
              />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
};
