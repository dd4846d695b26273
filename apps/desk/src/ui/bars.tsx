import type { ReactNode } from 'react';
import classes from './bars.module.css';

/** How a part of a bar is drawn: by colour and by hatching. */
export type Look = 'plain' | 'hatched' | 'dotted' | 'rest';

interface BarPart {
  readonly value: number;
  readonly look: Look;
}

interface BarProps {
  readonly parts: readonly BarPart[];
  /** What a whole bar stands for. */
  readonly of: number;
  /** What it says in numbers or words. */
  readonly children: ReactNode;
}

/** A length beside its number: whoever does not see the one reads the other. */
export const Bar = ({ parts, of, children }: BarProps) => (
  <div className={classes.bar}>
    <span className={classes.track} aria-hidden>
      {parts
        .filter(({ value }) => value > 0)
        .map(({ value, look }, index) => (
          <span
            key={index}
            className={`${classes.part} ${classes[look]}`}
            style={{ width: `${of === 0 ? 0 : Math.min(100, (value / of) * 100)}%` }}
          />
        ))}
    </span>
    <span className={classes.number}>{children}</span>
  </div>
);

/** What a look of a bar stands for. */
export const BarKey = ({ look, children }: { readonly look: Look; readonly children: ReactNode }) => (
  <span>
    <span className={`${classes.key} ${classes[look]}`} aria-hidden />
    {children}
  </span>
);

interface BarColumn<Row> {
  readonly name: string;
  /** How its cells are set: numbers to the right, bars wide. */
  readonly as?: 'number' | 'bar';
  readonly cell: (row: Row) => ReactNode;
}

interface BarTableProps<Row> {
  /** Of whom or what each row is: the heading of the rows. */
  readonly head: BarColumn<Row>;
  readonly columns: readonly BarColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The id of the heading that says what the table is of. */
  readonly labelledBy: string;
}

const kindOf = (as: BarColumn<unknown>['as']) =>
  as === 'number' ? { 'data-number': true } : as === 'bar' ? { 'data-bar': true } : {};

/** A chart that is a table: a row for each, with bars in its cells. */
export const BarTable = <Row,>({ head, columns, rows, keyOf, labelledBy }: BarTableProps<Row>) => (
  // On a narrow screen the table scrolls, and not the page: by keyboard too.
  <div className={classes.around} role="group" aria-labelledby={labelledBy} tabIndex={0}>
    <table className={classes.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{head.name}</th>
          {columns.map(({ name, as }) => (
            <th key={name} scope="col" {...kindOf(as)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{head.cell(row)}</th>
            {columns.map(({ name, as, cell }) => (
              <td key={name} {...kindOf(as)}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
