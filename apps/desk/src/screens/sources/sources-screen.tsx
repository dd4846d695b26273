import { Group, Select, Text, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { SOURCE_KINDS } from '../../../../../libs/sources/src/domain/source.js';
import { useActions } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { sourcesQuery } from '../../data/sources.js';
import { useTypedSearch } from '../../lib/typed-search.js';
import { sourceKinds, sources as messages } from '../../messages/sources.js';
import { useCan } from '../../parts/use-can.js';
import { CanButton } from '../../ui/can-button.js';
import { Empty } from '../../ui/empty.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { VirtualTable, type VirtualTableHandle } from '../../ui/virtual-table.js';
import { NewSourceDialog } from './new-source-dialog.js';
import type { SourcesSearch } from './search.js';
import { useSourceColumns } from './source-columns.js';

const route = getRouteApi('/desks/$desk/sources');
const NARROW = 'minmax(0, 1fr) 8rem 10rem';
const TEMPLATE = `${NARROW} minmax(0, 16rem)`;

export const SourcesScreen = () => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const { q: sought = '', kind } = route.useSearch();
  const put = (change: Partial<SourcesSearch>, replace = false): void =>
    void navigate({
      to: '/desks/$desk/sources',
      params: { desk: desk.slug },
      search: (before) => ({ ...before, ...change }),
      replace,
      resetScroll: false,
    });
  const [typed, type] = useTypedSearch(sought, (text) => put({ q: text || undefined }, true));
  const asked = { q: typed.trim() || undefined, kind };
  const query = useInfiniteQuery(sourcesQuery(desk.slug, asked));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = useMemo(() => query.data?.pages.flatMap(({ data }) => data) ?? [], [query.data]);
  const onMore = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);

  const [recording, setRecording] = useState(false);
  const can = useCan('record');
  const searchField = useRef<HTMLInputElement>(null);
  const table = useRef<VirtualTableHandle>(null);
  useActions(
    useMemo(() => {
      const group = messages.title;
      return [
        {
          id: 'sources-search',
          label: messages.search,
          group,
          keys: '/',
          run: () => searchField.current?.focus(),
        },
        {
          id: 'sources-next',
          label: messages.nextRow,
          group,
          keys: 'j',
          run: () => table.current?.move(1),
        },
        {
          id: 'sources-previous',
          label: messages.previousRow,
          group,
          keys: 'k',
          run: () => table.current?.move(-1),
        },
        {
          id: 'sources-new',
          label: messages.newSource,
          group,
          keys: 'Shift+N',
          can,
          run: () => setRecording(true),
        },
      ];
    }, [can]),
  );

  const columns = useSourceColumns(rows);
  const isNarrowed = asked.q !== undefined || kind !== undefined;
  return (
    <Page
      title={messages.title}
      actions={
        <CanButton
          can={can}
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-keyshortcuts="Shift+N"
          onClick={() => setRecording(true)}
        >
          {messages.newSource}
        </CanButton>
      }
    >
      <Group gap="xs" wrap="wrap">
        <TextInput
          ref={searchField}
          type="search"
          flex="1 1 14rem"
          maw="40rem"
          aria-label={messages.search}
          aria-keyshortcuts="/"
          placeholder={messages.searchHint}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            table.current?.move(1);
          }}
        />
        <Select
          w="10rem"
          aria-label={messages.kind}
          placeholder={messages.anyKind}
          clearable
          value={kind ?? null}
          onChange={(value) => put({ kind: value ?? undefined })}
          data={SOURCE_KINDS.map((value) => ({ value, label: sourceKinds[value] }))}
        />
      </Group>
      <Loaded query={query} problemOf={problemOf} rows={10}>
        {() =>
          rows.length === 0 ? (
            <Empty
              title={isNarrowed ? messages.nothingFound : messages.none}
              hint={isNarrowed ? messages.nothingFoundHint : messages.noneHint}
            />
          ) : (
            <div>
              <Text size="xs" c="dimmed" mb={4} role="status">
                {messages.shown(rows.length, hasNextPage)}
              </Text>
              <VirtualTable
                ref={table}
                label={messages.title}
                columns={columns}
                template={TEMPLATE}
                narrow={NARROW}
                rows={rows}
                idOf={(source) => source.id}
                listKey={JSON.stringify(asked)}
                hasMore={hasNextPage}
                onMore={onMore}
              />
            </div>
          )
        }
      </Loaded>
      {recording && <NewSourceDialog onClose={() => setRecording(false)} />}
    </Page>
  );
};
