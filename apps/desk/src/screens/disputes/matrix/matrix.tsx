import { type KeyboardEvent, memo, useState } from 'react';
import { useDesk } from '../../../data/desk.js';
import { formatShort } from '../../../lib/moment.js';
import { matrix as messages } from '../../../messages/disputes.js';
import { hedges } from '../../../messages/words.js';
import { DisputeStateBadge, PositionBadge } from '../../../parts/badges.js';
import { useFollow } from './use-follow.js';
import classes from './matrix.module.css';
import type { Cell, Principal, Row } from './rows.js';

export interface Opened {
  readonly claimId: string;
  readonly principalId: string;
}

interface MatrixProps {
  readonly rows: readonly Row[];
  readonly principals: readonly Principal[];
  readonly onOpen: (opened: Opened) => void;
}

/** The least widths of columns, as the style has them; what room is left is shared among them. */
const CLAIM_REM = 20;
const PRINCIPAL_REM = 11;

type Place = readonly [row: number, column: number];

/** Claims × those who take positions on them, as a grid with one stop of the Tab key: arrows go from cell to cell. */
export const Matrix = ({ rows, principals, onOpen }: MatrixProps) => {
  const { desk } = useDesk();
  const follow = useFollow();
  const [[activeRow, activeColumn], setActive] = useState<Place>([1, 1]);
  // Fewer rows or columns than a moment ago: the stop of the Tab key is still somewhere.
  const row = Math.min(activeRow, rows.length);
  const column = Math.min(activeColumn, principals.length);

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const from = placeOf(event.target);
    if (from === undefined) return;
    const to = moved(event, from, [rows.length, principals.length]);
    if (to === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-place="${to.join(' ')}"]`)?.focus();
  };

  return (
    <div className={classes.scroller}>
      <table
        role="grid"
        className={classes.matrix}
        style={{ minInlineSize: `${CLAIM_REM + principals.length * PRINCIPAL_REM}rem` }}
        aria-label={messages.caption}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const place = placeOf(target);
          if (place !== undefined) setActive(place);
        }}
        onClick={({ target }) => {
          const { claim, principal } =
            (target as HTMLElement).closest<HTMLElement>('[data-claim]')?.dataset ?? {};
          if (claim !== undefined && principal !== undefined)
            onOpen({ claimId: claim, principalId: principal });
        }}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {messages.claim}
            </th>
            {principals.map(({ id, name }, index) => (
              <th key={id} scope="col">
                <a
                  href={`/desks/${desk.slug}/sources/${id}`}
                  tabIndex={row === 0 && column === index + 1 ? 0 : -1}
                  data-place={`0 ${index + 1}`}
                  onClick={follow}
                >
                  {name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one, index) => (
            <ClaimRow
              key={one.id}
              row={one}
              number={index + 1}
              principals={principals}
              active={row === index + 1 ? column : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface ClaimRowProps {
  readonly row: Row;
  readonly number: number;
  readonly principals: readonly Principal[];
  /** The column that the Tab key stops at. */
  readonly active?: number;
}

const ClaimRow = memo(
  ({ row, number, principals, active }: ClaimRowProps) => {
    const cells = new Map(row.cells.map((cell) => [cell.principalId, cell]));
    return (
      <tr>
        <th scope="row">
          <ClaimHead row={row} tabIndex={active === 0 ? 0 : -1} place={`${number} 0`} />
        </th>
        {principals.map(({ id, name }, index) => {
          const cell = cells.get(id);
          const place = { tabIndex: active === index + 1 ? 0 : -1, 'data-place': `${number} ${index + 1}` };
          return cell === undefined ? (
            <td key={id} className={classes.empty} {...place} aria-label={messages.none}>
              –
            </td>
          ) : (
            <td key={id} data-fresh={cell.fresh}>
              <button
                type="button"
                className={classes.cell}
                data-claim={row.id}
                data-principal={id}
                aria-haspopup="dialog"
                {...place}
              >
                <span className={classes.unseen}>{name}: </span>
                <Standing cell={cell} />
              </button>
            </td>
          );
        })}
      </tr>
    );
  },
  // Each answer is a new one: what it says of this claim may be the same.
  (a, b) =>
    a.number === b.number &&
    a.active === b.active &&
    a.principals === b.principals &&
    a.row.written === b.row.written,
);
ClaimRow.displayName = 'ClaimRow';

interface ClaimHeadProps {
  readonly row: Row;
  readonly tabIndex?: number;
  readonly place?: string;
}

/** The claim, whether the parties agree on it, and from how many mouths it comes. */
export const ClaimHead = ({ row, tabIndex, place }: ClaimHeadProps) => {
  const { desk } = useDesk();
  const follow = useFollow();
  return (
    <>
      <a
        href={`/desks/${desk.slug}/claims/${row.id}`}
        className={classes.wording}
        tabIndex={tabIndex}
        data-place={place}
        onClick={follow}
      >
        {row.wording}
      </a>
      <span className={classes.state}>
        <DisputeStateBadge state={row.state} />
        {row.origins > 0 && (
          <span className={classes.quiet}>
            {messages.origins(row.origins)}
            {row.outlets > 0 && `, ${messages.outlets(row.outlets)}`}
          </span>
        )}
      </span>
    </>
  );
};

/** A position in word, shape and colour, how it was put, and when. */
export const Standing = ({ cell: { position, hedge, at, voices } }: { readonly cell: Cell }) => (
  <>
    <PositionBadge position={position} />
    <span className={classes.quiet}>
      {hedge && <span>{hedges[hedge]}</span>}
      {voices > 1 && <span>{messages.voices(voices)}</span>}
      {at !== undefined && <time dateTime={at}>{formatShort(at)}</time>}
    </span>
  </>
);

const placeOf = (target: EventTarget): Place | undefined => {
  const written = (target as HTMLElement).dataset.place?.split(' ').map(Number);
  return written === undefined ? undefined : [written[0] ?? 0, written[1] ?? 0];
};

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a place; the corner at the top has nothing to stop at. */
const moved = (event: KeyboardEvent, [row, column]: Place, [rows, columns]: Place): Place | undefined => {
  if (event.key === 'Home') return [event.ctrlKey ? 1 : row, row === 0 ? 1 : 0];
  if (event.key === 'End') return [event.ctrlKey ? rows : row, columns];
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const to: Place = [
    Math.min(Math.max(row + step[0], 0), rows),
    Math.min(Math.max(column + step[1], 0), columns),
  ];
  return to[0] === 0 && to[1] === 0 ? [row, column] : to;
};
