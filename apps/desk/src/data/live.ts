import { EventSourceParserStream } from 'eventsource-parser/stream';
import { inDesk } from './http.js';
import type { DeskEvent } from './types.js';

export type LiveStatus = 'connecting' | 'live' | 'down';

interface Listener {
  event(event: DeskEvent): void;
  status(status: LiveStatus): void;
}

type Told =
  | { readonly event: DeskEvent }
  | { readonly status: LiveStatus }
  /** A tab that has just come asks how things are. */
  | { readonly asks: true };

const RETRY_MS = { first: 500, most: 10_000 } as const;

/**
 * Hears what happens in the desk until it is told to stop. All tabs share one connection, which one of them holds and
 * tells the others of: a browser opens six to one server at most, and each stream would take one for good.
 */
export const followDesk = (desk: string, listener: Listener): (() => void) => {
  const stopped = new AbortController();
  const name = `counterclaim-live-${desk}`;
  const channel = new BroadcastChannel(name);
  let status: LiveStatus = 'connecting';

  const hear = (told: Told): void => {
    if ('event' in told) listener.event(told.event);
    else if ('status' in told) listener.status((status = told.status));
  };
  const tell = (told: Told): void => {
    hear(told);
    channel.postMessage(told);
  };

  channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
  channel.postMessage({ asks: true } satisfies Told);
  void navigator.locks
    .request(name, { signal: stopped.signal }, async () => {
      channel.onmessage = ({ data }: MessageEvent<Told>) => {
        if ('asks' in data) channel.postMessage({ status } satisfies Told);
      };
      await holdStream(desk, tell, stopped.signal);
    })
    .catch(() => undefined);
  return () => {
    stopped.abort();
    channel.close();
  };
};

const holdStream = async (desk: string, tell: (told: Told) => void, signal: AbortSignal): Promise<void> => {
  let lastEventId: string | undefined;
  let wait: number = RETRY_MS.first;
  while (!signal.aborted) {
    try {
      await readStream(desk, lastEventId, signal, (id, told) => {
        lastEventId = id;
        wait = RETRY_MS.first;
        tell(told);
      });
    } catch {
      // Whatever it was: what comes behind the last event is asked for again.
    }
    if (signal.aborted) return;
    tell({ status: 'down' });
    await online(wait, signal);
    wait = Math.min(wait * 2, RETRY_MS.most);
  }
};

const readStream = async (
  desk: string,
  lastEventId: string | undefined,
  signal: AbortSignal,
  tell: (id: string, told: Told) => void,
): Promise<void> => {
  const response = await fetch(`/api/v1${inDesk(desk, '/events')}`, {
    headers: {
      Accept: 'text/event-stream',
      ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }),
    },
    signal,
  });
  if (!response.ok || response.body === null) throw new Error(`The stream answered ${response.status}`);
  const events = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const id = value.id ?? lastEventId ?? '';
    if (value.event === 'ready') tell(id, { status: 'live' });
    else tell(id, { event: JSON.parse(value.data) as DeskEvent });
  }
};

/** Waits a while, or less where the browser says that it is online again. */
const online = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    window.addEventListener('online', go);
    signal.addEventListener('abort', go, { once: true });
  });
