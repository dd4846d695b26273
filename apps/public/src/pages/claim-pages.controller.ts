import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { DomainError } from '#kernel';
import { PublicAddresses } from '#publishing';
import { VersionQuery } from '../native/dto.js';
import { Publications } from '../store/publications.js';
import { ClaimPage } from './claim-page.js';
import { sendPage } from './send-page.js';

@ApiExcludeController()
@Controller(':desk/claims/:slug')
export class ClaimPagesController {
  constructor(
    private readonly publications: Publications,
    private readonly addresses: PublicAddresses,
  ) {}

  @Get()
  async read(
    @Param('desk') desk: string,
    @Param('slug') slug: string,
    @Query() { version }: VersionQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document, modifiedAt } = await (version === undefined
      ? this.publications.live(slug)
      : this.publications.version(slug, version));
    if (document.desk.slug !== desk) throw elsewhere();
    sendPage(request, reply, createElement(ClaimPage, { addresses: this.addresses, document }), modifiedAt);
  }
}

const elsewhere = (): DomainError =>
  new DomainError('not_found', 'claim.not_found', 'Nothing is published under this address.');
