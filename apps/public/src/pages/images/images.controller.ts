import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathId } from '#http';
import { notFound } from '#kernel';
import { isKnown, send } from '../../caching.js';
import { VersionQuery } from '../../native/dto.js';
import { DisputeRecords } from '../../store/dispute-records.js';
import { Publications, notPublished, withdrawn } from '../../store/publications.js';
import { Publishers } from '../../store/publishers.js';
import { asked } from '../asked.js';
import { messages } from '../messages.js';
import { withdrawalOf } from '../view/shown.js';
import { claimImage } from './claim-image.js';
import { disputeImage } from './dispute-image.js';
import { logoOf } from './logo.js';
import { Pictures } from './pictures.js';
import { nameImage } from './poster.js';

@ApiExcludeController()
@Controller()
export class ImagesController {
  constructor(
    private readonly publications: Publications,
    private readonly records: DisputeRecords,
    private readonly publishers: Publishers,
    private readonly pictures: Pictures,
  ) {}

  /** For pages of no desk. Browsers ask for one under this name by themselves, and take any kind of picture. */
  @Get('favicon.ico')
  async icon(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(request, reply, logoOf(messages.site.name));
  }

  @Get('image.png')
  async site(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(request, reply, nameImage(messages.site.name));
  }

  @Get(':desk/claims/:slug/image.png')
  async claim(
    @Param('desk') desk: string,
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version } = await asked(VersionQuery, request.query);
    const { document, modifiedAt, old } = await this.publications.shown(slug, version);
    if (document.desk.slug !== desk) throw notPublished();
    // A picture is shown without the page that would say that it was withdrawn.
    const taken = withdrawalOf(document);
    if (taken) throw withdrawn({ reason: taken.reason, withdrawnAt: new Date(taken.at) });
    await this.send(request, reply, claimImage(document, old), modifiedAt);
  }

  @Get(':desk/disputes/:id/image.png')
  async dispute(
    @Param('desk') desk: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [first, ...others] = await this.records.inDispute(desk, pathId(id, 'dispute'));
    if (first === undefined) throw notFound('dispute');
    await this.send(request, reply, disputeImage([first, ...others]));
  }

  @Get(':desk/image.png')
  async desk(
    @Param('desk') desk: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name } = await this.publishers.get(desk);
    await this.send(request, reply, nameImage(name));
  }

  @Get(':desk/logo.png')
  async logo(
    @Param('desk') desk: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name } = await this.publishers.get(desk);
    await this.send(request, reply, logoOf(name));
  }

  /** Nothing is drawn for who has it already. */
  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    svg: string,
    modifiedAt?: Date,
  ): Promise<void> {
    const etag = `"${Pictures.tagOf(svg)}"`;
    const body = isKnown(request, etag) ? '' : await this.pictures.draw(svg);
    send(request, reply, { body, etag, type: 'image/png', ...(modifiedAt && { modifiedAt }) });
  }
}
