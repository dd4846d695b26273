import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { DomainError } from '#kernel';
import { PublicAddresses } from '#publishing';
import { etagOf } from '../caching.js';
import { sendPacked } from '../encoding.js';
import { markupOf } from '../pages/send-page.js';
import { Publications } from '../store/publications.js';
import { CardErrors } from './card-errors.js';
import { Card } from './card.js';
import { FRAMED } from './framed.js';

@ApiExcludeController()
@Controller(':desk/claims/:slug/card')
@UseFilters(CardErrors)
export class CardsController {
  constructor(
    private readonly publications: Publications,
    private readonly addresses: PublicAddresses,
  ) {}

  @Get()
  async show(
    @Param('desk') desk: string,
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document, modifiedAt } = await this.publications.live(slug);
    if (document.desk.slug !== desk)
      throw new DomainError('not_found', 'claim.not_found', 'Nothing is published under this address.');
    const body = markupOf(createElement(Card, { addresses: this.addresses, document }));
    void reply.headers(FRAMED);
    await sendPacked(request, reply, {
      body,
      etag: etagOf(body),
      modifiedAt,
      type: 'text/html; charset=utf-8',
    });
  }
}
