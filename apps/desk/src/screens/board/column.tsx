import { useDroppable } from '@dnd-kit/core';
import { Button, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useState } from 'react';
import type { ColumnName } from '../../data/board.js';
import type { WorkRow } from '../../data/types.js';
import { board as messages } from '../../messages/board.js';
import { Loading } from '../../ui/loaded.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Shaped } from '../../ui/shaped.js';
import classes from './board.module.css';
import { Card } from './card.js';
import { useColumn, useKeptPlace } from './use-column.js';
import type { Roving } from './use-roving.js';
import { WayInWords } from './way-in-words.js';
import type { DropTarget, Way } from './ways.js';

/** Pixels: of a card whose claim takes both its lines. */
const USUAL_HEIGHT = 128;
/** How many cards before the end the next are asked for. */
const AHEAD = 60;
const LOOK_STEP = 50;
const number = new Intl.NumberFormat('en');

interface ColumnProps {
  readonly column: ColumnName;
  readonly count: number;
  readonly overdue: number;
  readonly isOnly: boolean;
  readonly canMove: boolean;
  /** What letting go here would do to the card that is dragged. */
  readonly way?: Way;
  readonly isDragging: boolean;
  readonly roving: Roving;
  readonly nameOf: (id: string | undefined) => string | undefined;
  readonly menuFor: string | undefined;
  readonly menu: ReactNode;
  readonly onOpenMenu: (row: WorkRow) => void;
}

export const Column = ({
  column,
  count,
  overdue,
  isOnly,
  canMove,
  way,
  isDragging,
  roving,
  nameOf,
  menuFor,
  menu,
  onOpenMenu,
}: ColumnProps) => {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [isPointedAt, setPointedAt] = useState(false);
  const [firstSeen, setFirstSeen] = useState(0);
  const list = useColumn(column, firstSeen, isPointedAt || isDragging || menuFor !== undefined);
  const { rows, gone, loadMore, hasMore } = list;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const top = virtualizer.range?.startIndex ?? 0;
  const last = items.at(-1)?.index ?? 0;
  // In steps: which page it is on is all that matters, and each change draws the column anew.
  const about = top - (top % LOOK_STEP);
  useEffect(() => setFirstSeen(about), [about]);
  useEffect(() => {
    if (hasMore && last >= rows.length - AHEAD) loadMore();
  }, [hasMore, last, rows.length, loadMore]);
  useKeptPlace(scroller, rows, (index) => virtualizer.measurementsCache[index]?.start, top);

  const { register, activeId, activate } = roving;
  useEffect(
    () => register(column, { rows, reveal: (index) => virtualizer.scrollToIndex(index) }),
    [register, column, rows, virtualizer],
  );

  const { setNodeRef, isOver } = useDroppable({
    id: `column:${column}`,
    data: { target: { kind: 'column', column } satisfies DropTarget },
  });
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      aria-labelledby={`column-${column}`}
      data-only={isOnly || undefined}
      data-over={isOver && way?.kind !== 'stay'}
    >
      <header className={classes.columnHead}>
        <h2 id={`column-${column}`} className={classes.columnTitle}>
          {messages.columns[column]}{' '}
          <Text span size="sm" c="dimmed">
            {number.format(count)}
          </Text>
        </h2>
        {overdue > 0 && (
          <Text size="xs">
            <Shaped colour="against" shape="!">
              {messages.overdue(overdue)}
            </Shaped>
          </Text>
        )}
      </header>
      {isOver && way && way.kind !== 'stay' && <Verdict way={way} />}
      {list.isWaiting && !isDragging && (
        <div className={classes.changes}>
          <span>{messages.changes}</span>
          <Button size="compact-sm" variant="default" onClick={list.showChanges}>
            {messages.showChanges}
          </Button>
        </div>
      )}
      <div
        ref={setScroller}
        className={classes.scroller}
        onPointerEnter={({ pointerType }) => setPointedAt(pointerType === 'mouse')}
        onPointerLeave={() => setPointedAt(false)}
      >
        {list.isLoaded ? (
          rows.length === 0 && (
            <Text size="xs" c="dimmed" p="xs">
              {messages.empty[column]}
            </Text>
          )
        ) : list.problem ? (
          <ProblemAlert problem={list.problem} onRetry={list.retry} />
        ) : (
          <Loading rows={4} />
        )}
        <ul className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ key, index, start }) => {
            const row = rows[index];
            return (
              row && (
                <li
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={classes.slot}
                  style={{ transform: `translateY(${start}px)` }}
                  aria-setsize={hasMore ? -1 : rows.length}
                  aria-posinset={index + 1}
                >
                  <Card
                    row={row}
                    assignee={nameOf(row.assigneeId)}
                    isActive={activeId === row.id}
                    isGone={gone.has(row.id)}
                    canMove={canMove}
                    menu={menuFor === row.id ? menu : undefined}
                    onActivate={activate}
                    onOpenMenu={onOpenMenu}
                  />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
};

const Verdict = ({ way }: { readonly way: Way }) => (
  <div className={classes.verdict}>
    <WayInWords way={way} />
  </div>
);
