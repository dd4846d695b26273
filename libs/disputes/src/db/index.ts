import { DisputeRow, StatementRow, StatementRevisionRow, StanceRow, StatementLinkRow } from './rows.js';

/** The tables of this room, for the data source. */
export const rows = [DisputeRow, StatementRow, StatementRevisionRow, StanceRow, StatementLinkRow];
