import { DndContext, type DragEndEvent, DragOverlay } from '@dnd-kit/core';
import { NativeSelect, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { COLUMNS, type ColumnName, againCountsQuery } from '../../data/board.js';
import { useDesk, useMay } from '../../data/desk.js';
import { useMemberNames } from '../../data/people.js';
import type { WorkRow } from '../../data/types.js';
import { workCountsQuery } from '../../data/worklist.js';
import { board as messages } from '../../messages/board.js';
import classes from './board.module.css';
import { LiftedCard } from './card.js';
import { CardMenu } from './card-menu.js';
import { Column } from './column.js';
import { BESIDE, rowOf, targetOf, useAnnouncements, useDragging } from './dragging.js';
import { AssignPicker, PriorityPicker } from './pickers.js';
import { PeopleStrip } from './people-strip.js';
import { type Person, usePeople } from './people.js';
import type { BoardSearch } from './search.js';
import { type Picking, useBoardActions } from './use-board-actions.js';
import { useCardDeeds } from './use-card-deeds.js';
import { type Step, useRoving } from './use-roving.js';
import { type DropTarget, wayTo } from './ways.js';

/** Below it there is room for one column at a time. */
const NARROW = '(max-width: 48em)';
const NOBODY: readonly Person[] = [];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

interface Picked {
  readonly what: Picking;
  readonly row: WorkRow;
}

export const BoardView = ({ column: chosen = 'queued' }: Pick<BoardSearch, 'column'>) => {
  const isEditor = useMay('edit');
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const columns = useMemo(() => (isNarrow ? [chosen] : COLUMNS), [isNarrow, chosen]);
  const counts = useColumnCounts();
  const people = usePeople();
  const nameOf = useMemberNames();
  const deeds = useCardDeeds();
  const roving = useRoving(columns);
  const announcements = useAnnouncements();
  const { sensors, collisionDetection, begin } = useDragging();
  const [dragged, setDragged] = useState<WorkRow>();
  const [over, setOver] = useState<DropTarget>();
  const [picked, setPicked] = useState<Picked>();
  const [menuFor, setMenuFor] = useState<string>();
  const { active, activate, focus, move } = roving;

  const pick = useCallback(
    (what: Picking) => {
      setMenuFor(undefined);
      if (active) setPicked({ what, row: active });
    },
    [active],
  );
  const accept = useCallback(() => {
    setMenuFor(undefined);
    if (active) deeds.accept(active);
  }, [active, deeds]);
  const actions = useBoardActions({ row: active, pick, accept });

  const closePicker = (): void => {
    setPicked(undefined);
    // Behind the dialog, which holds the focus until it is gone.
    setTimeout(focus);
  };
  const openMenu = useCallback(
    (row: WorkRow) => {
      activate(row);
      setMenuFor(row.id);
    },
    [activate],
  );

  const drop = ({ active: lifted, over: below }: DragEndEvent): void => {
    setDragged(undefined);
    const [row, target] = [rowOf(lifted), targetOf(below)];
    if (row === undefined || target === undefined) return;
    const way = wayTo(row, target);
    activate(row);
    if (way.kind === 'assign') deeds.assign(row, { memberId: way.memberId });
    else if (way.kind === 'accept') deeds.accept(row);
    else if (way.kind === 'pick') setPicked({ what: 'assign', row });
    else if (way.kind === 'none')
      notifications.show({ title: messages.noWay.title, message: way.why, color: 'yellow' });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const isOnCard = event.target instanceof HTMLElement && event.target.dataset.card !== undefined;
    if (step === undefined || !isOnCard || dragged || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(step);
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={collisionDetection}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: messages.drag.instructions },
      }}
      onDragStart={({ active: lifted }) => {
        begin();
        setOver(undefined);
        setDragged(rowOf(lifted));
      }}
      onDragOver={({ over: below }) => setOver(targetOf(below))}
      onDragEnd={drop}
      onDragCancel={() => setDragged(undefined)}
    >
      <div className={classes.board} data-dragging={dragged !== undefined || undefined}>
        <Text size="xs" c="dimmed" className={isEditor ? classes.hint : undefined}>
          {isEditor ? messages.hint : messages.onlyEditors}
        </Text>
        {people && <PeopleStrip people={people} isReady={dragged?.state === 'queued'} />}
        {isNarrow && <ColumnSelect chosen={chosen} counts={counts} />}
        {/* It is the cards that take the focus and these keys: here they are only heard. */}
        <div className={classes.columns} onKeyDown={onKeyDown} role="presentation">
          {columns.map((column) => (
            <Column
              key={column}
              column={column}
              {...counts(column)}
              isOnly={isNarrow}
              canMove={isEditor}
              way={dragged && wayTo(dragged, { kind: 'column', column })}
              isDragging={dragged !== undefined}
              roving={roving}
              nameOf={nameOf}
              menuFor={menuFor}
              menu={
                active && <CardMenu row={active} actions={actions} onClose={() => setMenuFor(undefined)} />
              }
              onOpenMenu={openMenu}
            />
          ))}
        </div>
      </div>
      <DragOverlay dropAnimation={null} modifiers={BESIDE}>
        {dragged && <LiftedCard row={dragged} assignee={nameOf(dragged.assigneeId)} over={over} />}
      </DragOverlay>
      {picked?.what === 'assign' && (
        <AssignPicker
          row={picked.row}
          people={people ?? NOBODY}
          onClose={closePicker}
          onPick={(to) => {
            deeds.assign(picked.row, to);
            closePicker();
          }}
        />
      )}
      {picked?.what === 'priority' && (
        <PriorityPicker
          row={picked.row}
          onClose={closePicker}
          onPick={(priority) => {
            deeds.prioritise(picked.row, priority);
            closePicker();
          }}
        />
      )}
    </DndContext>
  );
};

type CountsOf = (column: ColumnName) => { readonly count: number; readonly overdue: number };

const useColumnCounts = (): CountsOf => {
  const { desk } = useDesk();
  const { data: counts } = useQuery(workCountsQuery(desk.slug));
  const { data: again } = useQuery(againCountsQuery(desk.slug));
  return (column) => {
    const found = column === 'another_look' ? again?.[0] : counts?.find(({ state }) => state === column);
    // What is published has no clock.
    return { count: found?.count ?? 0, overdue: column === 'another_look' ? 0 : (found?.overdue ?? 0) };
  };
};

interface ColumnSelectProps {
  readonly chosen: ColumnName;
  readonly counts: CountsOf;
}

const ColumnSelect = ({ chosen, counts }: ColumnSelectProps) => {
  const navigate = useNavigate({ from: '/desks/$desk/board' });
  return (
    <NativeSelect
      label={messages.column}
      value={chosen}
      data={COLUMNS.map((column) => {
        const { count, overdue } = counts(column);
        return { value: column, label: messages.columnOption(messages.columns[column], count, overdue) };
      })}
      onChange={({ currentTarget }) => {
        const column = COLUMNS.find((one) => one === currentTarget.value);
        void navigate({ search: (before) => ({ ...before, column }), replace: true });
      }}
    />
  );
};
