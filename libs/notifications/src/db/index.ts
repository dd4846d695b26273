import { NotificationDigestRow, NotificationPreferenceRow, NotificationRow } from './rows.js';

/** The tables of this room, for the data source. */
export const rows = [NotificationRow, NotificationPreferenceRow, NotificationDigestRow];
