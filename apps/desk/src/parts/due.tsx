import type { WorkRow } from '../data/types.js';
import { due as messages } from '../messages/due.js';
import { Shaped } from '../ui/shaped.js';
import { Time } from '../ui/time.js';

type Clock = Pick<WorkRow, 'dueAt' | 'stepDueAt' | 'overdue' | 'clockPausedAt'>;

/** What comes first: of the review, or of the step that it is in. */
const dueOf = ({ dueAt, stepDueAt }: Clock): string | undefined =>
  dueAt !== undefined && stepDueAt !== undefined
    ? Date.parse(dueAt) < Date.parse(stepDueAt)
      ? dueAt
      : stepDueAt
    : (dueAt ?? stepDueAt);

/** When something is due, and whether it is late or its clock stands still: in words, and by a sign. */
export const Due = ({ of }: { readonly of: Clock }) => {
  const at = dueOf(of);
  if (of.clockPausedAt !== undefined)
    return (
      <Shaped colour="quiet" shape="‖">
        {messages.paused}
      </Shaped>
    );
  if (at === undefined) return <span style={{ color: 'var(--cc-quiet)' }}>{messages.none}</span>;
  if (of.overdue)
    return (
      <Shaped colour="against" shape="!">
        {messages.overdue} <Time at={at} />
      </Shaped>
    );
  return <Time at={at} />;
};
