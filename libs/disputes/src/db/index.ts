import { DisputeFollowRow } from './follow-rows.js';
import { DisputeRow, StanceRow, StatementLinkRow, StatementRevisionRow, StatementRow } from './rows.js';
import { TranslationRow } from './translation-rows.js';

/** The tables of this room, for the data source. */
export const rows = [
  DisputeRow,
  DisputeFollowRow,
  StatementRow,
  StatementRevisionRow,
  StanceRow,
  StatementLinkRow,
  TranslationRow,
];
