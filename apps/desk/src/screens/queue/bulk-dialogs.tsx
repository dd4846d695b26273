import { queue as messages } from '../../messages/queue.js';
import { AssignDialog, PriorityDialog, RunDialog } from './bulk-forms.js';
import type { BulkWork } from './use-bulk-work.js';

/** What is asked before many are changed, and what came of it. */
export const BulkDialogs = ({ bulk }: { readonly bulk: BulkWork }) => {
  const { asked, run } = bulk;
  if (asked === undefined) return null;
  const count = asked.rows.length;
  if (run !== undefined)
    return (
      <RunDialog
        title={asked.what === 'assign' ? messages.assignTitle(count) : messages.priorityTitle(count)}
        run={run}
        onStop={bulk.stop}
        onRetry={bulk.retry}
        onClose={bulk.close}
      />
    );
  return asked.what === 'assign' ? (
    <AssignDialog count={count} onClose={bulk.close} onAssign={bulk.assign} />
  ) : (
    <PriorityDialog count={count} onClose={bulk.close} onPrioritise={bulk.prioritise} />
  );
};
