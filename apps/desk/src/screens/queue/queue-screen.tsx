import { Button, Paper, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import { useDesk } from '../../data/desk.js';
import type { WorkFilters } from '../../data/worklist.js';
import { queue as messages } from '../../messages/queue.js';
import { Empty } from '../../ui/empty.js';
import { ButtonLink } from '../../ui/link.js';
import { Loading } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { BulkBar } from './bulk-bar.js';
import { BulkDialogs } from './bulk-dialogs.js';
import dock from './dock.module.css';
import { FilterBar } from './filter-bar.js';
import { queueSearch } from './search.js';
import { useBulkWork } from './use-bulk-work.js';
import { type Look, useLiveList } from './use-live-list.js';
import { usePlace } from './use-place.js';
import { useQueueActions } from './use-queue-actions.js';
import { useSelection } from './use-selection.js';
import { ViewsBar } from './views-bar.js';
import { type GridControls, WorkGrid } from './work-grid.js';

const route = getRouteApi('/desks/$desk/queue');

const NOBODY_LOOKS: Look = { first: 0, calm: true };

/** All that is worked on, narrowed and ordered as the address says. */
export const QueueScreen = () => {
  const search = route.useSearch();
  const { desk } = useDesk();
  const navigate = useNavigate();
  const address = JSON.stringify(search);
  // The router makes it anew at each turn; the list is another one only when its words are.
  const filters = useMemo(() => JSON.parse(address) as WorkFilters, [address]);

  const controls = useRef<GridControls>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const look = useCallback((): Look => controls.current?.look() ?? NOBODY_LOOKS, []);
  const list = useLiveList(desk.slug, filters, look);
  const [active, setActive] = usePlace(`${desk.slug} ${address}`);
  const selection = useSelection(address);
  const { rows, renew } = list;

  const onChange = useCallback(
    (change: Partial<WorkFilters>) =>
      void navigate({
        to: '/desks/$desk/queue',
        params: { desk: desk.slug },
        search: queueSearch({ ...filters, ...change }),
        // Each letter is not a step to go back by.
        replace: 'q' in change,
      }),
    [navigate, desk.slug, filters],
  );
  const clear = useCallback(
    () => void navigate({ to: '/desks/$desk/queue', params: { desk: desk.slug }, search: {} }),
    [navigate, desk.slug],
  );
  const open = useCallback(
    (index: number) => {
      const row = rows[index];
      if (row) void navigate({ to: '/desks/$desk/reviews/$id', params: { desk: desk.slug, id: row.id } });
    },
    [navigate, desk.slug, rows],
  );

  const show = useCallback(async () => {
    const anchor = rows[active];
    const fresh = await renew(anchor?.id);
    const to = fresh.findIndex(({ id }) => id === anchor?.id);
    if (to === -1) return;
    setActive(to);
    controls.current?.keep(active, to);
  }, [rows, active, renew, setActive]);

  const bulk = useBulkWork(list, selection, active, show);
  useQueueActions({ controls, search: searchInput, open, rows, active, selection, bulk });

  const topics = useMemo(() => [...new Set(rows.flatMap((row) => row.topics))].sort(), [rows]);
  const isNarrowed = Object.keys(filters).some((name) => name !== 'sort');

  return (
    <Page
      title={messages.title}
      actions={
        <Text size="sm" c="dimmed" role="status">
          {list.isLoaded && !list.isBefore && messages.reviews(list.total)}
        </Text>
      }
    >
      <ViewsBar filters={filters} />
      <FilterBar
        filters={filters}
        onChange={onChange}
        onClear={clear}
        onLeave={() => controls.current?.focus()}
        topics={topics}
        search={searchInput}
      />
      {list.problem && <ProblemAlert problem={list.problem} onRetry={list.retry} />}
      {!list.isLoaded && list.problem === undefined && <Loading rows={12} />}
      {list.isLoaded &&
        (list.total > 0 ? (
          <WorkGrid
            list={list}
            sort={filters.sort ?? 'due'}
            onSort={(sort) => onChange({ sort })}
            selection={selection}
            active={Math.min(active, list.total - 1)}
            onActive={setActive}
            onOpen={open}
            controls={controls}
          />
        ) : isNarrowed ? (
          <Empty title={messages.emptyFilter} hint={messages.emptyFilterHint}>
            <Button variant="default" onClick={clear}>
              {messages.clear}
            </Button>
          </Empty>
        ) : (
          <Empty title={messages.empty} hint={messages.emptyHint}>
            <ButtonLink to="/desks/$desk/claims" params={{ desk: desk.slug }} variant="default">
              {messages.toClaims}
            </ButtonLink>
          </Empty>
        ))}
      <div className={dock.dock}>
        <div role="status">
          {list.difference.changes > 0 && (
            <Paper withBorder shadow="md" className={dock.bar}>
              <Text size="sm">{messages.changes(list.difference.changes)}</Text>
              <Button size="compact-sm" variant="default" onClick={() => void show()}>
                {messages.show}
              </Button>
            </Paper>
          )}
        </div>
        {selection.rows.size > 0 && (
          <BulkBar
            count={selection.rows.size}
            others={selection.rows.size < list.total ? list.total : undefined}
            can={bulk.can}
            onAll={() => void list.fetchAll().then(selection.add)}
            onAssign={bulk.openAssign}
            onPriority={bulk.openPriority}
            onClear={selection.clear}
          />
        )}
      </div>
      <BulkDialogs bulk={bulk} />
    </Page>
  );
};
