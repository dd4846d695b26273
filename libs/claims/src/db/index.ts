import {
  ClaimRow,
  ClaimWordingRow,
  ClaimTopicRow,
  ClaimAddressRow,
  ClaimSearchRow,
  ClaimLinkRow,
} from './rows.js';

/** The tables of this room, for the data source. */
export const rows = [ClaimRow, ClaimWordingRow, ClaimTopicRow, ClaimAddressRow, ClaimSearchRow, ClaimLinkRow];
