import type { CDPSession, Page, Request } from 'playwright-core';

/** What one kind of doing cost: times in milliseconds, of which the machine's load is a part but in the processor's. */
export interface Cost {
  readonly p50: number;
  readonly p95: number;
  /** Of the page's main thread, for each time. */
  readonly processor: number;
  readonly requests: number;
  readonly kB: number;
}

interface Metrics {
  readonly processor: number;
  readonly heapMB: number;
  readonly nodes: number;
  readonly listeners: number;
}

const round = (value: number, digits = 0): number => Number(value.toFixed(digits));

/** A tab with an eye on what the browser does for it. */
export class WatchedPage {
  private requests = 0;
  private bytes = 0;

  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<WatchedPage> {
    const cdp = await page.context().newCDPSession(page);
    // The time that the thread itself ran, whatever else the machine did.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Network.enable');
    const watched = new WatchedPage(page, cdp);
    page.on('request', (request: Request) => {
      if (request.url().includes('/api/')) watched.requests += 1;
    });
    cdp.on('Network.dataReceived', ({ encodedDataLength }) => (watched.bytes += encodedDataLength));
    return watched;
  }

  /** Until nothing is asked for any more. */
  async settled(): Promise<void> {
    await this.page.locator('main[aria-busy=false]').waitFor({ timeout: 120_000 });
    await this.idle();
  }

  /** Until the page has had the time to do what was left to it. */
  private idle(): Promise<void> {
    return this.page.evaluate(
      'new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 5000 }))',
    );
  }

  async metrics(): Promise<Metrics> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
    return {
      processor: of('TaskDuration') * 1_000,
      heapMB: of('JSHeapUsedSize') / 1e6,
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
    };
  }

  async collectGarbage(): Promise<void> {
    await this.cdp.send('HeapProfiler.collectGarbage');
  }

  /**
   * Does something so many times, and tells how long the page took from the input to the frame that shows it: the first
   * frame that was painted after the input had been handled.
   */
  async cost(times: number, act: (index: number) => Promise<unknown>): Promise<Cost> {
    await this.settled();
    const { processor } = await this.metrics();
    this.requests = 0;
    this.bytes = 0;
    const took: number[] = [];
    for (let index = 0; index < times; index += 1) {
      await this.page.evaluate(WATCH_INPUT);
      await act(index);
      took.push(await this.page.evaluate<number>('window.painted'));
      await this.idle();
    }
    await this.settled();
    took.sort((a, b) => a - b);
    return {
      p50: round(took[Math.floor(took.length / 2)] ?? 0),
      p95: round(took[Math.floor(took.length * 0.95)] ?? 0),
      processor: round(((await this.metrics()).processor - processor) / times),
      requests: round(this.requests / times, 1),
      kB: round(this.bytes / times / 1e3, 1),
    };
  }

  /** All that came over the wire, and how long the thread ran, since the page was opened. */
  async whole(): Promise<{ readonly processor: number; readonly requests: number; readonly kB: number }> {
    await this.settled();
    return {
      processor: round((await this.metrics()).processor),
      requests: this.requests,
      kB: round(this.bytes / 1e3),
    };
  }
}

/** From when the next input came to behind the frame that its handling led to: a message comes after the paint. */
const WATCH_INPUT = `window.painted = new Promise((resolve) => {
  const inputs = ['keydown', 'pointerdown', 'wheel'];
  const listen = ({ timeStamp }) => {
    for (const name of inputs) removeEventListener(name, listen, true);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - timeStamp);
      port2.postMessage(undefined);
    });
  };
  for (const name of inputs) addEventListener(name, listen, { capture: true, passive: true });
}), undefined`;
