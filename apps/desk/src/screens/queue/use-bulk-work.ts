import { useCallback, useMemo, useState } from 'react';
import type { Priority } from '../../../../../libs/reviews/src/domain/workflow.js';
import { useDesk, useMay } from '../../data/desk.js';
import type { Allowed, WorkRow } from '../../data/types.js';
import { type NewAssignee, assignReview, setPriority } from '../../data/worklist.js';
import { queue as messages } from '../../messages/queue.js';
import { type Act, type BulkRun, useBulk } from './use-bulk.js';
import type { LiveList } from './use-live-list.js';
import type { Selection } from './use-selection.js';

interface Asked {
  readonly what: 'assign' | 'priority';
  readonly rows: readonly WorkRow[];
}

export interface BulkWork {
  readonly can?: Allowed;
  /** What is asked how to do it. */
  readonly asked?: Asked;
  readonly run?: BulkRun;
  readonly openAssign: () => void;
  readonly openPriority: () => void;
  readonly assign: (to: NewAssignee) => void;
  readonly prioritise: (priority: Priority) => void;
  readonly stop: () => void;
  /** Those that were skipped, as they are by now. */
  readonly retry: () => void;
  readonly close: () => void;
}

/** Assigning and setting priorities, of all that is selected or of the row with the focus. */
export const useBulkWork = (
  { rows, patch }: LiveList,
  selection: Selection,
  active: number,
  onOver: () => Promise<void>,
): BulkWork => {
  const { desk } = useDesk();
  const isEditor = useMay('edit');
  const { run, start, stop, clear } = useBulk();
  const [asked, setAsked] = useState<Asked>();
  const [act, setAct] = useState<{ readonly run: Act }>();
  const { keep } = selection;

  const can = useMemo(
    (): Allowed | undefined =>
      isEditor
        ? undefined
        : { allowed: false, reasons: [{ code: 'review.role', text: messages.onlyEditors }] },
    [isEditor],
  );

  const openFor = (what: Asked['what']): void => {
    const focused = rows[active];
    const shown = new Map(rows.map((row) => [row.id, row]));
    // As they are shown: whoever sees that one has changed has seen its new version.
    const chosen =
      selection.rows.size > 0
        ? [...selection.rows.values()].map((row) => shown.get(row.id) ?? row)
        : focused === undefined
          ? []
          : [focused];
    if (chosen.length > 0) setAsked({ what, rows: chosen });
  };

  const go = useCallback(
    async (on: readonly WorkRow[], one: Act) => {
      setAct({ run: one });
      const { done, skipped } = await start(on, one);
      patch(new Map(done.map((row) => [row.id, row])));
      keep(skipped.map(({ row }) => row));
    },
    [start, patch, keep],
  );

  const close = (): void => {
    setAsked(undefined);
    if (run === undefined) return;
    clear();
    void onOver();
  };

  return {
    can,
    asked,
    run,
    openAssign: () => openFor('assign'),
    openPriority: () => openFor('priority'),
    assign: (to) => void go(asked?.rows ?? [], (row) => assignReview(desk.slug, row, to)),
    prioritise: (priority) => void go(asked?.rows ?? [], (row) => setPriority(desk.slug, row, priority)),
    stop,
    retry: () => {
      if (run && act)
        void go(
          run.skipped.map(({ row }) => row),
          act.run,
        );
    },
    close,
  };
};
