import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FactCheckSummary, PublicAddresses, type Read } from '#publishing';
import { etagOf, send } from '../caching.js';
import { sendPacked } from '../encoding.js';
import { PublicationOrder } from '../store/publication-order.js';
import { Publishers } from '../store/publishers.js';
import { claimPages, deskPages, newsPages, sitemapIndex } from './sitemaps.js';

/** What news search engines take: two days, a thousand pages. */
const NEWS = { milliseconds: 48 * 3_600_000, limit: 1_000 } as const;

/** What search engines are shown the way by. */
@ApiExcludeController()
@Controller()
export class SitemapsController {
  constructor(
    private readonly publishers: Publishers,
    private readonly order: PublicationOrder,
    private readonly addresses: PublicAddresses,
  ) {}

  @Get('sitemap.xml')
  async index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await sendXml(request, reply, sitemapIndex(await this.order.ranges(), this.addresses));
  }

  @Get('sitemaps/:file')
  async part(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const number = /^(0|[1-9]\d{0,8})\.xml$/.exec(file)?.[1];
    if (number === undefined) throw new NotFoundException('There is no such sitemap.');
    if (number === '0')
      return sendXml(request, reply, deskPages(await this.publishers.all(), this.addresses));
    const places = await this.order.places(Number(number));
    if (places.length === 0) throw new NotFoundException('Nothing is published in that part.');
    await sendXml(request, reply, claimPages(places, this.addresses));
  }

  @Get('news-sitemap.xml')
  async news(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const from = new Date(Date.now() - NEWS.milliseconds);
    const fresh: Read<FactCheckSummary>[] = [];
    for await (const summary of this.order.newest({ from }, { offset: 0, limit: NEWS.limit }))
      fresh.push(summary);
    await sendXml(request, reply, newsPages(fresh, this.addresses));
  }

  /** The desk's own API is of no use to anybody who looks for pages. */
  @Get('robots.txt')
  robots(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const { sitemapIndex: index, newsSitemap } = this.addresses;
    const body = `User-agent: *\nDisallow: /api/v1/\n\nSitemap: ${index}\nSitemap: ${newsSitemap}\n`;
    send(request, reply, { body, etag: etagOf(body), type: 'text/plain; charset=utf-8' });
  }
}

const sendXml = (request: FastifyRequest, reply: FastifyReply, body: string): Promise<void> =>
  sendPacked(request, reply, { body, etag: etagOf(body), type: 'application/xml; charset=utf-8' });
