import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ColumnName } from '../../data/board.js';
import type { WorkRow } from '../../data/types.js';

interface Shown {
  readonly rows: readonly WorkRow[];
  readonly reveal: (index: number) => void;
}

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

export interface Roving {
  /** The card that has the focus, or had it last. */
  readonly active: WorkRow | undefined;
  /** Of the card that is in the order of the keyboard: the active one, or else the first there is. */
  readonly activeId: string | undefined;
  readonly activate: (row: WorkRow) => void;
  readonly move: (step: Step) => void;
  /** Focus to the active card, wherever it is by now; to its neighbour where it left. */
  readonly focus: () => void;
  readonly register: (column: ColumnName, shown: Shown) => void;
}

const cardOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);

/** How many frames a card may take to be drawn where a column scrolls to it. */
const FRAMES = 20;

const focusWhenDrawn = (id: string, frames = FRAMES): void => {
  const card = cardOf(id);
  if (card !== null) card.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusWhenDrawn(id, frames - 1));
};

interface Place {
  readonly column: ColumnName;
  readonly index: number;
}

/** One card at a time is in the order of the keyboard, and arrows lead from card to card and column to column. */
export const useRoving = (columns: readonly ColumnName[]): Roving => {
  const shown = useRef(new Map<ColumnName, Shown>());
  const [activeId, setActiveId] = useState<string>();
  const [active, setActive] = useState<WorkRow>();
  const place = useRef<Place>(undefined);

  const placeOf = useCallback(
    (id: string): Place | undefined => {
      for (const column of columns) {
        const index = shown.current.get(column)?.rows.findIndex((row) => row.id === id) ?? -1;
        if (index !== -1) return { column, index };
      }
      return undefined;
    },
    [columns],
  );

  const register = useCallback(
    (column: ColumnName, here: Shown) => {
      shown.current.set(column, here);
      const all = columns.flatMap((one) => shown.current.get(one)?.rows ?? []);
      setActiveId((before) => (all.some(({ id }) => id === before) ? before : all[0]?.id));
      // As it is by now, with its version.
      setActive((before) => (before && here.rows.find(({ id }) => id === before.id)) ?? before);
    },
    [columns],
  );

  const goTo = useCallback((to: Place) => {
    const here = shown.current.get(to.column);
    const row = here?.rows[to.index];
    if (here === undefined || row === undefined) return;
    place.current = to;
    setActive(row);
    setActiveId(row.id);
    here.reveal(to.index);
    focusWhenDrawn(row.id);
  }, []);

  const activate = useCallback(
    (row: WorkRow) => {
      place.current = placeOf(row.id);
      setActive(row);
      setActiveId(row.id);
    },
    [placeOf],
  );

  const here = useCallback(
    (): Place | undefined => (active && placeOf(active.id)) ?? place.current,
    [active, placeOf],
  );

  const move = useCallback(
    (step: Step) => {
      const from = here();
      const length = (column: ColumnName): number => shown.current.get(column)?.rows.length ?? 0;
      if (from === undefined) {
        const column = columns.find((one) => length(one) > 0);
        if (column !== undefined) goTo({ column, index: 0 });
        return;
      }
      const { column, index } = from;
      if (step === 'left' || step === 'right') {
        const at = columns.indexOf(column);
        const others = step === 'left' ? columns.slice(0, at).toReversed() : columns.slice(at + 1);
        const next = others.find((one) => length(one) > 0);
        if (next !== undefined) goTo({ column: next, index: Math.min(index, length(next) - 1) });
        return;
      }
      const to = { up: index - 1, down: index + 1, first: 0, last: length(column) - 1 }[step];
      goTo({ column, index: to });
    },
    [columns, goTo, here],
  );

  const focus = useCallback(() => {
    const now = active && placeOf(active.id);
    const before = place.current;
    // What was dealt with is elsewhere now: on with the next where it was.
    if (before !== undefined && now?.column !== before.column) {
      const rest = shown.current.get(before.column)?.rows.length ?? 0;
      if (rest > 0) return goTo({ column: before.column, index: Math.min(before.index, rest - 1) });
    }
    if (now !== undefined) goTo(now);
  }, [active, placeOf, goTo]);

  useEffect(() => {
    for (const column of shown.current.keys()) if (!columns.includes(column)) shown.current.delete(column);
  }, [columns]);

  return useMemo(
    () => ({ active, activeId, activate, move, focus, register }),
    [active, activeId, activate, move, focus, register],
  );
};
