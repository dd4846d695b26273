interface ServerSent {
  readonly id: string;
  readonly event: string;
  readonly data: object;
}

/** One event as text/event-stream has it. JSON has no line breaks of its own, so one line of data does. */
export const serverSent = ({ id, event, data }: ServerSent): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** A comment: nothing to the reader, but proof that the connection lives, to both sides and all proxies between. */
export const HEARTBEAT = ': still here\n\n';

/** How long a client waits before it comes back, in milliseconds. */
export const retryAfter = (milliseconds: number): string => `retry: ${milliseconds}\n`;

/**
 * Whether the first type that a client names is text/event-stream, as EventSource does. Whoever takes JSON first gets
 * the list.
 */
export const asksForStream = (accept: string | undefined): boolean =>
  /^\s*text\/event-stream\s*(;|,|$)/i.test(accept ?? '');
