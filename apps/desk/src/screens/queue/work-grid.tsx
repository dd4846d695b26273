import { useWindowVirtualizer, type Range, defaultRangeExtractor } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { useDesk } from '../../data/desk.js';
import { useMemberNames } from '../../data/people.js';
import type { WorkFilters } from '../../data/worklist.js';
import { queue as messages } from '../../messages/queue.js';
import { GridHead } from './grid-head.js';
import { type Layout, useLayout } from './use-layout.js';
import type { Look, LiveList } from './use-live-list.js';
import type { Selection } from './use-selection.js';
import classes from './work-grid.module.css';
import { EmptyLine, WorkLine } from './work-row.js';

/** How close to the end of what is loaded the next page is asked for. */
const AHEAD = 60;
const OVERSCAN = 8;
/** In rem, so that larger text has larger lines. */
const HEIGHTS: Readonly<Record<Layout, number>> = { wide: 2.375, middle: 3.5, narrow: 3.75 };

/** Scrolled by less than this, in pixels, one is at the top. */
const CALM = 8;

export interface GridControls {
  /** Moves the focus by so many lines, or from nowhere to the first that is seen. */
  readonly move: (step: number) => void;
  readonly focus: () => void;
  readonly look: () => Look;
  /** After the order changed: the same line stays where it was on the screen. */
  readonly keep: (from: number, to: number) => void;
}

const focusLine = (body: HTMLElement | null, index: number): boolean => {
  const line = body?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  line?.focus({ preventScroll: true });
  return line != null;
};

interface WorkGridProps {
  readonly list: LiveList;
  readonly sort: NonNullable<WorkFilters['sort']>;
  readonly onSort: (sort: NonNullable<WorkFilters['sort']>) => void;
  readonly selection: Selection;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly controls: RefObject<GridControls | null>;
}

/** The worklist as a grid, of which only those lines are made that are seen. */
export const WorkGrid = (props: WorkGridProps) => {
  const { list, sort, onSort, selection, active, onActive, onOpen, controls } = props;
  const { rows, total, fetchMore } = list;
  // What failed is asked for again by hand.
  const mayFetch = !list.isFetchingMore && !list.isBefore && list.problem === undefined;
  const { desk } = useDesk();
  const nameOf = useMemberNames();
  const body = useRef<HTMLDivElement>(null);
  const wanted = useRef<number>(undefined);
  /** The keyboard is in the list, also where the line that had it is gone for a moment. */
  const isHeld = useRef(false);
  const { layout, rem, top: margin } = useLayout(body);
  const height = HEIGHTS[layout] * rem;

  const head = (layout === 'narrow' ? 0 : 2.25) * rem + 48;
  const lines = useWindowVirtualizer({
    count: total,
    estimateSize: useCallback(() => height, [height]),
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: head,
    scrollPaddingEnd: height,
    // All ten thousand are measured anew where this is another one.
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    // Whoever scrolls away with the wheel does not lose the place of the keyboard.
    rangeExtractor: useCallback(
      (range: Range) => {
        const seen = defaultRangeExtractor(range);
        return active < range.count && !seen.includes(active)
          ? [...seen, active].sort((a, b) => a - b)
          : seen;
      },
      [active],
    ),
  });
  useLayoutEffect(() => lines.measure(), [lines, height]);

  const shown = lines.getVirtualItems();
  const last = lines.range?.endIndex ?? 0;
  const first = lines.range?.startIndex ?? 0;
  useEffect(() => {
    if (last + AHEAD >= rows.length && rows.length < total && mayFetch) fetchMore();
  }, [last, rows.length, total, mayFetch, fetchMore]);

  const focusAt = useCallback(
    (index: number) => {
      const to = Math.max(0, Math.min(index, total - 1));
      onActive(to);
      lines.scrollToIndex(to, { align: 'auto' });
      if (!focusLine(body.current, to)) wanted.current = to;
    },
    [lines, onActive, total],
  );

  // A line may be made only now; and one that had the focus may have been made anew, or moved.
  useLayoutEffect(() => {
    if (wanted.current !== undefined && focusLine(body.current, wanted.current)) wanted.current = undefined;
    else if (isHeld.current && document.activeElement === document.body) focusLine(body.current, active);
  });

  useImperativeHandle(
    controls,
    () => ({
      look: () => ({
        first: lines.range?.startIndex ?? 0,
        calm:
          window.scrollY < CALM &&
          selection.rows.size === 0 &&
          body.current?.matches(':hover') !== true &&
          body.current?.contains(document.activeElement) !== true,
      }),
      focus: () => focusAt(active),
      move: (step) => {
        if (body.current?.contains(document.activeElement)) focusAt(active + step);
        else focusAt(active >= first && active <= last ? active : first);
      },
      keep: (from, to) => {
        if (window.scrollY > 0) window.scrollBy({ top: (to - from) * height, behavior: 'instant' });
      },
    }),
    [active, first, last, focusAt, height, lines, selection.rows],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((window.innerHeight - head) / height) - 1);
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: total - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const reached = Math.max(0, Math.min(to, total - 1));
      if (event.shiftKey) selection.extend(rows, reached);
      focusAt(reached);
    } else if (event.key === 'Enter' && !(event.target as HTMLElement).closest('button')) {
      event.preventDefault();
      onOpen(active);
    } else if (event.key === ' ' && (event.target as HTMLElement).role === 'row') {
      event.preventDefault();
      const row = rows[active];
      if (row) selection.toggle(row, active);
    }
  };

  const { toggle, extend } = selection;
  const onSelect = useCallback(
    (index: number, isRange: boolean) => {
      const row = rows[index];
      if (row === undefined) return;
      if (isRange) extend(rows, index);
      else toggle(row, index);
    },
    [rows, toggle, extend],
  );

  return (
    <div
      role="grid"
      aria-label={messages.title}
      aria-rowcount={total + 1}
      aria-colcount={9}
      aria-multiselectable
      className={classes.grid}
      aria-busy={list.isBefore}
      data-layout={layout}
    >
      <GridHead
        sort={sort}
        onSort={onSort}
        isAllSelected={rows.length > 0 && rows.every(({ id }) => selection.rows.has(id))}
        isSomeSelected={selection.rows.size > 0}
        onSelectAll={() =>
          rows.every(({ id }) => selection.rows.has(id)) ? selection.clear() : selection.add(rows)
        }
      />
      <div
        ref={body}
        role="rowgroup"
        className={classes.body}
        style={{ height: lines.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={() => {
          isHeld.current = true;
        }}
        onBlur={({ target }) => {
          if (target.isConnected) isHeld.current = false;
        }}
      >
        {shown.map(({ index, key, start }) => {
          const row = rows[index];
          const place = { index, top: start - margin, height, isActive: index === active };
          return row === undefined ? (
            <EmptyLine key={key} {...place} />
          ) : (
            <WorkLine
              key={key}
              {...place}
              desk={desk.slug}
              row={row}
              assignee={nameOf(row.assigneeId)}
              isSelected={selection.rows.has(row.id)}
              isGone={list.difference.gone.has(row.id)}
              onSelect={onSelect}
              onFocus={onActive}
              onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
};
