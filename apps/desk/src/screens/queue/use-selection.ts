import { useCallback, useRef, useState } from 'react';
import type { WorkRow } from '../../data/types.js';

export interface Selection {
  /** Also those that no page has any more: nothing that was selected is lost. */
  readonly rows: ReadonlyMap<string, WorkRow>;
  readonly toggle: (row: WorkRow, index: number) => void;
  /** From the one that was toggled last to this one. */
  readonly extend: (rows: readonly WorkRow[], index: number) => void;
  readonly add: (rows: readonly WorkRow[]) => void;
  /** Only these, as they are by now. */
  readonly keep: (rows: readonly WorkRow[]) => void;
  readonly clear: () => void;
}

const NONE: ReadonlyMap<string, WorkRow> = new Map();

/** What is selected in a list; in another one nothing is. */
export const useSelection = (list: string): Selection => {
  const [rows, setRows] = useState(NONE);
  const from = useRef(0);
  const [of, setOf] = useState(list);
  if (of !== list) {
    setOf(list);
    setRows(NONE);
  }

  const add = useCallback(
    (more: readonly WorkRow[]) =>
      setRows((before) => new Map([...before, ...more.map((row) => [row.id, row] as const)])),
    [],
  );
  const keep = useCallback(
    (left: readonly WorkRow[]) => setRows(new Map(left.map((row) => [row.id, row]))),
    [],
  );
  const toggle = useCallback((row: WorkRow, index: number) => {
    from.current = index;
    setRows((before) => {
      const after = new Map(before);
      if (!after.delete(row.id)) after.set(row.id, row);
      return after;
    });
  }, []);
  const extend = useCallback(
    (all: readonly WorkRow[], index: number) => {
      add(all.slice(Math.min(from.current, index), Math.max(from.current, index) + 1));
      from.current = index;
    },
    [add],
  );
  const clear = useCallback(() => setRows(NONE), []);
  return { rows, toggle, extend, add, keep, clear };
};
