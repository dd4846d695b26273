import type { RequestListener, Server } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pino from 'pino';
import request, { type Test } from 'supertest';
import { Metrics } from '#http';
import type { Clock } from '#persistence';
import { Site, readSettings } from '#settings';
import { ChangeWaits, createPublic } from '../../apps/public/src/index.js';
import { type TestApi, openApi } from './api.js';
import type { TestDesk } from './desk-client.js';
import { type People, type ReviewJson, makeClaim, reviewIn } from './factories.js';
import { getRoutes } from './public-routes.js';

/** The same as the desk's own: see `openApi`. */
export const SITE = 'http://127.0.0.1:3000';

export interface Listed extends Record<string, unknown> {
  readonly slug: string;
  readonly claim: { readonly id: string };
}

export interface PublishedChange {
  readonly position: number;
  readonly type: string;
  readonly slug: string;
  readonly version: number;
}

type Method = 'get' | 'head' | 'options' | 'post' | 'put' | 'patch' | 'delete';

interface Answer<Row> {
  readonly body: { readonly data: readonly Row[] };
}

interface OpenOptions {
  /** Of the environment. Tests ask a lot from one address, so it may, unless they say otherwise. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  /** Where it says that it is. */
  readonly site?: string;
}

/** Another public process on the database of this API. */
export const openPublic = (
  api: TestApi,
  { settings, site = SITE, ...options }: OpenOptions = {},
): Promise<NestFastifyApplication> =>
  createPublic({
    url: api.database.publicUrl,
    site: new Site(site),
    metrics: new Metrics(),
    logger: pino({ level: 'silent' }),
    settings: readSettings({ ANONYMOUS_REQUESTS_PER_MINUTE: '1000000', ...settings }),
    ...options,
  });

/** The desk's API and the public one, side by side on one database. */
export class PublicReader {
  private constructor(
    readonly api: TestApi,
    private readonly open: NestFastifyApplication,
  ) {}

  static async start(options?: OpenOptions): Promise<PublicReader> {
    const api = await openApi();
    return new PublicReader(api, await openPublic(api, options));
  }

  /** Takes requests on a port of its own, for clients that are not supertest, until it is closed. Answers with its URL. */
  async listen(): Promise<string> {
    await this.open.listen(0, '127.0.0.1');
    return this.open.getUrl();
  }

  /** For a server that listens elsewhere. */
  get listener(): RequestListener {
    const fastify = this.open.getHttpAdapter().getInstance();
    return (incoming, response) => fastify.routing(incoming, response);
  }

  async close(): Promise<void> {
    await this.open.close();
    await this.api.close();
  }

  /** The paths of everything that can be asked by GET, with `:desk` and the like in them. */
  get routes(): readonly string[] {
    return getRoutes(this.open.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }));
  }

  /** Who waits for changes. */
  get waits(): ChangeWaits {
    return this.open.get(ChangeWaits);
  }

  /** For a request that is broken off: `supertest` sees each to its end. */
  get server(): Server {
    return this.open.getHttpServer();
  }

  ask(path: string, headers: Record<string, string> = {}): Test {
    return this.send('get', path).set(headers);
  }

  send(method: Method, path: string): Test {
    return this.outlet(method, `/api/public/v1${path}`);
  }

  /** Any address of the public, whole. */
  outlet(method: Method, path: string): Test {
    return request(this.open.getHttpServer())[method](path);
  }

  async list(query = ''): Promise<readonly Listed[]> {
    const { body } = (await this.ask(`/claims${query}`)) as Answer<Listed>;
    return body.data;
  }

  async changesAfter(after: number, limit = 1000): Promise<readonly PublishedChange[]> {
    const { body } = (await this.ask(`/changes?after=${after}&limit=${limit}`)) as Answer<PublishedChange>;
    return body.data;
  }

  async lastPosition(): Promise<number> {
    return (await this.changesAfter(0)).at(-1)?.position ?? 0;
  }

  async slugOf(desk: TestDesk, claimId: string): Promise<string> {
    const found = (await this.list(`?desk=${desk.slug}&limit=100`)).find(({ claim }) => claim.id === claimId);
    if (found === undefined) throw new Error(`Claim ${claimId} is not published`);
    return found.slug;
  }

  /** Brings a review that was reopened to be public again. */
  async publishAgain(reviewId: string, { checker, second, editor }: People, rating = 'true'): Promise<void> {
    const { fence } = await checker.post<{ fence: number }>(`/reviews/${reviewId}/lease`);
    await checker.act(reviewId, 'propose', { fence, rating, summary: 'It is so.' });
    await second.act(reviewId, 'pass');
    await editor.act(reviewId, 'vote', { approve: true, rating, rationale: 'It is borne out.' });
    await editor.act(reviewId, 'publish');
  }

  /** Publishes a claim with this wording. */
  async publish(
    desk: TestDesk,
    people: People,
    wording: string,
    rating = 'true',
  ): Promise<{ review: ReviewJson; slug: string }> {
    const claim = await makeClaim(people.checker, wording);
    const review = await reviewIn('published', people, { claim, rating });
    return { review, slug: await this.slugOf(desk, claim.id) };
  }
}

/** No answer has a null: what is absent has no key. */
export const hasNull = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).some(hasNull));
