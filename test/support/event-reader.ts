// By its path: the package has a condition «source» too, and it would be taken for ours.
import { type EventSourceMessage, createParser } from '../../node_modules/eventsource-parser/dist/index.js';
import type { TestApi } from './api.js';
import type { DeskClient } from './desk-client.js';

export interface LiveEvent {
  readonly id: string;
  readonly type: string;
  readonly data: {
    readonly seq: number;
    readonly type: string;
    readonly subject: { readonly kind: string; readonly id: string };
    readonly payload: Record<string, unknown>;
  };
}

export interface Opening {
  readonly lastEventId?: string | undefined;
  readonly query?: string;
  readonly token?: string;
}

/** Listens on a free port, as in production: streams are not for supertest. */
export const listenOn = async (api: TestApi): Promise<string> => {
  await api.app.listen(0, '127.0.0.1');
  return api.app.getUrl();
};

/** With the connections that fetch opened in advance: no request came on them, so a server that closes waits for one. */
export const closeListening = async (api: TestApi): Promise<void> => {
  api.app.getHttpServer().closeAllConnections();
  await api.close();
};

/** One connection to a desk's events, read as a browser reads it. */
export class EventReader {
  readonly events: LiveEvent[] = [];
  comments = 0;
  /** Of the last event, `ready` among them. */
  lastEventId = '';
  /** Why it ended: `undefined` where the server ended it in good order. */
  readonly ended: Promise<unknown>;
  private readonly cut = new AbortController();
  private heard = Promise.withResolvers<void>();

  /** Reads on what an answer still has. */
  constructor(readonly response: Response) {
    this.ended = this.read().finally(() => this.heard.resolve());
  }

  /** Resolves on `ready`. */
  static async open(url: string, by: DeskClient, opening: Opening = {}): Promise<EventReader> {
    const cut = new AbortController();
    const reader = new EventReader(await EventReader.ask(url, by, opening, cut.signal));
    reader.cut.signal.addEventListener('abort', () => cut.abort());
    if (reader.response.status !== 200)
      throw new Error(`${reader.response.status}: ${await reader.response.text()}`);
    await reader.until(() => reader.lastEventId !== '');
    return reader;
  }

  static ask(
    url: string,
    by: DeskClient,
    { lastEventId, query = '', token = by.token }: Opening,
    signal?: AbortSignal,
  ) {
    return fetch(`${url}/api/v1/desks/${by.desk}/events${query}`, {
      headers: {
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
      ...(signal && { signal }),
    });
  }

  /** Waits for it, and fails when the stream ends before. */
  async until(holds: () => boolean): Promise<void> {
    let over = false;
    void this.ended.then(() => (over = true));
    while (!holds()) {
      if (over) throw new Error(`The stream ended after ${this.events.length} events`);
      await this.heard.promise;
    }
  }

  async count(count: number): Promise<readonly LiveEvent[]> {
    await this.until(() => this.events.length >= count);
    return this.events;
  }

  async close(): Promise<void> {
    this.cut.abort();
    await this.ended;
  }

  private async read(): Promise<unknown> {
    const parser = createParser({
      onEvent: (event) => this.take(event),
      onComment: () => (this.comments += 1),
    });
    const decoder = new TextDecoder();
    try {
      if (this.response.status !== 200 || this.response.body === null) return undefined;
      for await (const bytes of this.response.body) {
        // Nothing more is taken in once it was cut: what came later is for the next connection.
        if (this.cut.signal.aborted) break;
        parser.feed(decoder.decode(bytes as Uint8Array, { stream: true }));
        this.heard.resolve();
        this.heard = Promise.withResolvers();
      }
      return undefined;
    } catch (error) {
      return error;
    }
  }

  private take({ id = '', event = '', data }: EventSourceMessage): void {
    this.lastEventId = id;
    if (event !== 'ready') this.events.push({ id, type: event, data: JSON.parse(data) as LiveEvent['data'] });
  }
}
