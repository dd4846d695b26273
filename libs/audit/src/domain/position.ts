/**
 * A place in the order in which events can be followed: behind the event with this number of this transaction. Both are
 * counters of 63 bits, kept as digits.
 */
export interface Position {
  readonly xid: string;
  readonly seq: string;
}

const FORM = /^(\d{1,18})-(\d{1,18})$/;

/** The `id` of a server-sent event. */
export const formatPosition = ({ xid, seq }: Position): string => `${xid}-${seq}`;

/** `undefined` for what is no id of ours. */
export const parsePosition = (id: string): Position | undefined => {
  const [, xid, seq] = FORM.exec(id) ?? [];
  return xid === undefined || seq === undefined ? undefined : { xid, seq };
};
