import { useWindowVirtualizer, defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import classes from './virtual-table.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** Only where there is much room. */
  readonly wide?: boolean;
  readonly render: (row: Row) => ReactNode;
}

export interface VirtualTableHandle {
  /** To the row so many further, whose link takes the focus; from none, to the first. */
  move(step: number): void;
}

interface VirtualTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** As `grid-template-columns` has them, where there is room. */
  readonly template: string;
  /** Without the wide columns. */
  readonly narrow: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Another list where it is another: then there is no place to keep. */
  readonly listKey: string;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly ref?: Ref<VirtualTableHandle>;
}

const ROW_PX = 56;
/** The shell's header, and this table's. */
const HEAD_PX = 84;
/** So many rows before the end, the next are asked for. */
const AHEAD = 20;

/**
 * A table of any length, of which only what is looked at is there. What is read stays where it is when rows come or go
 * above it. The first cell of each row has its link.
 */
export const VirtualTable = <Row,>({
  label,
  columns,
  template,
  narrow,
  rows,
  idOf,
  listKey,
  hasMore,
  onMore,
  ref,
}: VirtualTableProps<Row>) => {
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [active, setActive] = useState<string>();
  const at = rows.findIndex((row) => idOf(row) === active);

  useLayoutEffect(() => {
    const offset = (body.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    setTop(offset);
  }, []);

  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      // The row that has the focus is kept, so that a scroll does not take it away.
      return at < 0 || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b);
    },
    [at],
  );
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => idOf(rows[index] as Row),
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: HEAD_PX,
    rangeExtractor,
  });
  const items = virtualizer.getVirtualItems();

  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - AHEAD) onMore();
  }, [hasMore, last, rows.length, onMore]);

  useKeptPlace(virtualizer, rows, idOf, listKey);

  useImperativeHandle(
    ref,
    () => ({
      move: (step) => {
        const next = at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step));
        const row = rows[next];
        if (row === undefined) return;
        // At once: the next key may come before the next picture.
        flushSync(() => setActive(idOf(row)));
        virtualizer.scrollToIndex(next, { align: 'auto' });
        focusRow(body.current, next);
      },
    }),
    [at, rows, idOf, virtualizer],
  );

  const columnsStyle = { '--columns': template, '--columns-narrow': narrow } as CSSProperties;
  return (
    <div
      role="table"
      aria-label={label}
      aria-rowcount={hasMore ? -1 : rows.length + 1}
      className={classes.table}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={classes.head} style={columnsStyle}>
          {columns.map(({ id, header, wide }) => (
            <div key={id} role="columnheader" data-wide={wide}>
              {header}
            </div>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        ref={body}
        className={classes.body}
        style={{ blockSize: virtualizer.getTotalSize() }}
      >
        {items.map(({ index, key, start }) => {
          const row = rows[index] as Row;
          return (
            <div
              key={key}
              role="row"
              aria-rowindex={index + 2}
              data-index={index}
              ref={virtualizer.measureElement}
              className={classes.row}
              style={{ ...columnsStyle, transform: `translateY(${start - top}px)` }}
              onFocus={() => setActive(idOf(row))}
            >
              {columns.map(({ id, header, wide, render }) => (
                <div key={id} role="cell" data-wide={wide} data-label={header} className={classes.cell}>
                  {render(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
};

const focusRow = (body: HTMLElement | null, index: number): void =>
  body?.querySelector<HTMLElement>(`[data-index="${index}"] a`)?.focus({ preventScroll: true });

/** Scrolls by as much as what is looked at moved, when rows come or go above it. */
const useKeptPlace = <Row,>(
  virtualizer: ReturnType<typeof useWindowVirtualizer>,
  rows: readonly Row[],
  idOf: (row: Row) => string,
  listKey: string,
): void => {
  const kept = useRef<{ listKey: string; id: string; start: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const offset = virtualizer.scrollOffset ?? 0;
    const before = kept.current;
    if (before !== undefined && before.listKey === listKey && offset > virtualizer.options.scrollMargin) {
      const index = rows.findIndex((row) => idOf(row) === before.id);
      const start = virtualizer.measurementsCache[index]?.start;
      if (start !== undefined && start !== before.start) window.scrollBy(0, start - before.start);
    }
    const first = virtualizer.measurementsCache.find(({ end }) => end > offset + HEAD_PX);
    const row = first && rows[first.index];
    kept.current =
      first === undefined || row === undefined ? undefined : { listKey, id: idOf(row), start: first.start };
  });
};
