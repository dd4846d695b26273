import { type MouseEvent, memo } from 'react';
import type { DisputeState } from '../../../../../libs/disputes/src/domain/vocabulary.js';
import type { WorkRow } from '../../data/types.js';
import { queue as messages } from '../../messages/queue.js';
import { holdKinds } from '../../messages/words.js';
import { DisputeStateBadge, PriorityBadge, WorkStateBadge } from '../../parts/badges.js';
import { Due } from '../../parts/due.js';
import { Time } from '../../ui/time.js';
import classes from './work-grid.module.css';

interface WorkRowProps {
  readonly desk: string;
  readonly row: WorkRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly assignee?: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isGone: boolean;
  readonly onSelect: (index: number, extend: boolean) => void;
  readonly onFocus: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

/**
 * One review as a line of the grid: the whole of it opens the review, but for the box that selects it. Of plain elements,
 * since twenty of them are made in each frame while one scrolls.
 */
export const WorkLine = memo((props: WorkRowProps) => {
  const { desk, row, index, top, height, assignee, isActive, isSelected, isGone, onSelect, onFocus, onOpen } =
    props;
  return (
    <div
      role="row"
      className={classes.row}
      style={{ transform: `translateY(${top}px)`, height }}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-gone={isGone || undefined}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onFocus(index)}
    >
      <div role="gridcell" className={classes.select}>
        <input
          type="checkbox"
          tabIndex={-1}
          className={classes.tick}
          aria-label={messages.select(row.wording)}
          checked={isSelected}
          onChange={() => undefined}
          onClick={(event: MouseEvent) => onSelect(index, event.shiftKey)}
        />
      </div>
      <div role="gridcell" className={classes.claim}>
        <a
          href={`/desks/${desk}/reviews/${row.id}`}
          className={classes.link}
          tabIndex={-1}
          title={row.wording}
          lang={row.language}
          dir="auto"
          onClick={(event: MouseEvent) => {
            // Into another tab it goes as any link does.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen(index);
          }}
        >
          {row.wording}
        </a>
        {isGone && <span className={classes.note}>{messages.gone}</span>}
        {row.holds.map((hold) => (
          <span key={hold} className={classes.note}>
            {holdKinds[hold]}
          </span>
        ))}
      </div>
      <div role="gridcell" className={classes.priority}>
        {row.priority === undefined ? <None /> : <PriorityBadge priority={row.priority} />}
      </div>
      <div role="gridcell" className={classes.state}>
        <WorkStateBadge state={row.state} />
      </div>
      <div role="gridcell" className={classes.due}>
        <Due of={row} />
      </div>
      <div role="gridcell" className={classes.age}>
        <Time at={row.submittedAt} />
      </div>
      <div role="gridcell" className={classes.dispute}>
        <DisputeStateBadge state={row.disputeState as DisputeState} />
      </div>
      <div role="gridcell" className={classes.source} title={row.sources.map(({ name }) => name).join(', ')}>
        {row.sources.length === 0 ? <None /> : row.sources.map(({ name }) => name).join(', ')}
      </div>
      <div role="gridcell" className={classes.assignee}>
        {row.assigneeId === undefined ? <None /> : (assignee ?? '…')}
      </div>
    </div>
  );
});
WorkLine.displayName = 'WorkLine';

const None = () => <span className={classes.none}>–</span>;

/** In the place of one that is not loaded yet. */
export const EmptyLine = ({
  index,
  top,
  height,
  isActive,
}: Pick<WorkRowProps, 'index' | 'top' | 'height' | 'isActive'>) => (
  <div
    role="row"
    className={classes.row}
    style={{ transform: `translateY(${top}px)`, height }}
    aria-rowindex={index + 2}
    data-index={index}
    tabIndex={isActive ? 0 : -1}
  >
    <div role="gridcell" className={classes.loading} aria-colspan={9}>
      {messages.loadingRow}
    </div>
  </div>
);
