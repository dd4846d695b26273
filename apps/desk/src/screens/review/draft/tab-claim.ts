/** How long the tab that writes is given to save before the writing moves. */
const YIELD_MS = 1_000;

interface Heard {
  /** Another tab has taken the writing from this one. */
  takenAway(): void;
  /** Another tab wants it: resolves when what is typed here is saved. */
  asked(): Promise<void>;
  /** Whether another tab of this browser writes. */
  othersWrite(they: boolean): void;
  othersSaved(): void;
}

type Told = 'writes' | 'wants' | 'yields' | 'saved';

/**
 * Which tab of this browser writes. The browser itself keeps it, as a lock: it falls when the tab is closed or breaks,
 * and whoever takes it tells the one who had it.
 */
export class TabClaim {
  private channel?: BroadcastChannel;
  private watching?: AbortController;
  private letGo?: () => void;
  private yielded?: () => void;

  constructor(
    private readonly name: string,
    private readonly heard: Heard,
  ) {}

  /** Answers whether another tab writes. */
  async listen(): Promise<boolean> {
    this.channel = new BroadcastChannel(this.name);
    this.channel.onmessage = ({ data }: MessageEvent<Told>) => this.hear(data);
    const { held = [] } = await navigator.locks.query();
    const they = held.some(({ name }) => name === this.name);
    if (they) this.watch();
    return they;
  }

  stop(): void {
    this.channel?.close();
    this.channel = undefined;
    this.watching?.abort();
    this.release();
  }

  /** Asks the tab that writes to save what it has, and waits for it, though not for long. */
  async askOthers(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.yielded = resolve;
      setTimeout(resolve, YIELD_MS);
      this.tell('wants');
      void navigator.locks.query().then(({ held = [] }) => {
        if (!held.some(({ name }) => name === this.name)) resolve();
      });
    });
  }

  /** From whichever tab has it. */
  take(): Promise<void> {
    this.watching?.abort();
    if (this.letGo !== undefined) return Promise.resolve();
    return new Promise((resolve) => {
      void navigator.locks
        .request(this.name, { steal: true }, () => {
          resolve();
          this.tell('writes');
          return new Promise<void>((letGo) => (this.letGo = letGo));
        })
        .catch(() => {
          this.letGo = undefined;
          this.heard.takenAway();
          this.watch();
        });
    });
  }

  release(): void {
    this.letGo?.();
    this.letGo = undefined;
  }

  tellSaved(): void {
    this.tell('saved');
  }

  private tell(told: Told): void {
    this.channel?.postMessage(told);
  }

  private hear(told: Told): void {
    switch (told) {
      case 'writes':
        return this.watch();
      case 'wants':
        if (this.letGo !== undefined) void this.heard.asked().finally(() => this.tell('yields'));
        return;
      case 'yields':
        return this.yielded?.();
      case 'saved':
        return this.heard.othersSaved();
    }
  }

  /** Until the other tab lets go. */
  private watch(): void {
    this.watching?.abort();
    const watching = new AbortController();
    this.watching = watching;
    this.heard.othersWrite(true);
    void navigator.locks
      .request(this.name, { mode: 'shared', signal: watching.signal }, () => this.heard.othersWrite(false))
      .catch(() => undefined);
  }
}
