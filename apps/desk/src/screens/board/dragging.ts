import {
  type Announcements,
  type CollisionDetection,
  KeyboardSensor,
  type KeyboardSensorProps,
  type Modifier,
  MouseSensor,
  TouchSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useCallback, useMemo, useRef } from 'react';
import type { WorkRow } from '../../data/types.js';
import { board as messages } from '../../messages/board.js';
import { type DropTarget, wayTo } from './ways.js';

/** Pixels and milliseconds: less is a click, or a touch that scrolls. */
const DRAG_FROM = 6;
const TOUCH_MS = 250;

/** Arrows go from person to person, and scroll nothing: a column would else follow them instead of the card. */
class PeopleSensor extends KeyboardSensor {
  constructor({ context, ...props }: KeyboardSensorProps) {
    super({
      ...props,
      context: {
        get current() {
          return { ...context.current, scrollableAncestors: [], scrollableAncestorRects: [] };
        },
      },
    });
  }
}

/** Of a touch or a mouse; undefined for a key. */
const pointOf = (event: Event | null): { readonly clientX: number; readonly clientY: number } | undefined => {
  if (event instanceof MouseEvent) return event;
  return typeof TouchEvent !== 'undefined' && event instanceof TouchEvent ? event.touches[0] : undefined;
};

const BESIDE_PX = 12;
/** What is under the pointer can be read: the card goes beside it, and below the person that the keyboard is on. */
export const BESIDE: Modifier[] = [
  ({ activatorEvent, activeNodeRect, transform }) => {
    const point = pointOf(activatorEvent);
    if (activeNodeRect === null) return transform;
    if (point === undefined) return { ...transform, y: transform.y + 4 * BESIDE_PX };
    return {
      ...transform,
      x: transform.x + point.clientX - activeNodeRect.left + BESIDE_PX,
      y: transform.y + point.clientY - activeNodeRect.top + BESIDE_PX,
    };
  },
];

interface HasRow {
  readonly data: { readonly current?: unknown };
}
export const rowOf = ({ data }: HasRow): WorkRow | undefined =>
  (data.current as { readonly row?: WorkRow } | undefined)?.row;
export const targetOf = (over: HasRow | null): DropTarget | undefined =>
  (over?.data.current as { readonly target?: DropTarget } | undefined)?.target;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** How cards are taken up: by pointer onto whatever is under it, by keyboard from person to person. */
export const useDragging = () => {
  /** Where the keyboard is; the pointer says where it is itself. */
  const at = useRef<string>(undefined);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: DRAG_FROM } }),
    useSensor(TouchSensor, { activationConstraint: { delay: TOUCH_MS, tolerance: DRAG_FROM } }),
    useSensor(PeopleSensor, {
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
      coordinateGetter: (event, { context, currentCoordinates }) => {
        const step = STEPS[event.code];
        if (step === undefined) return undefined;
        const people = context.droppableContainers
          .getEnabled()
          .filter((container) => targetOf(container)?.kind === 'person');
        const before = people.findIndex(({ id }) => id === at.current);
        const next = people.at(before === -1 && step < 0 ? -1 : (before + step) % people.length);
        const tile = next?.node.current;
        if (next === undefined || tile == null) return undefined;
        at.current = String(next.id);
        tile.scrollIntoView({ block: 'nearest' });
        const { left, top } = tile.getBoundingClientRect();
        // Even where it is there already, it has to move for what it is over to be looked at.
        return { x: left === currentCoordinates.x ? left + 1 : left, y: top };
      },
    }),
  );
  const collisionDetection: CollisionDetection = useCallback(
    (asked) =>
      asked.pointerCoordinates === null
        ? asked.droppableContainers.filter(({ id }) => id === at.current).map(({ id }) => ({ id }))
        : pointerWithin(asked).slice(0, 1),
    [],
  );
  const begin = useCallback(() => {
    at.current = undefined;
  }, []);
  return { sensors, collisionDetection, begin };
};

const nameOfTarget = (target: DropTarget): string =>
  target.kind === 'person' ? target.name : messages.columns[target.column];

/** What is said of it to those who do not see it. */
export const useAnnouncements = (): Announcements =>
  useMemo(() => {
    const { drag } = messages;
    return {
      onDragStart: ({ active }) => drag.picked(rowOf(active)?.wording ?? ''),
      onDragOver: ({ active, over }) => {
        const [row, target] = [rowOf(active), targetOf(over)];
        if (row === undefined || target === undefined) return drag.overNothing;
        const way = wayTo(row, target);
        return way.kind === 'none'
          ? `${drag.over(nameOfTarget(target))} ${way.why}`
          : drag.over(nameOfTarget(target));
      },
      onDragEnd: ({ over }) => {
        const target = targetOf(over);
        return target === undefined ? drag.droppedNowhere : drag.dropped(nameOfTarget(target));
      },
      onDragCancel: () => drag.cancelled,
    };
  }, []);
