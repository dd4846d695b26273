import { Checkbox, UnstyledButton } from '@mantine/core';
import type { WorklistSort } from '../../../../../libs/reviews/src/domain/worklist.js';
import { queue as messages } from '../../messages/queue.js';
import classes from './work-grid.module.css';

interface GridHeadProps {
  readonly sort: WorklistSort;
  readonly onSort: (sort: WorklistSort) => void;
  readonly isAllSelected: boolean;
  readonly isSomeSelected: boolean;
  readonly onSelectAll: () => void;
}

const COLUMNS = [
  'claim',
  'priority',
  'state',
  'due',
  'age',
  'disputeState',
  'source',
  'assignee',
] as const satisfies readonly (keyof typeof messages)[];
type Column = (typeof COLUMNS)[number];

/** What the API can order by, and which way each goes. */
const SORTS: Partial<
  Readonly<Record<Column, readonly (readonly [WorklistSort, 'ascending' | 'descending'])[]>>
> = {
  due: [['due', 'ascending']],
  priority: [['priority', 'descending']],
  age: [
    ['age', 'descending'],
    ['newest', 'ascending'],
  ],
};

const ARROWS = { ascending: '↑', descending: '↓' } as const;

export const GridHead = ({ sort, onSort, isAllSelected, isSomeSelected, onSelectAll }: GridHeadProps) => (
  <div role="rowgroup" className={classes.head}>
    <div role="row" className={classes.headRow} aria-rowindex={1}>
      <div role="columnheader" className={classes.select}>
        <Checkbox
          size="xs"
          classNames={{ body: classes.box }}
          aria-label={messages.selectAll}
          checked={isAllSelected}
          indeterminate={isSomeSelected && !isAllSelected}
          onChange={onSelectAll}
        />
      </div>
      {COLUMNS.map((column) => {
        const ways = SORTS[column];
        const at = ways?.findIndex(([way]) => way === sort) ?? -1;
        const direction = ways?.[at]?.[1];
        const next = ways?.[(at + 1) % ways.length]?.[0];
        return (
          <div
            key={column}
            role="columnheader"
            className={classes[column === 'disputeState' ? 'dispute' : column]}
            aria-sort={ways && (direction ?? 'none')}
          >
            {next === undefined ? (
              messages[column]
            ) : (
              <UnstyledButton className={classes.sort} onClick={() => onSort(next)}>
                {messages[column]} <span aria-hidden>{direction && ARROWS[direction]}</span>
              </UnstyledButton>
            )}
          </div>
        );
      })}
    </div>
  </div>
);
