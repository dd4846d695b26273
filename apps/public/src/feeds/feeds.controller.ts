import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { PublicAddresses, claimReviewOf } from '#publishing';
import { digest, etagOf, stream } from '../caching.js';
import { packerFor, sendPacked } from '../encoding.js';
import { jsonList } from '../json-list.js';
import { PublicationOrder } from '../store/publication-order.js';
import { type ListedFactCheck, type LiveFactCheck, Publications } from '../store/publications.js';
import { Publishers } from '../store/publishers.js';
import { atomOf } from './atom.js';
import { type FeedAsked, type FeedPage, FeedPages } from './feed-pages.js';
import { jsonFeedOf } from './json-feed.js';

type Asked = Omit<FeedAsked, 'cursor'>;
type Paged = FastifyRequest<{ Querystring: { cursor?: string | string[] } }>;

/** What readers of news subscribe to. A parameter that is not ours is let pass: readers of feeds add some. */
@ApiExcludeController()
@Controller(':desk')
export class FeedsController {
  constructor(
    private readonly pages: FeedPages,
    private readonly publications: Publications,
    private readonly publishers: Publishers,
    private readonly order: PublicationOrder,
    private readonly addresses: PublicAddresses,
  ) {}

  @Get(['feed.atom', 'topics/:topic/feed.atom', 'sources/:source/feed.atom'])
  async atom(@Param() asked: Asked, @Req() request: Paged, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.page(asked, request);
    const body = atomOf(page, this.addresses);
    await sendPacked(request, reply, {
      ...validators(body, page),
      type: 'application/atom+xml; charset=utf-8',
    });
  }

  @Get(['feed.json', 'topics/:topic/feed.json', 'sources/:source/feed.json'])
  async json(@Param() asked: Asked, @Req() request: Paged, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.page(asked, request);
    const documents = await Promise.all(page.entries.map((listed) => this.document(listed)));
    const there = documents.filter((document) => document !== undefined);
    const body = JSON.stringify(jsonFeedOf(page, there, this.addresses));
    await sendPacked(request, reply, {
      ...validators(body, page),
      type: 'application/feed+json; charset=utf-8',
    });
  }

  /** All that a desk has published, as Data Commons reads it. */
  @Get('datafeed.json')
  async dataFeed(
    @Param('desk') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { addresses, order } = this;
    const publisher = await this.publishers.get(slug);
    const head = {
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      name: publisher.name,
      url: addresses.dataFeed(slug),
      inLanguage: publisher.language,
    };
    const start = `${JSON.stringify(head).slice(0, -1)},"dataFeedElement":`;
    const feed = {
      etag: `W/"${await order.lastPosition()}-${digest(start).slice(0, 12)}"`,
      parts: () => jsonList(dataFeedItems(order.documents(publisher.id), addresses), [start, '}']),
    } as const;
    stream(request, reply.header('Vary', 'Accept-Encoding'), feed, () => packerFor(request, reply));
  }

  private page(asked: Asked, { query: { cursor } }: Paged): Promise<FeedPage> {
    return this.pages.read({ ...asked, ...(cursor === undefined ? {} : { cursor: String(cursor) }) });
  }

  /** `undefined` for what was withdrawn since the page was read. */
  private async document({ slug }: ListedFactCheck): Promise<LiveFactCheck | undefined> {
    try {
      return (await this.publications.live(slug)).document;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'gone') return undefined;
      throw error;
    }
  }
}

const validators = (body: string, { updatedAt }: FeedPage) => ({
  body,
  etag: etagOf(body),
  modifiedAt: updatedAt,
});

async function* dataFeedItems(
  documents: ReturnType<PublicationOrder['documents']>,
  addresses: PublicAddresses,
): AsyncGenerator<object> {
  for await (const document of documents) {
    const review = claimReviewOf(document, addresses);
    yield {
      '@type': 'DataFeedItem',
      url: review.url,
      dateCreated: review.datePublished,
      dateModified: review.dateModified,
      item: [review],
    };
  }
}
