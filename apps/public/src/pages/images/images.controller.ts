import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown, send } from '../../caching.js';
import { Publications, notPublished } from '../../store/publications.js';
import { Publishers } from '../../store/publishers.js';
import { claimImage } from './claim-image.js';
import { logoOf } from './logo.js';
import { Pictures } from './pictures.js';

@ApiExcludeController()
@Controller(':desk')
export class ImagesController {
  constructor(
    private readonly publications: Publications,
    private readonly publishers: Publishers,
    private readonly pictures: Pictures,
  ) {}

  @Get('claims/:slug/image.png')
  async claim(
    @Param('desk') desk: string,
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document, modifiedAt } = await this.publications.live(slug);
    if (document.desk.slug !== desk) throw notPublished();
    await this.send(request, reply, claimImage(document), modifiedAt);
  }

  @Get('logo.png')
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
