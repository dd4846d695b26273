import { ReviewStepRow } from './rows.js';

/** The tables of this room, for the data source. */
export const rows = [ReviewStepRow];
