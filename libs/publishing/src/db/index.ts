import { PublishedClaimRow, PublishedVersionRow, ChangeCounterRow, ChangeRow } from './rows.js';

/** The tables of this room, for the data source. */
export const rows = [PublishedClaimRow, PublishedVersionRow, ChangeCounterRow, ChangeRow];
