import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicAddresses } from '#publishing';
import { digest, etagOf, send, stream } from '../caching.js';
import { jsonList } from '../json-list.js';
import { PublicationOrder } from '../store/publication-order.js';
import { Publishers } from '../store/publishers.js';
import { claimReviewItem } from './claim-review-item.js';
import { readClaimReviewsQuestion } from './claim-reviews-question.js';

/** As Meedan's Fetch answers, so that Check can import from a desk. A service is a desk. */
@ApiExcludeController()
@Controller()
export class MeedanController {
  constructor(
    private readonly publishers: Publishers,
    private readonly order: PublicationOrder,
    private readonly addresses: PublicAddresses,
  ) {}

  @Get('services')
  async services(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const services = (await this.publishers.holdings()).map(({ slug, count, earliest, latest }) => ({
      service: slug,
      count,
      ...(earliest && latest && { earliest: dayOf(earliest), latest: dayOf(latest) }),
    }));
    const body = JSON.stringify({ services });
    send(request, reply, { body, etag: etagOf(body) });
  }

  /** A list without an envelope, newest first: a page that is not full is the last one. */
  @Get('claim_reviews')
  async claimReviews(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { service, limit, offset, ...times } = readClaimReviewsQuestion(
      request.query as Record<string, unknown>,
    );
    const desk = service === undefined ? {} : { deskId: (await this.publishers.get(service)).id };
    const position = await this.order.lastPosition();
    const found = this.order.newest({ ...desk, ...times }, { offset, limit });
    const { addresses } = this;
    stream(request, reply, {
      etag: `W/"${position}-${digest(addresses.base + request.url).slice(0, 12)}"`,
      parts: () => jsonList(itemsOf(found, addresses)),
    });
  }
}

async function* itemsOf(
  found: ReturnType<PublicationOrder['newest']>,
  addresses: PublicAddresses,
): AsyncGenerator<object> {
  for await (const summary of found) yield claimReviewItem(summary, addresses);
}

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
