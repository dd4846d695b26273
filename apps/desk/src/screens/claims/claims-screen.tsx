import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconFilter, IconPlus, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useActions } from '../../actions/registry.js';
import { claimsQuery } from '../../data/claims.js';
import { useDesk } from '../../data/desk.js';
import { problemOf } from '../../data/problem.js';
import { focusWork } from '../../lib/focus-work.js';
import { useTypedSearch } from '../../lib/typed-search.js';
import { claims as messages } from '../../messages/claims.js';
import { NewClaimDialog } from '../../parts/claim-form/new-claim-dialog.js';
import { useCan } from '../../parts/use-can.js';
import { CanButton } from '../../ui/can-button.js';
import { Empty } from '../../ui/empty.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { VirtualTable, type VirtualTableHandle } from '../../ui/virtual-table.js';
import { ClaimFilterFields } from './claim-filters.js';
import { useClaimColumns } from './claim-columns.js';
import type { ClaimsSearch } from './search.js';

const route = getRouteApi('/desks/$desk/claims');
const NARROW = 'minmax(0, 1fr) 8rem 9.5rem 7rem';
const TEMPLATE = `${NARROW} minmax(0, 16rem)`;

export const ClaimsScreen = () => {
  const { desk } = useDesk();
  const navigate = useNavigate();
  const search = route.useSearch();
  const { q: sought = '', ...filters } = search;
  const put = (change: Partial<ClaimsSearch>, replace = false): void =>
    void navigate({
      to: '/desks/$desk/claims',
      params: { desk: desk.slug },
      search: (before) => ({ ...before, ...change }),
      replace,
      resetScroll: false,
    });
  const [typed, type] = useTypedSearch(sought, (text) => put({ q: text || undefined }, true));
  const asked = { ...filters, q: typed.trim() || undefined };
  const query = useInfiniteQuery(claimsQuery(desk.slug, asked));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = useMemo(() => query.data?.pages.flatMap(({ data }) => data) ?? [], [query.data]);
  const onMore = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);

  const count = Object.values(filters).filter((value) => value !== undefined).length;
  const [filtersOpen, setFiltersOpen] = useState(count > 0);
  const [recording, setRecording] = useState(false);
  const mayRecord = useCan('record');
  const searchField = useRef<HTMLInputElement>(null);
  const table = useRef<VirtualTableHandle>(null);

  useActions(
    useMemo(
      () => [
        {
          id: 'claims-search',
          label: messages.search,
          group: messages.group,
          keys: '/',
          run: () => searchField.current?.focus(),
        },
        {
          id: 'claims-next',
          label: messages.nextRow,
          group: messages.group,
          keys: 'j',
          run: () => table.current?.move(1),
        },
        {
          id: 'claims-previous',
          label: messages.previousRow,
          group: messages.group,
          keys: 'k',
          run: () => table.current?.move(-1),
        },
        {
          id: 'claims-new',
          label: messages.newClaim,
          group: messages.group,
          keys: 'Shift+N',
          can: mayRecord,
          run: () => setRecording(true),
        },
      ],
      [mayRecord],
    ),
  );

  const columns = useClaimColumns();
  return (
    <Page
      title={messages.title}
      actions={
        <CanButton
          can={mayRecord}
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-keyshortcuts="Shift+N"
          onClick={() => setRecording(true)}
        >
          {messages.newClaim}
        </CanButton>
      }
    >
      <Group gap="xs" wrap="nowrap">
        <TextInput
          ref={searchField}
          type="search"
          flex={1}
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
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-expanded={filtersOpen}
          onClick={() => setFiltersOpen(!filtersOpen)}
        >
          {count === 0 ? messages.filters : messages.filtersOn(count)}
        </Button>
      </Group>
      {filtersOpen && <ClaimFilterFields search={search} count={count} onChange={put} />}
      <Loaded query={query} problemOf={problemOf} rows={10}>
        {() =>
          rows.length === 0 ? (
            <Empty
              title={count > 0 || asked.q ? messages.nothingFound : messages.none}
              hint={count > 0 || asked.q ? messages.nothingFoundHint : messages.noneHint}
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
                idOf={(claim) => claim.id}
                listKey={JSON.stringify(asked)}
                hasMore={hasNextPage}
                onMore={onMore}
              />
            </div>
          )
        }
      </Loaded>
      {recording && (
        <NewClaimDialog
          onRecorded={({ id }) =>
            void navigate({
              to: '/desks/$desk/claims/$id',
              params: { desk: desk.slug, id },
              search: {},
            }).then(focusWork)
          }
          onClose={() => setRecording(false)}
        />
      )}
    </Page>
  );
};
