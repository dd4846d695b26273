import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext, Module } from '@nestjs/common';
import pino from 'pino';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { GuardedFetch, Network, OutboundModule } from '#outbound';
import { readSettings } from '#settings';
import { DEMO_PASSWORD } from '../../apps/cli/src/demo/accounts.js';
import { prepareDemo } from '../../apps/cli/src/demo/prepare-demo.js';
import { startProduct } from '../../apps/cli/src/product.js';
import { openRooms } from '../../apps/cli/src/with-rooms.js';
import { createDatabase } from './database.js';

export type DemoName = 'reader' | 'checker' | 'checker2' | 'editor' | 'editor2' | 'admin';

const WAIT_MS = 10_000;

interface SiteOptions {
  /** In place of the Internet. */
  readonly network?: Network;
  /** What else is there before the product starts. */
  readonly prepare?: (rooms: INestApplicationContext) => Promise<unknown>;
}

/** The product finds its network in the list of its module: another one stands there from now on. */
const useNetwork = (network: Network): void => {
  Module({ providers: [{ provide: Network, useValue: network }, GuardedFetch], exports: [GuardedFetch] })(
    OutboundModule,
  );
};

/** The whole product with the demo desk, on a port and a database of its own. */
export class DeskSite {
  private constructor(
    readonly url: string,
    readonly ownerUrl: string,
    private readonly end: () => Promise<void>,
  ) {}

  static async open({ network, prepare }: SiteOptions = {}): Promise<DeskSite> {
    if (network !== undefined) useNetwork(network);
    const database = await createDatabase();
    const dataDir = await mkdtemp(join(tmpdir(), 'counterclaim-desk-'));
    const settings = readSettings({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' });
    const open = { ...database, close: () => database.drop() };
    const { rooms } = await openRooms(open, settings);
    await prepareDemo(settings, rooms)
      .then(() => prepare?.(rooms))
      .finally(() => rooms.close());
    const product = await startProduct(settings, open, pino({ level: 'error' }));
    return new DeskSite(product.url, database.ownerUrl, async () => {
      await product.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    });
  }

  close(): Promise<void> {
    return this.end();
  }

  /** Somebody who is signed in, in a browser profile of their own. */
  async person(browser: Browser, name: DemoName, options: BrowserContextOptions = {}): Promise<Person> {
    const context = await browser.newContext({ baseURL: this.url, reducedMotion: 'reduce', ...options });
    // Sooner than Jest gives up, so that what was waited for is named.
    context.setDefaultTimeout(WAIT_MS);
    const answer = await context.request.post('/api/v1/session', {
      data: { email: `${name}@demo.example`, password: DEMO_PASSWORD },
    });
    if (!answer.ok()) throw new Error(`${name} could not sign in: ${await answer.text()}`);
    return new Person(context);
  }
}

/** A person in a browser, and what went wrong in it. */
export class Person {
  /** Errors of scripts, refusals of the policy of contents, and whatever else the console calls an error. */
  readonly faults: string[] = [];

  constructor(readonly context: BrowserContext) {}

  /** A tab at an address of the demo desk, such as `/queue`; all tabs of one person share the session. */
  async open(path = ''): Promise<Page> {
    const page = await this.context.newPage();
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      // Chromium reports each answer of 400 and more; those are the API's word to the person, and tested as such.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.faults.push(message.text());
    });
    await page.goto(`/desks/demo${path}`);
    return page;
  }

  /** What the API answers this person, past the screen. */
  async get<Answer>(path: string): Promise<Answer> {
    const answer = await this.context.request.get(`/api/v1/desks/demo${path}`);
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }

  async send<Answer>(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    data?: object,
    version?: number,
  ): Promise<Answer> {
    const answer = await this.context.request.fetch(`/api/v1/desks/demo${path}`, {
      method,
      ...(data === undefined ? {} : { data }),
      ...(version === undefined ? {} : { headers: { 'If-Match': `"${version}"` } }),
    });
    if (!answer.ok())
      throw new Error(`${method} ${path} answered ${answer.status()}: ${await answer.text()}`);
    const text = await answer.text();
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  }
}
