import { forward } from './forward.js';

/**
 * The order in which events can be followed without a gap: their numbers are given out before the commit, so a lower one
 * may turn up after a higher one was read. The transaction of each is kept beside it: once all older transactions are
 * over, what they wrote is all there, in the order of (xid, seq). What was there before this migration gets its own
 * transaction, and so keeps the order of the numbers.
 *
 * Transactions are counted by the server (as an xid8, which TypeORM does not know; a bigint holds as many as there can
 * be). A dump that is restored into another server brings the numbers of the old one along. The migrations' role then
 * runs, before anybody writes: ALTER TABLE event ALTER COLUMN xid TYPE bigint USING 0
 */
export const live = forward(
  'Live1700000000011',
  `
ALTER TABLE event ADD COLUMN xid bigint NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint;
CREATE INDEX event_desk_id_xid_seq_idx ON event (desk_id, xid, seq);
`,
);
