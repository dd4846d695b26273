import { SlugRow, PublishedClaimRow, PublishedVersionRow, ChangeCounterRow, ChangeRow } from './rows.js';

/** The tables of this room, for the data source. */
export const rows = [SlugRow, PublishedClaimRow, PublishedVersionRow, ChangeCounterRow, ChangeRow];
