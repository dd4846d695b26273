import { CaptureRow, StatementCaptureRow } from './rows.js';

/** The tables of this room, for the data source. */
export const rows = [CaptureRow, StatementCaptureRow];
