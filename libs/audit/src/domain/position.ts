/**
 * A place in the order in which events can be followed: behind the event with this number of this transaction. Both are
 * counters of 63 bits, kept as digits.
 */
export interface Position {
  readonly xid: string;
  readonly seq: string;
  /** Absent where nothing behind this place is older than the stream. */
  readonly began?: Beginning;
}

/**
 * The moment when a stream began, as the transactions stood. A place alone can't say it: while a transaction is open, its
 * place is still to be told, and some behind it were committed before.
 */
export interface Beginning {
  /** The first transaction of which nothing was known yet. */
  readonly next: string;
  /** Those before it that were under way, the oldest first. */
  readonly open: readonly string[];
}

const FORM = /^(\d{1,18})-(\d{1,18})((?:\.\d{1,18})*)$/;

/** The `id` of a server-sent event. */
export const formatPosition = ({ xid, seq, began }: Position): string =>
  [`${xid}-${seq}`, ...(began ? [began.next, ...began.open] : [])].join('.');

/** `undefined` for what is no id of ours. */
export const parsePosition = (id: string): Position | undefined => {
  const [, xid, seq, began = ''] = FORM.exec(id) ?? [];
  if (xid === undefined || seq === undefined) return undefined;
  const [next, ...open] = began.split('.').slice(1);
  return { xid, seq, ...(next !== undefined && { began: { next, open } }) };
};

/** Further on in the same stream; never back. Once it is past all that was there when the stream began, that is forgotten. */
export const moved = (from: Position, { xid, seq }: Position): Position => {
  const further = BigInt(xid) - BigInt(from.xid) || BigInt(seq) - BigInt(from.seq);
  if (further <= 0n) return from;
  const { began } = from;
  return { xid, seq, ...(began && BigInt(xid) < BigInt(began.next) && { began }) };
};
