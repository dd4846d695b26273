import { Button, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { textOf } from '../../../../../libs/audit/src/domain/messages.js';
import { useActions } from '../../actions/registry.js';
import { useDesk } from '../../data/desk.js';
import { type EventFilters, NEWER_AT_MOST, eventsQuery, newestEventsQuery } from '../../data/events.js';
import { problemOf } from '../../data/problem.js';
import type { DeskEvent } from '../../data/types.js';
import { audit as messages } from '../../messages/audit.js';
import { common } from '../../messages/common.js';
import { Empty } from '../../ui/empty.js';
import { Loading } from '../../ui/loaded.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import classes from './audit.module.css';
import { AuditLine } from './audit-line.js';

const ROW_PX = 54;
/** So many rows before the end, more are asked for. */
const AHEAD = 15;

/** The desk's events, newest first. What comes while one reads is counted, and shown when asked for. */
export const DeskEvents = ({ filters }: { readonly filters: EventFilters }) => {
  const { desk } = useDesk();
  const [from, setFrom] = useState(0);
  const query = useInfiniteQuery(eventsQuery(desk.slug, filters, from));
  const { data: newest } = useQuery(newestEventsQuery(desk.slug, filters));
  const events = useMemo(() => query.data?.pages.flatMap(({ data }) => data), [query.data]);
  const head = events?.[0]?.seq ?? 0;
  const newer = events === undefined ? 0 : (newest?.data.filter(({ seq }) => seq > head).length ?? 0);
  const showNewer = (): void => {
    window.scrollTo({ top: 0 });
    setFrom((before) => before + 1);
  };
  useActions(
    useMemo(
      () =>
        newer > 0
          ? [
              {
                id: 'audit-newer',
                label: messages.newer(newer, newer >= NEWER_AT_MOST),
                group: messages.title,
                keys: 'r',
                run: showNewer,
              },
            ]
          : [],
      [newer],
    ),
  );
  if (events === undefined)
    return query.isError ? (
      <ProblemAlert problem={problemOf(query.error)} onRetry={() => void query.refetch()} />
    ) : (
      <Loading rows={10} />
    );
  return (
    <>
      <div role="status" className={classes.newer}>
        {newer > 0 && (
          <Button size="compact-sm" variant="light" onClick={showNewer}>
            {messages.newer(newer, newer >= NEWER_AT_MOST)}
          </Button>
        )}
      </div>
      {events.length === 0 ? (
        <Empty title={messages.none} hint={messages.noneHint} />
      ) : (
        <EventList
          events={events}
          hasMore={query.hasNextPage}
          isFetching={query.isFetchingNextPage}
          isStuck={query.isFetchNextPageError}
          onMore={() => void query.fetchNextPage()}
        />
      )}
    </>
  );
};

interface EventListProps {
  readonly events: readonly DeskEvent[];
  readonly hasMore: boolean;
  readonly isFetching: boolean;
  readonly isStuck: boolean;
  readonly onMore: () => void;
}

const EventList = ({ events, hasMore, isFetching, isStuck, onMore }: EventListProps) => {
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const place = list.current?.getBoundingClientRect();
    if (place) setTop(place.top + window.scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: events.length,
    estimateSize: () => ROW_PX,
    overscan: 10,
    scrollMargin: top,
    getItemKey: (index) => events[index]?.seq ?? index,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const isNear = hasMore && !isFetching && !isStuck && last >= events.length - AHEAD;
  useEffect(() => {
    if (isNear) onMore();
  }, [isNear, onMore]);
  return (
    <>
      <div
        ref={list}
        role="feed"
        aria-label={messages.events}
        aria-busy={isFetching}
        style={{ height: virtualizer.getTotalSize(), position: 'relative' }}
      >
        {items.map(({ key, index, start }) => {
          const event = events[index];
          if (event === undefined) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={classes.row}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <AuditLine
                entry={{ ...event, text: textOf(event.type, event.payload) }}
                raw={event}
                position={{ at: index + 1, of: hasMore ? -1 : events.length }}
              />
            </div>
          );
        })}
      </div>
      {isStuck && (
        <Button variant="default" onClick={onMore}>
          {common.retry}
        </Button>
      )}
      {!hasMore && (
        <Text size="sm" c="dimmed" ta="center">
          {messages.end}
        </Text>
      )}
    </>
  );
};
