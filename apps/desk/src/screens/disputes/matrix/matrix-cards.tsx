import { ClaimHead, type Opened, Standing, spoken } from './matrix.js';
import classes from './matrix.module.css';
import type { Principal, Row } from './rows.js';

interface MatrixCardsProps {
  readonly rows: readonly Row[];
  readonly principals: readonly Principal[];
  readonly onOpen: (opened: Opened) => void;
}

/** The matrix where there is no room for one: a claim below the other, each with those who hold something of it. */
export const MatrixCards = ({ rows, principals, onOpen }: MatrixCardsProps) => (
  <ul className={classes.cards}>
    {rows.map((row) => (
      <li key={row.id}>
        <ClaimHead row={row} />
        <ul className={classes.stands}>
          {principals.flatMap(({ id, name }) => {
            const cell = row.cells.find(({ principalId }) => principalId === id);
            if (cell === undefined) return [];
            return [
              <li key={id}>
                <button
                  type="button"
                  className={classes.cell}
                  aria-haspopup="dialog"
                  aria-label={spoken(name, cell)}
                  onClick={() => onOpen({ claimId: row.id, principalId: id })}
                >
                  <span>{name}</span>
                  <Standing cell={cell} />
                </button>
              </li>,
            ];
          })}
        </ul>
      </li>
    ))}
  </ul>
);
