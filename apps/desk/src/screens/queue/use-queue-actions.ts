import { type RefObject, useMemo } from 'react';
import type { Action } from '../../actions/action.js';
import { useActions, useLatest } from '../../actions/registry.js';
import type { WorkRow } from '../../data/types.js';
import { queue as messages } from '../../messages/queue.js';
import type { BulkWork } from './use-bulk-work.js';
import type { Selection } from './use-selection.js';
import type { GridControls } from './work-grid.js';

interface Parts {
  readonly controls: RefObject<GridControls | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly open: (index: number) => void;
  readonly rows: readonly WorkRow[];
  readonly active: number;
  readonly selection: Selection;
  readonly bulk: BulkWork;
}

/** What can be done in the queue, by keys, by the command bar and by the list of shortcuts. */
export const useQueueActions = (parts: Parts): void => {
  const latest = useLatest(parts);
  const { can } = parts.bulk;
  const actions = useMemo((): readonly Action[] => {
    const group = messages.group;
    return [
      {
        id: 'queue-next',
        label: messages.next,
        group,
        keys: 'j',
        run: () => latest.current.controls.current?.move(1),
      },
      {
        id: 'queue-previous',
        label: messages.previous,
        group,
        keys: 'k',
        run: () => latest.current.controls.current?.move(-1),
      },
      {
        id: 'queue-open',
        label: messages.open,
        group,
        keys: 'o',
        also: 'enter',
        run: () => latest.current.open(latest.current.active),
      },
      {
        id: 'queue-select',
        label: messages.toggle,
        group,
        keys: 'x',
        run: () => {
          const { rows, active, selection } = latest.current;
          const row = rows[active];
          if (row) selection.toggle(row, active);
        },
      },
      {
        id: 'queue-search',
        label: messages.focusSearch,
        group,
        keys: '/',
        run: () => {
          latest.current.search.current?.focus();
          latest.current.search.current?.select();
        },
      },
      {
        id: 'queue-assign',
        label: messages.assignAction,
        group,
        keys: 'a',
        can,
        run: () => latest.current.bulk.openAssign(),
      },
      {
        id: 'queue-priority',
        label: messages.priorityAction,
        group,
        keys: 'p',
        can,
        run: () => latest.current.bulk.openPriority(),
      },
      {
        id: 'queue-clear',
        label: messages.clearSelection,
        group,
        keys: 'Escape',
        run: () => latest.current.selection.clear(),
      },
    ];
  }, [latest, can]);
  useActions(actions);
};
