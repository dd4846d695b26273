import { DisputeRow, StanceRow, StatementLinkRow, StatementRevisionRow, StatementRow } from './rows.js';
import { TranslationRow } from './translation-rows.js';

/** The tables of this room, for the data source. */
export const rows = [
  DisputeRow,
  StatementRow,
  StatementRevisionRow,
  StanceRow,
  StatementLinkRow,
  TranslationRow,
];
