import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig, type Pool } from 'pg';

/** How long to wait before connecting again, in milliseconds: doubled with each try that fails. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;

/** One connection that listens on a channel of PostgreSQL, made again whenever it is lost. */
export class Listening {
  private readonly closing = new AbortController();
  private readonly listening: Promise<void>;
  private client: Client | undefined;

  constructor(
    /** Whose database and role it connects as; its connections are left alone. */
    private readonly pool: Pool,
    private readonly channel: string,
    /** Without a payload whenever it begins to listen: word may have been missed. */
    private readonly heard: (payload?: string) => void,
  ) {
    this.listening = this.listen();
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.client?.end().catch(() => undefined);
    await this.listening;
  }

  /** Until it is closed: connects again, ever more patiently. */
  private async listen(): Promise<void> {
    const { signal } = this.closing;
    for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const client = new Client((this.pool as unknown as { readonly options: ClientConfig }).options);
      const ended = new Promise((resolve) => client.once('end', resolve));
      // What went wrong shows in that the connection ends.
      client.on('error', () => undefined);
      client.on('notification', ({ payload }) => this.heard(payload));
      this.client = client;
      try {
        await client.connect();
        await client.query(`LISTEN ${this.channel}`);
        pause = FIRST_PAUSE;
        this.heard();
        await ended;
      } catch {
        await client.end().catch(() => undefined);
      }
      await sleep(pause * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
    }
  }
}
